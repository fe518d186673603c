//! The table of one language: named sets of words, and phrases under headings.
//!
//! ```text
//! # A comment.
//! <you> = du ni
//! [generalisation]
//! <you> .. alltid|aldrig
//! [harmless]
//! <you> får alltid
//! [subject money]
//! underhåll*
//! ```
//!
//! What stands under `harmless` takes back every find that it touches.

use std::collections::HashMap;

use super::FindKind;
use super::phrase::{Phrase, Sets};
use super::tokens::Token;
use super::vocabulary::{Classes, Words};

/// What a phrase means when it is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Find(FindKind),
    /// No find may touch it.
    Harmless,
    /// Names the subject of this number.
    Subject(usize),
    /// Says that a new subject begins: "another thing".
    AnotherSubject,
}

/// The phrases of one language, ready to be tried.
#[derive(Debug, Default)]
pub(super) struct Table {
    phrases: Vec<(Meaning, Phrase)>,
    /// Which phrases can begin with a word.
    by_first_word: HashMap<String, Vec<usize>>,
    /// Which phrases must be tried at every word.
    everywhere: Vec<usize>,
    sets: Sets,
}

/// A phrase that was met, as indices of tokens.
#[derive(Clone, Debug)]
pub(super) struct Met {
    pub(super) meaning: Meaning,
    pub(super) first: usize,
    pub(super) end: usize,
}

impl Table {
    /// Reads a table, and says which lines it did not understand, counted from one.
    pub(super) fn parse(written: &str, names_have_capitals: bool) -> (Self, Vec<usize>) {
        let mut table = Self::default();
        let mut classes = Classes::new();
        let mut meaning = None;
        let mut subjects = Vec::new();
        let mut strange = Vec::new();
        for (number, line) in (1..).zip(written.lines()) {
            let line = line.trim();
            let understood = if line.is_empty() || line.starts_with('#') {
                true
            } else if let Some((name, words)) = class(line) {
                let words = words.split_whitespace().collect::<Vec<_>>().join("|");
                let words = Words::parse(&words, &classes);
                words
                    .map(|words| classes.insert(name.to_owned(), words))
                    .is_some()
            } else if let Some(heading) = line.strip_prefix('[') {
                meaning = heading
                    .strip_suffix(']')
                    .and_then(|heading| read_heading(heading, &mut subjects));
                meaning.is_some()
            } else {
                let phrase = Phrase::parse(line, &classes);
                meaning
                    .zip(phrase)
                    .map(|(meaning, phrase)| table.add(meaning, phrase))
                    .is_some()
            };
            if !understood {
                strange.push(number);
            }
        }
        let mut set = |name: &str| classes.remove(name).unwrap_or_default();
        table.sets = Sets {
            kids: set("kids"),
            no_child: set("no-child"),
            breaks: set("break"),
            names_have_capitals,
        };
        (table, strange)
    }

    fn add(&mut self, meaning: Meaning, phrase: Phrase) {
        let index = self.phrases.len();
        match phrase.first_words() {
            Some(words) => {
                for word in words {
                    self.by_first_word
                        .entry(word.clone())
                        .or_default()
                        .push(index);
                }
            }
            None => self.everywhere.push(index),
        }
        self.phrases.push((meaning, phrase));
    }

    /// Its phrases.
    #[cfg(test)]
    pub(super) fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        self.phrases.iter().map(|(_, phrase)| phrase)
    }

    /// Every phrase that is met, at every word.
    pub(super) fn meet(&self, tokens: &[Token]) -> Vec<Met> {
        let mut met = Vec::new();
        for (first, token) in tokens.iter().enumerate() {
            let forms = [Some(&token.folded), token.without_and.as_ref()];
            let by_word = forms.into_iter().flatten();
            let listed = by_word
                .filter_map(|form| self.by_first_word.get(form))
                .flatten();
            for &index in listed.chain(&self.everywhere) {
                let Some((meaning, phrase)) = self.phrases.get(index) else {
                    continue;
                };
                if let Some(end) = phrase.end_of_match(tokens, first, &self.sets) {
                    met.push(Met {
                        meaning: *meaning,
                        first,
                        end,
                    });
                }
            }
        }
        met
    }
}

/// `<name> = words`.
fn class(line: &str) -> Option<(&str, &str)> {
    let (name, words) = line.strip_prefix('<')?.split_once("> =")?;
    Some((name, words))
}

fn read_heading(heading: &str, subjects: &mut Vec<String>) -> Option<Meaning> {
    Some(match heading {
        "threat" => Meaning::Find(FindKind::Threat),
        "child-as-messenger" => Meaning::Find(FindKind::ChildAsMessenger),
        "blame" => Meaning::Find(FindKind::Blame),
        "generalisation" => Meaning::Find(FindKind::Generalisation),
        "sarcasm" => Meaning::Find(FindKind::Sarcasm),
        "harmless" => Meaning::Harmless,
        "another-subject" => Meaning::AnotherSubject,
        _ => {
            let name = heading.strip_prefix("subject ")?;
            let known = subjects.iter().position(|subject| subject == name);
            Meaning::Subject(known.unwrap_or_else(|| {
                subjects.push(name.to_owned());
                subjects.len() - 1
            }))
        }
    })
}
