//! Whether a message is longer than what is easily read to the end and answered.
//!
//! "Short" is practitioners' advice and no finding of research, and so are these numbers: a paragraph of five
//! to eight sentences.

use super::tokens::Sentence;
use super::{Find, FindKind};
use crate::Language;

/// The most words of a message that is not found too long. Arabic joins particles to its words, and says the
/// same in fewer.
fn bound(language: Language) -> usize {
    match language {
        Language::Swedish | Language::English => 100,
        Language::Arabic => 80,
    }
}

/// The find about the whole message, if it is too long.
pub(super) fn find(sentences: &[Sentence], language: Language) -> Option<Find> {
    let words: usize = sentences.iter().map(Sentence::count_words).sum();
    (words > bound(language)).then_some(Find {
        kind: FindKind::TooLong,
        at: None,
    })
}
