//! The languages that are understood.

/// A language whose words and sentences are known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Svenska.
    Swedish,
    /// English.
    English,
    /// العربية.
    Arabic,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::Swedish, Self::English, Self::Arabic];
}
