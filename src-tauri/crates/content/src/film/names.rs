//! The names that a film can use: closed sets, written once in `stage.toml` and read when first asked for.

mod nearest;
mod place;
mod prop;
mod time;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

pub(crate) use nearest::nearest;
pub use place::{Mark, Place};
pub use time::Time;

/// `stage.toml` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Sets {
    light: Vec<String>,
    seasons: Vec<String>,
    weather: Vec<String>,
    moods: Vec<String>,
    pictograms: Vec<String>,
    poses: Poses,
    people: People,
    props: Props,
    places: BTreeMap<String, place::Ground>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Poses {
    all: Vec<String>,
    never_seated: Vec<String>,
    by_itself: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    all: Vec<String>,
    small: Vec<String>,
    wheelchair: Vec<String>,
    cane: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Props {
    one_hand: Vec<String>,
    two_hands: Vec<String>,
    standing: Vec<String>,
    states: BTreeMap<String, Vec<String>>,
}

#[expect(
    clippy::expect_used,
    reason = "the file is part of the program, and every test of films reads it"
)]
static SETS: LazyLock<Sets> =
    LazyLock::new(|| toml::from_str(include_str!("stage.toml")).expect("stage.toml is sound"));

/// A closed set of names.
pub(crate) trait Name: Copy + 'static {
    /// The key that such a name stands under, for messages.
    const KEY: &'static str;

    /// Every name of the set.
    fn every() -> Vec<Self>;

    /// The name as it is written.
    fn text(self) -> &'static str;

    /// The name that is written so.
    fn find(text: &str) -> Option<Self> {
        Self::every().into_iter().find(|name| name.text() == text)
    }
}

/// Declares the kinds of names: each is a text of its set and of no other.
macro_rules! names {
    ($($(#[$doc:meta])* $kind:ident = $key:literal, $($list:expr),+;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $kind(&'static str);

        impl $kind {
            /// Every such name.
            pub fn all() -> Vec<Self> {
                [$($list),+].into_iter().flatten().map(|name| Self(name)).collect()
            }

            /// The name as it is written.
            pub fn as_str(self) -> &'static str {
                self.0
            }
        }

        impl Name for $kind {
            const KEY: &'static str = $key;

            fn every() -> Vec<Self> {
                Self::all()
            }

            fn text(self) -> &'static str {
                self.0
            }
        }
    )+};
}

names! {
    /// Somebody of the cast.
    Person = "cast", &SETS.people.all;
    /// A thing that can be held or stand about.
    Prop = "is", &SETS.props.one_hand, &SETS.props.two_hands, &SETS.props.standing;
    /// A picture in a bubble, instead of words.
    Pictogram = "say", &SETS.pictograms;
    /// What somebody feels.
    Mood = "mood", &SETS.moods;
    /// What somebody does with the body.
    Pose = "pose", &SETS.poses.all;
    /// How the light falls.
    Light = "light", &SETS.light;
    /// The time of the year.
    Season = "season", &SETS.seasons;
    /// What falls from the sky.
    Weather = "weather", &SETS.weather;
}

impl Person {
    /// Whether this is a child small enough to be carried.
    pub(crate) fn is_small(self) -> bool {
        is_in(&SETS.people.small, self.0)
    }

    /// Whether this person sits wherever they are.
    pub(crate) fn has_wheelchair(self) -> bool {
        is_in(&SETS.people.wheelchair, self.0)
    }

    /// Whether one hand is taken for good.
    pub(crate) fn has_cane(self) -> bool {
        is_in(&SETS.people.cane, self.0)
    }
}

impl Pose {
    pub(crate) const STANDING: Self = Self("standing");
    pub(crate) const SITTING: Self = Self("sitting");
    pub(crate) const LYING: Self = Self("lying");
    pub(crate) const CARRYING: Self = Self("carrying");

    /// Whether one can do so on a seat.
    pub(crate) fn can_be_seated(self) -> bool {
        !is_in(&SETS.poses.never_seated, self.0)
    }

    /// The verb that it comes of, for a pose that is not written.
    pub(crate) fn comes_of(self) -> Option<&'static str> {
        SETS.poses.by_itself.get(self.0).map(String::as_str)
    }
}

impl Mood {
    pub(crate) const CALM: Self = Self("calm");
}

/// Which way somebody looks; the stage is never mirrored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Facing {
    /// To the left of the stage.
    Left,
    /// To the right of it.
    Right,
}

fn is_in(set: &[String], name: &str) -> bool {
    set.iter().any(|known| known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_the_program_writes_itself_are_names() {
        for pose in [Pose::STANDING, Pose::SITTING, Pose::LYING, Pose::CARRYING] {
            assert!(Pose::find(pose.as_str()).is_some(), "{pose:?}");
        }
        assert!(Mood::find(Mood::CALM.as_str()).is_some());
    }

    #[test]
    fn those_with_something_of_their_own_are_people_and_poses() {
        let people = &SETS.people;
        for name in [&people.small, &people.wheelchair, &people.cane]
            .into_iter()
            .flatten()
        {
            assert!(Person::find(name).is_some(), "{name}");
        }
        let poses = SETS.poses.by_itself.keys();
        for name in poses.chain(&SETS.poses.never_seated) {
            assert!(Pose::find(name).is_some(), "{name}");
        }
    }
}
