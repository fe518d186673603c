//! `references.toml`: the research that packages may cite.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::findings::Findings;
use crate::toml_table::{At, Table, parse_document};
use crate::{Code, Id, Problem};

/// The file's name, beside the packages.
pub(crate) const REFERENCES: &str = "references.toml";

/// No source is older, and none is from the future; beyond lies a slip of the finger.
const YEARS: std::ops::RangeInclusive<u32> = 1800..=2100;

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
    /// Reads the file: every source that was understood, and everything that is wrong.
    pub fn parse(text: &str) -> (Self, Vec<Problem>) {
        let mut findings = Findings::new(REFERENCES, text);
        let references = read_references(text, &mut findings);
        (Self(references), findings.into_problems())
    }

    /// The source of that id.
    pub fn get(&self, id: &str) -> Option<&Reference> {
        self.0.get(id)
    }

    /// Every id.
    pub fn ids(&self) -> BTreeSet<Id> {
        self.0.keys().cloned().collect()
    }

    /// Every source, ordered by id.
    pub fn iter(&self) -> impl Iterator<Item = &Reference> {
        self.0.values()
    }
}

/// The file is a table for each source, named by its id.
fn read_references(text: &str, findings: &mut Findings<'_>) -> BTreeMap<Id, Reference> {
    let Some(document) = parse_document(text, findings) else {
        return BTreeMap::new();
    };
    let mut root = Table::root(&document);
    let mut references = BTreeMap::new();
    for key in root.keys() {
        let table = root.table(key.value, findings);
        let Ok(id) = key.value.parse::<Id>() else {
            findings.add(Code::IdMalformed, key.offset, [key.value.to_owned()]);
            continue;
        };
        let reference = table.and_then(|table| read_reference(id.clone(), table, findings));
        references.extend(reference.map(|reference| (id, reference)));
    }
    references
}

fn read_reference(id: Id, mut table: Table<'_>, findings: &mut Findings<'_>) -> Option<Reference> {
    let [authors, title, source, finding] = ["authors", "title", "source", "finding"].map(|key| {
        let text = table.text(key, findings);
        table.require(key, text, findings).map(owned)
    });
    let year = table.number("year", YEARS, findings);
    let year = table.require("year", year, findings);
    let doi = table.text("doi", findings).map(owned);
    let modules = table.ids("modules", findings);
    table.finish(findings);
    Some(Reference {
        id,
        authors: authors?,
        year: year?,
        title: title?,
        source: source?,
        doi,
        finding: finding?,
        modules: modules.into_iter().map(|at| at.value).collect(),
    })
}

fn owned(text: At<&str>) -> String {
    text.value.to_owned()
}
