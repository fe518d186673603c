//! Sentences.

use crate::Language;

/// The sentences of a text, trimmed.
pub fn sentences(text: &str, _language: Language) -> Vec<&str> {
    vec![text]
}
