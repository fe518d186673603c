//! The real `kit`, on fixtures: what it says, in which language, and with which exit code.

#![expect(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read fails the test"
)]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use content::{Library, derive_source_hash};
use serde_json::Value;
use tempfile::TempDir;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn fixture(case: &str) -> PathBuf {
    repository()
        .join("tests/fixtures/packages")
        .join(case)
        .join("modules")
}

/// A fixture in a folder that a test may change.
fn copied(case: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&fixture(case), folder.path());
    folder
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

/// Runs `kit` in a system whose language is none of ours.
fn kit<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Output {
    kit_in("C", arguments)
}

fn kit_in<A: AsRef<OsStr>>(lang: &str, arguments: impl IntoIterator<Item = A>) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kit"))
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", lang)
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn said(output: &Output) -> String {
    visible(&output.stdout)
}

fn complained(output: &Output) -> String {
    visible(&output.stderr)
}

/// What a reader sees: values are set apart by isolates, which have no width.
fn visible(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn value(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn with(command: &str, folder: &Path, rest: &[&str]) -> Vec<std::ffi::OsString> {
    let mut arguments = vec![command.into(), folder.into()];
    arguments.extend(rest.iter().map(Into::into));
    arguments
}

/// Fixtures are as short as what they show.
const FORM: &[&str] = &["--only", "form"];

#[test]
fn sound_packages_are_well() {
    let output = kit(with("check", &fixture("sound"), FORM));
    assert_eq!(code(&output), 0);
    assert_eq!(said(&output), "Inga problem i 2 paket.\n");
}

#[test]
fn every_problem_is_a_line_with_file_and_line_and_the_exit_code_is_one() {
    let folder = fixture("exercises");
    let output = kit(with("check", &folder, FORM));
    assert_eq!(code(&output), 1);
    let expected = fs::read_to_string(folder.join("../expected/problems.txt")).unwrap();
    let said = said(&output);
    assert_eq!(said.lines().count(), expected.lines().count() + 1);
    for (line, problem) in said.lines().zip(expected.lines()) {
        let (place, _) = problem.split_once(' ').unwrap();
        let (file, number) = place.rsplit_once(':').unwrap();
        let mut path = folder.clone();
        path.extend(file.split('/'));
        let start = format!("{}:{number}: ", path.display());
        assert!(line.starts_with(&start), "{line} should be at {place}");
    }
}

#[test]
fn one_package_is_checked_in_its_library() {
    let sound = kit(with("check", &fixture("sound").join("kettle"), FORM));
    assert_eq!(said(&sound), "Inga problem i 1 paket.\n");
    let links = kit(with(
        "check",
        &fixture("markup").join("wrong-markup"),
        &["--only", "form", "--json"],
    ));
    let problems = value(&links);
    let problems = problems["problems"].as_array().unwrap();
    assert!(
        problems
            .iter()
            .any(|problem| problem["code"] == "package-unknown"),
        "what lies beside the package was not looked at"
    );
}

#[test]
fn machines_are_given_codes_and_arguments() {
    let output = kit(with(
        "check",
        &fixture("index-malformed"),
        &["--only", "form", "--json"],
    ));
    assert_eq!(value(&output)["packages"], 1);
    let output = kit(with(
        "check",
        &fixture("toml-syntax"),
        &["--only", "form", "--json"],
    ));
    assert_eq!(code(&output), 1);
    let value = value(&output);
    let last = value["problems"].as_array().unwrap().last().unwrap();
    assert_eq!(last["code"], "code");
    assert_eq!(last["line"], 6);
    assert!(last["file"].as_str().unwrap().ends_with("sv.md"));
    assert!(last["args"].as_object().unwrap().is_empty());
}

#[test]
fn people_are_answered_in_the_language_they_ask_for() {
    let folder = fixture("sound");
    let answers = [
        ("sv", "Inga problem i 2 paket.\n"),
        ("en", "No problems in 2 packages.\n"),
        ("ar", "لا مشكلات في حزمتين.\n"),
    ];
    for (language, answer) in answers {
        let asked = kit(with(
            "check",
            &folder,
            &["--only", "form", "--language", language],
        ));
        assert_eq!(said(&asked), answer);
        let system = format!("{language}_XX.UTF-8");
        assert_eq!(said(&kit_in(&system, with("check", &folder, FORM))), answer);
    }
    let asked = kit_in(
        "ar",
        with("check", &folder, &["--only", "form", "--language=en"]),
    );
    assert_eq!(said(&asked), "No problems in 2 packages.\n");
}

#[test]
fn a_problem_is_worded_in_three_languages() {
    let wordings = [
        ("sv", "Skriv själva tecknet i stället för"),
        ("en", "Write the character itself instead of"),
        ("ar", "يُكتب الحرف نفسه بدل"),
    ];
    for (language, wording) in wordings {
        let output = kit(with(
            "check",
            &fixture("markup"),
            &["--only", "form", "--language", language],
        ));
        let said = said(&output);
        assert!(said.contains(wording) && said.contains("&auml;"), "{said}");
    }
}

#[test]
fn what_cannot_happen_in_a_film_is_said_with_its_file_and_line() {
    let folder = fixture("films").join("wrong-stages");
    let output = kit(with(
        "check",
        &folder,
        &["--only", "form", "--language", "en"],
    ));
    assert_eq!(code(&output), 1);
    let said = said(&output);
    let film: PathBuf = ["films", "people.toml"].iter().collect();
    for (line, problem) in [
        (11, "mum is not on the stage. Write enter first."),
        (49, "mum cannot sit at door."),
    ] {
        let place = format!("{}:{line}: {problem}", folder.join(&film).display());
        assert!(said.contains(&place), "{place} is not among {said}");
    }
    let film: PathBuf = ["films", "names.toml"].iter().collect();
    let place = format!(
        "{}:4: season cannot be sommer. Is summer",
        folder.join(film).display()
    );
    assert!(said.contains(&place), "{said}");
}

#[test]
fn nothing_is_wrong_with_the_films_that_wait_for_their_modules() {
    let folder = repository().join("tests/fixtures/films");
    let output = kit(with(
        "check",
        &folder,
        &["--only", "form", "--language", "en"],
    ));
    assert_eq!(code(&output), 0, "{}", said(&output));
}

#[test]
fn wrong_use_is_explained_and_the_exit_code_is_two() {
    let nowhere = fixture("sound").join("nowhere");
    let wrong: [(Vec<std::ffi::OsString>, &str); 7] = [
        (vec![], "Något saknas."),
        (vec!["frobnicate".into()], "frobnicate"),
        (vec!["check".into(), "--loud".into()], "--loud"),
        (vec!["check".into(), "--language".into(), "de".into()], "de"),
        (with("check", &nowhere, &[]), "finns inga paket"),
        (with("translated", &fixture("sound"), &[]), "Något saknas."),
        (
            with("translated", &fixture("sound"), &["Svenska"]),
            "Svenska",
        ),
    ];
    for (arguments, reason) in wrong {
        let output = kit(&arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(said(&output).is_empty(), "{arguments:?}");
        let complaint = complained(&output);
        assert!(complaint.contains(reason), "{arguments:?}: {complaint}");
    }
}

#[test]
fn help_is_given_in_the_readers_language() {
    for (language, about) in [
        ("sv", "Verktyg för"),
        ("en", "Tools for"),
        ("ar", "أدوات لمن"),
    ] {
        let output = kit(["--help", "--language", language]);
        assert_eq!(code(&output), 0);
        assert!(said(&output).starts_with(about), "{}", said(&output));
    }
}

#[test]
fn status_tells_missing_stale_and_reviewed_languages() {
    let folder = copied("sound");
    let package = folder.path().join("kettle");
    assert_eq!(code(&kit(with("translated", &package, &["en"]))), 0);
    let value = value(&kit(with("status", folder.path(), &["--json"])));
    let row = |package: &str, language: &str| {
        let rows = value["languages"].as_array().unwrap();
        let row = rows
            .iter()
            .find(|row| row["package"] == package && row["language"] == language)
            .unwrap();
        (
            row["state"].as_str().unwrap().to_owned(),
            row["stale"] == true,
        )
    };
    assert_eq!(row("kettle", "sv"), ("draft".to_owned(), false));
    assert_eq!(row("kettle", "en"), ("language-reviewed".to_owned(), false));
    assert_eq!(row("kettle", "ar"), ("expert-reviewed".to_owned(), true));
    assert_eq!(row("small-theme", "ar"), ("missing".to_owned(), false));

    let mut source = fs::read_to_string(package.join("sv.md")).unwrap();
    source.push_str("\nEn rad till.\n");
    fs::write(package.join("sv.md"), source).unwrap();
    let said = said(&kit(with("status", folder.path(), &["--language", "en"])));
    let english = said
        .lines()
        .find(|line| line.starts_with("kettle") && line.contains(" en "));
    let english = english.unwrap();
    assert!(
        english.contains("language reviewed · translation out of date"),
        "{english}"
    );
}

#[test]
fn status_cannot_tell_of_a_manifest_that_cannot_be_read() {
    let output = kit(with("status", &fixture("toml-syntax"), &[]));
    assert_eq!(code(&output), 1);
    assert!(said(&output).contains("module.toml går inte att läsa"));
}

#[test]
fn the_index_is_what_the_program_reads() {
    let folder = copied("sound");
    let output = kit(with("index", folder.path(), &[]));
    assert_eq!(code(&output), 0, "{}", complained(&output));
    let written = fs::read_to_string(folder.path().join("index.json")).unwrap();
    let golden = fs::read_to_string(fixture("sound").join("../expected/index.json")).unwrap();
    assert_eq!(written, golden);
    assert_eq!(Library::open(folder.path()).entries.len(), 2);
}

#[test]
fn no_index_is_written_of_packages_with_problems() {
    let folder = copied("exercises");
    let output = kit(with("index", folder.path(), &[]));
    assert_eq!(code(&output), 1);
    assert!(said(&output).contains("Förteckningen skrevs inte."));
    assert!(!folder.path().join("index.json").exists());
}

#[test]
fn a_translation_is_stamped_and_the_rest_of_the_file_is_left() {
    let folder = copied("sound");
    let package = folder.path().join("kettle");
    let before = fs::read_to_string(package.join("module.toml")).unwrap();
    let output = kit(with(
        "translated",
        &package,
        &["en", "ar", "--language", "en"],
    ));
    assert_eq!(code(&output), 0, "{}", complained(&output));
    let source = fs::read_to_string(package.join("sv.md")).unwrap();
    let hash = derive_source_hash(&source);
    let old = "0123456789abcdef".repeat(4);
    let expected = before.replace(
        &format!("en = \"{old}\""),
        &format!("en = \"{hash}\"\nar = \"{hash}\""),
    );
    let after = fs::read_to_string(package.join("module.toml")).unwrap();
    assert_eq!(after, expected);
}

#[test]
fn a_translation_that_is_not_there_is_not_stamped() {
    let package = copied("sound");
    let package = package.path().join("small-theme");
    for language in ["en", "sv"] {
        let output = kit(with("translated", &package, &[language]));
        assert_eq!(code(&output), 2, "{language}");
    }
}

#[test]
fn the_packages_of_this_repository_are_well() {
    let output = kit(with(
        "check",
        &repository().join("modules"),
        &["--language", "en"],
    ));
    assert_eq!(code(&output), 0, "{}{}", said(&output), complained(&output));
}

#[test]
fn a_new_package_is_sound_in_form_and_not_yet_in_bounds() {
    let library = copied("sound");
    let folder = library.path().join("our-summer");
    let made = kit([OsStr::new("new"), folder.as_os_str()]);
    assert_eq!(code(&made), 0, "{}", complained(&made));
    let form = kit(with("check", &folder, FORM));
    assert_eq!(code(&form), 0, "{}", said(&form));
    let bounds = kit(with("check", &folder, &["--only", "bounds", "--json"]));
    assert_eq!(code(&bounds), 1, "nobody has written it yet");
    let codes = codes_of(&bounds);
    assert!(
        codes.contains(&"words-count".to_owned()) && codes.contains(&"whole-count".to_owned()),
        "{codes:?}"
    );
    let again = kit([OsStr::new("new"), folder.as_os_str()]);
    assert_eq!(code(&again), 2, "what was written would be lost");
    let wrong = library.path().join("Vår Sommar");
    assert_eq!(code(&kit([OsStr::new("new"), wrong.as_os_str()])), 2);
    assert!(!wrong.exists());
}

/// The codes that a check found.
fn codes_of(output: &Output) -> Vec<String> {
    let problems = value(output)["problems"].as_array().unwrap().clone();
    let code = |problem: &Value| problem["code"].as_str().unwrap().to_owned();
    problems.iter().map(code).collect()
}

/// The repository's packages in a folder that a test may change.
fn packages() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&repository().join("modules"), folder.path());
    folder
}

/// Changes a file of a package, and asks what is then out of an aspect's bounds.
fn changed(file: &str, aspect: &str, change: impl FnOnce(String) -> String) -> Vec<String> {
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
fn under(text: &str, id: &str, body: &str) -> String {
    let end = format!("{{#{id}}}\n");
    let (before, rest) = text.split_once(&end).unwrap();
    let next = rest.find("\n#").map_or("", |at| &rest[at..]);
    format!("{before}{end}\n{body}\n{next}")
}

#[test]
fn every_bound_is_kept_by_our_packages_and_noticed_when_it_is_not() {
    let long = "Barnet sover gott i natt, och du kan också sova. ".repeat(40);
    let hard = "Föräldrasamarbetssvårigheterna omorganiserar vardagslivssituationerna. ".repeat(40);
    let heavy =
        "Organisational responsibilities necessitate considerable administrative deliberation. "
            .repeat(30);
    let endless = "كتب ".repeat(30);
    let cases: [(&str, &str, Box<dyn Fn(String) -> String>); 9] = [
        (
            "words-count",
            "sv.md",
            Box::new(|text| under(&text, "what-it-protects", "Kort.")),
        ),
        (
            "words-count",
            "sv.md",
            Box::new(move |text| under(&text, "what-it-protects", &long)),
        ),
        (
            "lix-too-high",
            "sv.md",
            Box::new(move |text| under(&text, "what-it-protects", &hard)),
        ),
        (
            "flesch-too-low",
            "en.md",
            Box::new(move |text| under(&text, "what-it-protects", &heavy)),
        ),
        (
            "sentence-too-long",
            "ar.md",
            Box::new(move |text| under(&text, "what-it-protects", &endless)),
        ),
        (
            "opening-too-long",
            "sv.md",
            Box::new(|text| under(&text, "tonight", &"Andas ut. ".repeat(40))),
        ),
        (
            "safety-sentence-missing",
            "en.md",
            Box::new(|text| under(&text, "tonight", "Breathe out.")),
        ),
        (
            "references-too-few",
            "module.toml",
            Box::new(|text| {
                let (before, rest) = text.split_once("references = [").unwrap();
                let (_, after) = rest.split_once("]\n").unwrap();
                format!("{before}references = [\"gross-2002\"]\n{after}")
            }),
        ),
        (
            "parts-too-few",
            "module.toml",
            Box::new(|text| text.replace("kind = \"practice\"", "kind = \"reflection\"")),
        ),
    ];
    for (expected, file, change) in cases {
        let found = changed(file, "bounds", change);
        assert!(
            found.iter().any(|code| code == expected),
            "{expected} in {file}: {found:?}"
        );
    }
}

#[test]
fn spelling_is_checked_in_words_and_not_in_marks() {
    for (file, id, wrong) in [
        ("sv.md", "tonight", "Du fåår vara arg."),
        ("en.md", "tonight", "Breathe outt."),
        ("ar.md", "tonight", "غغغضب"),
    ] {
        let found = changed(file, "spelling", |text| under(&text, id, wrong));
        assert!(
            found.iter().any(|code| code == "misspelled"),
            "{file}: {found:?}"
        );
    }
    let found = changed("sv.md", "spelling", |text| {
        text.replace("](line:", "](line:zzqx")
    });
    assert_eq!(found, Vec::<String>::new(), "a target is no word");
}

#[test]
fn a_word_of_the_list_that_nothing_needs_is_a_problem() {
    let library = packages();
    let list = library.path().join("words.sv.toml");
    let before = fs::read_to_string(&list).unwrap();
    fs::write(&list, format!("{before}\"zzqx\" = \"nobody's word\"\n")).unwrap();
    let output = kit(with(
        "check",
        library.path(),
        &["--only", "spelling", "--json"],
    ));
    assert_eq!(codes_of(&output), ["word-unused"]);
}

#[test]
fn a_package_is_printed_with_its_trees_drawn_and_nothing_in_it_is_markup() {
    let library = packages();
    let file = library.path().join("anger/sv.md");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        text.replace("title: Ilska", "title: Ilska & \"sorg\""),
    )
    .unwrap();
    let to = TempDir::new().unwrap();
    let arguments = [
        OsStr::new("print"),
        library.path().join("anger").as_os_str(),
        OsStr::new("sv"),
        OsStr::new("ar"),
        OsStr::new("--to"),
        to.path().as_os_str(),
    ]
    .map(OsStr::to_owned);
    let output = kit(arguments);
    assert_eq!(code(&output), 0, "{}", complained(&output));
    let page = fs::read_to_string(to.path().join("anger.sv.html")).unwrap();
    assert!(page.contains("<h1>Ilska &amp; &quot;sorg&quot;</h1>"));
    assert!(page.contains("<svg class=\"tree\"") && page.contains("<rect"));
    assert!(
        !page.contains("<script") && !page.contains("http"),
        "the page needs nothing beside it"
    );
    let arabic = fs::read_to_string(to.path().join("anger.ar.html")).unwrap();
    assert!(arabic.contains("dir=\"rtl\""));
    assert!(!to.path().join("anger.en.html").exists());
}
