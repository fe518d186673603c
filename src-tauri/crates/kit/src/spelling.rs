//! Spelling: every word of the packages against a dictionary, save names and terms that a list gives reasons for.
//!
//! The dictionaries are hunspell's, asked through the program of that name. An Arabic text has Swedish names in
//! Latin letters in it; those are looked up in the Swedish dictionary.

mod dictionary;
mod passages;
mod word_list;

use std::collections::BTreeSet;
use std::path::Path;

use content::Checked;

use crate::Refusal;
use crate::finding::{Code, Finding};
use dictionary::{Dictionary, Miss};
pub(crate) use passages::Passage;
use passages::{in_latin_letters, of_package, of_support_lines, without_latin_letters};
use word_list::WordList;

/// The languages that are looked up, with the dictionary of each.
const LANGUAGES: [(&str, Dictionary); 3] = [
    (
        "sv",
        Dictionary {
            name: "sv_SE",
            package: "hunspell-sv",
        },
    ),
    (
        "en",
        Dictionary {
            name: "en_GB",
            package: "hunspell-en-gb",
        },
    ),
    (
        "ar",
        Dictionary {
            name: "ar",
            package: "hunspell-ar",
        },
    ),
];

/// What is misspelled in these packages. Where the whole library is looked at, a word of the lists that nothing
/// needed is wrong as well.
///
/// # Errors
/// When hunspell or one of its dictionaries is missing.
pub(crate) fn check_spelling(
    root: &Path,
    packages: &[(String, Checked)],
    is_whole: bool,
) -> Result<Vec<Finding>, Refusal> {
    let mut findings = Vec::new();
    for (tag, dictionary) in LANGUAGES {
        let (list, wrong) = WordList::read(root, tag);
        findings.extend(wrong);
        let mut passages: Vec<Passage> = packages
            .iter()
            .flat_map(|(folder, checked)| of_package(folder, checked, tag))
            .collect();
        if is_whole {
            passages.extend(of_support_lines(root, tag));
        }
        if passages.is_empty() {
            continue;
        }
        let mut misses = if tag == "ar" {
            let (arabic, latin) = parted(&passages);
            let [(_, swedish), ..] = LANGUAGES;
            let mut misses = dictionary.misses(&arabic)?;
            misses.extend(swedish.misses(&latin)?);
            misses
        } else {
            dictionary.misses(&passages)?
        };
        misses.sort();
        let mut used = BTreeSet::new();
        for miss in misses {
            if list.has(&miss.word) {
                used.insert(miss.word);
            } else {
                findings.push(finding_of(miss));
            }
        }
        if is_whole {
            findings.extend(list.unused(&used));
        }
    }
    Ok(findings)
}

fn finding_of(miss: Miss) -> Finding {
    if miss.nearest.is_empty() {
        return Code::WordUnknown.at(&miss.file, miss.line, [miss.word]);
    }
    let nearest = miss.nearest.join(", ");
    Code::Misspelled.at(&miss.file, miss.line, [miss.word, nearest])
}

/// Passages by script: in Arabic letters, and in Latin ones.
fn parted(passages: &[Passage]) -> (Vec<Passage>, Vec<Passage>) {
    let arabic = passages.iter().map(without_latin_letters);
    let latin = passages.iter().map(in_latin_letters);
    (arabic.collect(), latin.collect())
}
