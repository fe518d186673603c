//! `kit index`: what the program reads at its start.

use std::fs;

use content::Library;

use crate::bench::{code, complained, copied, fixture, kit, said, with};

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
