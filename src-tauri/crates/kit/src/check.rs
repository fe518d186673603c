//! `kit check`: everything that is wrong with the packages.

use std::path::PathBuf;

use l10n::{Words, text};
use serde_json::json;

use crate::Refusal;
use crate::answer::{Answer, Exit};
use crate::bounds::check_bounds;
use crate::finding::Finding;
use crate::leftovers;
use crate::problems::{line_of, value_of};
use crate::spelling::check_spelling;
use crate::target::find_target;

/// What can be wrong with a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aspect {
    /// Whether it is a package at all, and what its names and films refer to.
    Form,
    /// How much there is, and how hard it is to read.
    Bounds,
    /// Whether the dictionaries have its words.
    Spelling,
}

impl Aspect {
    /// Every aspect, with its name on the command line.
    pub(crate) const ALL: [(&str, Self); 3] = [
        ("form", Self::Form),
        ("bounds", Self::Bounds),
        ("spelling", Self::Spelling),
    ];
}

/// Checks one aspect of the packages, or all of them.
///
/// # Errors
/// When there are no packages, or no dictionary to look words up in.
pub(crate) fn check(
    folders: &[PathBuf],
    only: Option<Aspect>,
    words: &Words,
) -> Result<Answer, Refusal> {
    let asks = |aspect| only.is_none_or(|one| one == aspect);
    let mut packages = 0;
    let mut lines = Vec::new();
    let mut values = Vec::new();
    for folder in folders {
        let target = find_target(folder)?;
        let known = target.library.known();
        let read: Vec<_> = target
            .folders
            .iter()
            .map(|package| (package.clone(), target.library.check(package, &known)))
            .collect();
        let mut findings: Vec<Finding> = Vec::new();
        if asks(Aspect::Form) {
            let inside = read
                .iter()
                .flat_map(|(_, checked)| &checked.parsed.problems);
            let problems = target.problems.iter().chain(inside);
            findings.extend(problems.cloned().map(Finding::from));
            let marks = read
                .iter()
                .flat_map(|(package, checked)| leftovers::marks(package, checked));
            findings.extend(marks);
        }
        if asks(Aspect::Bounds) {
            findings.extend(
                read.iter()
                    .flat_map(|(package, checked)| check_bounds(package, checked)),
            );
            let unwritten = read
                .iter()
                .flat_map(|(package, checked)| leftovers::template(package, checked));
            findings.extend(unwritten);
        }
        if asks(Aspect::Spelling) {
            findings.extend(check_spelling(&target.readable, &read, target.is_whole)?);
        }
        // In the order in which an author comes to them. One line can have the same thing wrong twice, as a tag that is opened and closed.
        findings.sort();
        findings.dedup();
        packages += read.len();
        for finding in &findings {
            lines.push(line_of(&target.root, finding, words));
            values.push(value_of(&target.root, finding));
        }
    }
    let (summary, exit) = match values.len() {
        0 => (text::kit_clean(packages), Exit::Well),
        count => (text::kit_problems(count), Exit::Problems),
    };
    lines.push(words.say(&summary));
    Ok(Answer {
        lines,
        json: json!({ "packages": packages, "problems": values }),
        exit,
    })
}
