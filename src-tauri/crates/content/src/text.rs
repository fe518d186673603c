//! Running text: the closed set of nodes that a paragraph can be made of.

use serde::Serialize;

use crate::{Id, Passage};

/// A block of running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// What stands in it.
        text: Vec<Inline>,
    },
    /// A list; a numbered one counts from 1.
    List {
        /// Numbered rather than dotted.
        ordered: bool,
        /// Each item is blocks of its own.
        items: Vec<Vec<Block>>,
    },
    /// Somebody's words, or a passage set apart.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// A picture that the step declares, standing by itself between paragraphs.
    Picture {
        /// The file `pictures/<id>`, without its extension.
        id: Id,
        /// What one sees in it, for those who do not see it. Never empty.
        alt: String,
    },
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "inline", rename_all = "kebab-case")]
pub enum Inline {
    /// Words as they stand in the source; never empty.
    Text {
        /// The words.
        text: Passage,
    },
    /// Strongly emphasised.
    Strong {
        /// What is emphasised.
        text: Vec<Inline>,
    },
    /// Emphasised.
    Emphasis {
        /// What is emphasised.
        text: Vec<Inline>,
    },
    /// `[words](ref:id)`: a claim and the research it leans on.
    Reference {
        /// An id of `references.toml`, one that the package cites.
        id: Id,
        /// The claim; never empty.
        text: Vec<Inline>,
    },
    /// `[](line:id)`: a support line.
    SupportLine {
        /// An id of `support-lines.toml`.
        id: Id,
        /// Empty when the line's own name and number are to be shown.
        text: Vec<Inline>,
    },
    /// `[words](module:id)`: another package.
    Package {
        /// The other package.
        id: Id,
        /// The words that lead there; never empty.
        text: Vec<Inline>,
    },
    /// `[words](child:name)`: the place of a child's name. It stands in the examples of an exercise and nowhere
    /// else, and there it has become [`crate::ExamplePart`].
    ChildName {
        /// What stands there where no name was given; never empty.
        text: Vec<Inline>,
    },
    /// A line break that the author asked for.
    Break,
}

/// The words alone, a line break between blocks: for search, counting, and the question that is kept with an
/// answer.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut out = String::new();
    push_blocks(blocks, &mut out);
    out
}

fn push_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph { text } => {
                start_line(out);
                push_inlines(text, out);
            }
            Block::List { items, .. } => items.iter().for_each(|item| push_blocks(item, out)),
            Block::Quote { blocks } => push_blocks(blocks, out),
            Block::Picture { alt, .. } => {
                start_line(out);
                out.push_str(alt);
            }
        }
    }
}

fn push_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } => out.push_str(text),
            Inline::Strong { text }
            | Inline::Emphasis { text }
            | Inline::Reference { text, .. }
            | Inline::SupportLine { text, .. }
            | Inline::Package { text, .. }
            | Inline::ChildName { text } => push_inlines(text, out),
            Inline::Break => out.push('\n'),
        }
    }
}

fn start_line(out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
}
