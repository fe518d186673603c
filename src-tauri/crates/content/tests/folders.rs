//! Reading folders: bounds, links, the index and what happens without it.

#![expect(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read fails the test"
)]

use std::fs;
use std::path::{Path, PathBuf};

use content::{Code, Id, Known, Language, Library, parse, read_package, write_index};
use tempfile::TempDir;

fn fixture(case: &str) -> PathBuf {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_folder
        .join("../../../tests/fixtures/packages")
        .join(case)
        .join("modules")
}

fn copy(from: &Path, to: &Path) {
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

/// The sound fixture in a folder that a test may change, with an index.
fn indexed_library() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&fixture("sound"), folder.path());
    let entries = Library::open(folder.path()).entries;
    fs::write(
        folder.path().join("index.json"),
        write_index(&entries).unwrap(),
    )
    .unwrap();
    folder
}

fn kettle() -> Id {
    "kettle".parse().unwrap()
}

fn codes(folder: &Path) -> Vec<Code> {
    let read = read_package(folder);
    let mut problems = parse(&read.texts, &Known::default()).problems;
    problems.extend(read.problems);
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn with_an_index_no_package_is_read_at_start() {
    let folder = indexed_library();
    let with_packages = Library::open(folder.path());
    fs::remove_dir_all(folder.path().join("kettle")).unwrap();
    let library = Library::open(folder.path());
    assert_eq!(library.entries, with_packages.entries);
    assert_eq!(library.entries.len(), 2);
    assert!(library.problems.is_empty(), "{:?}", library.problems);
}

#[test]
fn without_an_index_the_packages_themselves_are_read() {
    let indexed = indexed_library();
    let entries = Library::open(indexed.path()).entries;
    fs::remove_file(indexed.path().join("index.json")).unwrap();
    let library = Library::open(indexed.path());
    assert_eq!(library.entries, entries);
    assert!(library.problems.is_empty(), "{:?}", library.problems);
}

#[test]
fn a_malformed_index_is_told_and_the_packages_are_read() {
    let folder = indexed_library();
    let entries = Library::open(folder.path()).entries;
    fs::write(folder.path().join("index.json"), "{").unwrap();
    let library = Library::open(folder.path());
    assert_eq!(library.entries, entries);
    let codes: Vec<Code> = library
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(codes, [Code::IndexMalformed]);
}

#[test]
fn an_opened_package_tells_whether_the_index_still_holds() {
    let folder = indexed_library();
    let library = Library::open(folder.path());
    let open = || library.package(&kettle(), &Language::source()).unwrap();
    assert!(open().matches_index);
    let film = folder.path().join("kettle/films/boiling.toml");
    let script = fs::read_to_string(&film).unwrap();
    fs::write(&film, script + "# changed\n").unwrap();
    assert!(!open().matches_index, "a changed film went unnoticed");
}

#[test]
fn an_opened_package_is_the_one_on_disk_and_not_what_the_index_says() {
    let folder = indexed_library();
    let index = folder.path().join("index.json");
    let forged = fs::read_to_string(&index)
        .unwrap()
        .replace("Om kitteln.", "Något annat.");
    fs::write(&index, forged).unwrap();
    let library = Library::open(folder.path());
    assert!(library.entries.iter().any(|entry| {
        let swedish = entry.languages.get("sv");
        swedish.is_some_and(|heading| heading.summary == "Något annat.")
    }));
    let opened = library.package(&kettle(), &Language::source()).unwrap();
    assert_eq!(opened.package.summary, "Om kitteln.");
}

#[test]
fn one_broken_language_leaves_the_others_open() {
    let folder = indexed_library();
    fs::write(folder.path().join("kettle/ar.md"), "## بلا معرف\n").unwrap();
    let library = Library::open(folder.path());
    assert!(library.package(&kettle(), &Language::source()).is_ok());
    let arabic = "ar".parse().unwrap();
    assert!(library.package(&kettle(), &arabic).is_err());
}

#[test]
fn a_language_that_a_package_lacks_is_a_missing_file() {
    let folder = indexed_library();
    let library = Library::open(folder.path());
    let problems = library
        .package(&kettle(), &"fi".parse().unwrap())
        .unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].code, Code::FileMissing);
    assert_eq!(problems[0].args["name"], "fi.md");
}

#[test]
fn a_picture_is_read_with_its_media_type() {
    let library = Library::open(&fixture("sound"));
    let picture = library.picture(&kettle(), &kettle()).unwrap();
    assert_eq!(picture.media_type, "image/svg+xml");
    assert!(picture.bytes.starts_with(b"<svg"));
    assert!(
        library
            .picture(&kettle(), &"pot".parse().unwrap())
            .is_none()
    );
}

#[test]
fn a_file_of_256_kib_is_read_and_one_byte_more_is_not() {
    let folder = indexed_library();
    let package = folder.path().join("kettle");
    let words = fs::read_to_string(package.join("sv.md")).unwrap();
    let padding = " ".repeat(256 * 1024 - words.len());
    fs::write(package.join("sv.md"), format!("{words}{padding}")).unwrap();
    assert_eq!(codes(&package), []);
    fs::write(package.join("sv.md"), format!("{words}{padding} ")).unwrap();
    assert_eq!(codes(&package), [Code::FileTooLarge]);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let folder = indexed_library();
    let package = folder.path().join("kettle");
    let outside = folder.path().join("references.toml");
    fs::remove_file(package.join("sv.md")).unwrap();
    std::os::unix::fs::symlink(&outside, package.join("sv.md")).unwrap();
    assert_eq!(codes(&package), [Code::FileLink]);
    assert!(!read_package(&package).texts.words.contains_key("sv"));
}

#[cfg(unix)]
#[test]
fn a_linked_folder_is_no_package() {
    let folder = indexed_library();
    let elsewhere = fixture("sound").join("kettle");
    std::os::unix::fs::symlink(elsewhere, folder.path().join("linked")).unwrap();
    let library = Library::open_without_index(folder.path());
    assert_eq!(library.folders(), ["kettle", "small-theme"]);
}
