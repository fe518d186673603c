//! Golden folders: `tests/fixtures/packages/<case>/modules` is read and parsed, and what comes of it is compared
//! with `<case>/expected`: the tree of each sound language and the beats of each film as JSON, the two files beside the packages, and
//! every problem as a line. `UPDATE_GOLDENS=1` writes what was found; look at the difference before it is
//! committed.

#![expect(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use content::{Code, Library, Problem, write_index};

fn cases() -> PathBuf {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_folder.join("../../../tests/fixtures/packages")
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().file_name()))
        .into_iter()
        .flatten()
        .map(|name| name.into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn case_names() -> Vec<String> {
    let mut names = names_in(&cases());
    names.retain(|name| cases().join(name).is_dir());
    names
}

fn problem_line(problem: &Problem) -> String {
    let mut line = format!(
        "{}:{} {}",
        problem.file,
        problem.line,
        problem.code.as_str()
    );
    for (name, value) in &problem.args {
        line.push_str(&format!(" {name}={value:?}"));
    }
    line.push('\n');
    line
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

/// What comes of a case: the name and text of each expected file.
fn outcome(modules: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut problems = Library::open(modules).problems;
    let library = Library::open_without_index(modules);
    let known = library.known();
    let mut entries = Vec::new();
    for folder in library.folders() {
        let checked = library.check(&folder, &known);
        for (language, package) in &checked.parsed.packages {
            found.insert(format!("{folder}.{language}.json"), json(package));
        }
        if !checked.parsed.packages.is_empty() {
            for (id, film) in &checked.parsed.films {
                found.insert(format!("{folder}.{id}.film.json"), json(&film.beats()));
            }
        }
        entries.extend(checked.entry);
        problems.extend(checked.parsed.problems);
    }
    problems.sort();
    problems.dedup();
    let lines: String = problems.iter().map(problem_line).collect();
    if lines.is_empty() {
        found.insert("index.json".to_owned(), write_index(&entries).unwrap());
        found.insert("references.json".to_owned(), json(&library.references));
        found.insert("support-lines.json".to_owned(), json(&library.lines));
    } else {
        found.insert("problems.txt".to_owned(), lines);
    }
    found
}

#[test]
fn every_case_comes_out_as_expected() {
    let mut differences = Vec::new();
    let names = case_names();
    assert!(
        names.len() > 5,
        "the fixtures are not where they are looked for"
    );
    for case in names {
        let folder = cases().join(&case);
        let expected = folder.join("expected");
        let found = outcome(&folder.join("modules"));
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            let _ = fs::remove_dir_all(&expected);
            fs::create_dir_all(&expected).unwrap();
            for (name, text) in &found {
                fs::write(expected.join(name), text).unwrap();
            }
        }
        for name in names_in(&expected) {
            if !found.contains_key(&name) {
                differences.push(format!("{case}/expected/{name} is not used"));
            }
        }
        for (name, text) in found {
            let wanted = fs::read_to_string(expected.join(&name)).unwrap_or_default();
            if wanted.replace("\r\n", "\n") != text {
                differences.push(format!("{case}/expected/{name} should be:\n{text}"));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Those that no folder in a repository can show: see `folders.rs`.
const MADE_ON_THE_SPOT: [Code; 2] = [Code::FileTooLarge, Code::FileLink];

#[test]
fn every_code_has_a_golden_case() {
    let mut shown = BTreeSet::new();
    for case in case_names() {
        let lines = fs::read_to_string(cases().join(case).join("expected/problems.txt"));
        for line in lines.unwrap_or_default().lines() {
            shown.extend(line.split(' ').nth(1).map(str::to_owned));
        }
    }
    shown.extend(MADE_ON_THE_SPOT.map(|code| code.as_str().to_owned()));
    let missing: Vec<_> = Code::ALL
        .iter()
        .filter(|code| !shown.contains(code.as_str()))
        .collect();
    assert!(missing.is_empty(), "no golden case shows {missing:?}");
}

#[test]
fn a_problem_names_exactly_the_arguments_of_its_code() {
    for case in case_names() {
        for problem in Library::open(&cases().join(case).join("modules")).problems {
            let named: BTreeSet<_> = problem.args.keys().copied().collect();
            let declared: BTreeSet<_> = problem.code.args().iter().copied().collect();
            assert_eq!(named, declared, "{problem:?}");
        }
    }
}
