//! `module.toml`: the structure of a package, the same in every language.

pub(crate) mod plan;
mod steps;

use std::collections::{BTreeMap, BTreeSet};

use plan::StepPlan;

use crate::findings::Findings;
use crate::toml_table::{At, Table, parse_document};
use crate::{About, Code, Id, Language, PackageKind, Review, Safety};

/// The longest that a package may say it takes.
const MINUTES_LIMIT: u32 = 240;

/// The highest place in the order.
const ORDER_LIMIT: u32 = 999;

/// A manifest, as far as it could be understood.
#[derive(Debug)]
pub(crate) struct Manifest {
    /// The head, if all of it was understood.
    pub(crate) about: Option<About>,
    /// What kind of package it is, as soon as that was understood.
    pub(crate) kind: Option<PackageKind>,
    /// The steps, if all of them were.
    pub(crate) steps: Option<Vec<StepPlan>>,
    /// What it cites, to be held against `references.toml`.
    pub(crate) references: Vec<At<Id>>,
    /// The languages that it names and where, to be held against the files.
    pub(crate) languages: BTreeMap<Language, usize>,
    /// Those of them that it gives a review state, right or wrong; `None` where it has no such table.
    pub(crate) reviewed: Option<BTreeSet<Language>>,
}

/// Reads a manifest; what is wrong is noted. `None` if it is no TOML.
pub(crate) fn parse_manifest(
    text: &str,
    folder: &str,
    findings: &mut Findings<'_>,
) -> Option<Manifest> {
    let document = parse_document(text, findings)?;
    let mut root = Table::root(&document);
    root.format(findings);
    let id = root.id("id", findings);
    let id = root.require("id", id, findings);
    if let Some(id) = id.as_ref().filter(|id| id.value.as_str() != folder) {
        let values = [id.value.to_string(), folder.to_owned()];
        findings.add(Code::IdNotFolder, id.offset, values);
    }
    let kind = root.word("kind", findings);
    let kind = root.require("kind", kind, findings);
    let area = root.word("area", findings);
    if kind == Some(PackageKind::Module) {
        root.require("area", area, findings);
    }
    let order = root.number("order", 1..=ORDER_LIMIT, findings);
    let order = root.require("order", order, findings);
    let minutes = root.number("minutes", 1..=MINUTES_LIMIT, findings);
    let minutes = root.require("minutes", minutes, findings);
    let safety: Option<Safety> = root.word("safety", findings);
    let safety = root.require("safety", safety, findings);
    let references = root.ids("references", findings);
    let mut languages = BTreeMap::new();
    let review = read_review(&mut root, &mut languages, findings);
    let reviewed = review
        .is_some()
        .then(|| languages.keys().cloned().collect());
    let translated = read_translated(&mut root, &mut languages, findings);
    let steps = steps::read_steps(&mut root, findings);
    root.finish(findings);

    let cited = references.iter().map(|at| at.value.clone()).collect();
    let head = id.zip(kind).zip(order).zip(minutes).zip(safety);
    let about = head.map(|((((id, kind), order), minutes), safety)| About {
        id: id.value,
        kind,
        area,
        order,
        minutes,
        safety,
        references: cited,
        review: review.unwrap_or_default(),
        translated,
    });
    Some(Manifest {
        about,
        kind,
        steps,
        references,
        languages,
        reviewed,
    })
}

fn read_review(
    root: &mut Table<'_>,
    languages: &mut BTreeMap<Language, usize>,
    findings: &mut Findings<'_>,
) -> Option<BTreeMap<Language, Review>> {
    let table = root.table("review", findings);
    let mut table = root.require("review", table, findings)?;
    let mut review = BTreeMap::new();
    for key in table.keys() {
        let state = table.word(key.value, findings);
        let Some(language) = read_language(key, findings) else {
            continue;
        };
        languages.insert(language.clone(), key.offset);
        if let Some(state) = state {
            review.insert(language, state);
        }
    }
    Some(review)
}

fn read_translated(
    root: &mut Table<'_>,
    languages: &mut BTreeMap<Language, usize>,
    findings: &mut Findings<'_>,
) -> BTreeMap<Language, String> {
    let Some(mut table) = root.table("translated", findings) else {
        return BTreeMap::new();
    };
    let mut translated = BTreeMap::new();
    for key in table.keys() {
        let hash = table.text(key.value, findings);
        let Some(language) = read_language(key, findings) else {
            continue;
        };
        if language.is_source() {
            findings.add(Code::KeyUnknown, key.offset, [key.value.to_owned()]);
            continue;
        }
        languages.entry(language.clone()).or_insert(key.offset);
        let Some(hash) = hash else { continue };
        if is_sha256(hash.value) {
            translated.insert(language, hash.value.to_owned());
        } else {
            findings.add(Code::HashMalformed, hash.offset, [hash.value.to_owned()]);
        }
    }
    translated
}

fn read_language(key: At<&str>, findings: &mut Findings<'_>) -> Option<Language> {
    let language = key.value.parse().ok();
    if language.is_none() {
        findings.add(Code::LanguageMalformed, key.offset, [key.value.to_owned()]);
    }
    language
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}
