//! A tool with its words, as the screen shows it.

use content::{Example, ExamplePart, Exercise, Field};

use super::package::blocks;
use crate::contract as wire;

/// The tool of an exercise, if the screen has it.
pub(crate) fn tool(exercise: Exercise) -> Option<wire::Tool> {
    match exercise {
        Exercise::Commitments => Some(wire::Tool::Commitments),
        Exercise::Thermometer => Some(wire::Tool::Thermometer),
        Exercise::Message => Some(wire::Tool::Message),
        _ => None,
    }
}

pub(super) fn field(field: &Field) -> wire::FieldView {
    wire::FieldView {
        id: field.id.to_string(),
        title: field.label.to_string(),
        body: blocks(&field.text),
        examples: field.examples.iter().map(example).collect(),
    }
}

fn example(example: &Example) -> wire::ExampleView {
    wire::ExampleView {
        parts: example.parts.iter().map(part).collect(),
    }
}

fn part(part: &ExamplePart) -> wire::ExamplePart {
    match part {
        ExamplePart::Text { text } => wire::ExamplePart::Text {
            text: text.to_string(),
        },
        ExamplePart::ChildName { words } => wire::ExamplePart::ChildName {
            words: words.to_string(),
        },
    }
}
