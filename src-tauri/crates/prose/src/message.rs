//! The message checker: what in a message between parents may hurt or go unanswered.

use std::ops::Range;

use crate::Language;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindKind {
    /// Words that frighten: "you will regret this".
    Threat,
    /// The child is to carry word, money or paper between the parents.
    ChildAsMessenger,
    /// Fault, insult or motive laid on the other: "it is your fault".
    Blame,
    /// "Always", "never", "every time", said of the other.
    Generalisation,
    /// Mockery that reads as praise or thanks.
    Sarcasm,
    /// Capitals and rows of exclamation marks.
    Shouting,
    /// More than one matter to answer.
    SeveralSubjects,
    /// Longer than is read to the end in anger.
    TooLong,
}

/// One thing that was found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// What it is.
    pub kind: FindKind,
    /// The words, as bytes of the text and on character boundaries; `None` where it is the whole text.
    pub at: Option<Range<usize>>,
}

/// Finds what may hurt. `hint` is the language of a sentence that does not show its own.
pub fn check(_text: &str, _hint: Language) -> Vec<Find> {
    Vec::new()
}
