//! The words of a step as they are counted, and where they stand in their file.

use content::{Block, Choice, Example, Id, Language, Step, StepBody, plain_text};
use l10n::{Words, text};

/// The file that a package's words stand in.
pub(crate) struct Source<'a> {
    /// Its name inside the library.
    pub(crate) file: String,
    text: &'a str,
}

impl<'a> Source<'a> {
    pub(crate) fn new(file: String, text: &'a str) -> Self {
        Self { file, text }
    }

    /// The line of a heading, named by the ids from its step down to itself.
    pub(crate) fn line_of(&self, path: &[&Id]) -> u32 {
        let mut line = 0;
        let mut lines = (1_u32..).zip(self.text.lines());
        for id in path {
            let end = format!("{{#{id}}}");
            line = lines
                .find(|(_, text)| text.trim_end().ends_with(&end))
                .map_or(line, |(at, _)| at);
        }
        line.max(1)
    }

    /// The first line below a step's heading that has these words; the heading's own where they are spread over
    /// several or have a link among them.
    pub(crate) fn line_with(&self, step: &Id, words: &str) -> u32 {
        let heading = self.line_of(&[step]);
        let below = (1_u32..).zip(self.text.lines());
        below
            .skip_while(|(at, _)| *at < heading)
            .find(|(_, text)| text.contains(words))
            .map_or(heading, |(at, _)| at)
    }
}

/// The language that `prose` counts in, if it knows this one.
pub(crate) fn spoken(language: &Language) -> Option<prose::Language> {
    match language.as_str() {
        "sv" => Some(prose::Language::Swedish),
        "en" => Some(prose::Language::English),
        "ar" => Some(prose::Language::Arabic),
        _ => None,
    }
}

/// The safety sentence, as the program says it.
pub(crate) fn safety_sentence(language: &Language) -> Option<String> {
    let language = l10n::Language::ALL
        .into_iter()
        .find(|known| known.tag() == language.as_str())?;
    Some(Words::new(language).say(&text::chapter_safety()))
}

/// The text under a step's heading; a film has none but its captions.
pub(crate) fn text_of(step: &Step) -> &[Block] {
    match &step.body {
        StepBody::Film { .. } => &[],
        StepBody::Read { text }
        | StepBody::Dilemma { text, .. }
        | StepBody::Quiz { text, .. }
        | StepBody::Exercise { text, .. }
        | StepBody::Reflection { text }
        | StepBody::Practice { text } => text,
    }
}

/// Quotes, and everything that is none.
pub(crate) fn quotes_apart(blocks: &[Block]) -> (Vec<&[Block]>, Vec<Block>) {
    let quotes = blocks.iter().filter_map(|block| match block {
        Block::Quote { blocks } => Some(blocks.as_slice()),
        _ => None,
    });
    let plain = blocks
        .iter()
        .filter(|block| !matches!(block, Block::Quote { .. }));
    (quotes.collect(), plain.cloned().collect())
}

/// Everything that is read in a step, its captions apart.
pub(crate) fn whole_text(step: &Step) -> String {
    let mut lines = vec![plain_text(text_of(step))];
    match &step.body {
        StepBody::Dilemma { choices, .. } => push_choices(choices, &mut lines),
        StepBody::Quiz { options, .. } => {
            for option in options {
                lines.push(option.label.to_string());
                lines.push(plain_text(&option.feedback));
            }
        }
        StepBody::Exercise { fields, .. } => {
            for field in fields {
                lines.push(field.label.to_string());
                lines.push(plain_text(&field.text));
                lines.extend(field.examples.iter().map(Example::words));
            }
        }
        StepBody::Read { .. }
        | StepBody::Film { .. }
        | StepBody::Reflection { .. }
        | StepBody::Practice { .. } => {}
    }
    lines.join("\n")
}

fn push_choices(choices: &[Choice], lines: &mut Vec<String>) {
    for choice in choices {
        lines.push(choice.label.to_string());
        lines.push(plain_text(&choice.answer));
        push_choices(&choice.choices, lines);
    }
}
