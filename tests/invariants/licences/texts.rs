//! The texts of licences: as they lie in a package, else the standard text with the authors' names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::expression::is_met;

/// How the names of the files begin, in lower case, in which packages say whose they are and what is allowed.
const NAMES: &[&str] = &[
    "licen",
    "unlicense",
    "copying",
    "copyright",
    "notice",
    "authors",
    "ofl",
];
/// What a file's name tells of a licence that is offered beside another, and that nothing here goes by.
const NOT_GONE_BY: &str = "gpl";
/// After this line a text speaks of the tools with which a package was made, which are not in the program.
const TOOLS_BEGIN: &str = "# Licenses of bundled dependencies";
/// After this line many texts add a name of their own to terms that are everywhere the same.
const TERMS_END: &str = "END OF TERMS AND CONDITIONS";
/// For packages that bring no text: what is put in its place, the plainest first.
const STANDARD: &[(&str, &str)] = &[
    ("MIT", include_str!("standard/MIT.txt")),
    ("Apache-2.0", include_str!("standard/Apache-2.0.txt")),
    ("MPL-2.0", include_str!("standard/MPL-2.0.txt")),
    ("BSD-3-Clause", include_str!("standard/BSD-3-Clause.txt")),
    ("blessing", include_str!("standard/blessing.txt")),
];

/// Names a text by what it says, so that a new part leaves the names of the others as they are.
pub(super) type Id = String;

/// Every text once, however often and with whatever line breaks it is found.
#[derive(Default)]
pub(super) struct Texts {
    all: BTreeMap<Id, String>,
}

impl Texts {
    /// All of them.
    pub(super) fn into_all(self) -> BTreeMap<Id, String> {
        self.all
    }

    /// The texts that lie in a package's folder; without any, the standard one.
    pub(super) fn of(&mut self, folder: &Path, licence: &str, authors: &str) -> Vec<Id> {
        let mut files: Vec<_> = fs::read_dir(folder)
            .expect("the folder of a package")
            .flatten()
            .filter(|entry| {
                entry.path().is_file() && is_licence(&entry.file_name().to_string_lossy())
            })
            .map(|entry| entry.path())
            .collect();
        files.sort();
        if files.is_empty() {
            return self.standard(licence, &format!("Copyright (c) {authors}"));
        }
        let mut found = Vec::new();
        for file in files {
            let text = fs::read(&file).expect("the text of a licence");
            for piece in pieces(&String::from_utf8_lossy(&text)) {
                let id = self.keep(piece);
                if !found.contains(&id) {
                    found.push(id);
                }
            }
        }
        found
    }

    /// Whose it is, and the standard text of a licence that its expression offers.
    pub(super) fn standard(&mut self, licence: &str, whose: &str) -> Vec<Id> {
        let (_, text) = STANDARD
            .iter()
            .find(|(offered, _)| is_met(licence, &|other| other == *offered))
            .unwrap_or_else(|| panic!("the standard text of {licence} is missing in `texts.rs`"));
        [whose, text]
            .into_iter()
            .flat_map(pieces)
            .map(|piece| self.keep(piece))
            .collect()
    }

    fn keep(&mut self, text: String) -> Id {
        let id = id(&text);
        let kept = self.all.entry(id.clone()).or_insert_with(|| text.clone());
        assert_eq!(letters(kept), letters(&text), "two texts want one name");
        id
    }
}

fn is_licence(file: &str) -> bool {
    let name = file.to_lowercase();
    NAMES.iter().any(|begin| name.starts_with(begin)) && !name.contains(NOT_GONE_BY)
}

/// A text without what is not about the program, cut where its own words follow common ones.
fn pieces(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim_end);
    let lines: Vec<_> = lines.take_while(|line| *line != TOOLS_BEGIN).collect();
    lines
        .split_inclusive(|line| line.trim() == TERMS_END)
        .map(|lines| lines.join("\n").trim_matches('\n').to_owned())
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// What two copies of a text have in common.
fn letters(text: &str) -> String {
    let plain = text.replace("https:", "http:").to_lowercase();
    plain
        .chars()
        .filter(|char| char.is_alphanumeric())
        .collect()
}

/// FNV-1a of what two copies of a text have in common.
fn id(text: &str) -> Id {
    let bytes = letters(text).into_bytes();
    let hash = bytes.into_iter().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{hash:08x}")
}

#[test]
fn a_text_is_kept_once_and_what_is_added_to_it_apart() {
    let terms = |name: &str| format!("Terms\n  END OF TERMS AND CONDITIONS\n\nCopyright {name}\n");
    let mut texts = Texts::default();
    let mut keep = |text: &str| -> Vec<Id> {
        let pieces = pieces(text).into_iter();
        pieces.map(|piece| texts.keep(piece)).collect()
    };
    let one = keep(&terms("one"));
    let other = keep(&terms("other").replace('\n', "\r\n"));
    assert_eq!(one[0], other[0], "the terms are the same");
    assert_ne!(one[1], other[1], "the names are not");
    assert_eq!(
        keep("copyright ONE"),
        one[1..],
        "the same words, written otherwise"
    );
    assert_eq!(texts.into_all().len(), 3);
}

#[test]
fn what_speaks_of_tools_and_of_a_licence_that_nothing_goes_by_is_left_out() {
    assert_eq!(
        pieces("MIT\n# Licenses of bundled dependencies\nGPL"),
        ["MIT"]
    );
    assert!(is_licence("LICENSE-MIT") && is_licence("OFL.txt") && is_licence("Copying"));
    assert!(!is_licence("LICENSE-GPLv2") && !is_licence("README.md"));
}

#[test]
fn who_brings_no_text_gets_the_standard_one_and_keeps_the_name() {
    let mut texts = Texts::default();
    let ids = texts.standard("Apache-2.0 OR MIT", "Copyright (c) Ada Author");
    let all = texts.into_all();
    let said: Vec<_> = ids.iter().map(|id| all[id].as_str()).collect();
    assert_eq!(said[0], "Copyright (c) Ada Author");
    assert!(said[1].starts_with("Permission is hereby granted"));
}
