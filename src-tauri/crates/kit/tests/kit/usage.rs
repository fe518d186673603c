//! What is said to a command line that was not understood, and to one that asks for help.

use std::ffi::OsString;

use crate::bench::{code, complained, fixture, kit, said, with};

#[test]
fn wrong_use_is_explained_and_the_exit_code_is_two() {
    let nowhere = fixture("sound").join("nowhere");
    let wrong: [(Vec<OsString>, &str); 7] = [
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
fn a_command_that_was_named_is_the_one_that_is_explained() {
    let output = kit(with("translated", &fixture("sound"), &[]));
    let complaint = complained(&output);
    assert!(
        complaint.contains("kit translated DIR LANGUAGE…"),
        "{complaint}"
    );
    assert!(!complaint.contains("preview"), "{complaint}");
}
