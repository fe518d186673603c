//! What the parent may tell of the family and the day. All of it is optional, and it lies in the vault.
//!
//! Requests and views of it cannot be printed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The ages of a child that a part of a package can be about.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, TS)]
pub enum AgeBand {
    /// Under two.
    #[serde(rename = "0-1")]
    Baby,
    /// Two to five.
    #[serde(rename = "2-5")]
    Preschool,
    /// Six to nine.
    #[serde(rename = "6-9")]
    School,
    /// Ten to twelve.
    #[serde(rename = "10-12")]
    Tween,
    /// Thirteen to seventeen.
    #[serde(rename = "13-17")]
    Teen,
}

/// Where the parent is in the separation.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// It is not decided, or not told.
    Deciding,
    /// It is new.
    New,
    /// It was a while ago, and everyday life has found a form.
    Settled,
    /// The parents never lived together.
    NeverTogether,
}

/// How it feels today.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Feeling {
    /// Calm.
    Calm,
    /// Tired.
    Tired,
    /// Sad.
    Sad,
    /// Angry.
    Angry,
    /// Worried.
    Worried,
    /// Ashamed, or guilty.
    Ashamed,
    /// Hopeful.
    Hopeful,
}

/// A child.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChildView {
    /// What the parent calls the child; empty where only a year was given.
    pub name: String,
    /// The year of birth, if it was given.
    pub birth_year: Option<u16>,
}

/// What the parent has told.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonalView {
    /// The children, in the order in which they were given.
    pub children: Vec<ChildView>,
    /// Where the parent is in the separation.
    pub stage: Option<Stage>,
    /// How it feels, if that was said within the last twelve hours.
    pub feeling: Option<Feeling>,
    /// The ages that the children can have this year; parts about other ages are not shown. None: every part is
    /// shown, because no child was given, or one without a year.
    pub ages: Vec<AgeBand>,
    /// The earliest year of birth that is taken.
    pub first_year: u16,
    /// The latest year of birth that is taken: the next, for a child that is on its way.
    pub last_year: u16,
}

/// A child, as it is to be kept.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChildRequest {
    /// What the parent calls the child; may be empty where a year is given.
    pub name: String,
    /// The year of birth, if it is given.
    pub birth_year: Option<u16>,
}

/// What the parent tells of the family, in place of what was told before.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WritePersonalRequest {
    /// The children, in their order. One with neither name nor year is left out.
    pub children: Vec<ChildRequest>,
    /// Where the parent is in the separation; none takes it back.
    pub stage: Option<Stage>,
}

/// How it feels today.
#[derive(Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteFeelingRequest {
    /// The feeling; none takes it back.
    pub feeling: Option<Feeling>,
}
