//! The words that a language's dictionary lacks and a text may have: names and terms, each with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::finding::{Code, Finding};

/// The list of one language, `words.<language>.toml` beside the packages.
#[derive(Debug, Default)]
pub(super) struct WordList {
    file: String,
    text: String,
    words: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    words: BTreeMap<String, String>,
}

impl WordList {
    /// Reads the list, and says what is wrong with it. A language without a list has no such words.
    pub(super) fn read(root: &Path, tag: &str) -> (Self, Vec<Finding>) {
        let file = format!("words.{tag}.toml");
        let Ok(text) = fs::read_to_string(root.join(&file)) else {
            return (Self::default(), Vec::new());
        };
        let words = match toml::from_str::<Written>(&text) {
            Ok(Written { format: 1, words }) => words,
            _ => {
                let malformed = Code::WordListMalformed.at(&file, 1, []);
                return (Self::default(), vec![malformed]);
            }
        };
        let list = Self { file, text, words };
        let without = list
            .words
            .iter()
            .filter(|(_, reason)| reason.trim().is_empty());
        let wrong = without
            .map(|(word, _)| list.finding(Code::WordWithoutReason, word))
            .collect();
        (list, wrong)
    }

    /// Whether a text may have the word.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words.contains_key(word)
    }

    /// The words that were not needed.
    pub(super) fn unused(&self, used: &BTreeSet<String>) -> Vec<Finding> {
        let unused = self.words.keys().filter(|word| !used.contains(*word));
        unused
            .map(|word| self.finding(Code::WordUnused, word))
            .collect()
    }

    fn finding(&self, code: Code, word: &str) -> Finding {
        let before = self.text.lines().position(|line| {
            let key = line.trim_start_matches('"');
            key.strip_prefix(word)
                .is_some_and(|rest| rest.starts_with(['"', ' ', '=']))
        });
        let line = before.map_or(1, |index| u32::try_from(index + 1).unwrap_or(u32::MAX));
        code.at(&self.file, line, [word.to_owned()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (WordList, Vec<Finding>) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("words.sv.toml"), text).unwrap();
        WordList::read(folder.path(), "sv")
    }

    #[test]
    fn every_word_has_a_reason_and_a_use() {
        let (list, wrong) = read("format = 1\n[words]\nLina = \"a name\"\n\"umgänge\" = \" \"\n");
        assert!(list.has("Lina") && !list.has("lina"));
        assert_eq!(
            wrong,
            [Code::WordWithoutReason.at("words.sv.toml", 4, ["umgänge".to_owned()])]
        );
        let unused = list.unused(&["umgänge".to_owned()].into());
        assert_eq!(
            unused,
            [Code::WordUnused.at("words.sv.toml", 3, ["Lina".to_owned()])]
        );
    }

    #[test]
    fn what_is_no_list_is_said_to_be_none() {
        for text in [
            "format = 2\n[words]\n",
            "Lina",
            "format = 1\n[words]\nLina = 1\n",
        ] {
            let (_, wrong) = read(text);
            assert_eq!(
                wrong,
                [Code::WordListMalformed.at("words.sv.toml", 1, [])],
                "{text}"
            );
        }
    }
}
