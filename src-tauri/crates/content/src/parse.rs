//! The texts of a package to a tree for each language, purely.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use crate::film::{Film, parse_film};
use crate::findings::Findings;
use crate::join::join_steps;
use crate::manifest::{Manifest, parse_manifest};
use crate::presence::{check_asked_for, check_present};
use crate::words::{Link, Target, parse_words};
use crate::{About, Code, Id, Language, Package, PackageKind, Problem};

/// The name of the file that gives a package its structure.
pub const MANIFEST: &str = "module.toml";

/// The texts of a package, as they were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageTexts {
    /// The name of the package's folder.
    pub folder: String,
    /// `module.toml`.
    pub manifest: Option<String>,
    /// `<language>.md`.
    pub words: BTreeMap<Language, String>,
    /// `films/<step-id>.toml`.
    pub films: BTreeMap<Id, String>,
    /// The names of the files `pictures/<id>.…`.
    pub pictures: BTreeMap<Id, String>,
    /// Files that are there and could not be read. They are not said to be missing.
    pub unread: BTreeSet<String>,
}

/// What exists outside a package that its texts may refer to. What is `None` is not looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The ids of `references.toml`.
    pub references: Option<BTreeSet<Id>>,
    /// The ids of `support-lines.toml`.
    pub lines: Option<BTreeSet<Id>>,
    /// The ids of all packages.
    pub packages: Option<BTreeSet<Id>>,
}

/// A package as far as it is sound.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// What it says of itself, if its manifest could be understood.
    pub about: Option<About>,
    /// The languages in which nothing is wrong.
    pub packages: BTreeMap<Language, Package>,
    /// The films, the same in every language; each is sound if nothing is said of its file.
    pub films: BTreeMap<Id, Film>,
    /// Everything that is wrong, by file and line.
    pub problems: Vec<Problem>,
}

/// Parses a package in every language that it has.
///
/// A program that runs looks nothing up: a support line that a municipality has taken out must not close a
/// module.
///
/// A mistake in `module.toml` or a film is one of every language; a mistake in a language file leaves the
/// others sound.
pub fn parse(texts: &PackageTexts, known: &Known) -> Parsed {
    let text = texts.manifest.as_deref().unwrap_or_default();
    let mut findings = Findings::new(MANIFEST, text);
    let manifest = texts
        .manifest
        .as_ref()
        .and_then(|text| parse_manifest(text, &texts.folder, &mut findings));
    let manifest = manifest.as_ref();
    check_present(manifest, texts, &mut findings);
    for cited in manifest.iter().flat_map(|manifest| &manifest.references) {
        if is_unknown(&known.references, &cited.value) {
            let values = [cited.value.to_string()];
            findings.add(Code::ReferenceUnknown, cited.offset, values);
        }
    }
    let mut problems = findings.into_problems();
    let kind = manifest.and_then(|manifest| manifest.kind);
    let films = read_films(&texts.films, kind, &mut problems);
    let beats = films.iter().map(|(id, film)| (id.clone(), film.length()));
    let beats = beats.collect();
    check_asked_for(manifest, texts, &mut problems);
    let structure_is_sound = problems.is_empty();

    let mut packages = BTreeMap::new();
    for (language, text) in &texts.words {
        let file = language.file_name();
        let mut findings = Findings::new(&file, text);
        let package = parse_language(manifest, language, text, &beats, known, &mut findings);
        if structure_is_sound && findings.is_empty() {
            packages.extend(package.map(|package| (language.clone(), package)));
        }
        problems.extend(findings.into_problems());
    }
    problems.sort();
    Parsed {
        about: manifest.and_then(|manifest| manifest.about.clone()),
        packages,
        films,
        problems,
    }
}

fn parse_language(
    manifest: Option<&Manifest>,
    language: &Language,
    text: &str,
    beats: &BTreeMap<Id, usize>,
    known: &Known,
    findings: &mut Findings<'_>,
) -> Option<Package> {
    let words = parse_words(&text.into(), findings);
    check_links(&words.links, manifest, known, findings);
    let manifest = manifest?;
    let plans = manifest.steps.as_ref()?;
    let steps = join_steps(plans, words.sections, beats, text, findings);
    Some(Package {
        about: manifest.about.clone()?,
        language: language.clone(),
        title: words.title,
        summary: words.summary,
        steps,
    })
}

fn check_links(
    links: &[Link],
    manifest: Option<&Manifest>,
    known: &Known,
    findings: &mut Findings<'_>,
) {
    for link in links {
        let (is_wrong, code) = match link.target {
            Target::Reference => {
                let is_cited =
                    |manifest: &Manifest| manifest.references.iter().any(|at| at.value == link.id);
                let uncited = manifest.is_some_and(|manifest| !is_cited(manifest));
                (uncited, Code::ReferenceNotCited)
            }
            Target::SupportLine => (is_unknown(&known.lines, &link.id), Code::SupportLineUnknown),
            Target::Package => (is_unknown(&known.packages, &link.id), Code::PackageUnknown),
        };
        if is_wrong {
            findings.add(code, link.offset, [link.id.to_string()]);
        }
    }
}

fn is_unknown(known: &Option<BTreeSet<Id>>, id: &Id) -> bool {
    known.as_ref().is_some_and(|known| !known.contains(id))
}

/// How many beats a film of a package has: enough to tell something, and no more than are followed.
fn beat_bounds(kind: PackageKind) -> RangeInclusive<usize> {
    match kind {
        PackageKind::Module => 8..=14,
        PackageKind::Theme => 4..=14,
    }
}

/// The films whose beats can be counted.
fn read_films(
    films: &BTreeMap<Id, String>,
    kind: Option<PackageKind>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<Id, Film> {
    let mut read = BTreeMap::new();
    for (id, text) in films {
        let file = format!("films/{id}.toml");
        let mut findings = Findings::new(&file, text);
        if let Some(film) = parse_film(text, &mut findings) {
            let bounds = kind.map(beat_bounds);
            if let Some(bounds) = bounds.filter(|bounds| !bounds.contains(&film.length())) {
                let values = [film.length(), *bounds.start(), *bounds.end()];
                let values = values.map(|number| number.to_string());
                findings.add(Code::BeatCount, 0, values);
            }
            read.insert(id.clone(), film);
        }
        problems.extend(findings.into_problems());
    }
    read
}
