//! The exercises, and the parts that each one's words consist of.
//!
//! A language file gives every declared part a heading and an explanation, and as many examples as the
//! declaration asks for. How a tool looks and what it keeps is not said here.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

/// A part of an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRule {
    /// The id of its heading.
    pub id: &'static str,
    /// How many examples it is to have.
    pub examples: RangeInclusive<usize>,
}

/// Words only: a label, a cue, an explanation.
const NONE: RangeInclusive<usize> = 0..=0;
/// Prefilled with at least one example.
const SOME: RangeInclusive<usize> = 1..=8;
/// Enough to choose three of.
const CHOOSE_THREE: RangeInclusive<usize> = 4..=12;
/// Enough to sort or to find five of.
const FIVE: RangeInclusive<usize> = 5..=12;

/// Declares every exercise once: its name in `module.toml`, and its parts in order.
macro_rules! exercises {
    ($($(#[$doc:meta])* $variant:ident = $name:literal { $($field:literal: $examples:ident),+ $(,)? })+) => {
        /// The tools that a package can name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Exercise {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)+
        }

        impl Exercise {
            /// Every exercise.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its name in `module.toml`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// Its parts, in the order in which they are shown and must be written.
            pub fn fields(self) -> Vec<FieldRule> {
                match self {
                    $(Self::$variant => vec![$(FieldRule { id: $field, examples: $examples }),+],)+
                }
            }
        }
    };
}

exercises! {
    /// Three promises to one's child.
    Commitments = "commitments" { "promises": CHOOSE_THREE, "own": NONE }
    /// The first sentences to say, against the six things that a child wants to know.
    Script = "script" {
        "why": SOME,
        "whose-fault": SOME,
        "where-i-live": SOME,
        "who-takes-care": SOME,
        "school-and-friends": SOME,
        "love-you-both": SOME,
    }
    /// What one has seen this week.
    Notice = "notice" {
        "sleep": SOME,
        "food": SOME,
        "play": SOME,
        "school": SOME,
        "body": SOME,
        "time-to-talk": SOME,
    }
    /// Answers that close and answers that open.
    Replies = "replies" { "closes": FIVE, "opens": FIVE, "own": NONE }
    /// Taking back a job that no child should have.
    Swap = "swap" { "child-line": SOME, "adult-line": SOME }
    /// The child's fortnight.
    Week = "week" { "first-home": SOME, "second-home": SOME, "handover": SOME, "things": SOME }
    /// Ten minutes of writing, never sent; the neutral variant for those whom searching hurts.
    Letter = "letter" { "letter": SOME, "neutral": SOME, "afterwards": NONE }
    /// Signs of anger at three heights, and what to do at each.
    Thermometer = "thermometer" {
        "signs-2": SOME,
        "do-2": SOME,
        "signs-5": SOME,
        "do-5": SOME,
        "signs-8": SOME,
        "do-8": SOME,
        "plan": SOME,
    }
    /// A worry parked until its hour.
    WorryTime = "worry-time" { "worry": SOME, "place-and-hour": SOME, "when-it-is-time": NONE }
    /// A paced breathing circle.
    Breathing = "breathing" { "breathe-in": NONE, "breathe-out": NONE, "afterwards": NONE }
    /// What one keeps, leaves and learned.
    Balance = "balance" { "keep": SOME, "leave": SOME, "learned": SOME }
    /// People in rings.
    NetworkMap = "network-map" { "closest": SOME, "near": SOME, "around": SOME }
    /// Five things that are agreed on already.
    AgreementsLight = "agreements-light" { "agreed": FIVE, "next": SOME }
    /// The angry version, then the one that is sent.
    Message = "message" { "angry": SOME, "sent": SOME }
    /// The last quarrel in five boxes, and the exit.
    Pattern = "pattern" {
        "start": SOME,
        "i-felt": SOME,
        "i-did": SOME,
        "other-did": SOME,
        "child-saw": SOME,
        "exit": SOME,
    }
    /// The plan for one child; no legal agreement.
    ParentingPlan = "parenting-plan" {
        "living": SOME,
        "handovers": SOME,
        "holidays": SOME,
        "school": SOME,
        "health": SOME,
        "money": SOME,
        "phones": SOME,
        "travel": SOME,
        "decisions": SOME,
        "try-until": SOME,
        "not-an-agreement": NONE,
    }
    /// The year's days: who, when it changes over, when to decide.
    Year = "year" { "days": FIVE, "who": SOME, "change-over": SOME, "decide-by": SOME }
    /// From first mention to moving in, each with what the child needs first.
    Pace = "pace" {
        "mention": SOME,
        "meet": SOME,
        "time-together": SOME,
        "stay-over": SOME,
        "move-in": SOME,
    }
}
