//! Markdown events to the pieces of a paragraph.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, Event, LinkType, Tag};

use super::blocks::starts_block;
use super::links::{is_child_name, link_node, parse_picture, parse_target};
use super::walk::Walk;
use super::{NamePlace, Placed, Target};
use crate::{Block, Code, Inline};

impl Walk<'_, '_, '_> {
    /// Reads pieces up to the end of what holds them, or the next block; neither is taken.
    pub(super) fn inlines(&mut self) -> Vec<Inline> {
        let mark = self.pieces.len();
        while let Some((event, offset)) = self.next_event_if(continues_text) {
            let piece = self.piece(event, offset);
            self.pieces.extend(piece);
        }
        self.pieces.drain(mark..).collect()
    }

    fn piece(&mut self, event: &Event<'_>, offset: usize) -> Option<Inline> {
        match event {
            Event::Text(words) => self.run(words),
            Event::SoftBreak => self.run(" "),
            Event::HardBreak => Some(Inline::Break),
            Event::Start(Tag::Strong) => {
                let text = self.enclosed(offset);
                Some(Inline::Strong { text })
            }
            Event::Start(Tag::Emphasis) => {
                let text = self.enclosed(offset);
                Some(Inline::Emphasis { text })
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }) => self.link(*link_type, dest_url, title, offset),
            Event::Start(Tag::Image {
                link_type,
                dest_url,
                title,
                ..
            }) => {
                let picture = self.picture_to(*link_type, dest_url, title, offset);
                self.note_picture_in_text(picture, offset);
                None
            }
            Event::Html(_) | Event::InlineHtml(_) => {
                self.problem(Code::Html, offset, []);
                None
            }
            _ => {
                self.problem(Code::CodeText, offset, []);
                None
            }
        }
    }

    /// Reads the words that follow on those that have begun.
    fn run(&mut self, begun: &str) -> Option<Inline> {
        let mut text = Cow::Borrowed(begun);
        while let Some((event, _)) = self.next_event_if(is_words) {
            match event {
                Event::Text(words) => text.to_mut().push_str(words),
                _ => text.to_mut().push(' '),
            }
        }
        (!text.is_empty()).then(|| Inline::Text {
            text: self.passage(&text),
        })
    }

    /// The pieces inside something that has begun, and its end.
    fn enclosed(&mut self, offset: usize) -> Vec<Inline> {
        self.deeper(offset, |walk| {
            let pieces = walk.inlines();
            walk.next_event();
            pieces
        })
    }

    fn link(
        &mut self,
        kind: LinkType,
        url: &CowStr<'_>,
        title: &CowStr<'_>,
        offset: usize,
    ) -> Option<Inline> {
        let text = self.enclosed(offset);
        self.check_title(url, title, offset);
        if is_child_name(kind, url) {
            return self.child_name(url, text, offset);
        }
        let Some((target, id)) = parse_target(kind, url) else {
            self.problem(Code::LinkUnknown, offset, [url.to_string()]);
            return None;
        };
        if text.is_empty() && target != Target::SupportLine {
            self.problem(Code::LinkWithoutText, offset, [url.to_string()]);
        }
        self.note_link(target, &id, offset);
        Some(link_node(target, id, text))
    }

    fn child_name(&mut self, url: &str, text: Vec<Inline>, offset: usize) -> Option<Inline> {
        if text.is_empty() {
            self.problem(Code::LinkWithoutText, offset, [url.to_owned()]);
        }
        self.child_names.push(NamePlace {
            offset,
            in_item: self.lists > 0,
        });
        Some(Inline::ChildName { text })
    }

    /// Reads a picture that comes next.
    pub(super) fn picture(&mut self) -> Option<Block> {
        match self.next_event() {
            Some((
                Event::Start(Tag::Image {
                    link_type,
                    dest_url,
                    title,
                    ..
                }),
                offset,
            )) => self.picture_to(*link_type, dest_url, title, offset),
            _ => None,
        }
    }

    fn picture_to(
        &mut self,
        kind: LinkType,
        url: &CowStr<'_>,
        title: &CowStr<'_>,
        offset: usize,
    ) -> Option<Block> {
        let described = self.enclosed(offset);
        self.check_title(url, title, offset);
        let Some(id) = parse_picture(kind, url) else {
            self.problem(Code::PictureUnknown, offset, [url.to_string()]);
            return None;
        };
        let alt = crate::plain_text(&[Block::Paragraph { text: described }]);
        if alt.trim().is_empty() {
            self.problem(Code::PictureWithoutAlt, offset, [id.to_string()]);
        }
        let placed = Placed {
            id: id.clone(),
            offset,
        };
        self.pictures.push(placed);
        Some(Block::Picture { id, alt })
    }

    pub(super) fn note_picture_in_text(&mut self, picture: Option<Block>, offset: usize) {
        if let Some(Block::Picture { id, .. }) = picture {
            self.problem(Code::PictureInText, offset, [id.to_string()]);
        }
    }

    /// A title would be words that nobody sees.
    fn check_title(&mut self, url: &CowStr<'_>, title: &CowStr<'_>, offset: usize) {
        if !title.is_empty() {
            self.problem(Code::LinkTitle, offset, [url.to_string()]);
        }
    }
}

/// Whether an event is words, or the break of a line between them.
fn is_words(event: &Event<'_>) -> bool {
    matches!(event, Event::Text(_) | Event::SoftBreak)
}

/// Whether an event belongs to the paragraph that is being read.
fn continues_text(event: &Event<'_>) -> bool {
    match event {
        Event::End(_) | Event::Rule => false,
        Event::Start(tag) => !starts_block(tag),
        _ => true,
    }
}
