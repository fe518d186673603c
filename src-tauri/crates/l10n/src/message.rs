//! A message, the values it takes, and the two together: a text that can be said.

use std::borrow::Cow;
use std::fmt;

use crate::generated::MESSAGES;

/// A message or an attribute of one, with the variables that it takes in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    pub(crate) key: &'static str,
    pub(crate) variables: &'static [&'static str],
}

/// What stands for a variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Words; they are isolated, so that their direction does not disturb the sentence's.
    Words(Cow<'a, str>),
    /// A number; it also chooses between singular, plural and what else a language has.
    Number(f64),
}

/// A message with a value for each of its variables.
#[derive(Clone, Debug, PartialEq)]
pub struct Text<'a> {
    pub(crate) message: Message,
    pub(crate) arguments: Vec<(&'static str, Value<'a>)>,
}

/// Arguments that are not exactly the variables of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongArguments {
    message: Message,
    given: Vec<String>,
}

impl Message {
    /// All messages, sorted by key.
    pub fn all() -> &'static [Self] {
        MESSAGES
    }

    /// Finds a message by `id` or `id.attribute`, for codes that are known only when they occur. Where
    /// the message is known beforehand, a function of [`text`](crate::text) is the safer door.
    pub fn find(key: &str) -> Option<Self> {
        let index = MESSAGES
            .binary_search_by(|message| message.key.cmp(key))
            .ok()?;
        MESSAGES.get(index).copied()
    }

    /// `id` or `id.attribute`.
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The names of its variables, sorted.
    pub const fn variables(&self) -> &'static [&'static str] {
        self.variables
    }
}

impl<'a> Text<'a> {
    /// Joins a message and its arguments, in any order.
    ///
    /// # Errors
    ///
    /// If a variable lacks its argument, or an argument its variable.
    pub fn new<V: Into<Value<'a>>>(
        message: Message,
        arguments: impl IntoIterator<Item = (impl AsRef<str>, V)>,
    ) -> Result<Self, WrongArguments> {
        let mut given: Vec<_> = arguments
            .into_iter()
            .map(|(name, value)| (name.as_ref().to_owned(), value.into()))
            .collect();
        given.sort_by(|(one, _), (other, _)| one.cmp(other));
        if given
            .iter()
            .map(|(name, _)| name.as_str())
            .eq(message.variables.iter().copied())
        {
            let values = given.into_iter().map(|(_, value)| value);
            let arguments = message.variables.iter().copied().zip(values).collect();
            Ok(Self { message, arguments })
        } else {
            let given = given.into_iter().map(|(name, _)| name).collect();
            Err(WrongArguments { message, given })
        }
    }

    pub(crate) fn complete(message: Message, arguments: Vec<(&'static str, Value<'a>)>) -> Self {
        Self { message, arguments }
    }
}

impl fmt::Display for WrongArguments {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Message { key, variables } = self.message;
        write!(
            out,
            "`{key}` takes {variables:?}, but was given {:?}",
            self.given
        )
    }
}

impl std::error::Error for WrongArguments {}

impl<'a> From<&'a str> for Value<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(words: &'a String) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl From<String> for Value<'_> {
    fn from(words: String) -> Self {
        Self::Words(Cow::Owned(words))
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value<'_> {
    /// Counts here stay far below 2⁵³, where this would lose digits.
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COPIED: Message = Message {
        key: "copied",
        variables: &["count", "place"],
    };

    #[test]
    fn arguments_are_exactly_the_variables_in_any_order() {
        let text = Text::new(
            COPIED,
            [("place", Value::from("E:")), ("count", Value::from(2_u32))],
        );
        assert_eq!(
            text.expect("both are given").arguments,
            [("count", Value::Number(2.0)), ("place", Value::from("E:"))]
        );
        for given in [
            &["count"][..],
            &["count", "place", "name"],
            &["count", "count"],
            &["place", "time"],
        ] {
            let wrong = Text::new(COPIED, given.iter().map(|name| (*name, 1_u32)));
            let wrong = wrong.expect_err("these are not its variables").to_string();
            assert!(
                wrong.contains("copied") && wrong.contains("place"),
                "{wrong}"
            );
        }
    }

    #[test]
    fn every_message_is_found_by_its_key() {
        assert!(!MESSAGES.is_empty());
        for message in MESSAGES {
            assert_eq!(Message::find(message.key), Some(*message));
        }
        assert_eq!(Message::find("no-such-message"), None);
        assert_eq!(Message::find("program-name.no-such-attribute"), None);
    }
}
