//! A package, as the screen shows it: one language, ready to be drawn.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgeBand, Block, FieldView, Tool};

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
    /// Every step, in their order. Which of them are shown follows from the ages of the children.
    pub steps: Vec<StepView>,
    /// The sources, in the order of the package.
    pub references: Vec<ReferenceView>,
    /// The support lines that the texts point to.
    pub lines: Vec<super::SupportLineView>,
}

/// What comes of asking for a package. There is no other way to its words, so that whatever leads to one – the
/// library, a suggestion, the journal, a link, the next page – meets what has to stand before it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ModuleOpening {
    /// Its words.
    Open {
        /// The package.
        module: Box<ModuleView>,
    },
    /// The three questions stand before it, and nobody has answered them in this session.
    Questions,
    /// After what was answered, a sentence stands before it that says why it may be the wrong one now.
    Sentence {
        /// What the package is called.
        title: String,
    },
}

/// A step of a package.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// The id, unique in the package.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The ages of a child that it is about; none: every age.
    pub ages: Vec<AgeBand>,
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
    /// Works with a tool.
    Exercise {
        /// Which tool.
        exercise: Tool,
        /// The words of its parts, in the order of the tool.
        fields: Vec<FieldView>,
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
