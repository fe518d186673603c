//! A passphrase as it was typed, and the other spellings of it that are tried on opening.
//!
//! A vault is sealed with what was typed when it was made, so that `age` opens it with the same. But a
//! passphrase of words from our list is typed again with capitals, with commas between, or on a keyboard
//! without å, ä and ö; so where every word is of the list, its two spellings are tried as well. Anything
//! else is tried once: each try costs what a guess costs.

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{Error, words};

/// A passphrase in the one form that all systems agree on.
pub(crate) struct Passphrase(SecretString);

impl Passphrase {
    /// Normalises (NFKC), so that å typed as one character or as two is the same passphrase.
    ///
    /// # Errors
    /// [`Error::PassphraseEmpty`]
    pub(crate) fn new(typed: &SecretString) -> Result<Self, Error> {
        let typed = typed.expose_secret();
        if typed.is_empty() {
            return Err(Error::PassphraseEmpty);
        }
        // Room enough that growing leaves no copies behind.
        let mut normalised = Zeroizing::new(String::with_capacity(4 * typed.len()));
        normalised.extend(typed.nfkc());
        Ok(Self(SecretString::from(normalised.as_str())))
    }

    /// What is tried on opening: the passphrase as typed, and if it is made of words of the list, these
    /// with å, ä and ö and without, a space between each.
    ///
    /// # Errors
    /// [`Error::PassphraseEmpty`]
    pub(crate) fn spellings(typed: &SecretString) -> Result<Vec<Self>, Error> {
        let typed = Self::new(typed)?;
        let listed = listed(typed.0.expose_secret());
        let mut spellings = vec![typed];
        if let Some(listed) = listed {
            let plain = listed.iter().map(|word| words::plain(word));
            for spelling in [
                Self::of_words(listed.iter().copied()),
                Self::of_words(plain),
            ] {
                if spellings.iter().all(|known| !known.is(&spelling)) {
                    spellings.push(spelling);
                }
            }
        }
        Ok(spellings)
    }

    /// Words with a space between each.
    pub(crate) fn of_words<W: AsRef<str>>(words: impl Iterator<Item = W>) -> Self {
        let mut joined = Zeroizing::new(String::with_capacity(256));
        for word in words {
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(word.as_ref());
        }
        Self(SecretString::from(joined.as_str()))
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }

    fn is(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

/// The words of a text in their proper spelling, if all of them are in the list and there are any.
fn listed(text: &str) -> Option<Vec<&'static str>> {
    let listed: Option<Vec<_>> = text
        .split(separates)
        .filter(|word| !word.is_empty())
        .map(|word| words::get(words::find(word)?))
        .collect();
    listed.filter(|words| !words.is_empty())
}

/// What people write between the words of a passphrase.
fn separates(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | '،' | '-' | '‐' | '–' | '—')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spellings(typed: &str) -> Vec<String> {
        let spellings = Passphrase::spellings(&typed.into()).unwrap();
        let text = |spelling: &Passphrase| spelling.0.expose_secret().to_owned();
        spellings.iter().map(text).collect()
    }

    #[test]
    fn words_of_the_list_are_tried_as_typed_then_spelled_then_plain() {
        let expected = ["Blabar – ÄPPLE", "blåbär äpple", "blabar apple"];
        assert_eq!(spellings("Blabar – ÄPPLE"), expected);
        let proper = ["blåbär äpple", "blabar apple"];
        assert_eq!(spellings("blåbär äpple"), proper, "none is tried twice");
        assert_eq!(spellings("bjuda"), ["bjuda"]);
    }

    #[test]
    fn a_passphrase_that_is_not_of_the_list_is_tried_once() {
        for typed in ["blåbär qwerty", "Blåbär 7", "!", " ", ", -"] {
            assert_eq!(spellings(typed), [typed]);
        }
    }
}
