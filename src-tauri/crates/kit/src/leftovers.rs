//! What should not be left in a text: marks of the format that came to nothing, and the words of the template.

use content::{Checked, Step, StepBody};

use crate::finding::{Code, Finding};
use crate::new::template_sentences;
use crate::source::{Source, whole_text};

/// Marks that make something of the words beside them, or stand in no sentence of ours.
const MARKS: &[char] = &['[', ']', '{', '}', '*', '`', '|'];
/// How many letters are enough to find a place by.
const SHOWN: usize = 24;

/// Marks that are read as they stand, since the link or the stress that they belong to is not whole.
pub(crate) fn marks(folder: &str, checked: &Checked) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (language, package) in &checked.parsed.packages {
        let text = checked.texts.words.get(language).map_or("", String::as_str);
        let source = Source::new(format!("{folder}/{}", language.file_name()), text);
        for step in &package.steps {
            let said = said_in(step);
            let places = said.lines().filter_map(|line| place_of_mark(line, text));
            for place in places {
                let line = source.line_with(&step.id, beginning(place));
                findings.push(Code::MarkLeft.at(&source.file, line, [shown(place)]));
            }
        }
    }
    findings
}

/// Sentences of the template that nobody has replaced yet.
pub(crate) fn template(folder: &str, checked: &Checked) -> Vec<Finding> {
    let mut findings = Vec::new();
    for known in l10n::Language::ALL {
        let written = checked
            .texts
            .words
            .iter()
            .find(|(language, _)| language.as_str() == known.tag());
        let Some((language, text)) = written else {
            continue;
        };
        let file = format!("{folder}/{}", language.file_name());
        let sentences = template_sentences(known);
        for (at, line) in (1_u32..).zip(text.lines()) {
            let left = sentences.iter().find(|sentence| line.ends_with(*sentence));
            findings
                .extend(left.map(|sentence| Code::TemplateLeft.at(&file, at, [shown(sentence)])));
        }
    }
    findings
}

/// Everything that is said in a step, a film's captions as well.
fn said_in(step: &Step) -> String {
    match &step.body {
        StepBody::Film { captions } => captions.join("\n"),
        _ => whole_text(step),
    }
}

/// The line from its first mark to the end. A mark after a backslash is one that the author wants to be read.
fn place_of_mark<'a>(line: &'a str, written: &str) -> Option<&'a str> {
    let marks = line.match_indices(MARKS);
    let mut places = marks.filter_map(|(at, _)| line.get(at..));
    places.find(|place| {
        let near: String = place.chars().take(2).collect();
        !written.contains(&format!("\\{near}"))
    })
}

/// So much of a text as is shown, and sought in the file: what comes later may be a link.
fn beginning(text: &str) -> &str {
    let end = text.char_indices().nth(SHOWN);
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

fn shown(text: &str) -> String {
    let begun = beginning(text);
    let more = if begun.len() < text.len() { "…" } else { "" };
    format!("{begun}{more}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_left_unless_it_was_meant() {
        let cases = [
            (
                "i [en studie](ref:a sågs",
                "",
                Some("[en studie](ref:a sågs"),
            ),
            ("två * tre", r"två \* tre", None),
            (
                "två * tre och [fyra",
                r"två \* tre och [fyra",
                Some("[fyra"),
            ),
            ("Ring 116 111 (dygnet runt).", "", None),
        ];
        for (line, written, place) in cases {
            assert_eq!(place_of_mark(line, written), place, "{line}");
        }
    }

    #[test]
    fn what_is_shown_is_cut_between_letters() {
        assert_eq!(shown("kort"), "kort");
        let long = "å".repeat(SHOWN + 1);
        assert_eq!(shown(&long), format!("{}…", "å".repeat(SHOWN)));
    }
}
