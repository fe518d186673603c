//! The tools, and the words that they are shown with.

use serde::Serialize;
use ts_rs::TS;

use super::Block;

/// A tool that the screen has. What a step keeps is kept under the ids of the tool's fields.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// Three promises to a child. The field `promises` is one text, a promise a line.
    Commitments,
    /// Signs of anger at three heights, what to do at each, and a plan; a text a field.
    Thermometer,
    /// The angry version of a message and the one that is sent; a text a field, kept only when the parent says so.
    Message,
}

/// A part of a tool: its heading, what to do there, and examples.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// The id, as the tool declares it; answers are kept under it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What to write in it.
    pub body: Vec<Block>,
    /// What one could write.
    pub examples: Vec<ExampleView>,
}

/// An example: a row of parts that are read as one sentence.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExampleView {
    /// The parts, in their order.
    pub parts: Vec<ExamplePart>,
}

/// A part of an example.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ExamplePart {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// The place of the child's name.
    ChildName {
        /// What stands there where no name was given.
        words: String,
    },
}
