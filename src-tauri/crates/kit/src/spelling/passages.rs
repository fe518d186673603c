//! The words of a library, line by line, without what is no words: ids, link targets, marks of the format.

use std::fs;
use std::path::Path;

use content::{Checked, Language};

/// One line of words, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    /// The file, inside the library.
    pub(crate) file: String,
    /// The line, from 1.
    pub(crate) line: u32,
    /// The words.
    pub(crate) text: String,
}

/// The words of a package in one language.
pub(super) fn of_package(folder: &str, checked: &Checked, tag: &str) -> Vec<Passage> {
    let words = tag.parse::<Language>().ok();
    let words = words.and_then(|language| checked.texts.words.get(&language));
    let file = format!("{folder}/{tag}.md");
    let lines = words.map_or("", String::as_str).lines();
    numbered(&file, lines.map(words_of_markdown))
}

/// The words of the support lines in one language: the values of the keys that are named by its tag.
pub(super) fn of_support_lines(root: &Path, tag: &str) -> Vec<Passage> {
    let name = "support-lines.toml";
    let file = fs::read_to_string(root.join(name)).unwrap_or_default();
    let key = format!("{tag} = \"");
    let value = |line: &str| {
        let text = line
            .strip_prefix(&key)
            .and_then(|rest| rest.strip_suffix('"'));
        text.unwrap_or_default().to_owned()
    };
    numbered(name, file.lines().map(value))
}

fn numbered(file: &str, lines: impl Iterator<Item = String>) -> Vec<Passage> {
    (1..)
        .zip(lines)
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(line, text)| Passage {
            file: file.to_owned(),
            line,
            text,
        })
        .collect()
}

/// A line of Markdown without its marks: `{#id}`, `](target)`, the keys of the front matter, stress.
fn words_of_markdown(line: &str) -> String {
    let line = ["title:", "summary:"]
        .iter()
        .find_map(|key| line.strip_prefix(key))
        .unwrap_or(line);
    let mut words = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['{', ']']) {
        let (before, mark) = rest.split_at(at);
        words.push_str(before);
        let (opening, closing) = if mark.starts_with('{') {
            ("{#", '}')
        } else {
            ("](", ')')
        };
        let end = mark
            .starts_with(opening)
            .then(|| mark.find(closing))
            .flatten();
        words.push(' ');
        rest = mark.get(end.unwrap_or(0) + 1..).unwrap_or_default();
    }
    words.push_str(rest);
    words.replace(['*', '_', '#', '>', '`', '['], " ")
}

/// The same passage with everything in Latin letters taken out, and the vowel marks that dictionaries leave out.
pub(super) fn without_latin_letters(passage: &Passage) -> Passage {
    let text = passage
        .text
        .chars()
        .filter(|letter| !is_vowel_mark(*letter));
    let text = text.map(|letter| if is_latin(letter) { ' ' } else { letter });
    Passage {
        text: text.collect(),
        ..passage.clone()
    }
}

/// The same passage with nothing but what stands in Latin letters.
pub(super) fn in_latin_letters(passage: &Passage) -> Passage {
    let text = passage
        .text
        .chars()
        .map(|letter| if is_latin(letter) { letter } else { ' ' });
    Passage {
        text: text.collect(),
        ..passage.clone()
    }
}

/// Latin letters of the three languages, and what stands within a word of them.
fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || ('\u{c0}'..='\u{24f}').contains(&letter)
        || matches!(letter, '\'' | '’')
}

/// The harakat and the tatweel.
fn is_vowel_mark(letter: char) -> bool {
    ('\u{64b}'..='\u{652}').contains(&letter) || matches!(letter, '\u{640}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_words_is_taken_out() {
        let cases = [
            ("title: Ilska", " Ilska"),
            ("## I kväll {#tonight}", "   I kväll  "),
            ("> Ring [](line:bris), **nu**.", "  Ring   ,   nu  ."),
            ("i [en studie](ref:beck-1998) sågs", "i  en studie  sågs"),
            ("En {lös klammer] utan mål", "En  lös klammer  utan mål"),
        ];
        for (line, words) in cases {
            assert_eq!(words_of_markdown(line), words, "{line}");
        }
    }

    #[test]
    fn scripts_are_parted() {
        let passage = Passage {
            file: String::new(),
            line: 1,
            text: "مُكتب (familjerätten) هنا".to_owned(),
        };
        assert_eq!(
            without_latin_letters(&passage)
                .text
                .split_whitespace()
                .collect::<Vec<_>>(),
            ["مكتب", "(", ")", "هنا"]
        );
        assert_eq!(in_latin_letters(&passage).text.trim(), "familjerätten");
    }
}
