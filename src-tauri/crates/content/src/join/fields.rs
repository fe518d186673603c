//! The words of an exercise: a heading for each part that it declares, with list items as examples.

use super::Join;
use crate::exercise::FieldRule;
use crate::words::Section;
use crate::{Block, Code, Example, ExamplePart, Exercise, Field, Inline, Passage};

impl Join<'_, '_, '_> {
    pub(super) fn fields(
        &mut self,
        exercise: Exercise,
        sections: Vec<Section>,
        parent: usize,
    ) -> Vec<Field> {
        let rules = exercise.fields();
        let ids: Vec<&str> = rules.iter().map(|rule| rule.id).collect();
        let sections = self.match_sections(&ids, sections, parent);
        let mut fields = Vec::new();
        for (rule, section) in rules.iter().zip(sections) {
            fields.extend(section.and_then(|section| self.field(rule, section)));
        }
        fields
    }

    fn field(&mut self, rule: &FieldRule, section: Section) -> Option<Field> {
        self.match_sections(&[], section.children, section.offset);
        let mut text = Vec::new();
        let mut items = Vec::new();
        for block in section.blocks {
            match block {
                Block::List { items: more, .. } => items.extend(more),
                other => text.push(other),
            }
        }
        if !rule.examples.contains(&items.len()) {
            let (min, max) = (rule.examples.start(), rule.examples.end());
            let [count, min, max] = [items.len(), *min, *max].map(|n| n.to_string());
            let values = [rule.id.to_owned(), count, min, max];
            self.findings
                .add(Code::ExampleCount, section.offset, values);
        }
        let mut examples = Vec::new();
        for (item, offset) in items.into_iter().zip(section.items) {
            match example(item) {
                Some(example) => examples.push(example),
                None => {
                    let values = [rule.id.to_owned()];
                    self.findings.add(Code::ExampleMarkup, offset, values);
                }
            }
        }
        Some(Field {
            id: section.id?.parse().ok()?,
            label: section.heading,
            text,
            examples,
        })
    }
}

/// The parts of a list item that is one paragraph of plain words and places of a child's name.
fn example(item: Vec<Block>) -> Option<Example> {
    let Block::Paragraph { text } = only(item)? else {
        return None;
    };
    let parts: Option<Vec<_>> = text.into_iter().map(part).collect();
    Some(Example { parts: parts? })
}

fn part(inline: Inline) -> Option<ExamplePart> {
    match inline {
        Inline::Text { text } => Some(ExamplePart::Text { text }),
        Inline::ChildName { text } => match only(text)? {
            Inline::Text { text: words } => Some(ExamplePart::ChildName { words }),
            _ => None,
        },
        _ => None,
    }
}

/// The words of a list item that is one paragraph of plain words.
pub(super) fn plain_item(item: Vec<Block>) -> Option<Passage> {
    let Block::Paragraph { text } = only(item)? else {
        return None;
    };
    match only(text)? {
        Inline::Text { text } => Some(text),
        _ => None,
    }
}

/// The one thing that a list holds, if it holds one.
pub(super) fn only<T>(list: Vec<T>) -> Option<T> {
    let [one] = <[T; 1]>::try_from(list).ok()?;
    Some(one)
}
