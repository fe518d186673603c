//! Running text, as the screen shows it: a closed set of nodes, without HTML.

use serde::Serialize;
use ts_rs::TS;

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
