//! What could hurt in a message to the other parent. `prose` finds it; nothing of the message is kept.

use std::ops::Range;

use prose::message::{self, Find};

use crate::Program;
use crate::contract::{FindKind, FindView, FoundView, Language, MessageRequest, MessageView};

impl Program {
    /// Looks through a message. Where a sentence does not show its language, that of the program is taken.
    pub fn check_message(&self, request: &MessageRequest) -> MessageView {
        let finds = message::check(&request.text, self.language().into());
        MessageView {
            finds: finds
                .into_iter()
                .map(|Find { kind, at }| FindView {
                    kind: kind.into(),
                    at: at.map(|at| stretch(&request.text, &at)),
                })
                .collect(),
        }
    }
}

/// A stretch of bytes in UTF-16 units, as JavaScript counts.
fn stretch(text: &str, bytes: &Range<usize>) -> FoundView {
    let before = |byte: usize| {
        let before = text.get(..byte).unwrap_or(text);
        u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
    };
    FoundView {
        from: before(bytes.start),
        to: before(bytes.end),
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

#[cfg(test)]
mod tests {
    use super::stretch;
    use crate::contract::FoundView;

    #[test]
    fn bytes_become_units_of_utf_16() {
        let text = "Å👩‍👧 دائماً";
        let from = text.find('د').unwrap();
        let found = stretch(text, &(from..text.len()));
        let units: Vec<u16> = text.encode_utf16().collect();
        let cut = &units[found.from as usize..found.to as usize];
        assert_eq!(String::from_utf16(cut).unwrap(), "دائماً");
        assert_ne!(found.from as usize, from, "control: bytes are not units");
        assert_eq!(stretch("", &(0..0)), FoundView { from: 0, to: 0 });
    }
}
