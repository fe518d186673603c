//! Every message of every language, read and compared.
//!
//! Pure: texts in, a [`Catalogue`] or all [`Problem`]s out. The build script runs it on `locales/`,
//! the tests on texts that break one rule each. Nothing here is part of the program.

mod between;
mod problem;
mod read;
mod uses;
mod within;

use std::collections::{BTreeMap, BTreeSet};

pub use problem::{Place, Problem, Violation};

/// The languages that must say the same; the first is the source of the others.
pub const LANGUAGES: [&str; 3] = ["sv", "en", "ar"];

/// One file of `locales/`.
pub struct Source {
    /// One of [`LANGUAGES`].
    pub language: &'static str,
    /// The name within the language's folder.
    pub file: String,
    /// What the file says.
    pub text: String,
}

/// What all languages have in common: `id` or `id.attribute`, and the variables it takes.
#[derive(Debug, PartialEq)]
pub struct Catalogue(pub BTreeMap<String, BTreeSet<String>>);

/// Reads and compares the files of all languages.
///
/// # Errors
///
/// All problems of a stage at once, in the order of files and lines. As long as a file cannot be read,
/// or a reference leads nowhere, nothing is compared: one mistake would be reported many times.
pub fn check(sources: &[Source]) -> Result<Catalogue, Vec<Problem>> {
    let mut problems = Vec::new();
    let languages = read::read(sources, &mut problems);
    if problems.is_empty() {
        languages
            .values()
            .for_each(|entries| within::check(entries, &mut problems));
    }
    if problems.is_empty() {
        let catalogue = between::compare(sources, &languages, &mut problems);
        if problems.is_empty() {
            return Ok(catalogue);
        }
    }
    problems.sort();
    Err(problems)
}

/// The name of a Rust function or parameter for a key or a variable: `saved-at.advice` becomes
/// `saved_at_advice`, `fileName` becomes `file_name`.
pub fn rust_name(name: &str) -> String {
    let mut snake = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() && !snake.ends_with('_') {
            snake.push('_');
        }
        snake.push(match letter {
            '-' | '.' => '_',
            other => other.to_ascii_lowercase(),
        });
    }
    snake
}
