//! How hard a text is to read: LIX and the mean sentence in Swedish, Flesch in English, each sentence in Arabic.

use content::{Block, Choice, Id, Package, Step, StepBody, plain_text};
use prose::{Language, Measures, measure, sentences, words};

use super::limits;
use crate::finding::{Code, Finding};
use crate::source::{Source, text_of, whole_text};

/// What is too hard to read in one language of a package.
pub(super) fn check(source: &Source, package: &Package, language: Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    for step in &package.steps {
        each_section(step, &mut |path, blocks| {
            let text = plain_text(blocks);
            let at = source.line_of(path);
            let id = path.last().map(ToString::to_string).unwrap_or_default();
            findings.extend(score(source, at, &id, step.law, &measure(&text, language)));
            if language == Language::Arabic {
                findings.extend(long_sentences(source, at, &text));
            }
        });
    }
    if language == Language::Swedish {
        let whole: Vec<String> = package.steps.iter().map(whole_text).collect();
        let mean = measure(&whole.join("\n"), language).mean_sentence;
        if mean > limits::MEAN_SENTENCE {
            let values = [rounded(mean), rounded(limits::MEAN_SENTENCE)];
            findings.push(Code::MeanSentenceTooLong.at(&source.file, 1, values));
        }
    }
    findings
}

/// The score of one text, if it is long enough to have one.
fn score(
    source: &Source,
    at: u32,
    id: &str,
    is_about_law: bool,
    counted: &Measures,
) -> Option<Finding> {
    if counted.words < limits::SCORED {
        return None;
    }
    let most = if is_about_law {
        limits::LIX_OF_LAW
    } else {
        limits::LIX
    };
    let hard = counted.lix.filter(|lix| *lix > most).map(|lix| {
        let values = [id.to_owned(), rounded(lix), rounded(most)];
        Code::LixTooHigh.at(&source.file, at, values)
    });
    hard.or_else(|| {
        let flesch = counted.flesch.filter(|flesch| *flesch < limits::FLESCH)?;
        let values = [id.to_owned(), rounded(flesch), rounded(limits::FLESCH)];
        Some(Code::FleschTooLow.at(&source.file, at, values))
    })
}

fn long_sentences<'a>(
    source: &'a Source,
    at: u32,
    text: &'a str,
) -> impl Iterator<Item = Finding> + 'a {
    let counted = sentences(text, Language::Arabic)
        .into_iter()
        .map(|sentence| (words(sentence), sentence));
    let long = counted.filter(|(words, _)| words.len() > limits::ARABIC_SENTENCE);
    long.map(move |(words, _)| {
        let start = words.get(..4).unwrap_or(&words).join(" ");
        let values = [
            words.len().to_string(),
            limits::ARABIC_SENTENCE.to_string(),
            start,
        ];
        Code::SentenceTooLong.at(&source.file, at, values)
    })
}

/// Visits every text that stands under a heading, with the ids that lead there.
fn each_section<'a>(step: &'a Step, visit: &mut impl FnMut(&[&'a Id], &'a [Block])) {
    visit(&[&step.id], text_of(step));
    match &step.body {
        StepBody::Dilemma { choices, .. } => each_choice(&[&step.id], choices, visit),
        StepBody::Quiz { options, .. } => {
            options
                .iter()
                .for_each(|option| visit(&[&step.id, &option.id], &option.feedback));
        }
        StepBody::Exercise { fields, .. } => {
            fields
                .iter()
                .for_each(|field| visit(&[&step.id, &field.id], &field.text));
        }
        StepBody::Read { .. }
        | StepBody::Film { .. }
        | StepBody::Reflection { .. }
        | StepBody::Practice { .. } => {}
    }
}

fn each_choice<'a>(
    path: &[&'a Id],
    choices: &'a [Choice],
    visit: &mut impl FnMut(&[&'a Id], &'a [Block]),
) {
    for choice in choices {
        let path: Vec<&Id> = path.iter().copied().chain([&choice.id]).collect();
        visit(&path, &choice.answer);
        each_choice(&path, &choice.choices, visit);
    }
}

/// To one decimal, as people compare such numbers.
fn rounded(number: f64) -> String {
    format!("{number:.1}")
}
