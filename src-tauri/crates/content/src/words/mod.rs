//! A language file: front matter, then headings with running text below them.
//!
//! Nothing here knows the manifest. Headings become a tree of sections; which of them belong where is for
//! `join` to say.

mod blocks;
mod front_matter;
mod heading;
mod inlines;
mod links;
mod sections;
mod walk;

use std::rc::Rc;

use pulldown_cmark::{Options, Parser};
use walk::{Placing, Walk};

use crate::findings::Findings;
use crate::{Block, Code, Id, Passage};

/// About as many as running text has; only to reserve room.
const BYTES_PER_EVENT: usize = 24;

/// The words of a package in one language.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) title: String,
    pub(crate) summary: String,
    /// The steps' sections.
    pub(crate) sections: Vec<Section>,
    /// Every link, to be held against what exists.
    pub(crate) links: Vec<Link>,
}

/// A heading and what stands under it.
#[derive(Debug)]
pub(crate) struct Section {
    /// `None` when the heading was not understood, which has been noted. The manifest has the same ids as [`Id`].
    pub(crate) id: Option<Passage>,
    pub(crate) heading: Passage,
    /// Where the heading stands.
    pub(crate) offset: usize,
    pub(crate) blocks: Vec<Block>,
    /// Where each item of the outermost lists stands, in order.
    pub(crate) items: Vec<usize>,
    /// The pictures under this heading, in order.
    pub(crate) pictures: Vec<Placed>,
    /// The places of a child's name under this heading, in order.
    pub(crate) child_names: Vec<NamePlace>,
    pub(crate) children: Vec<Section>,
}

/// An id at a place in the text.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) id: Id,
    pub(crate) offset: usize,
}

/// A place of a child's name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamePlace {
    pub(crate) offset: usize,
    /// Whether it stands in an item of a list.
    pub(crate) in_item: bool,
}

/// A link out of the text.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) target: Target,
    pub(crate) id: Id,
    pub(crate) offset: usize,
}

/// What a link can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Reference,
    SupportLine,
    Package,
}

/// Reads a language file; what is wrong is noted.
pub(crate) fn parse_words(text: &Rc<str>, findings: &mut Findings<'_>) -> Words {
    let front = front_matter::parse_front_matter(text, findings);
    let (_, body) = text.split_at(front.length);
    let parser = Parser::new_ext(body, Options::empty());
    for (_, definition) in parser.reference_definitions().iter() {
        let offset = front.length + definition.span.start;
        findings.add(Code::LinkDefinition, offset, []);
    }
    let mut events: Vec<Placing<'_>> = Vec::with_capacity(body.len() / BYTES_PER_EVENT);
    events.extend(parser.into_offset_iter());
    let mut walk = Walk::new(text, front.length, &events, findings);
    let sections = walk.sections();
    Words {
        title: front.title.unwrap_or_default(),
        summary: front.summary.unwrap_or_default(),
        sections,
        links: walk.into_links(),
    }
}
