//! `kit status`: how far each language of each package has come.

use std::collections::BTreeSet;
use std::path::PathBuf;

use content::{Checked, Known, Language, Review, derive_source_hash};
use l10n::{Words, text};
use serde::Serialize;
use serde_json::json;

use crate::Refusal;
use crate::answer::{Answer, Exit};
use crate::target::find_target;

/// One language of one package.
#[derive(Debug, Serialize)]
struct Row {
    package: String,
    language: Language,
    state: State,
    /// The source has changed since the translation was made, or nobody noted which source it follows.
    stale: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    Missing,
    Draft,
    LanguageReviewed,
    ExpertReviewed,
    /// The manifest cannot be read, and so nothing is known.
    Unreadable,
}

pub(crate) fn status(folders: &[PathBuf], words: &Words) -> Result<Answer, Refusal> {
    let mut packages = Vec::new();
    for folder in folders {
        let target = find_target(folder)?;
        for package in target.folders {
            let checked = target.library.check(&package, &Known::default());
            packages.push((package, checked));
        }
    }
    let program = l10n::Language::ALL.iter().map(|language| language.tag());
    let mut languages: BTreeSet<Language> = program.filter_map(|tag| tag.parse().ok()).collect();
    for (_, checked) in &packages {
        languages.extend(checked.texts.words.keys().cloned());
    }
    let rows: Vec<Row> = packages
        .iter()
        .flat_map(|(package, checked)| {
            let row = |language| row_of(package, checked, language);
            languages.iter().map(row).collect::<Vec<Row>>()
        })
        .collect();
    let is_readable = rows.iter().all(|row| row.state != State::Unreadable);
    Ok(Answer {
        lines: rows.iter().map(|row| line_of(row, words)).collect(),
        json: json!({ "languages": rows }),
        exit: if is_readable {
            Exit::Well
        } else {
            Exit::Problems
        },
    })
}

fn row_of(package: &str, checked: &Checked, language: &Language) -> Row {
    let is_there = checked.texts.words.contains_key(language);
    let state = match &checked.parsed.about {
        None => State::Unreadable,
        Some(_) if !is_there => State::Missing,
        Some(about) => match about.review.get(language) {
            // A text whose state nobody has noted has been reviewed by nobody.
            None | Some(Review::Draft) => State::Draft,
            Some(Review::LanguageReviewed) => State::LanguageReviewed,
            Some(Review::ExpertReviewed) => State::ExpertReviewed,
        },
    };
    Row {
        package: package.to_owned(),
        language: language.clone(),
        state,
        stale: is_there && is_stale(checked, language),
    }
}

fn is_stale(checked: &Checked, language: &Language) -> bool {
    let Some(about) = &checked.parsed.about else {
        return false;
    };
    let source = checked.texts.words.get(&Language::source());
    let current = source.map(|text| derive_source_hash(text));
    !language.is_source() && about.translated.get(language) != current.as_ref()
}

fn line_of(row: &Row, words: &Words) -> String {
    let mut state = words.say(&match row.state {
        State::Missing => text::kit_state_missing(),
        State::Draft => text::kit_state_draft(),
        State::LanguageReviewed => text::kit_state_language_reviewed(),
        State::ExpertReviewed => text::kit_state_expert_reviewed(),
        State::Unreadable => text::kit_state_unreadable(),
    });
    if row.stale {
        state.push_str(" · ");
        state.push_str(&words.say(&text::kit_state_stale()));
    }
    format!("{:<28} {:<4} {state}", row.package, row.language.as_str())
}
