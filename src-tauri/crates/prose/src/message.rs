//! The message checker: what in a message between parents may hurt, or go unanswered.
//!
//! Every rule is a phrase in a table a language (`rules/`), in a small language of its own that an author can
//! read; capitals, length and the number of matters are counted. The finds are advice and not a judgement: the
//! checker knows words and no people, so it misses what is cruel in kind words, and finds what two people have
//! long laughed at. It never says that a message is good.
//!
//! Deterministic, and linear in the length of the text: every phrase is tried at every word and looks only a
//! bounded number of words ahead.

mod length;
mod phrase;
mod rules;
mod shouting;
mod subjects;
mod table;
mod tokens;
mod vocabulary;
mod wording;

use std::ops::Range;

use crate::Language;
use crate::sentences::sentence_ranges;
use tokens::Sentence;

/// How many bytes of a message are looked at. What is longer has long been found too long.
pub const MAX_LENGTH: usize = 16 * 1024;

/// What was found, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindKind {
    /// Words that frighten: "you will regret this".
    Threat,
    /// The child is to carry word, money or paper between the parents.
    ChildAsMessenger,
    /// Fault, insult or motive laid on the other: "it is your fault".
    Blame,
    /// "Always", "never", "every time", said of the other.
    Generalisation,
    /// Mockery that reads as praise or thanks.
    Sarcasm,
    /// Capitals and rows of exclamation marks.
    Shouting,
    /// More than one matter to answer.
    SeveralSubjects,
    /// Longer than what is easily read to the end and answered.
    TooLong,
}

/// One thing that was found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// What it is.
    pub kind: FindKind,
    /// The words, as bytes of the text and on character boundaries; `None` where it is the whole text.
    pub at: Option<Range<usize>>,
}

/// Finds what may hurt, in the order of the text; what is about the whole text comes first.
///
/// The language of every sentence is found by itself; `hint` is for one that does not show its own. Finds of
/// one kind never overlap; of different kinds they may, as when blame stands in capitals.
///
/// ```
/// use prose::Language;
/// use prose::message::{FindKind, check};
///
/// let text = "Hej. Du svarar aldrig!";
/// let finds = check(text, Language::Swedish);
/// assert_eq!(finds[0].kind, FindKind::Generalisation);
/// assert_eq!(finds[0].at.clone().map(|at| &text[at]), Some("Du svarar aldrig"));
/// ```
pub fn check(text: &str, hint: Language) -> Vec<Find> {
    let text = beginning(text);
    let language = Language::of(text, hint);
    let sentences: Vec<Sentence> = sentence_ranges(text, language)
        .into_iter()
        .filter_map(|at| {
            let language = Language::of(text.get(at.clone())?, language);
            Some(Sentence::read(text, at, language))
        })
        .collect();

    let mut finds = Vec::new();
    finds.extend(length::find(&sentences, language));
    finds.extend(subjects::find(&sentences));
    finds.extend(shouting::find(text));
    for sentence in &sentences {
        finds.extend(wording::find(sentence));
    }
    finds.sort_by_key(|find| (find.at.as_ref().map(|at| at.start), find.kind));
    finds
}

/// As much of a text as is looked at, cut between two characters.
fn beginning(text: &str) -> &str {
    let end = (0..=MAX_LENGTH.min(text.len()))
        .rev()
        .find(|&end| text.is_char_boundary(end));
    end.and_then(|end| text.get(..end)).unwrap_or_default()
}
