//! Whether a message asks about more than one matter.
//!
//! One matter a message is practitioners' advice. A matter usually needs several words of its field ("fever",
//! "nursery", "cuddly toy"), so single words are not counted but sentences that open a subject: that name one
//! which no sentence before them has named.

use std::collections::HashSet;

use super::table::Meaning;
use super::tokens::Sentence;
use super::{Find, FindKind};

/// How many sentences must open a subject.
const OPENED: usize = 3;
/// How many are enough if the writer says that another matter follows: "and another thing".
const OPENED_IN_SO_MANY_WORDS: usize = 2;

/// The find about the whole message, if it has several subjects.
pub(super) fn find(sentences: &[Sentence]) -> Option<Find> {
    let mut named = HashSet::new();
    let (mut opened, mut announced) = (0, false);
    for sentence in sentences {
        let mut opens = false;
        for met in sentence.met() {
            match met.meaning {
                Meaning::Subject(subject) => opens |= named.insert((sentence.language(), subject)),
                Meaning::AnotherSubject => announced = true,
                Meaning::Find(_) | Meaning::Harmless => {}
            }
        }
        opened += usize::from(opens);
    }
    let enough = if announced {
        OPENED_IN_SO_MANY_WORDS
    } else {
        OPENED
    };
    (opened >= enough).then_some(Find {
        kind: FindKind::SeveralSubjects,
        at: None,
    })
}
