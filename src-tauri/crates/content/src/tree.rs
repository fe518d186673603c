//! A package in one language, structure and words joined: what screen, paper, search and counting read.

use serde::{Deserialize, Serialize};

use crate::{About, Block, Exercise, Id, Language, Passage};

/// One package in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Package {
    /// What holds in every language.
    pub about: About,
    /// The language of the words below.
    pub language: Language,
    /// The title, in plain words.
    pub title: String,
    /// What it is about, in a sentence or two of plain words.
    pub summary: String,
    /// The steps, in the order in which they are walked.
    pub steps: Vec<Step>,
}

/// One step of a package, with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Under which answers are kept.
    pub id: Id,
    /// The heading, in plain words.
    pub title: Passage,
    /// The ages of a child that the step is about; empty means every age.
    pub ages: Vec<Age>,
    /// Whether it is about the law, the words of which are heavier than others.
    pub law: bool,
    /// What the step consists of.
    #[serde(flatten)]
    pub body: StepBody,
}

/// What a step consists of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StepBody {
    /// Text to read.
    Read {
        /// The text.
        text: Vec<Block>,
    },
    /// An animated film, told in beats; the script is `films/<step-id>.toml`.
    Film {
        /// One caption for each beat, plain words.
        captions: Vec<Passage>,
    },
    /// A situation with choices, each answered with what happens next.
    Dilemma {
        /// What happens.
        text: Vec<Block>,
        /// What one could do.
        choices: Vec<Choice>,
    },
    /// Myth or fact.
    Quiz {
        /// The question.
        text: Vec<Block>,
        /// The answers to choose among.
        options: Vec<QuizOption>,
    },
    /// A tool to work with.
    Exercise {
        /// Which tool.
        exercise: Exercise,
        /// What it is for and how it goes.
        text: Vec<Block>,
        /// The words of the tool's parts, in the order that the tool declares.
        fields: Vec<Field>,
    },
    /// An open question, the answer to which is kept in the vault.
    Reflection {
        /// The question.
        text: Vec<Block>,
    },
    /// One small step until next time, asked about on the next visit.
    Practice {
        /// The if–then plan.
        text: Vec<Block>,
    },
}

/// One way to act in a dilemma.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Unique in its step.
    pub id: Id,
    /// What one says or does, in plain words.
    pub label: Passage,
    /// What happens then.
    pub answer: Vec<Block>,
    /// The dilemma may go on from there.
    pub choices: Vec<Choice>,
}

/// One answer of a quiz.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuizOption {
    /// Unique in its step.
    pub id: Id,
    /// The answer, in plain words.
    pub label: Passage,
    /// Whether it is right.
    pub right: bool,
    /// What is said to the one who chose it.
    pub feedback: Vec<Block>,
}

/// The words of one part of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The part, as the exercise declares it.
    pub id: Id,
    /// What the part is called, in plain words.
    pub label: Passage,
    /// What to write in it.
    pub text: Vec<Block>,
    /// What one could write, prefilled.
    pub examples: Vec<Example>,
}

/// An example: parts that are read as one sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Example {
    /// The parts, in their order; never none.
    pub parts: Vec<ExamplePart>,
}

/// A part of an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
pub enum ExamplePart {
    /// Plain words.
    Text {
        /// The words.
        text: Passage,
    },
    /// The place of a child's name.
    ChildName {
        /// What stands there where no name was given.
        words: Passage,
    },
}

impl Example {
    /// The example as it reads where no name was given.
    pub fn words(&self) -> String {
        let words = self.parts.iter().map(|part| match part {
            ExamplePart::Text { text } => &**text,
            ExamplePart::ChildName { words } => &**words,
        });
        words.collect()
    }
}

/// The ages that a part can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Age {
    /// Under two.
    #[serde(rename = "0-1")]
    Baby,
    /// Two to five.
    #[serde(rename = "2-5")]
    Preschool,
    /// Six to nine.
    #[serde(rename = "6-9")]
    School,
    /// Ten to twelve.
    #[serde(rename = "10-12")]
    Tween,
    /// Thirteen to seventeen.
    #[serde(rename = "13-17")]
    Teen,
}
