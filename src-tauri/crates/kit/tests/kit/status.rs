//! `kit status`: how far each language has come.

use std::fs;

use crate::bench::{code, copied, fixture, kit, said, value, with};

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
