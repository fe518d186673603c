//! What could hurt in a message to the other parent. `prose` finds it; nothing of the message is kept.

use std::ops::Range;

use prose::message::{self, Find};

use crate::Program;
use crate::contract::{FindKind, FindView, FoundView, Language, MessageRequest, MessageView};

impl Program {
    /// Looks through a message. Where a sentence does not show its language, that of the program is taken.
    pub fn check_message(&self, request: &MessageRequest) -> MessageView {
        let finds = message::check(&request.text, self.language().into());
        let units = Units::of(&request.text);
        MessageView {
            finds: finds
                .into_iter()
                .map(|Find { kind, at }| FindView {
                    kind: kind.into(),
                    at: at.map(|at| units.stretch(&at)),
                })
                .collect(),
        }
    }
}

/// A text's bytes in UTF-16 units, as JavaScript counts.
struct Units<'a> {
    text: &'a str,
}

impl<'a> Units<'a> {
    fn of(text: &'a str) -> Self {
        Self { text }
    }

    /// How many units stand before a byte.
    fn before(&self, byte: usize) -> u32 {
        let before = self.text.get(..byte).unwrap_or(self.text);
        u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
    }

    fn stretch(&self, bytes: &Range<usize>) -> FoundView {
        FoundView {
            from: self.before(bytes.start),
            to: self.before(bytes.end),
        }
    }
}

impl From<Language> for prose::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Sv => Self::Swedish,
            Language::En => Self::English,
            Language::Ar => Self::Arabic,
        }
    }
}

impl From<message::FindKind> for FindKind {
    fn from(kind: message::FindKind) -> Self {
        match kind {
            message::FindKind::Threat => Self::Threat,
            message::FindKind::ChildAsMessenger => Self::ChildAsMessenger,
            message::FindKind::Blame => Self::Blame,
            message::FindKind::Generalisation => Self::Generalisation,
            message::FindKind::Sarcasm => Self::Sarcasm,
            message::FindKind::Shouting => Self::Shouting,
            message::FindKind::SeveralSubjects => Self::SeveralSubjects,
            message::FindKind::TooLong => Self::TooLong,
        }
    }
}
