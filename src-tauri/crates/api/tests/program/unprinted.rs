//! What carries a parent's words, a child's name or an answer about safety has no debug print, so that none of it can
//! reach a log.

use std::fmt::Debug;
use std::marker::PhantomData;

use api::contract::{
    AnswerFollowUpRequest, AnswerView, AnswersView, ChildRequest, ChildView, FollowUpView,
    JournalEntry, JournalRequest, JournalView, LibraryView, MessageRequest, OutcomeView,
    PersonalView, SafetyRequest, StepRequest, WriteAnswerRequest, WriteFeelingRequest,
    WritePersonalRequest,
};

/// Asks whether a type can be printed: its own constant is found before the trait's, where there is one.
struct Ask<T>(PhantomData<T>);

impl<T: Debug> Ask<T> {
    const PRINTS: bool = true;
}

trait Otherwise {
    const PRINTS: bool = false;
}

impl<T> Otherwise for Ask<T> {}

#[test]
fn nothing_that_carries_a_parents_words_can_be_printed() {
    macro_rules! printing {
        ($($kind:ty),+ $(,)?) => {
            [$((stringify!($kind), <Ask<$kind>>::PRINTS)),+]
        };
    }
    let kinds = printing![
        AnswerFollowUpRequest,
        AnswerView,
        AnswersView,
        ChildRequest,
        ChildView,
        FollowUpView,
        JournalEntry,
        JournalRequest,
        JournalView,
        LibraryView,
        MessageRequest,
        OutcomeView,
        PersonalView,
        SafetyRequest,
        WriteAnswerRequest,
        WriteFeelingRequest,
        WritePersonalRequest,
    ];
    for (kind, prints) in kinds {
        assert!(!prints, "{kind}");
    }
    assert_eq!(printing![StepRequest], [("StepRequest", true)], "control");
}
