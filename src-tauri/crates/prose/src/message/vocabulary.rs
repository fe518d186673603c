//! Sets of words, as a rule names them.

use std::collections::{HashMap, HashSet};

use super::tokens::Token;
use crate::fold::fold;

/// A set of folded words and beginnings of words.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    whole: HashSet<String>,
    beginnings: Vec<String>,
}

/// The sets that a table has given a name.
pub(super) type Classes = HashMap<String, Words>;

impl Words {
    /// Reads `one|two|begin*|<class>`; `None` where a class has not been named before, or a word is empty.
    /// Nothing at all is the empty set.
    pub(super) fn parse(alternatives: &str, classes: &Classes) -> Option<Self> {
        let mut words = Self::default();
        for alternative in alternatives.split('|').filter(|_| !alternatives.is_empty()) {
            if let Some(name) = alternative.strip_prefix('<') {
                let class = classes.get(name.strip_suffix('>')?)?;
                words.add(class);
            } else if let Some(beginning) = alternative.strip_suffix('*') {
                words.beginnings.push(known(beginning)?);
            } else {
                words.whole.insert(known(alternative)?);
            }
        }
        Some(words)
    }

    /// Takes in the words of another set.
    pub(super) fn add(&mut self, other: &Self) {
        self.whole.extend(other.whole.iter().cloned());
        self.beginnings.extend(other.beginnings.iter().cloned());
    }

    /// Whether a word is in the set, as it stands or without its Arabic "and".
    pub(super) fn hold(&self, token: &Token) -> bool {
        self.hold_form(&token.folded)
            || token
                .without_and
                .as_deref()
                .is_some_and(|form| self.hold_form(form))
    }

    fn hold_form(&self, form: &str) -> bool {
        self.whole.contains(form)
            || self
                .beginnings
                .iter()
                .any(|beginning| form.starts_with(beginning.as_str()))
    }

    /// The whole words, if the set has no beginnings.
    pub(super) fn only_whole(&self) -> Option<&HashSet<String>> {
        self.beginnings.is_empty().then_some(&self.whole)
    }
}

/// The folded form of a word in a table; nothing else may stand there.
fn known(word: &str) -> Option<String> {
    let marks = ['<', '>', '(', ')', '^', '$', '_', '@', '*', '"', '='];
    let folded = fold(word);
    (!folded.is_empty() && !word.contains(marks)).then_some(folded)
}
