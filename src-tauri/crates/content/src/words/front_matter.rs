//! The lines between the two `---` at the head of a language file: `title: …` and `summary: …`.
//!
//! Not YAML: a value is everything after the colon, as it stands, so that a title may have quotation marks and
//! colons of its own.

use crate::Code;
use crate::findings::Findings;

const FENCE: &str = "---";

/// What the front matter says, and where the text after it begins.
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) length: usize,
}

pub(super) fn parse_front_matter(text: &str, findings: &mut Findings<'_>) -> FrontMatter {
    let mut front = FrontMatter {
        title: None,
        summary: None,
        length: 0,
    };
    // Windows' Notepad marks UTF-8 with one.
    let byte_order_mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let (_, after_mark) = text.split_at(byte_order_mark);
    let mut lines = after_mark.split_inclusive('\n').peekable();
    let opening = lines.next_if(|line| is_fence(line));
    if opening.is_none() {
        findings.add(Code::FrontMatterMissing, 0, []);
        front.length = byte_order_mark;
        return front;
    }
    let mut offset = byte_order_mark + opening.map_or(0, str::len);
    // A fence that was forgotten ends at the first heading.
    while let Some(line) = lines.next_if(|line| !is_fence(line) && !line.starts_with('#')) {
        read_line(line.trim_end(), offset, &mut front, findings);
        offset += line.len();
    }
    match lines.next_if(|line| is_fence(line)) {
        Some(fence) => offset += fence.len(),
        None => findings.add(Code::FrontMatterMissing, offset, []),
    }
    front.length = offset;
    for (key, value) in [("title", &front.title), ("summary", &front.summary)] {
        if value.is_none() {
            findings.add(Code::KeyMissing, 0, [key.to_owned()]);
        }
    }
    front
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == FENCE
}

fn read_line(line: &str, offset: usize, front: &mut FrontMatter, findings: &mut Findings<'_>) {
    if line.is_empty() {
        return;
    }
    let Some((key, value)) = line.split_once(':') else {
        findings.add(Code::FrontMatterMalformed, offset, []);
        return;
    };
    let (key, value) = (key.trim(), value.trim());
    let place = match key {
        "title" => &mut front.title,
        "summary" => &mut front.summary,
        _ => {
            findings.add(Code::KeyUnknown, offset, [key.to_owned()]);
            return;
        }
    };
    if place.is_some() {
        findings.add(Code::KeyDuplicate, offset, [key.to_owned()]);
    } else {
        if value.is_empty() {
            findings.add(Code::ValueEmpty, offset, [key.to_owned()]);
        }
        *place = Some(value.to_owned());
    }
}
