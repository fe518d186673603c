//! The kinds of step, by the name that `module.toml` and the index give them.

use serde::{Deserialize, Serialize};

use crate::{Exercise, StepBody};

/// What kind of step it is, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Text to read.
    Read,
    /// An animated film.
    Film,
    /// A situation with choices.
    Dilemma,
    /// Myth or fact.
    Quiz,
    /// A tool to work with.
    Exercise,
    /// An open question.
    Reflection,
    /// A small step until next time.
    Practice,
}

impl StepBody {
    /// The kind of step that this is the body of.
    pub fn kind(&self) -> StepKind {
        match self {
            Self::Read { .. } => StepKind::Read,
            Self::Film { .. } => StepKind::Film,
            Self::Dilemma { .. } => StepKind::Dilemma,
            Self::Quiz { .. } => StepKind::Quiz,
            Self::Exercise { .. } => StepKind::Exercise,
            Self::Reflection { .. } => StepKind::Reflection,
            Self::Practice { .. } => StepKind::Practice,
        }
    }

    /// Which tool it is worked with, if it is an exercise.
    pub fn exercise(&self) -> Option<Exercise> {
        match self {
            Self::Exercise { exercise, .. } => Some(*exercise),
            _ => None,
        }
    }
}
