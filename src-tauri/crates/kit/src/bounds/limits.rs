//! The numbers of the content guide.

use std::ops::RangeInclusive;

use content::{About, PackageKind};

/// Words on the page that helps at once, the safety sentence apart.
pub(super) const OPENING: usize = 60;
/// Words of a text that is read in one go.
pub(super) const READ: RangeInclusive<usize> = 120..=260;
/// Words of a part for one age.
pub(super) const AGE_PART: RangeInclusive<usize> = 60..=140;
/// Choices that a dilemma begins with.
pub(super) const CHOICES: RangeInclusive<usize> = 3..=4;
/// Options of a quiz.
pub(super) const OPTIONS: RangeInclusive<usize> = 2..=4;
/// References that a package leans on.
pub(super) const REFERENCES: usize = 2;
/// Words a Swedish sentence has on average at most.
pub(super) const MEAN_SENTENCE: f64 = 12.0;
/// Words an Arabic sentence has at most.
pub(super) const ARABIC_SENTENCE: usize = 14;
/// From so many words on a text is scored; fewer say nothing.
pub(super) const SCORED: usize = 80;
/// LIX of a Swedish text at most, and of one about law.
pub(super) const LIX: f64 = 38.0;
/// LIX of a text about law at most: its terms are long.
pub(super) const LIX_OF_LAW: f64 = 42.0;
/// Flesch reading ease of an English text at least.
pub(super) const FLESCH: f64 = 60.0;

/// The module that a parent reads who reads only one.
const START: &str = "for-the-childs-sake";

/// What a package consists of at least, and how long it is.
pub(super) struct Limits {
    /// Words in the source language, captions and age parts apart.
    pub(super) whole: RangeInclusive<usize>,
    /// How many steps there are at least, by the name of their kind.
    pub(super) parts: [(&'static str, usize); 7],
}

impl Limits {
    pub(super) fn of(about: &About) -> Self {
        match about.kind {
            PackageKind::Module => Self {
                whole: if about.id.as_str() == START {
                    1500..=2400
                } else {
                    900..=1500
                },
                parts: [
                    ("film", 1),
                    ("read", 3),
                    ("dilemma", 1),
                    ("quiz", 1),
                    ("reflection", 2),
                    ("exercise", 1),
                    ("practice", 1),
                ],
            },
            // Half as long as a module, and two hard moments.
            PackageKind::Theme => Self {
                whole: 450..=750,
                parts: [
                    ("film", 1),
                    ("read", 2),
                    ("dilemma", 2),
                    ("quiz", 1),
                    ("reflection", 1),
                    ("exercise", 0),
                    ("practice", 1),
                ],
            },
        }
    }
}

/// How long a translation is beside its source, in percent. Particles attach to Arabic words.
pub(super) fn share_of_source(tag: &str) -> Option<RangeInclusive<usize>> {
    match tag {
        "en" => Some(70..=130),
        "ar" => Some(65..=110),
        _ => None,
    }
}
