//! Reading `support-lines.toml`.
//!
//! ```toml
//! format = 1
//! [[line]]
//! id = "bris"
//! number = "116 111"
//! always = true                 # or hours = [{ days = "mon-sun", from = "07:00", to = "21:00" }], or neither
//! languages = ["sv", "interpreter"]
//! source = "https://…"
//! checked = "2024-12"           # or "2024"
//! unconfirmed = true            # only where it is so
//! kind = "child"
//! name = { sv = "Bris" }
//! about = { sv = "…" }
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use super::{Month, SupportLine, SupportLines};
use crate::findings::Findings;
use crate::hours::MalformedTime;
use crate::toml_table::{At, Table, parse_document};
use crate::{Code, Hours, Language, Opening, Problem, Weekday};

/// The file's name, beside the packages.
pub(crate) const SUPPORT_LINES: &str = "support-lines.toml";

/// In `languages`, that an interpreter can be called in.
const INTERPRETER: &str = "interpreter";

impl SupportLines {
    /// Reads the file: every row that was understood, and everything that is wrong.
    pub fn parse(text: &str) -> (Self, Vec<Problem>) {
        let mut findings = Findings::new(SUPPORT_LINES, text);
        let lines = read_lines(text, &mut findings);
        (Self(lines), findings.into_problems())
    }
}

fn read_lines(text: &str, findings: &mut Findings<'_>) -> Vec<SupportLine> {
    let Some(document) = parse_document(text, findings) else {
        return Vec::new();
    };
    let mut root = Table::root(&document);
    root.format(findings);
    let tables = root.tables("line", findings);
    let tables = root.require("line", tables, findings).unwrap_or_default();
    root.finish(findings);
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    for table in tables.into_iter().flatten() {
        let offset = table.offset();
        let Some(line) = read_line(table, findings) else {
            continue;
        };
        if seen.insert(line.id.clone()) {
            lines.push((line, offset));
        } else {
            findings.add(Code::IdDuplicate, offset, [line.id.to_string()]);
        }
    }
    check_languages(&lines, findings);
    lines.into_iter().map(|(line, _)| line).collect()
}

fn read_line(mut table: Table<'_>, findings: &mut Findings<'_>) -> Option<SupportLine> {
    let id = table.id("id", findings);
    let id = table.require("id", id, findings);
    let number = table.text("number", findings);
    let number = table.require("number", number, findings);
    let hours = read_hours(&mut table, findings);
    let (languages, interpreter) = read_languages(&mut table, findings);
    let source = table.text("source", findings);
    let source = table.require("source", source, findings);
    let checked = table.parsed("checked", Code::CheckedMalformed, findings);
    let checked = table.require("checked", checked, findings);
    let unconfirmed = table.boolean("unconfirmed", findings).unwrap_or(false);
    let kind = table.word("kind", findings);
    let kind = table.require("kind", kind, findings);
    let name = read_words("name", &mut table, findings);
    let about = read_words("about", &mut table, findings);
    table.finish(findings);
    Some(SupportLine {
        id: id?.value,
        number: number?.value.to_owned(),
        hours: hours?,
        languages,
        interpreter,
        source: source?.value.to_owned(),
        checked: checked?,
        unconfirmed,
        kind: kind?,
        name,
        about,
    })
}

fn read_hours(table: &mut Table<'_>, findings: &mut Findings<'_>) -> Option<Hours> {
    let always = table.boolean("always", findings).unwrap_or(false);
    if !table.has("hours") {
        return Some(if always {
            Hours::Always
        } else {
            Hours::Unconfirmed
        });
    }
    if always {
        findings.add(Code::HoursContradict, table.offset(), []);
    }
    let rows = table.tables("hours", findings)?;
    let count = rows.len();
    let openings: Vec<Opening> = rows
        .into_iter()
        .flatten()
        .filter_map(|row| read_opening(row, findings))
        .collect();
    (openings.len() == count).then_some(Hours::At { openings })
}

fn read_opening(mut row: Table<'_>, findings: &mut Findings<'_>) -> Option<Opening> {
    let days = row.parsed("days", Code::HoursMalformed, findings);
    let days: Option<Days> = row.require("days", days, findings);
    let from = row.parsed("from", Code::HoursMalformed, findings);
    let from = row.require("from", from, findings);
    let to = row.parsed("to", Code::HoursMalformed, findings);
    let to = row.require("to", to, findings);
    row.finish(findings);
    let Days { first, last } = days?;
    Some(Opening {
        first,
        last,
        from: from?,
        to: to?,
    })
}

/// `mon-fri`, or one day.
struct Days {
    first: Weekday,
    last: Weekday,
}

impl FromStr for Days {
    type Err = MalformedTime;

    fn from_str(text: &str) -> Result<Self, MalformedTime> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        Ok(Self {
            first: first.parse()?,
            last: last.parse()?,
        })
    }
}

impl FromStr for Month {
    type Err = MalformedTime;

    fn from_str(text: &str) -> Result<Self, MalformedTime> {
        let digits = |part: &str, length: usize| {
            let right = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
            right.then(|| part.parse::<u32>().ok()).flatten()
        };
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => {
                let month = digits(month, 2).filter(|month| (1..=12).contains(month));
                (year, Some(month.ok_or(MalformedTime)?))
            }
            None => (text, None),
        };
        let year = digits(year, 4).ok_or(MalformedTime)?;
        Ok(Self { year, month })
    }
}

fn read_languages(table: &mut Table<'_>, findings: &mut Findings<'_>) -> (Vec<Language>, bool) {
    let texts = table.texts("languages", findings);
    table.require("languages", texts.first(), findings);
    let interpreter = texts.iter().any(|tag| tag.value == INTERPRETER);
    let languages = texts
        .into_iter()
        .filter(|tag| tag.value != INTERPRETER)
        .filter_map(|tag| language_at(tag, findings))
        .collect();
    (languages, interpreter)
}

fn read_words(
    key: &str,
    table: &mut Table<'_>,
    findings: &mut Findings<'_>,
) -> BTreeMap<Language, String> {
    let words = table.table(key, findings);
    let Some(mut words) = table.require(key, words, findings) else {
        return BTreeMap::new();
    };
    let mut by_language = BTreeMap::new();
    for tag in words.keys() {
        let text = words.text(tag.value, findings);
        let language = language_at(tag, findings);
        by_language.extend(language.zip(text.map(|text| text.value.to_owned())));
    }
    by_language
}

fn language_at(tag: At<&str>, findings: &mut Findings<'_>) -> Option<Language> {
    let language = tag.value.parse().ok();
    if language.is_none() {
        findings.add(Code::LanguageMalformed, tag.offset, [tag.value.to_owned()]);
    }
    language
}

/// A language that one row has, every row has: nobody reads half a page.
fn check_languages(lines: &[(SupportLine, usize)], findings: &mut Findings<'_>) {
    let mut languages = BTreeSet::from([Language::source()]);
    for (line, _) in lines {
        languages.extend(line.name.keys().chain(line.about.keys()).cloned());
    }
    for (line, offset) in lines {
        for (key, words) in [("name", &line.name), ("about", &line.about)] {
            for language in languages.iter().filter(|&tag| !words.contains_key(tag)) {
                findings.add(Code::KeyMissing, *offset, [format!("{key}.{language}")]);
            }
        }
    }
}
