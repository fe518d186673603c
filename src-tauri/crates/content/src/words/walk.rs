//! A walk over Markdown events that notes problems and knows how deep it is.

use std::ops::Range;
use std::rc::Rc;
use std::slice::Iter;

use pulldown_cmark::Event;

use super::{Link, NamePlace, Placed, Target};
use crate::findings::Findings;
use crate::{Block, Code, Id, Inline, Passage};

/// How deep lists, quotes and emphasis may be nested. It bounds the stack, too: the walk is recursive.
const NESTING_LIMIT: usize = 12;

/// An event and where it stands in the body.
pub(super) type Placing<'a> = (Event<'a>, Range<usize>);

/// The state of a walk. What it meets is read by `sections`, `heading`, `blocks` and `inlines`.
pub(super) struct Walk<'a, 'f, 'n> {
    text: &'a Rc<str>,
    /// Where the body begins in the file.
    base: usize,
    events: Iter<'a, Placing<'a>>,
    findings: &'f mut Findings<'n>,
    depth: usize,
    /// Pieces that are being gathered, those of the innermost text last: each text then takes no more room than it
    /// needs.
    pub(super) pieces: Vec<Inline>,
    /// The same of blocks.
    pub(super) blocks: Vec<Block>,
    links: Vec<Link>,
    /// The outermost list items of the section that is being read.
    pub(super) items: Vec<usize>,
    /// The pictures of the section that is being read.
    pub(super) pictures: Vec<Placed>,
    /// The places of a child's name in the section that is being read.
    pub(super) child_names: Vec<NamePlace>,
    /// How many lists what is being read lies in.
    pub(super) lists: usize,
}

impl<'a, 'f, 'n> Walk<'a, 'f, 'n> {
    pub(super) fn new(
        text: &'a Rc<str>,
        base: usize,
        events: &'a [Placing<'a>],
        findings: &'f mut Findings<'n>,
    ) -> Self {
        Self {
            text,
            base,
            events: events.iter(),
            findings,
            depth: 0,
            pieces: Vec::new(),
            blocks: Vec::new(),
            links: Vec::new(),
            items: Vec::new(),
            pictures: Vec::new(),
            child_names: Vec::new(),
            lists: 0,
        }
    }

    /// Words of this file, or such as were put together from it.
    pub(super) fn passage(&self, words: &str) -> Passage {
        Passage::of(self.text, words)
    }

    pub(super) fn into_links(self) -> Vec<Link> {
        self.links
    }

    /// The next event, and where it stands in the file.
    pub(super) fn next_event(&mut self) -> Option<(&'a Event<'a>, usize)> {
        self.next_event_if(|_| true)
    }

    /// The next event, if it is such a one.
    pub(super) fn next_event_if(
        &mut self,
        fits: impl FnOnce(&Event<'a>) -> bool,
    ) -> Option<(&'a Event<'a>, usize)> {
        self.peek().filter(|event| fits(event))?;
        let (event, range) = self.events.next()?;
        let offset = self.base + range.start;
        if let Event::Text(words) = event {
            self.check_source(words, range);
        }
        Some((event, offset))
    }

    /// Looks at the next event without taking it.
    pub(super) fn peek(&self) -> Option<&'a Event<'a>> {
        self.events.as_slice().first().map(|(event, _)| event)
    }

    /// Where the next event stands in the file.
    pub(super) fn offset(&self) -> Option<usize> {
        let (_, range) = self.events.as_slice().first()?;
        Some(self.base + range.start)
    }

    pub(super) fn problem<const N: usize>(
        &mut self,
        code: Code,
        offset: usize,
        values: [String; N],
    ) {
        self.findings.add(code, offset, values);
    }

    /// Reads what lies one level deeper, unless that is too deep.
    pub(super) fn deeper<T: Default>(
        &mut self,
        offset: usize,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        if self.depth == NESTING_LIMIT {
            self.problem(Code::NestingTooDeep, offset, [NESTING_LIMIT.to_string()]);
            self.skip();
            return T::default();
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    /// Whether what is being read lies in nothing else.
    pub(super) fn is_outermost(&self) -> bool {
        self.depth == 1
    }

    /// Passes over what has begun, with its end.
    pub(super) fn skip(&mut self) {
        let mut open = 1_usize;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    pub(super) fn note_link(&mut self, target: Target, id: &Id, offset: usize) {
        self.links.push(Link {
            target,
            id: id.clone(),
            offset,
        });
    }

    /// Every word stands in the source as it is read, so that what an author searches for is found. An escaped
    /// character stands behind its backslash.
    fn check_source(&mut self, words: &str, range: &Range<usize>) {
        let text = self.text.as_bytes().as_ptr_range();
        if text.contains(&words.as_ptr()) {
            return;
        }
        let offset = self.base + range.start;
        let source = self.text.get(offset..self.base + range.end);
        let source = source.unwrap_or_default();
        if !source.ends_with(words) {
            self.problem(Code::Entity, offset, [source.to_owned()]);
        }
    }
}
