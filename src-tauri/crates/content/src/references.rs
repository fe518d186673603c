//! `references.toml`: the research that packages may cite.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::Id;

/// One published source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// As packages cite it.
    pub id: Id,
    /// Who wrote it, as it is cited.
    pub authors: String,
    /// When it was published.
    pub year: u32,
    /// Its title.
    pub title: String,
    /// Journal, volume and pages, or the publisher.
    pub source: String,
    /// Its digital object identifier, where it has one.
    pub doi: Option<String>,
    /// What it supports, in one sentence.
    pub finding: String,
    /// The packages in which it belongs.
    pub modules: Vec<Id>,
}

/// Every source, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct References(pub(crate) BTreeMap<Id, Reference>);

impl References {
    /// The source of that id.
    pub fn get(&self, id: &str) -> Option<&Reference> {
        self.0.get(id)
    }

    /// Every source, ordered by id.
    pub fn iter(&self) -> impl Iterator<Item = &Reference> {
        self.0.values()
    }
}
