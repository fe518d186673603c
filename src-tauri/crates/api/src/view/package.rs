//! A package, as the screen shows it.

use std::collections::BTreeMap;

use content::film::Film;
use content::{Id, Package, References, StepBody, StepEntry, StepKind, SupportLines};

use crate::contract as wire;

/// The whole package, with its films. An exercise with a tool that the screen does not have is left out.
pub(crate) fn module(
    package: &Package,
    films: &BTreeMap<Id, Film>,
    references: &References,
    lines: &SupportLines,
) -> wire::ModuleView {
    wire::ModuleView {
        id: package.about.id.to_string(),
        area: package.about.area.map(area),
        minutes: small(package.about.minutes),
        safety: safety(package.about.safety),
        title: package.title.clone(),
        summary: package.summary.clone(),
        steps: package
            .steps
            .iter()
            .filter_map(|row| step(row, films))
            .collect(),
        references: package
            .about
            .references
            .iter()
            .filter_map(|id| references.get(id.as_str()))
            .map(reference)
            .collect(),
        lines: lines
            .iter()
            .map(|line| super::support_line(line, package.language.as_str()))
            .collect(),
    }
}

pub(crate) fn area(area: content::Area) -> wire::Area {
    match area {
        content::Area::Child => wire::Area::Child,
        content::Area::Me => wire::Area::Me,
        content::Area::Parents => wire::Area::Parents,
    }
}

pub(crate) fn safety(safety: content::Safety) -> wire::Safety {
    match safety {
        content::Safety::None => wire::Safety::None,
        content::Safety::Sentence => wire::Safety::Sentence,
        content::Safety::Check => wire::Safety::Check,
    }
}

/// Orders, minutes and years are far below the bound that `content` checks.
pub(crate) fn small(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

pub(crate) fn age(age: content::Age) -> wire::AgeBand {
    match age {
        content::Age::Baby => wire::AgeBand::Baby,
        content::Age::Preschool => wire::AgeBand::Preschool,
        content::Age::School => wire::AgeBand::School,
        content::Age::Tween => wire::AgeBand::Tween,
        content::Age::Teen => wire::AgeBand::Teen,
    }
}

pub(crate) fn kind(kind: StepKind) -> wire::StepKind {
    match kind {
        StepKind::Read => wire::StepKind::Read,
        StepKind::Film => wire::StepKind::Film,
        StepKind::Dilemma => wire::StepKind::Dilemma,
        StepKind::Quiz => wire::StepKind::Quiz,
        StepKind::Exercise => wire::StepKind::Exercise,
        StepKind::Reflection => wire::StepKind::Reflection,
        StepKind::Practice => wire::StepKind::Practice,
    }
}

/// Whether the screen can show a step: it does not have the tool of every exercise.
pub(crate) fn is_shown(step: &StepEntry) -> bool {
    step.kind != StepKind::Exercise || step.exercise.and_then(super::tool).is_some()
}

fn reference(reference: &content::Reference) -> wire::ReferenceView {
    wire::ReferenceView {
        id: reference.id.to_string(),
        authors: reference.authors.clone(),
        year: small(reference.year),
        title: reference.title.clone(),
        source: reference.source.clone(),
        doi: reference.doi.clone(),
        finding: reference.finding.clone(),
    }
}

fn step(step: &content::Step, films: &BTreeMap<Id, Film>) -> Option<wire::StepView> {
    // The words of a film are its captions.
    const NO_TEXT: &Vec<content::Block> = &Vec::new();
    let (text, activity) = match &step.body {
        StepBody::Read { text } => (text, wire::Activity::Read),
        StepBody::Film { captions } => {
            let film = super::film(films.get(&step.id)?, captions);
            (NO_TEXT, wire::Activity::Film { film })
        }
        StepBody::Dilemma { text, choices } => (
            text,
            wire::Activity::Dilemma {
                choices: choices.iter().map(choice).collect(),
            },
        ),
        StepBody::Quiz { text, options } => (
            text,
            wire::Activity::Quiz {
                options: options.iter().map(option).collect(),
            },
        ),
        StepBody::Reflection { text } => (text, wire::Activity::Reflection),
        StepBody::Practice { text } => (text, wire::Activity::Practice),
        StepBody::Exercise {
            exercise,
            text,
            fields,
        } => (
            text,
            wire::Activity::Exercise {
                exercise: super::tool(*exercise)?,
                fields: fields.iter().map(super::exercise::field).collect(),
            },
        ),
    };
    Some(wire::StepView {
        id: step.id.to_string(),
        title: step.title.to_string(),
        ages: step.ages.iter().copied().map(age).collect(),
        body: blocks(text),
        activity,
    })
}

fn choice(choice: &content::Choice) -> wire::ChoiceView {
    wire::ChoiceView {
        id: choice.id.to_string(),
        label: choice.label.to_string(),
        body: blocks(&choice.answer),
        choices: choice.choices.iter().map(self::choice).collect(),
    }
}

fn option(option: &content::QuizOption) -> wire::OptionView {
    wire::OptionView {
        id: option.id.to_string(),
        label: option.label.to_string(),
        right: option.right,
        body: blocks(&option.feedback),
    }
}

pub(super) fn blocks(blocks: &[content::Block]) -> Vec<wire::Block> {
    blocks.iter().filter_map(block).collect()
}

fn block(block: &content::Block) -> Option<wire::Block> {
    Some(match block {
        content::Block::Paragraph { text } => wire::Block::Paragraph {
            content: inlines(text),
        },
        content::Block::List { ordered, items } => wire::Block::List {
            ordered: *ordered,
            items: items.iter().map(|item| blocks(item)).collect(),
        },
        content::Block::Quote { blocks } => wire::Block::Quote {
            blocks: self::blocks(blocks),
        },
        // No screen draws pictures yet.
        content::Block::Picture { .. } => return None,
    })
}

fn inlines(inlines: &[content::Inline]) -> Vec<wire::Inline> {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &content::Inline) -> wire::Inline {
    match inline {
        content::Inline::Text { text } => wire::Inline::Text {
            text: text.to_string(),
        },
        content::Inline::Strong { text } => wire::Inline::Strong {
            content: inlines(text),
        },
        content::Inline::Emphasis { text } => wire::Inline::Emphasis {
            content: inlines(text),
        },
        content::Inline::Reference { id, text } => wire::Inline::Reference {
            id: id.to_string(),
            content: inlines(text),
        },
        content::Inline::SupportLine { id, text } => wire::Inline::Line {
            id: id.to_string(),
            content: inlines(text),
        },
        content::Inline::Package { id, text } => wire::Inline::Module {
            id: id.to_string(),
            content: inlines(text),
        },
        // It stands in examples only, and those have parts of their own.
        content::Inline::ChildName { text } => wire::Inline::Text {
            text: content::plain_text(&[content::Block::Paragraph { text: text.clone() }]),
        },
        content::Inline::Break => wire::Inline::Break,
    }
}
