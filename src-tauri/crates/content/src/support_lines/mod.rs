//! `support-lines.toml`: whom one can call. The one place where numbers and hours stand, so that a
//! municipality can correct them in one file.

mod parse;

use std::collections::BTreeMap;

pub(crate) use parse::SUPPORT_LINES;
use serde::{Deserialize, Serialize};

use crate::{Hours, Id, Language};

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportLine {
    /// As texts refer to it.
    pub id: Id,
    /// As it is written on a poster: `116 111`.
    pub number: String,
    /// When somebody answers.
    pub hours: Hours,
    /// The languages in which one can talk.
    pub languages: Vec<Language>,
    /// Whether an interpreter can be called in.
    pub interpreter: bool,
    /// Where the row was found; text to show, never opened.
    pub source: String,
    /// When it was last found so.
    pub checked: Month,
    /// Number or hours could not be confirmed: the screen says so.
    pub unconfirmed: bool,
    /// What it is for.
    pub kind: LineKind,
    /// Its name in each language.
    pub name: BTreeMap<Language, String>,
    /// Whom it is for and what one should know, in each language; plain words.
    pub about: BTreeMap<Language, String>,
}

/// A year, or a month of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Month {
    /// The year.
    pub year: u32,
    /// The month, from 1, where it is known.
    pub month: Option<u32>,
}

/// What a support line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// Danger to life, now.
    Danger,
    /// Violence, threats, control.
    Violence,
    /// Children, and adults about a child.
    Child,
    /// Crisis, and thoughts of not wanting to live.
    Crisis,
    /// Health.
    Care,
    /// The police, when it is no emergency.
    Police,
}

/// Every support line, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SupportLines(pub(crate) Vec<SupportLine>);

impl SupportLines {
    /// The line of that id.
    pub fn get(&self, id: &str) -> Option<&SupportLine> {
        self.iter().find(|line| line.id.as_str() == id)
    }

    /// Every line, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &SupportLine> {
        self.0.iter()
    }
}
