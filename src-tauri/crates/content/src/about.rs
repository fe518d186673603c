//! What a package says of itself, the same in every language: the head of `module.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Id, Language};

/// The head of `module.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct About {
    /// The package's id, which is also its folder's name.
    pub id: Id,
    /// One of the eighteen, or a theme beside them.
    pub kind: PackageKind,
    /// Which of the three doors it stands behind. A module always has one, a theme may.
    pub area: Option<Area>,
    /// Its place among its siblings, from 1.
    pub order: u32,
    /// How long it takes to work through.
    pub minutes: u32,
    /// What has to stand before it.
    pub safety: Safety,
    /// The research it leans on: ids of `references.toml`.
    pub references: Vec<Id>,
    /// How far the text of each language has been reviewed.
    pub review: BTreeMap<Language, Review>,
    /// For each translation, the hash (SHA-256, lower-case hexadecimal) of the `sv.md` that it was made from.
    pub translated: BTreeMap<Language, String>,
}

/// One of the eighteen modules, or a theme package beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PackageKind {
    /// One of the eighteen.
    Module,
    /// A shorter package on one subject.
    Theme,
}

/// The three doors of the home screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// The child.
    Child,
    /// The parent's own self.
    Me,
    /// We as parents.
    Parents,
}

/// What must stand before a package, for those who live with fear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Safety {
    /// Nothing.
    None,
    /// The safety sentence on the first screen.
    Sentence,
    /// The three questions, once a session.
    Check,
}

/// How far a text has been reviewed, kept honestly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Nobody but its author has read it.
    Draft,
    /// Someone at home in the language has.
    LanguageReviewed,
    /// An expert of the subject has.
    ExpertReviewed,
}
