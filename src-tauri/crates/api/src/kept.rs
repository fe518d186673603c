//! The names under which the vault keeps what is one of a few. They are frozen: a vault is read for ever.

use crate::contract::{Feeling, Outcome, Stage, StepKind};

/// One of a few, with a name that is kept.
pub(crate) trait Kept: Copy + PartialEq + Sized + 'static {
    /// Every value with its name.
    const NAMES: &'static [(Self, &'static str)];

    /// The name under which it is kept.
    fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        names
            .find(|(value, _)| *value == self)
            .map_or("", |(_, name)| name)
    }

    /// The value of a name. A name that no program of this kind has written means nothing.
    fn of(name: &str) -> Option<Self> {
        let mut names = Self::NAMES.iter();
        names
            .find(|(_, known)| *known == name)
            .map(|(value, _)| *value)
    }
}

impl Kept for StepKind {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Read, "read"),
        (Self::Film, "film"),
        (Self::Dilemma, "dilemma"),
        (Self::Quiz, "quiz"),
        (Self::Exercise, "exercise"),
        (Self::Reflection, "reflection"),
        (Self::Practice, "practice"),
    ];
}

impl Kept for Stage {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Deciding, "deciding"),
        (Self::New, "new"),
        (Self::Settled, "settled"),
        (Self::NeverTogether, "never-together"),
    ];
}

impl Kept for Feeling {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Calm, "calm"),
        (Self::Tired, "tired"),
        (Self::Sad, "sad"),
        (Self::Angry, "angry"),
        (Self::Worried, "worried"),
        (Self::Ashamed, "ashamed"),
        (Self::Hopeful, "hopeful"),
    ];
}

impl Kept for Outcome {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Went, "went"),
        (Self::Partly, "partly"),
        (Self::NotYet, "not-yet"),
        (Self::Changed, "changed"),
        (Self::NoAnswer, "no-answer"),
    ];
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::Kept;
    use crate::contract::{Feeling, Outcome, Stage, StepKind};

    fn come_back<T: Kept + Debug + serde::Serialize>() {
        for (value, name) in T::NAMES {
            assert_eq!(value.name(), *name);
            assert_eq!(T::of(name), Some(*value));
            assert_eq!(
                serde_json::to_value(value).unwrap(),
                *name,
                "on the wire it is called the same"
            );
        }
        assert_eq!(T::of("no such name"), None);
    }

    #[test]
    fn every_name_comes_back_as_the_value_that_it_was_kept_of() {
        come_back::<StepKind>();
        come_back::<Stage>();
        come_back::<Feeling>();
        come_back::<Outcome>();
    }
}
