//! `kit new`: a package to begin with, sound in form, in which every heading says what is to stand there. It is
//! begun in the source language; a translation follows what was written, and so waits for it.

use std::fs;
use std::path::Path;

use content::{Id, MANIFEST};
use l10n::{Language, Text, Words, text};
use serde_json::json;

use crate::Refusal;
use crate::answer::{Answer, Exit};
use crate::target::is_library;

const MANIFEST_TEXT: &str = include_str!("new/module.toml");
const FILM: &str = include_str!("new/story.toml");
/// As many as the film has beats.
const CAPTIONS: usize = 8;

/// What stands under a heading.
enum Body {
    /// Words to be replaced.
    Text(Text<'static>),
    /// Captions, a numbered list.
    Captions,
    /// An example of a field, a list.
    Example(Text<'static>),
}

/// Makes the folder and its files.
///
/// # Errors
/// When the folder's name is no id, when it is there already, when no packages belong where it would lie, or when
/// the disk refuses.
pub(crate) fn new(
    folder: &Path,
    others: &[content::Language],
    words: &Words,
) -> Result<Answer, Refusal> {
    let shown = || folder.display().to_string();
    let name = folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let id: Id = name
        .and_then(|name| name.parse().ok())
        .ok_or_else(|| Refusal(text::kit_no_id(shown())))?;
    if folder.exists() {
        return Err(Refusal(text::kit_already_there(shown())));
    }
    let beside = folder.parent().filter(|path| *path != Path::new(""));
    if !is_library(beside.unwrap_or_else(|| Path::new("."))) {
        return Err(Refusal(text::kit_no_library(shown())));
    }
    let begun: Vec<Language> = Language::ALL
        .into_iter()
        .filter(|known| {
            let tag = known.tag();
            tag == content::Language::source().as_str()
                || others.iter().any(|other| other.as_str() == tag)
        })
        .collect();
    let mut files = vec![
        (MANIFEST.to_owned(), manifest_of(&id, &begun)),
        ("films/story.toml".to_owned(), FILM.to_owned()),
    ];
    files.extend(
        begun
            .iter()
            .map(|language| (format!("{}.md", language.tag()), words_in(*language))),
    );
    for (name, written) in files {
        let path = name
            .split('/')
            .fold(folder.to_path_buf(), |path, part| path.join(part));
        let refused = || Refusal(text::kit_not_written(path.display().to_string()));
        path.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .map_err(|_| refused())?;
        fs::write(&path, written).map_err(|_| refused())?;
    }
    Ok(Answer {
        lines: vec![words.say(&text::kit_new_made(shown()))],
        json: json!({ "folder": shown(), "id": id }),
        exit: Exit::Well,
    })
}

fn manifest_of(id: &Id, languages: &[Language]) -> String {
    let review: String = languages
        .iter()
        .map(|language| format!("{} = \"draft\"\n", language.tag()))
        .collect();
    MANIFEST_TEXT
        .replace("\"ID\"", &format!("\"{id}\""))
        .replace("LANGUAGES\n", &review)
}

/// Whatever the template says in a language and its author replaces: everything but the headings of steps.
pub(crate) fn template_sentences(language: Language) -> Vec<String> {
    let words = Words::new(language);
    let mut said = vec![text::template_title(), text::template_summary()];
    for (_, _, _, body) in headings() {
        match body {
            Body::Text(text) => said.push(text),
            Body::Captions => said.push(text::template_caption()),
            Body::Example(text) => said.extend([text, text::template_field()]),
        }
    }
    let mut said: Vec<String> = said.iter().map(|text| words.say(text)).collect();
    said.sort();
    said.dedup();
    said
}

/// The words of one language, heading by heading in the order of the manifest.
fn words_in(language: Language) -> String {
    let words = Words::new(language);
    let mut out = format!(
        "---\ntitle: {}\nsummary: {}\n---\n",
        words.say(&text::template_title()),
        words.say(&text::template_summary()),
    );
    for (level, id, heading, body) in headings() {
        let marks = "#".repeat(level);
        out.push_str(&format!("\n{marks} {} {{#{id}}}\n\n", words.say(&heading)));
        match body {
            Body::Text(text) => out.push_str(&format!("{}\n", words.say(&text))),
            Body::Example(text) => {
                let explanation = words.say(&text::template_field());
                out.push_str(&format!("{explanation}\n\n- {}\n", words.say(&text)));
            }
            Body::Captions => {
                let caption = words.say(&text::template_caption());
                let lines = (1..=CAPTIONS).map(|number| format!("{number}. {caption}\n"));
                out.extend(lines);
            }
        }
    }
    out
}

fn headings() -> Vec<(usize, &'static str, Text<'static>, Body)> {
    let read = || Body::Text(text::template_read());
    let answer = || Body::Text(text::template_answer());
    vec![
        (
            2,
            "tonight",
            text::template_tonight(),
            Body::Text(text::template_tonight_text()),
        ),
        (2, "story", text::template_story(), Body::Captions),
        (2, "first-thing", text::template_first_thing(), read()),
        (
            2,
            "hard-moment",
            text::template_hard_moment(),
            Body::Text(text::template_hard_moment_text()),
        ),
        (3, "first-way", text::template_first_way(), answer()),
        (3, "second-way", text::template_second_way(), answer()),
        (3, "third-way", text::template_third_way(), answer()),
        (2, "second-thing", text::template_second_thing(), read()),
        (
            2,
            "myth",
            text::template_myth(),
            Body::Text(text::template_myth_text()),
        ),
        (3, "this", text::template_this(), answer()),
        (3, "that", text::template_that(), answer()),
        (
            2,
            "what-i-see",
            text::template_what_i_see(),
            Body::Text(text::template_question()),
        ),
        (2, "third-thing", text::template_third_thing(), read()),
        (
            2,
            "tool",
            text::template_tool(),
            Body::Text(text::template_tool_text()),
        ),
        (
            3,
            "angry",
            text::template_angry(),
            Body::Example(text::template_example()),
        ),
        (
            3,
            "sent",
            text::template_sent(),
            Body::Example(text::template_example()),
        ),
        (
            2,
            "what-i-want",
            text::template_what_i_want(),
            Body::Text(text::template_question()),
        ),
        (
            2,
            "small-step",
            text::template_small_step(),
            Body::Text(text::template_small_step_text()),
        ),
    ]
}
