//! Messages and what is to be found in them: every find that is missed, and every one that is made where there
//! is none, by the name of its case.

#![expect(
    clippy::unwrap_used,
    reason = "cases that cannot be read fail the test"
)]

use std::collections::BTreeSet;

use prose::Language;
use prose::message::{Find, FindKind, check};
use serde::Deserialize;

/// The cases that were written before any rule.
const FIRST: [(Language, &str); 3] = [
    (Language::Swedish, include_str!("messages/sv.toml")),
    (Language::English, include_str!("messages/en.toml")),
    (Language::Arabic, include_str!("messages/ar.toml")),
];

/// Those that were written afterwards, time after time, to see what the rules miss.
const LATER: [(Language, &str); 12] = [
    (Language::Swedish, include_str!("messages/sv-second.toml")),
    (Language::English, include_str!("messages/en-second.toml")),
    (Language::Arabic, include_str!("messages/ar-second.toml")),
    (Language::Swedish, include_str!("messages/sv-third.toml")),
    (Language::English, include_str!("messages/en-third.toml")),
    (Language::Arabic, include_str!("messages/ar-third.toml")),
    (Language::Swedish, include_str!("messages/sv-fourth.toml")),
    (Language::English, include_str!("messages/en-fourth.toml")),
    (Language::Arabic, include_str!("messages/ar-fourth.toml")),
    (Language::Swedish, include_str!("messages/sv-fifth.toml")),
    (Language::English, include_str!("messages/en-fifth.toml")),
    (Language::Arabic, include_str!("messages/ar-fifth.toml")),
];

#[derive(Deserialize)]
struct Cases {
    message: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    text: String,
    finds: Vec<Expected>,
}

/// A find: its kind, and its words unless it is about the whole message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
struct Expected {
    kind: Kind,
    words: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Threat,
    ChildAsMessenger,
    Blame,
    Generalisation,
    Sarcasm,
    Shouting,
    SeveralSubjects,
    TooLong,
}

impl From<FindKind> for Kind {
    fn from(kind: FindKind) -> Self {
        match kind {
            FindKind::Threat => Self::Threat,
            FindKind::ChildAsMessenger => Self::ChildAsMessenger,
            FindKind::Blame => Self::Blame,
            FindKind::Generalisation => Self::Generalisation,
            FindKind::Sarcasm => Self::Sarcasm,
            FindKind::Shouting => Self::Shouting,
            FindKind::SeveralSubjects => Self::SeveralSubjects,
            FindKind::TooLong => Self::TooLong,
        }
    }
}

fn read(cases: &str) -> Vec<Case> {
    let cases: Cases = toml::from_str(cases).unwrap();
    cases.message
}

fn found(text: &str, find: &Find) -> Expected {
    Expected {
        kind: find.kind.into(),
        words: find.at.clone().map(|at| text[at].to_owned()),
    }
}

/// What differs, a line each: "sv/late-again misses …" and "sv/late-again finds …".
fn differences(language: Language, cases: &[Case], hint: Language) -> Vec<String> {
    let mut lines = Vec::new();
    for case in cases {
        let expected: BTreeSet<Expected> = case.finds.iter().cloned().collect();
        let finds = check(&case.text, hint);
        let found: BTreeSet<Expected> = finds.iter().map(|find| found(&case.text, find)).collect();
        let name = format!("{language:?}/{}", case.name);
        lines.extend(
            expected
                .difference(&found)
                .map(|find| format!("{name} misses {find:?}")),
        );
        lines.extend(
            found
                .difference(&expected)
                .map(|find| format!("{name} finds {find:?}")),
        );
    }
    lines
}

#[test]
fn every_message_has_the_finds_that_were_expected_of_it() {
    let lines: Vec<String> = FIRST
        .iter()
        .chain(&LATER)
        .flat_map(|(language, cases)| differences(*language, &read(cases), *language))
        .collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

/// A message a line, in all three languages: each has words that the rules ask for and means no harm by them.
#[test]
fn nothing_is_found_in_a_friendly_message() {
    for text in include_str!("messages/friendly.txt").lines() {
        let finds = check(text, Language::Swedish);
        assert!(finds.is_empty(), "{text}: {finds:?}");
    }
}

#[test]
fn there_are_sixty_messages_a_language_and_a_third_is_clean() {
    for (language, cases) in FIRST {
        let cases = read(cases);
        let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
        let clean = cases.iter().filter(|case| case.finds.is_empty()).count();
        assert_eq!((names.len(), clean), (60, 20), "{language:?}");
        for case in &cases {
            let words = case.finds.iter().filter_map(|find| find.words.as_deref());
            for words in words {
                assert!(case.text.contains(words), "{}: {words}", case.name);
            }
        }
    }
}

#[test]
fn the_hint_makes_no_difference_to_messages_that_show_their_language() {
    let all = FIRST.iter().chain(&LATER);
    let lines: Vec<String> = all
        .flat_map(|(language, cases)| {
            let cases = read(cases);
            Language::ALL.map(|hint| differences(*language, &cases, hint))
        })
        .flatten()
        .collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}
