//! The rules that hold between languages: each says everything, with the same variables.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Entries, Entry};
use super::within::{is_term, variables};
use super::{Catalogue, LANGUAGES, Place, Problem, Source, Violation, rust_name};

/// One language's version of a text.
struct Version<'a> {
    language: &'static str,
    entry: &'a Entry,
    variables: BTreeSet<String>,
}

/// Compares files, texts and variables; what the languages have in common is the catalogue.
pub fn compare(
    sources: &[Source],
    languages: &BTreeMap<&'static str, Entries>,
    problems: &mut Vec<Problem>,
) -> Catalogue {
    missing_files(sources, problems);
    let mut texts: BTreeMap<&String, Vec<Version<'_>>> = BTreeMap::new();
    for language in LANGUAGES {
        let Some(entries) = languages.get(language) else {
            continue;
        };
        for (key, entry) in entries.iter().filter(|(key, _)| !is_term(key)) {
            let variables = variables(entries, entry);
            texts.entry(key).or_default().push(Version {
                language,
                entry,
                variables,
            });
        }
    }
    let mut taken: BTreeMap<String, &String> = BTreeMap::new();
    let mut catalogue = BTreeMap::new();
    for (key, versions) in &texts {
        let Some(first) = versions.first() else {
            continue;
        };
        missing_versions(sources, key, first, versions, problems);
        if let Some(other) = taken.insert(rust_name(key), key) {
            let violation = Violation::Name {
                key: (*key).clone(),
                other: other.clone(),
            };
            problems.push(Problem {
                place: first.entry.place.clone(),
                violation,
            });
        }
        catalogue.insert((*key).clone(), common_variables(key, versions, problems));
    }
    Catalogue(catalogue)
}

fn missing_files(sources: &[Source], problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for source in sources
        .iter()
        .filter(|source| seen.insert(source.file.as_str()))
    {
        for language in LANGUAGES
            .into_iter()
            .filter(|other| !has_file(sources, other, &source.file))
        {
            let place = Place {
                language: source.language,
                file: source.file.clone(),
                line: 1,
            };
            problems.push(Problem {
                place,
                violation: Violation::MissingFile { language },
            });
        }
    }
}

/// A text whose whole file is missing is not reported once more.
fn missing_versions(
    sources: &[Source],
    key: &str,
    first: &Version<'_>,
    versions: &[Version<'_>],
    problems: &mut Vec<Problem>,
) {
    let place = &first.entry.place;
    for language in LANGUAGES {
        let has_text = versions.iter().any(|version| version.language == language);
        if !has_text && has_file(sources, language, &place.file) {
            let violation = Violation::Missing {
                key: key.to_owned(),
                language,
            };
            problems.push(Problem {
                place: place.clone(),
                violation,
            });
        }
    }
}

/// The variables of all versions together; each version must use each of them.
fn common_variables(
    key: &str,
    versions: &[Version<'_>],
    problems: &mut Vec<Problem>,
) -> BTreeSet<String> {
    let mut all: BTreeMap<&String, &'static str> = BTreeMap::new();
    for version in versions {
        for variable in &version.variables {
            all.entry(variable).or_insert(version.language);
        }
    }
    for version in versions {
        for (variable, elsewhere) in &all {
            if !version.variables.contains(*variable) {
                let (key, variable) = (key.to_owned(), (*variable).clone());
                let violation = Violation::Variable {
                    key,
                    variable,
                    elsewhere,
                };
                problems.push(Problem {
                    place: version.entry.place.clone(),
                    violation,
                });
            }
        }
    }
    all.into_keys().cloned().collect()
}

fn has_file(sources: &[Source], language: &str, file: &str) -> bool {
    sources
        .iter()
        .any(|source| source.language == language && source.file == file)
}
