//! One language under the names of three crates.

use crate::contract::Language;

impl From<l10n::Language> for Language {
    fn from(language: l10n::Language) -> Self {
        match language {
            l10n::Language::Sv => Self::Sv,
            l10n::Language::En => Self::En,
            l10n::Language::Ar => Self::Ar,
        }
    }
}

impl From<Language> for l10n::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Sv => Self::Sv,
            Language::En => Self::En,
            Language::Ar => Self::Ar,
        }
    }
}

impl Language {
    /// The tag, as packages name their files.
    pub(crate) fn tag(self) -> &'static str {
        l10n::Language::from(self).tag()
    }
}

impl From<Language> for content::Language {
    fn from(language: Language) -> Self {
        // Every tag of ours is well-formed.
        language.tag().parse().unwrap_or_else(|_| Self::source())
    }
}
