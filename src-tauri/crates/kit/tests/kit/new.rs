//! `kit new`: a package to begin with.

use std::ffi::OsStr;
use std::fs;

use tempfile::TempDir;

use crate::bench::{FORM, code, codes_of, complained, copied, kit, said, with};

#[test]
fn a_new_package_is_sound_in_form_and_not_yet_written() {
    let library = copied("sound");
    let folder = library.path().join("our-summer");
    let made = kit([OsStr::new("new"), folder.as_os_str()]);
    assert_eq!(code(&made), 0, "{}", complained(&made));
    let form = kit(with("check", &folder, FORM));
    assert_eq!(code(&form), 0, "{}", said(&form));
    let bounds = kit(with("check", &folder, &["--only", "bounds", "--json"]));
    assert_eq!(code(&bounds), 1, "nobody has written it yet");
    let codes = codes_of(&bounds);
    for expected in [
        "words-count",
        "whole-count",
        "references-too-few",
        "template-left",
    ] {
        assert!(codes.iter().any(|code| code == expected), "{codes:?}");
    }
}

#[test]
fn what_is_left_of_the_template_is_said_until_it_is_replaced() {
    let library = copied("sound");
    let folder = library.path().join("our-summer");
    kit([OsStr::new("new"), folder.as_os_str()]);
    let left = || {
        let output = kit(with("check", &folder, &["--only", "bounds", "--json"]));
        let codes = codes_of(&output);
        codes.iter().filter(|code| *code == "template-left").count()
    };
    let before = left();
    let file = folder.join("sv.md");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("Titel på paketet", "Vår sommar")).unwrap();
    assert_eq!(left(), before - 1);
}

#[test]
fn a_package_is_begun_in_swedish_and_in_the_languages_that_are_named() {
    let library = copied("sound");
    for (name, named, files) in [
        ("one", None, ["module.toml", "sv.md"].as_slice()),
        ("two", Some("ar"), &["ar.md", "module.toml", "sv.md"]),
    ] {
        let folder = library.path().join(name);
        let rest: Vec<&str> = named.into_iter().collect();
        assert_eq!(code(&kit(with("new", &folder, &rest))), 0);
        let mut found: Vec<String> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|file| file != "films")
            .collect();
        found.sort();
        assert_eq!(found, files);
        assert_eq!(code(&kit(with("check", &folder, FORM))), 0);
    }
}

#[test]
fn nothing_is_made_over_a_package_under_a_wrong_name_or_outside_the_library() {
    let library = copied("sound");
    let folder = library.path().join("kettle");
    let before = fs::read_to_string(folder.join("sv.md")).unwrap();
    let again = kit([OsStr::new("new"), folder.as_os_str()]);
    assert_eq!(code(&again), 2, "what was written would be lost");
    assert_eq!(fs::read_to_string(folder.join("sv.md")).unwrap(), before);
    let outside = TempDir::new().unwrap();
    for wrong in [
        library.path().join("Vår Sommar"),
        outside.path().join("our-summer"),
    ] {
        let made = kit([OsStr::new("new"), wrong.as_os_str()]);
        assert_eq!(code(&made), 2);
        assert!(!wrong.exists());
    }
}
