//! `kit translated`: notes that translations follow the source as it is today.

use std::fs;
use std::path::Path;

use content::{Language, MANIFEST, derive_source_hash, read_package, stamp_translation};
use l10n::{Words, text};
use serde_json::json;

use crate::Refusal;
use crate::answer::{Answer, Exit};

pub(crate) fn translated(
    folder: &Path,
    languages: &[Language],
    words: &Words,
) -> Result<Answer, Refusal> {
    let texts = read_package(folder).texts;
    let shown = || folder.display().to_string();
    let no_package = || Refusal(text::kit_no_package(shown()));
    let source = texts.words.get(&Language::source());
    let hash = derive_source_hash(source.ok_or_else(no_package)?);
    let mut manifest = texts.manifest.clone().ok_or_else(no_package)?;
    for language in languages {
        if language.is_source() || !texts.words.contains_key(language) {
            let tag = language.to_string();
            return Err(Refusal(text::kit_no_translation(shown(), tag)));
        }
        manifest = stamp_translation(&manifest, language, &hash).ok_or_else(no_package)?;
    }
    let path = folder.join(MANIFEST);
    fs::write(&path, manifest)
        .map_err(|_| Refusal(text::kit_not_written(path.display().to_string())))?;
    Ok(Answer {
        lines: languages
            .iter()
            .map(|language| words.say(&text::kit_translated_written(language.as_str())))
            .collect(),
        json: json!({ "languages": languages, "hash": hash }),
        exit: Exit::Well,
    })
}
