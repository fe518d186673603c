//! The three questions, and what follows from them. Nothing of this is written anywhere: a vault that somebody is
//! forced to open must not show it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What stands before a package now.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Gate {
    /// Nothing.
    Open,
    /// The three questions.
    Ask,
    /// A sentence that says why it may be the wrong package now.
    Behind,
}

/// An answer to one of the three questions.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure, which is treated as yes.
    NotSure,
}

/// The three questions were answered.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SafetyRequest {
    /// Whether the parent is afraid of the other one.
    pub fear: SafetyAnswer,
    /// Whether there are threats or violence.
    pub threats: SafetyAnswer,
    /// Whether the parent is being controlled.
    pub control: SafetyAnswer,
}

/// What the program has been told in this session. What was answered to each question is not kept.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyView {
    /// The questions were answered.
    pub answered: bool,
    /// At least one answer was not "no": safety comes first on every screen.
    pub caution: bool,
}
