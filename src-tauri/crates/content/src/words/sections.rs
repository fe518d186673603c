//! Headings and what stands under each, nested by level.

use pulldown_cmark::{Event, Tag};

use super::Section;
use super::walk::Walk;
use crate::Code;

/// Steps are headings of the second level.
const OUTERMOST: usize = 2;

impl Walk<'_, '_, '_> {
    /// Reads everything.
    pub(super) fn sections(&mut self) -> Vec<Section> {
        let mut tree = Tree::default();
        self.text_before_first_heading();
        while let Some((event, offset)) = self.next_event() {
            let Event::Start(Tag::Heading { level, .. }) = event else {
                continue;
            };
            let (heading, id) = self.heading(offset);
            let deepest = OUTERMOST + tree.open.len();
            let found = *level as usize;
            let level = found.clamp(OUTERMOST, deepest);
            if found != level {
                let values = [found.to_string(), level.to_string()];
                self.problem(Code::HeadingLevel, offset, values);
            }
            let blocks = self.blocks(true);
            tree.add(
                level - OUTERMOST,
                Section {
                    id,
                    heading,
                    offset,
                    blocks,
                    items: std::mem::take(&mut self.items),
                    pictures: std::mem::take(&mut self.pictures),
                    child_names: std::mem::take(&mut self.child_names),
                    children: Vec::new(),
                },
            );
        }
        tree.finish()
    }

    fn text_before_first_heading(&mut self) {
        let Some(offset) = self.offset() else { return };
        if !self.blocks(true).is_empty() {
            self.problem(Code::TextBeforeHeading, offset, []);
        }
        self.items.clear();
        self.pictures.clear();
        self.child_names.clear();
    }
}

/// Sections as they are nested, the last of each level still open.
#[derive(Default)]
struct Tree {
    closed: Vec<Section>,
    open: Vec<Section>,
}

impl Tree {
    /// Adds a section that lies in `depth` others.
    fn add(&mut self, depth: usize, section: Section) {
        self.close_to(depth);
        self.open.push(section);
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let Some(section) = self.open.pop() else {
                return;
            };
            match self.open.last_mut() {
                Some(parent) => parent.children.push(section),
                None => self.closed.push(section),
            }
        }
    }

    fn finish(mut self) -> Vec<Section> {
        self.close_to(0);
        self.closed
    }
}
