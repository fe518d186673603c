//! Sentences, words, readability and the message checker: what can be said of a text in Swedish, English or
//! Arabic without knowing where it comes from.
//!
//! Deliberately absent: files, sentences for people (a [`message::Find`] is a kind and a place; `locales/`
//! has the words) and praise. Nothing here ever says that a text is good: it only finds.

#![forbid(unsafe_code)]

mod abbreviations;
mod fold;
mod language;
mod measures;
pub mod message;
mod pieces;
mod sentences;
mod syllables;
mod words;

pub use language::Language;
pub use measures::{Measures, measure};
pub use sentences::sentences;
pub use words::words;
