//! `kit check`: what is wrong, where, in whose language.

use std::fs;
use std::path::PathBuf;

use crate::bench::{FORM, code, complained, fixture, kit, kit_in, repository, said, value, with};

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
fn the_packages_of_this_repository_are_well() {
    let output = kit(with(
        "check",
        &repository().join("modules"),
        &["--language", "en"],
    ));
    assert_eq!(code(&output), 0, "{}{}", said(&output), complained(&output));
}
