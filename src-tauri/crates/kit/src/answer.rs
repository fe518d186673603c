//! What a command comes back with.

use std::process::ExitCode;

use serde_json::Value;

/// What came of a command.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For people.
    pub(crate) lines: Vec<String>,
    /// For machines: codes, never sentences.
    pub(crate) json: Value,
    pub(crate) exit: Exit,
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// All is well.
    Well,
    /// Something is wrong with the packages.
    Problems,
    /// The command was not understood, or could not be carried out.
    NotDone,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Well => 0,
            Exit::Problems => 1,
            Exit::NotDone => 2,
        })
    }
}
