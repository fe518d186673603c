//! `kit index`: the file that start-up reads instead of the packages.

use std::fs;
use std::path::Path;

use content::{INDEX, write_index};
use l10n::{Words, text};
use serde_json::json;

use crate::Refusal;
use crate::answer::{Answer, Exit};
use crate::finding::Finding;
use crate::problems::{line_of, value_of};
use crate::target::find_library;

/// Writes the index of a library that is sound. One that is not keeps the index that it has: the program
/// notices a package that has changed since.
pub(crate) fn index(folder: &Path, words: &Words) -> Result<Answer, Refusal> {
    let target = find_library(folder)?;
    let known = target.library.known();
    let mut problems = target.problems;
    let mut entries = Vec::new();
    for package in &target.folders {
        let checked = target.library.check(package, &known);
        problems.extend(checked.parsed.problems);
        entries.extend(checked.entry);
    }
    if !problems.is_empty() {
        let problems: Vec<Finding> = problems.into_iter().map(Finding::from).collect();
        let wrong = problems.iter();
        let mut lines: Vec<String> = wrong
            .map(|problem| line_of(&target.root, problem, words))
            .collect();
        lines.push(words.say(&text::kit_index_not_written()));
        let values: Vec<_> = problems
            .iter()
            .map(|problem| value_of(&target.root, problem))
            .collect();
        return Ok(Answer {
            lines,
            json: json!({ "written": false, "problems": values }),
            exit: Exit::Problems,
        });
    }
    let path = folder.join(INDEX);
    let file = path.display().to_string();
    let not_written = || Refusal(text::kit_not_written(file.clone()));
    let written = write_index(&entries).map_err(|_| not_written())?;
    fs::write(&path, written).map_err(|_| not_written())?;
    let json = json!({ "written": true, "file": file, "packages": entries.len() });
    Ok(Answer {
        lines: vec![words.say(&text::kit_index_written(&file, entries.len()))],
        json,
        exit: Exit::Well,
    })
}
