//! `kit print`: a package as one page to read, on paper or in a browser, for those who review it.

mod blocks;
mod page;
mod steps;
mod tree;

use std::fs;
use std::path::{Path, PathBuf};

use content::Language;
use l10n::{Words, text};
use serde_json::json;

use crate::Refusal;
use crate::answer::{Answer, Exit};
use crate::target::find_target;

/// Writes a page for each language, all that the package has unless some are named.
///
/// # Errors
/// When the folder is no package, has no such language, or the disk refuses.
pub(crate) fn print(
    folder: &Path,
    languages: &[Language],
    to: &Path,
    words: &Words,
) -> Result<Answer, Refusal> {
    let target = find_target(folder)?;
    let [name] = target.folders.as_slice() else {
        return Err(Refusal(text::kit_no_package(folder.display().to_string())));
    };
    let checked = target.library.check(name, &target.library.known());
    let packages = &checked.parsed.packages;
    let all: Vec<Language> = packages.keys().cloned().collect();
    let languages = if languages.is_empty() {
        &all
    } else {
        languages
    };
    if languages.is_empty() {
        return Err(Refusal(text::kit_not_printed(name.clone())));
    }
    let mut written: Vec<PathBuf> = Vec::new();
    for language in languages {
        if !checked.texts.words.contains_key(language) {
            let shown = folder.display().to_string();
            return Err(Refusal(text::kit_no_translation(
                shown,
                language.to_string(),
            )));
        }
        let package = packages
            .get(language)
            .ok_or_else(|| Refusal(text::kit_not_printed(format!("{name} ({language})"))))?;
        let page = page::page_of(package, &target.library);
        let path = to.join(format!("{name}.{language}.html"));
        let refused = || Refusal(text::kit_not_written(path.display().to_string()));
        fs::create_dir_all(to).map_err(|_| refused())?;
        fs::write(&path, page).map_err(|_| refused())?;
        written.push(path);
    }
    let files: Vec<String> = written
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    Ok(Answer {
        lines: files
            .iter()
            .map(|file| words.say(&text::kit_printed(file.as_str())))
            .collect(),
        json: json!({ "files": files }),
        exit: Exit::Well,
    })
}
