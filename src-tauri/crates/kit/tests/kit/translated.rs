//! `kit translated`: a translation follows the source of today.

use std::fs;

use content::derive_source_hash;

use crate::bench::{code, complained, copied, kit, with};

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
