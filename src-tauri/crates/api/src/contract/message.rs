//! What could hurt in a message to the other parent. Nothing is kept of it, and nothing found is no praise.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A message is to be looked through.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MessageRequest {
    /// The message.
    pub text: String,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageView {
    /// What holds for the whole message first, then in the order of the text; stretches of different kinds may
    /// overlap.
    pub finds: Vec<FindView>,
}

/// Something in a message.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindView {
    /// What it is.
    pub kind: FindKind,
    /// Where, in the text that was handed over; none: the whole of it.
    pub at: Option<super::FoundView>,
}

/// What can be found in a message.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindKind {
    /// Words that frighten.
    Threat,
    /// The child is to carry something between its parents.
    ChildAsMessenger,
    /// The other one is to blame.
    Blame,
    /// Always, never, everything.
    Generalisation,
    /// Words that say the opposite.
    Sarcasm,
    /// Capitals, or rows of exclamation marks.
    Shouting,
    /// More than one matter.
    SeveralSubjects,
    /// More than is read calmly.
    TooLong,
}
