//! A film's words: one numbered list, a caption for each beat.

use super::Join;
use super::fields::{only, plain_item};
use crate::words::Section;
use crate::{Block, Code, Id, Passage};

/// What can be read in one beat, in characters.
const CAPTION_LIMIT: usize = 140;

impl Join<'_, '_, '_> {
    pub(super) fn captions(&mut self, film: &Id, section: Section) -> Vec<Passage> {
        self.match_sections(&[], section.children, section.offset);
        let Some(Block::List {
            ordered: true,
            items,
        }) = only(section.blocks)
        else {
            self.findings
                .add(Code::CaptionsNotList, section.offset, [film.to_string()]);
            return Vec::new();
        };
        if let Some(&beats) = self.beats.get(film)
            && beats != items.len()
        {
            let values = [items.len().to_string(), beats.to_string()];
            self.findings
                .add(Code::CaptionCount, section.offset, values);
        }
        let numbered = items.into_iter().zip(section.items).zip(1..);
        numbered
            .map(|((item, offset), number)| self.caption(item, offset, number))
            .collect()
    }

    fn caption(&mut self, item: Vec<Block>, offset: usize, number: usize) -> Passage {
        self.check_number(offset, number);
        if item.is_empty() {
            self.findings
                .add(Code::CaptionEmpty, offset, [number.to_string()]);
            return Passage::default();
        }
        let Some(caption) = plain_item(item) else {
            self.findings
                .add(Code::CaptionMarkup, offset, [number.to_string()]);
            return Passage::default();
        };
        let length = caption.chars().count();
        if length > CAPTION_LIMIT {
            let values = [number, length, CAPTION_LIMIT].map(|n| n.to_string());
            self.findings.add(Code::CaptionTooLong, offset, values);
        }
        caption
    }

    /// Markdown counts for itself, but authors go by the number that they wrote.
    fn check_number(&mut self, offset: usize, expected: usize) {
        let marker = self.text.get(offset..).unwrap_or_default().trim_start();
        let digits = marker.len()
            - marker
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len();
        let found = marker.get(..digits).unwrap_or_default();
        let is_expected = found.parse() == Ok(expected) && !found.starts_with('0');
        if !is_expected {
            let values = [found.to_owned(), expected.to_string()];
            self.findings.add(Code::CaptionNumber, offset, values);
        }
    }
}
