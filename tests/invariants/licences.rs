//! What the program shows under Licences is what it carries: every crate of the shipped program and every
//! package of the interface, each with its text, and none under a licence that does not allow this.
//!
//! `make licences` writes the list; this holds it to the lock files.

mod crates;
mod expression;
mod inner;
mod listing;
mod packages;
mod texts;

use std::fs;
use std::sync::LazyLock;

use crate::root;
use listing::Listing;

static CURRENT: LazyLock<Listing> = LazyLock::new(Listing::current);

#[test]
fn the_licences_that_are_shown_are_those_of_the_program() {
    let list = root().join("ui/src/generated/licences.json");
    let current = CURRENT.to_json();
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(&list, &current).expect("the list can be written");
    }
    // Not `assert_eq`: nobody wants to read both lists.
    assert!(
        fs::read_to_string(&list).expect("the list") == current,
        "other parts than before are built in: run `make licences` and commit {}",
        list.display()
    );
}

#[test]
fn the_list_names_what_the_program_carries_and_nothing_else() {
    let has = |name: &str| CURRENT.parts.iter().any(|part| part.name == name);
    let carried = [
        "serde",
        "rusqlite",
        "tauri",
        "age",
        "gtk",
        "webview2-com",
        "objc2",
        "SQLite",
        "svelte",
        "vazirmatn",
    ];
    for name in carried {
        assert!(has(name), "{name} is in the program");
    }
    for name in ["lyktan", "api", "clap", "proptest", "eslint", "made-up"] {
        assert!(!has(name), "{name} is its own, or not in it");
    }
}

#[test]
fn every_part_may_be_given_away_like_this_and_has_a_text_to_read() {
    for part in &CURRENT.parts {
        assert!(
            expression::is_allowed(&part.licence),
            "{} is under {:?}, which is not among the allowed licences",
            part.name,
            part.licence
        );
        let length: usize = part
            .texts
            .iter()
            .map(|text| CURRENT.texts[text].len())
            .sum();
        assert!(length > 150, "{} has no text", part.name);
    }
}
