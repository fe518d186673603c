//! hunspell, asked about passages line by line.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::thread;

use l10n::text;

use super::Passage;
use crate::Refusal;

/// A dictionary of hunspell's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dictionary {
    /// Its name.
    pub(super) name: &'static str,
    /// The Debian package that brings it.
    pub(super) package: &'static str,
}

/// A word that no dictionary has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Miss {
    pub(super) file: String,
    pub(super) line: u32,
    pub(super) word: String,
    /// What may have been meant.
    pub(super) nearest: Vec<String>,
}

/// How many proposals help; more are read by nobody.
const PROPOSALS: usize = 3;

impl Dictionary {
    /// The words of these passages that the dictionary does not have.
    ///
    /// # Errors
    /// When the program or the dictionary is missing.
    pub(super) fn misses(self, passages: &[Passage]) -> Result<Vec<Miss>, Refusal> {
        let missing = || Refusal(text::kit_no_dictionary(self.package));
        let mut hunspell = Command::new("hunspell")
            .args(["-a", "-i", "utf-8", "-d", self.name])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| missing())?;
        let (Some(mut questions), Some(mut answers)) =
            (hunspell.stdin.take(), hunspell.stdout.take())
        else {
            return Err(missing());
        };
        // A line that begins with `^` is text, whatever else stands first in it.
        let asked: String = passages
            .iter()
            .map(|passage| format!("^{}\n", passage.text))
            .collect();
        // Both pipes are short: who only writes waits for ever.
        let asking = thread::spawn(move || questions.write_all(asked.as_bytes()));
        let mut said = String::new();
        let heard = answers.read_to_string(&mut said);
        let asked = asking.join().is_ok_and(|written| written.is_ok());
        let ended = hunspell.wait().is_ok_and(|status| status.success());
        if heard.is_err() || !asked || !ended {
            return Err(missing());
        }
        Ok(understand(&said, passages))
    }
}

/// The answers: after one line of greeting a line for each word, and an empty one at the end of each passage.
fn understand(said: &str, passages: &[Passage]) -> Vec<Miss> {
    let mut misses = Vec::new();
    let mut passages = passages.iter();
    let mut passage = passages.next();
    for line in said.lines().skip(1) {
        if line.is_empty() {
            passage = passages.next();
        } else if let (Some(passage), Some((word, nearest))) = (passage, unknown(line)) {
            misses.push(Miss {
                file: passage.file.clone(),
                line: passage.line,
                word,
                nearest,
            });
        }
    }
    misses
}

/// The word that an answer says to be unknown: `& word 2 0: one, two` or `# word 0`.
fn unknown(line: &str) -> Option<(String, Vec<String>)> {
    let mut parts = line.splitn(3, ' ');
    let (mark, word) = (parts.next()?, parts.next()?);
    let nearest = match mark {
        "&" => parts
            .next()?
            .split_once(": ")?
            .1
            .split(", ")
            .take(PROPOSALS)
            .map(str::to_owned)
            .collect(),
        "#" => Vec::new(),
        _ => return None,
    };
    // A full stop may belong to a Swedish word, and so one at the end of a sentence is taken along.
    Some((word.trim_end_matches('.').to_owned(), nearest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passages(texts: &[&str]) -> Vec<Passage> {
        let passage = |(line, text): (u32, &&str)| Passage {
            file: "anger/sv.md".to_owned(),
            line,
            text: (*text).to_owned(),
        };
        (1..).zip(texts).map(passage).collect()
    }

    const SWEDISH: Dictionary = Dictionary {
        name: "sv_SE",
        package: "hunspell-sv",
    };

    #[test]
    fn a_wrong_word_is_found_in_its_line_and_a_right_one_is_not() {
        let texts = passages(&[
            "*Barnet sover gott.",
            "Barnet sovver gott.",
            "",
            "Vi ses i mårgon.",
        ]);
        let misses = SWEDISH.misses(&texts).unwrap();
        let found: Vec<_> = misses
            .iter()
            .map(|miss| (miss.line, miss.word.as_str()))
            .collect();
        assert_eq!(found, [(2, "sovver"), (4, "mårgon")]);
        assert!(
            misses[0].nearest.iter().any(|word| word == "sover"),
            "{:?}",
            misses[0].nearest
        );
    }

    #[test]
    fn a_long_text_does_not_fill_the_pipes() {
        // Right words are answered as well, and much faster than wrong ones.
        let line = "Barnet sover. ".repeat(100);
        let mut texts = vec![line.as_str(); 400];
        texts.push("Barnett");
        let misses = SWEDISH.misses(&passages(&texts)).unwrap();
        assert_eq!(misses.len(), 1);
    }

    #[test]
    fn a_missing_dictionary_is_no_clean_text() {
        let missing = Dictionary {
            name: "xx_XX",
            package: "hunspell-xx",
        };
        assert!(missing.misses(&passages(&["Barnet"])).is_err());
    }
}
