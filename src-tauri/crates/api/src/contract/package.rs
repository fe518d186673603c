//! Packages, as the screen shows them: one language, ready to be drawn, without HTML.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the three doors.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Area {
    /// The child.
    Child,
    /// Me.
    Me,
    /// We as parents.
    Parents,
}

/// What a package asks of the program before it is shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Safety {
    /// Nothing.
    None,
    /// Its first screen carries the safety sentence.
    Sentence,
    /// The safety questions stand before it.
    Check,
}

/// A package on the shelf.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackageCard {
    /// The id, as `anger`.
    pub id: String,
    /// The door it stands behind; a theme package stands behind none.
    pub area: Option<Area>,
    /// Its place in the row.
    pub order: u16,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What it asks of the program before it is shown.
    pub safety: Safety,
    /// The title in the chosen language.
    pub title: String,
    /// One or two sentences on what it is about.
    pub summary: String,
    /// How many steps it has.
    pub steps: u16,
    /// How many of them were seen.
    pub seen: u16,
}

/// Where the parent was.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BookmarkView {
    /// The package.
    pub module: String,
    /// The step in it.
    pub step: String,
}

/// The packages there are.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibraryView {
    /// In their order.
    pub packages: Vec<PackageCard>,
    /// Where the parent was last, if anywhere.
    pub last: Option<BookmarkView>,
    /// How many packages could not be read. The rest is there.
    pub damaged: u16,
}

/// A package is asked for.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ModuleRequest {
    /// Its id.
    pub module: String,
}

/// A source that a text leans on.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferenceView {
    /// The id that texts link to.
    pub id: String,
    /// Who wrote it.
    pub authors: String,
    /// The year.
    pub year: u16,
    /// The title.
    pub title: String,
    /// Where it was published.
    pub source: String,
    /// Its digital object identifier, as `10.1016/…`, where it has one.
    pub doi: Option<String>,
    /// What it supports, in one sentence of English.
    pub finding: String,
}

/// One package, whole, in one language.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModuleView {
    /// The id.
    pub id: String,
    /// The door it stands behind; a theme package stands behind none.
    pub area: Option<Area>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What it asks of the program before it is shown.
    pub safety: Safety,
    /// The title.
    pub title: String,
    /// One or two sentences on what it is about.
    pub summary: String,
    /// The steps, in their order.
    pub steps: Vec<StepView>,
    /// The sources, in the order of the package.
    pub references: Vec<ReferenceView>,
    /// The support lines that the texts point to.
    pub lines: Vec<super::SupportLineView>,
}

/// A step of a package.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// The id, unique in the package.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The text under the heading.
    pub body: Vec<Block>,
    /// What the parent does here.
    pub activity: Activity,
}

/// What the parent does in a step.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Activity {
    /// Reads.
    Read,
    /// Watches a film.
    Film {
        /// The film.
        film: super::FilmView,
    },
    /// Tries answers to a hard moment and sees what follows.
    Dilemma {
        /// What one may do.
        choices: Vec<ChoiceView>,
    },
    /// Guesses whether something is a myth or a fact.
    Quiz {
        /// What one may answer.
        options: Vec<OptionView>,
    },
    /// Writes an answer to an open question.
    Reflection,
    /// Writes down one small step.
    Practice,
}

/// What one may do in a dilemma, and what follows.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    /// The id, unique in the step.
    pub id: String,
    /// What one does or says.
    pub label: String,
    /// What happens then.
    pub body: Vec<Block>,
    /// What one may do next; empty at the end of a branch.
    pub choices: Vec<ChoiceView>,
}

/// What one may answer to a quiz.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionView {
    /// The id, unique in the step.
    pub id: String,
    /// The answer.
    pub label: String,
    /// Whether it holds.
    pub right: bool,
    /// What to know about it.
    pub body: Vec<Block>,
}

/// A block of text.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
    /// Words set apart: what somebody says, or a sentence that must be seen.
    Quote {
        /// What is set apart.
        blocks: Vec<Block>,
    },
}

/// A run of words.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Inline {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Words that weigh more.
    Strong {
        /// The words.
        content: Vec<Inline>,
    },
    /// Words with a stress.
    Emphasis {
        /// The words.
        content: Vec<Inline>,
    },
    /// Words that lean on a source.
    Reference {
        /// The id of the source.
        id: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A support line: its name and number stand in `ModuleView::lines`.
    Line {
        /// The id of the line.
        id: String,
        /// Words instead of its name; may be empty.
        content: Vec<Inline>,
    },
    /// Words that lead to another package.
    Module {
        /// The id of the package.
        id: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A new line within a paragraph.
    Break,
}
