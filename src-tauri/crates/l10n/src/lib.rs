//! The program's own words, in the languages of its readers.
//!
//! The files of `locales/` are compiled in. The build script has checked them before: every language
//! has every text with the same variables, so nothing here falls back and [`Words::say`] cannot fail.
//! What is deliberately absent: the texts of the packages (`content`), and the formatting of dates,
//! which the screens do.
//!
//! ```
//! use l10n::{Language, Words, text};
//!
//! let words = Words::new(Language::negotiate(["sv-FI", "en"]));
//! assert_eq!(words.say(&text::program_name()), "Lyktan");
//! ```

#![forbid(unsafe_code)]

mod generated;
mod language;
mod message;
mod number;
#[cfg(test)]
mod typescript;
mod words;

pub use generated::text;
pub use language::{Direction, Language};
pub use message::{Message, Text, Value, WrongArguments};
pub use words::Words;
