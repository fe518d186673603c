//! The real `kit`, run on fixtures and on copies that a test may change.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

pub(crate) fn fixture(case: &str) -> PathBuf {
    repository()
        .join("tests/fixtures/packages")
        .join(case)
        .join("modules")
}

/// A fixture in a folder that a test may change.
pub(crate) fn copied(case: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&fixture(case), folder.path());
    folder
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Runs `kit` in a system whose language is none of ours.
pub(crate) fn kit<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Output {
    kit_in("C", arguments)
}

pub(crate) fn kit_in<A: AsRef<OsStr>>(
    lang: &str,
    arguments: impl IntoIterator<Item = A>,
) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kit"))
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", lang)
        .output()
        .unwrap()
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub(crate) fn said(output: &Output) -> String {
    visible(&output.stdout)
}

pub(crate) fn complained(output: &Output) -> String {
    visible(&output.stderr)
}

/// What a reader sees: values are set apart by isolates, which have no width.
pub(crate) fn visible(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    text.replace(['\u{2068}', '\u{2069}'], "")
}

pub(crate) fn value(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

pub(crate) fn with(command: &str, folder: &Path, rest: &[&str]) -> Vec<OsString> {
    let mut arguments = vec![command.into(), folder.into()];
    arguments.extend(rest.iter().map(Into::into));
    arguments
}

/// Fixtures are as short as what they show.
pub(crate) const FORM: &[&str] = &["--only", "form"];

/// The codes that a check found.
pub(crate) fn codes_of(output: &Output) -> Vec<String> {
    let found = value(output);
    let problems = found.pointer("/problems").and_then(Value::as_array);
    let code = |problem: &Value| Some(problem.get("code")?.as_str()?.to_owned());
    problems.unwrap().iter().filter_map(code).collect()
}

/// The repository's packages in a folder that a test may change.
pub(crate) fn packages() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&repository().join("modules"), folder.path());
    folder
}

/// Changes a file of a package, and asks what is then out of an aspect's bounds.
pub(crate) fn changed(
    file: &str,
    aspect: &str,
    change: impl FnOnce(String) -> String,
) -> Vec<String> {
    let library = packages();
    let path = library.path().join("anger").join(file);
    let before = fs::read_to_string(&path).unwrap();
    let after = change(before.clone());
    assert_ne!(before, after, "the change changes nothing");
    fs::write(&path, after).unwrap();
    codes_of(&kit(with(
        "check",
        library.path(),
        &["--only", aspect, "--json"],
    )))
}

/// What stands under a heading, replaced.
pub(crate) fn under(text: &str, id: &str, body: &str) -> String {
    let end = format!("{{#{id}}}\n");
    let (before, rest) = text.split_once(&end).unwrap();
    let next = rest.find("\n#").map_or("", |at| &rest[at..]);
    format!("{before}{end}\n{body}\n{next}")
}
