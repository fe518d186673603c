//! A support line, as the screen shows it.

use content::{Hours, LineKind, SupportLine};

use crate::contract as wire;

/// The line with its words in one language.
pub(crate) fn support_line(line: &SupportLine, language: &str) -> wire::SupportLineView {
    let checked = line.checked;
    wire::SupportLineView {
        id: line.id.to_string(),
        kind: kind(line.kind),
        number: line.number.clone(),
        // `content` refuses a line that lacks its words in a language of the program.
        name: line.name.get(language).cloned().unwrap_or_default(),
        about: line.about.get(language).cloned().unwrap_or_default(),
        hours: hours(&line.hours),
        languages: line.languages.iter().map(ToString::to_string).collect(),
        interpreter: line.interpreter,
        source: line.source.clone(),
        checked: match checked.month {
            Some(month) => format!("{}-{month:02}", checked.year),
            None => checked.year.to_string(),
        },
        unconfirmed: line.unconfirmed,
    }
}

fn kind(kind: LineKind) -> wire::SupportKind {
    match kind {
        LineKind::Danger => wire::SupportKind::Danger,
        LineKind::Violence => wire::SupportKind::Violence,
        LineKind::Child => wire::SupportKind::Child,
        LineKind::Crisis => wire::SupportKind::Crisis,
        LineKind::Care => wire::SupportKind::Care,
        LineKind::Police => wire::SupportKind::Police,
    }
}

fn hours(hours: &Hours) -> wire::HoursView {
    match hours {
        Hours::Always => wire::HoursView::Always,
        Hours::Unconfirmed => wire::HoursView::Unconfirmed,
        Hours::At { openings } => wire::HoursView::Spans {
            spans: openings
                .iter()
                .map(|opening| wire::HourSpan {
                    from_day: opening.first as u8 + 1,
                    to_day: opening.last as u8 + 1,
                    from: opening.from.to_string(),
                    to: opening.to.to_string(),
                })
                .collect(),
        },
    }
}
