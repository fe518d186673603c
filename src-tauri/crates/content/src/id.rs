//! The ids that packages, steps, options, references and support lines go by.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Longer ids are refused: an id is also a file name.
const MAX_LENGTH: usize = 64;

/// Device names of Windows: a film or folder of such a name cannot be written to a FAT stick.
const RESERVED: [&str; 4] = ["aux", "con", "nul", "prn"];

/// A slug: lower-case ASCII letters and digits in words joined by single hyphens.
///
/// Ids are frozen once released, because a parent's answers are kept under them. The same id stands in many
/// places of a tree, so that its text is shared.
///
/// ```
/// use content::Id;
/// assert!("caught-in-the-middle".parse::<Id>().is_ok());
/// assert!("Caught in the middle".parse::<Id>().is_err());
/// assert!("con".parse::<Id>().is_err(), "no file on a FAT stick may bear this name");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(Arc<str>);

/// The text is no [`Id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedId;

impl Id {
    /// Whether a text is an id.
    pub(crate) fn is_well_formed(text: &str) -> bool {
        is_slug(text) && !is_reserved(text)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One pass over the bytes that never branches: a package has hundreds of ids, and is to open in the blink of an
/// eye.
fn is_slug(text: &str) -> bool {
    let mut is_sound = text.len() <= MAX_LENGTH;
    let mut ends_a_word = false;
    for byte in text.bytes() {
        let in_a_word = byte.is_ascii_lowercase() | byte.is_ascii_digit();
        is_sound &= in_a_word | (ends_a_word & (byte == b'-'));
        ends_a_word = in_a_word;
    }
    is_sound & ends_a_word
}

/// `com1` … `lpt9` are devices as well.
fn is_reserved(text: &str) -> bool {
    let port = text
        .strip_prefix("com")
        .or_else(|| text.strip_prefix("lpt"));
    RESERVED.contains(&text)
        || port.is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()))
}

impl FromStr for Id {
    type Err = MalformedId;

    fn from_str(text: &str) -> Result<Self, MalformedId> {
        if Self::is_well_formed(text) {
            Ok(Self(text.into()))
        } else {
            Err(MalformedId)
        }
    }
}

impl TryFrom<String> for Id {
    type Error = MalformedId;

    fn try_from(text: String) -> Result<Self, MalformedId> {
        text.parse()
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.as_str().to_owned()
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for MalformedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id")
    }
}

impl std::error::Error for MalformedId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_letters_and_digits_joined_by_single_hyphens_are_ids() {
        for text in [
            "a",
            "0",
            "do-2",
            "caught-in-the-middle",
            &"a".repeat(64),
            "com",
            "com10",
        ] {
            assert!(text.parse::<Id>().is_ok(), "{text:?}");
        }
        for text in [
            "", "-", "-a", "a-", "a--b", "A", "å", "a_b", "a b", "a.b", "../a", "a/b",
        ] {
            assert!(text.parse::<Id>().is_err(), "{text:?}");
        }
        assert!("a".repeat(65).parse::<Id>().is_err());
    }

    #[test]
    fn device_names_of_windows_are_no_ids() {
        for text in ["con", "nul", "aux", "prn", "com1", "lpt9"] {
            assert!(text.parse::<Id>().is_err(), "{text:?}");
        }
    }
}
