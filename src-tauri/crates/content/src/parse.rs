//! The texts of a package to a tree for each language, purely.

use std::collections::{BTreeMap, BTreeSet};

use crate::film::count_beats;
use crate::findings::Findings;
use crate::join::join_steps;
use crate::manifest::plan::{BodyPlan, StepPlan};
use crate::manifest::{Manifest, parse_manifest};
use crate::words::{Link, Target, parse_words};
use crate::{About, Code, Id, Language, Package, Problem};

/// The name of the file that gives a package its structure.
pub const MANIFEST: &str = "module.toml";

/// The texts of a package, as they were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageTexts {
    /// The name of the package's folder.
    pub folder: String,
    /// `module.toml`.
    pub manifest: String,
    /// `<language>.md`.
    pub words: BTreeMap<Language, String>,
    /// `films/<step-id>.toml`.
    pub films: BTreeMap<Id, String>,
    /// The names of `pictures/<id>`, without their extensions.
    pub pictures: BTreeSet<Id>,
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// What it says of itself, if its manifest could be understood.
    pub about: Option<About>,
    /// The languages in which nothing is wrong.
    pub packages: BTreeMap<Language, Package>,
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
    let mut findings = Findings::new(MANIFEST, &texts.manifest);
    let manifest = parse_manifest(&texts.manifest, &texts.folder, &mut findings);
    check_files(&manifest, texts, &mut findings);
    for cited in &manifest.references {
        if is_unknown(&known.references, &cited.value) {
            let values = [cited.value.to_string()];
            findings.add(Code::ReferenceUnknown, cited.offset, values);
        }
    }
    let mut problems = findings.into_problems();
    let beats = read_films(texts, &manifest, &mut problems);
    let structure_is_sound = problems.is_empty();

    let mut packages = BTreeMap::new();
    for (language, text) in &texts.words {
        let file = format!("{language}.md");
        let mut findings = Findings::new(&file, text);
        let package = parse_language(&manifest, language, text, &beats, known, &mut findings);
        if structure_is_sound && findings.is_empty() {
            packages.extend(package.map(|package| (language.clone(), package)));
        }
        problems.extend(findings.into_problems());
    }
    problems.sort();
    Parsed {
        about: manifest.about,
        packages,
        problems,
    }
}

fn parse_language(
    manifest: &Manifest,
    language: &Language,
    text: &str,
    beats: &BTreeMap<Id, usize>,
    known: &Known,
    findings: &mut Findings<'_>,
) -> Option<Package> {
    let words = parse_words(text, findings);
    check_links(&words.links, manifest, known, findings);
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

fn check_links(links: &[Link], manifest: &Manifest, known: &Known, findings: &mut Findings<'_>) {
    for link in links {
        let code = match link.target {
            Target::Reference => {
                let cited = manifest.references.iter().any(|at| at.value == link.id);
                (!cited && manifest.about.is_some()).then_some(Code::ReferenceNotCited)
            }
            Target::SupportLine => {
                is_unknown(&known.lines, &link.id).then_some(Code::SupportLineUnknown)
            }
            Target::Package => {
                is_unknown(&known.packages, &link.id).then_some(Code::PackageUnknown)
            }
        };
        if let Some(code) = code {
            findings.add(code, link.offset, [link.id.to_string()]);
        }
    }
}

fn is_unknown(known: &Option<BTreeSet<Id>>, id: &Id) -> bool {
    known.as_ref().is_some_and(|known| !known.contains(id))
}

/// Holds the files that the manifest asks for against those that are there.
fn check_files(manifest: &Manifest, texts: &PackageTexts, findings: &mut Findings<'_>) {
    for (language, &offset) in &manifest.languages {
        if !texts.words.contains_key(language) {
            findings.add(Code::FileMissing, offset, [format!("{language}.md")]);
        }
    }
    let source = Language::source();
    if !texts.words.contains_key(&source) && !manifest.languages.contains_key(&source) {
        findings.add(Code::FileMissing, 0, [format!("{source}.md")]);
    }
    if manifest.about.is_some() {
        for language in texts.words.keys() {
            if !manifest.reviewed.contains(language) {
                findings.add(Code::ReviewMissing, 0, [language.to_string()]);
            }
        }
    }
    for step in manifest.steps.iter().flatten() {
        if is_film(step) && !texts.films.contains_key(&step.id) {
            let values = [format!("films/{}.toml", step.id)];
            findings.add(Code::FileMissing, step.offset, values);
        }
        for picture in &step.pictures {
            if !texts.pictures.contains(picture) {
                let values = [format!("pictures/{picture}")];
                findings.add(Code::FileMissing, step.offset, values);
            }
        }
    }
}

/// Counts the beats of every film, and notes films and pictures that no step asks for.
fn read_films(
    texts: &PackageTexts,
    manifest: &Manifest,
    problems: &mut Vec<Problem>,
) -> BTreeMap<Id, usize> {
    let mut beats = BTreeMap::new();
    for (id, text) in &texts.films {
        let file = format!("films/{id}.toml");
        let mut findings = Findings::new(&file, text);
        beats.extend(count_beats(text, &mut findings).map(|count| (id.clone(), count)));
        problems.extend(findings.into_problems());
    }
    let Some(steps) = &manifest.steps else {
        return beats;
    };
    for id in texts.films.keys() {
        if !steps.iter().any(|step| is_film(step) && step.id == *id) {
            let file = format!("films/{id}.toml");
            problems.push(Problem::of_file(&file, Code::FileUnknown, [file.clone()]));
        }
    }
    for id in &texts.pictures {
        if !steps.iter().any(|step| step.pictures.contains(id)) {
            let file = format!("pictures/{id}");
            problems.push(Problem::of_file(&file, Code::FileUnknown, [file.clone()]));
        }
    }
    beats
}

fn is_film(step: &StepPlan) -> bool {
    matches!(step.body, BodyPlan::Film)
}
