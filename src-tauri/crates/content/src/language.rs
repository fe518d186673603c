//! The language of a text, as its file is named.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The language that every package is written in first, and that translations are made from.
const SOURCE: &str = "sv";

/// A BCP 47 tag in the form a file name bears it: `sv`, `en`, `ar`, `pt-br`. Lower case throughout, because
/// FAT does not tell `pt-BR.md` from `pt-br.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

/// The text is no [`Language`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedLanguage;

impl Language {
    /// Swedish, from which the others are translated.
    pub fn source() -> Self {
        Self(SOURCE.to_owned())
    }

    /// Whether translations are made from this language.
    pub fn is_source(&self) -> bool {
        self.0 == SOURCE
    }

    /// The name of the file that holds the words of this language.
    pub fn file_name(&self) -> String {
        format!("{}.md", self.0)
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Language {
    type Err = MalformedLanguage;

    fn from_str(text: &str) -> Result<Self, MalformedLanguage> {
        let mut subtags = text.split('-');
        let primary = subtags.next().is_some_and(|tag| {
            (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase())
        });
        let others = subtags.all(|tag| {
            (2..=8).contains(&tag.len())
                && tag
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if primary && others {
            Ok(Self(text.to_owned()))
        } else {
            Err(MalformedLanguage)
        }
    }
}

impl TryFrom<String> for Language {
    type Error = MalformedLanguage;

    fn try_from(text: String) -> Result<Self, MalformedLanguage> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

impl Borrow<str> for Language {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for MalformedLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language tag")
    }
}

impl std::error::Error for MalformedLanguage {}
