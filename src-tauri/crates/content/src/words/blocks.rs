//! Markdown events to blocks.

use pulldown_cmark::{Event, Tag};

use super::walk::Walk;
use crate::{Block, Code};

impl Walk<'_, '_, '_> {
    /// Reads blocks: those of a section up to the next heading, those of an item or a quote up to its end,
    /// which is taken.
    pub(super) fn blocks(&mut self, of_section: bool) -> Vec<Block> {
        let mark = self.blocks.len();
        while let Some(event) = self.peek() {
            match event {
                Event::Start(Tag::Heading { .. }) if of_section => break,
                Event::Start(tag) if starts_block(tag) => {
                    let Some((Event::Start(tag), offset)) = self.next_event() else {
                        break;
                    };
                    let block = self.block(tag, offset);
                    self.blocks.extend(block);
                }
                Event::End(_) => {
                    self.next_event();
                    break;
                }
                Event::Rule => {
                    let offset = self.offset().unwrap_or_default();
                    self.problem(Code::Rule, offset, []);
                    self.next_event();
                }
                // The words of an item that is no paragraph of its own.
                _ => {
                    let text = self.inlines();
                    self.blocks.extend(paragraph(text));
                }
            }
        }
        self.blocks.drain(mark..).collect()
    }

    /// Reads a block that has begun, with its end.
    fn block(&mut self, tag: &Tag<'_>, offset: usize) -> Option<Block> {
        match tag {
            Tag::Paragraph => self.paragraph(),
            Tag::List(start) => {
                let items = self.deeper(offset, Self::list_items);
                Some(Block::List {
                    ordered: start.is_some(),
                    items,
                })
            }
            Tag::BlockQuote(_) => {
                let blocks = self.deeper(offset, |walk| walk.blocks(false));
                Some(Block::Quote { blocks })
            }
            other => {
                let code = match other {
                    Tag::Heading { .. } => Code::HeadingNested,
                    Tag::HtmlBlock => Code::Html,
                    _ => Code::CodeText,
                };
                self.problem(code, offset, []);
                self.skip();
                None
            }
        }
    }

    fn paragraph(&mut self) -> Option<Block> {
        if let Some(Event::Start(Tag::Image { .. })) = self.peek() {
            let offset = self.offset().unwrap_or_default();
            let picture = self.picture();
            if let Some(Event::End(_)) = self.peek() {
                self.next_event();
                return picture;
            }
            self.note_picture_in_text(picture, offset);
        }
        let text = self.inlines();
        self.next_event();
        paragraph(text)
    }

    fn list_items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        self.lists += 1;
        while let Some((Event::Start(_), offset)) = self.next_event() {
            if self.is_outermost() {
                self.items.push(offset);
            }
            items.push(self.blocks(false));
        }
        self.lists -= 1;
        items
    }
}

fn paragraph(text: Vec<crate::Inline>) -> Option<Block> {
    (!text.is_empty()).then_some(Block::Paragraph { text })
}

/// Whether a tag opens a block rather than a piece of a paragraph.
pub(super) fn starts_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }
    )
}
