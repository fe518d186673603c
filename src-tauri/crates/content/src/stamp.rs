//! Noting in `module.toml` which `sv.md` a translation follows, without touching anything else in the file.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::Language;

const TABLE: &str = "translated";

/// A manifest in which `[translated]` gives `language` this hash. Every other character stays as the author
/// wrote it. `None` if the manifest is no TOML, or has something else under that name.
pub fn stamp_translation(manifest: &str, language: &Language, hash: &str) -> Option<String> {
    let document = DeTable::parse(manifest).ok()?;
    let stamped = match document.get_ref().get(TABLE) {
        Some(table) => {
            let entries = table.get_ref().as_table()?;
            match entries.get(language.as_str()) {
                Some(value) => replaced(manifest, value.span(), &format!("\"{hash}\""))?,
                None => with_new_key(manifest, table, entries, language, hash)?,
            }
        }
        None => with_new_table(manifest, &document, language, hash)?,
    };
    // What is written must be what was meant, whatever form the author gave the table.
    let stamped_document = DeTable::parse(&stamped).ok()?;
    let value = stamped_document.get_ref().get(TABLE)?.get_ref();
    let written = value.get(language.as_str())?.get_ref().as_str()?;
    (written == hash).then_some(stamped)
}

/// After the last key of the table, or in the place of an empty one.
fn with_new_key(
    manifest: &str,
    table: &Spanned<DeValue<'_>>,
    entries: &DeTable<'_>,
    language: &Language,
    hash: &str,
) -> Option<String> {
    let is_inline = manifest.get(table.span())?.starts_with('{');
    let last = entries.values().map(|value| value.span().end).max();
    let pair = format!("{language} = \"{hash}\"");
    match (is_inline, last) {
        (true, Some(end)) => replaced(manifest, end..end, &format!(", {pair}")),
        (true, None) => replaced(manifest, table.span(), &format!("{{ {pair} }}")),
        (false, last) => {
            let after = last.unwrap_or(table.span().start);
            let end = end_of_line(manifest, after);
            replaced(manifest, end..end, &format!("\n{pair}"))
        }
    }
}

/// Before the steps, since keys after them would belong to the last.
fn with_new_table(
    manifest: &str,
    document: &Spanned<DeTable<'_>>,
    language: &Language,
    hash: &str,
) -> Option<String> {
    let table = format!("[{TABLE}]\n{language} = \"{hash}\"\n");
    let steps = document.get_ref().get("step");
    match steps.and_then(|steps| steps.get_ref().get(0)) {
        Some(first) => {
            let start = first.span().start;
            replaced(manifest, start..start, &format!("{table}\n"))
        }
        None => Some(format!("{}\n\n{table}", manifest.trim_end())),
    }
}

fn end_of_line(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + rest.find(['\r', '\n']).unwrap_or(rest.len())
}

fn replaced(text: &str, range: Range<usize>, put_in: &str) -> Option<String> {
    let before = text.get(..range.start)?;
    let after = text.get(range.end..)?;
    Some(format!("{before}{put_in}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "format = 1 # first\n\n";
    const STEP: &str = "[[step]]\nid = \"only\" # last\n";

    fn stamped(manifest: &str) -> Option<String> {
        stamp_translation(manifest, &"ar".parse().unwrap(), "new")
    }

    #[test]
    fn an_old_hash_is_replaced_and_nothing_else() {
        let with = |hash: &str| {
            format!("{HEAD}[translated] # by hand\nen = 'e'\nar = {hash} # mine\n\n{STEP}")
        };
        assert_eq!(stamped(&with("'old'")), Some(with("\"new\"")));
    }

    #[test]
    fn a_new_language_comes_after_the_others() {
        let before = format!("{HEAD}[translated]\nen = \"e\" # mine\n\n{STEP}");
        let after = format!("{HEAD}[translated]\nen = \"e\" # mine\nar = \"new\"\n\n{STEP}");
        assert_eq!(stamped(&before), Some(after));
    }

    #[test]
    fn an_empty_table_is_filled() {
        let before = format!("{HEAD}[translated]\n\n{STEP}");
        let after = format!("{HEAD}[translated]\nar = \"new\"\n\n{STEP}");
        assert_eq!(stamped(&before), Some(after));
    }

    #[test]
    fn a_table_on_one_line_stays_on_one_line() {
        let before = format!("{HEAD}translated = {{ en = \"e\" }}\n\n{STEP}");
        let after = format!("{HEAD}translated = {{ en = \"e\", ar = \"new\" }}\n\n{STEP}");
        assert_eq!(stamped(&before), Some(after));
        let empty = format!("{HEAD}translated = {{}}\n\n{STEP}");
        let filled = format!("{HEAD}translated = {{ ar = \"new\" }}\n\n{STEP}");
        assert_eq!(stamped(&empty), Some(filled));
    }

    #[test]
    fn a_missing_table_is_made_before_the_steps() {
        let after = format!("{HEAD}[translated]\nar = \"new\"\n\n{STEP}");
        assert_eq!(stamped(&format!("{HEAD}{STEP}")), Some(after));
    }

    #[test]
    fn what_cannot_be_understood_is_left_alone() {
        assert_eq!(stamped("translated = 1\n"), None);
        assert_eq!(stamped("format = \n"), None);
    }
}
