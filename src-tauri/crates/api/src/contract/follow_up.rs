//! How a small step went: asked on a later visit, and no answer is wrong.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FoundView, Seconds};

/// A small step that may be asked about now.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowUpView {
    /// The package.
    pub module: String,
    /// Its title in the chosen language.
    pub title: String,
    /// The step.
    pub step: String,
    /// The plan, as the parent wrote it.
    pub plan: String,
    /// When it was written.
    pub written: Seconds,
}

/// How a small step went.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It went as planned.
    Went,
    /// Some of it did.
    Partly,
    /// It has not been tried yet.
    NotYet,
    /// The plan became another one.
    Changed,
    /// The parent would rather not say. The question is not asked again, and the journal shows nothing of it.
    NoAnswer,
}

/// The parent says how a small step went.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerFollowUpRequest {
    /// The package.
    pub module: String,
    /// The step.
    pub step: String,
    /// How it went.
    pub outcome: Outcome,
    /// What the parent wants to remember of it; may be empty.
    pub words: String,
}

/// How a small step went, as the journal shows it with the plan.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeView {
    /// How it went.
    pub outcome: Outcome,
    /// What the parent wanted to remember of it; may be empty.
    pub words: String,
    /// The plan as it stood then, where it was another one.
    pub plan: Option<String>,
    /// When it was said.
    pub at: Seconds,
    /// Where that plan holds what was searched for.
    pub found_in_plan: Vec<FoundView>,
    /// Where the words hold it.
    pub found_in_words: Vec<FoundView>,
}
