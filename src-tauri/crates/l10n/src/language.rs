//! The languages of the program, and which of them a person reads.

use std::fmt;

/// A language in which everything is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Swedish, the source of the others.
    #[default]
    Sv,
    /// English.
    En,
    /// Modern Standard Arabic.
    Ar,
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As Swedish and English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Sv, Self::En, Self::Ar];

    /// The tag that names the language in files, in HTML and to the reader's system.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    /// The direction in which it is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Sv | Self::En => Direction::LeftToRight,
            Self::Ar => Direction::RightToLeft,
        }
    }

    /// The language of a tag as systems write it – `sv`, `sv-FI`, `sv_SE.UTF-8` –, if it is one of ours.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The first of the requested languages that is one of ours; Swedish when none is.
    pub fn negotiate<T: AsRef<str>>(requested: impl IntoIterator<Item = T>) -> Self {
        requested
            .into_iter()
            .find_map(|tag| Self::parse(tag.as_ref()))
            .unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.tag())
    }
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_systems_write_them() {
        assert_eq!(Language::parse("sv"), Some(Language::Sv));
        assert_eq!(Language::parse("AR-eg"), Some(Language::Ar));
        assert_eq!(Language::parse("en_GB.UTF-8"), Some(Language::En));
        for foreign in ["", "C", "de", "svx", "arc", "-sv"] {
            assert_eq!(
                Language::parse(foreign),
                None,
                "{foreign:?} is none of ours"
            );
        }
        for language in Language::ALL {
            assert_eq!(Language::parse(&language.to_string()), Some(language));
        }
    }

    #[test]
    fn the_first_language_that_we_speak_is_chosen_and_swedish_otherwise() {
        assert_eq!(Language::negotiate(["fi-FI", "ar", "en"]), Language::Ar);
        assert_eq!(Language::negotiate(["fi-FI", "de"]), Language::Sv);
        assert_eq!(Language::negotiate::<&str>([]), Language::Sv);
    }

    #[test]
    fn only_arabic_runs_from_the_right() {
        let directions = Language::ALL.map(|language| language.direction().attribute());
        assert_eq!(directions, ["ltr", "ltr", "rtl"]);
    }
}
