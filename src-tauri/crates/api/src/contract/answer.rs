//! What the parent has written, tried and seen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OutcomeView, Seconds, Tool};

/// What kind of step a text was written in.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// Text to read.
    Read,
    /// A film.
    Film,
    /// A situation with choices.
    Dilemma,
    /// Myth or fact.
    Quiz,
    /// A tool to work with.
    Exercise,
    /// An open question.
    Reflection,
    /// A small step until next time.
    Practice,
}

/// A text is handed over to be kept.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteAnswerRequest {
    /// The package.
    pub module: String,
    /// The step.
    pub step: String,
    /// The field of the step's tool; empty for the step itself.
    pub field: String,
    /// The question as it stood on the screen, kept with the answer.
    pub question: String,
    /// What the parent wrote. Empty: the answer is taken away.
    pub body: String,
}

/// A choice or an option was tried.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChooseRequest {
    /// The package.
    pub module: String,
    /// The step.
    pub step: String,
    /// Ids from the first choice to this one.
    pub path: Vec<String>,
}

/// A step is meant.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StepRequest {
    /// The package.
    pub module: String,
    /// The step.
    pub step: String,
}

/// What became of a change.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedView {
    /// Whether it lies encrypted on the disk, read back and compared. A guest's text never does.
    pub kept: bool,
    /// When.
    pub at: Seconds,
}

/// A text of the parent's.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// The step.
    pub step: String,
    /// The field of the step's tool; empty for the step itself.
    pub field: String,
    /// What kind of step it is.
    pub kind: StepKind,
    /// The tool, if the step is one that the screen has.
    pub tool: Option<Tool>,
    /// The text.
    pub body: String,
    /// When it was last changed.
    pub changed: Seconds,
}

/// A choice or an option that was tried.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TriedView {
    /// The step.
    pub step: String,
    /// Ids from the first choice to this one.
    pub path: Vec<String>,
}

/// What the parent has written, tried and seen in one package.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswersView {
    /// The texts.
    pub answers: Vec<AnswerView>,
    /// The choices and options tried, oldest first.
    pub tried: Vec<TriedView>,
    /// The steps seen.
    pub seen: Vec<String>,
    /// The step seen last.
    pub last: Option<String>,
}

/// A text of the parent's, with where it belongs.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalEntry {
    /// The package.
    pub module: String,
    /// Its title in the chosen language; none when the package is no longer there.
    pub title: Option<String>,
    /// The step.
    pub step: String,
    /// The field of the step's tool; empty for the step itself.
    pub field: String,
    /// What kind of step it was written in.
    pub kind: StepKind,
    /// The tool, if the step is still there and is one that the screen has.
    pub tool: Option<Tool>,
    /// Whether the step is still there and can be asked for. What stands before its package stands before it here,
    /// too.
    pub reachable: bool,
    /// The question as it was shown.
    pub question: String,
    /// The text. Empty where a plan was taken away and how it went stands there still.
    pub body: String,
    /// When it was last changed.
    pub changed: Seconds,
    /// Where the question holds what was searched for, in the order of the text.
    pub found_in_question: Vec<FoundView>,
    /// Where the text holds it.
    pub found_in_body: Vec<FoundView>,
    /// How it went, if this is the plan of a small step that was asked about; the newest first.
    pub outcomes: Vec<OutcomeView>,
}

/// A stretch of a text, in UTF-16 units from its beginning, as JavaScript counts.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundView {
    /// The first unit.
    pub from: u32,
    /// The first unit after it.
    pub to: u32,
}

/// How the texts of the journal are put in order. A page's texts stand together in both.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, TS)]
#[serde(rename_all = "lowercase")]
pub enum JournalOrder {
    /// By package, the one written in last first, and in it the page that was changed last.
    Package,
    /// By the day, the page that was changed last first.
    Date,
}

/// A part of the journal is asked for.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JournalRequest {
    /// Every word of it stands in the question or the text; case, accents, harakat and forms of hamza do not
    /// matter. Empty: everything.
    pub query: String,
    /// What comes first.
    pub order: JournalOrder,
    /// How many texts to pass over.
    pub skip: u32,
    /// How many to give, and beyond them the rest of the last one's page.
    pub take: u32,
}

/// Texts of one page are to be taken out of the journal.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteAnswerRequest {
    /// The package.
    pub module: String,
    /// The step.
    pub step: String,
    /// The fields of the step's tool; the empty one is the step itself, and with it goes how a small step went.
    pub fields: Vec<String>,
}

/// A part of what the parent has written, in the order that was asked for.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalView {
    /// The texts of this part.
    pub entries: Vec<JournalEntry>,
    /// How many there are with the words searched for.
    pub found: u32,
    /// How many there are in all.
    pub all: u32,
}
