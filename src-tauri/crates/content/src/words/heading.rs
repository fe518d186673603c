//! Headings: plain words, then `{#id}`.
//!
//! The attribute is read here and not by the Markdown parser, which makes text of a malformed one in silence.

use std::borrow::Cow;

use pulldown_cmark::{Event, TagEnd};

use super::walk::Walk;
use crate::{Code, Id, Passage};

impl Walk<'_, '_, '_> {
    /// Reads what is left of a heading that has begun: its words, and its id unless something is wrong with it.
    pub(super) fn heading(&mut self, offset: usize) -> (Passage, Option<Passage>) {
        let mut text = Cow::default();
        let mut plain = true;
        while let Some((event, _)) = self.next_event() {
            match event {
                Event::Text(words) => text += words.as_ref(),
                Event::SoftBreak => text += " ",
                Event::End(TagEnd::Heading(_)) => break,
                _ => plain = false,
            }
        }
        if !plain {
            self.problem(Code::HeadingMarkup, offset, []);
        }
        let (words, id) = match split_id(&text) {
            Some((words, id)) => (words, Some(id)),
            None => (text.trim(), None),
        };
        let id = self.heading_id(words, id, offset);
        (self.passage(words), id.map(|id| self.passage(id)))
    }

    fn heading_id<'t>(
        &mut self,
        words: &str,
        id: Option<&'t str>,
        offset: usize,
    ) -> Option<&'t str> {
        if words.bytes().any(|byte| matches!(byte, b'{' | b'}')) {
            self.problem(Code::HeadingBrace, offset, [words.to_owned()]);
            return id.filter(|id| Id::is_well_formed(id));
        }
        let Some(text) = id else {
            self.problem(Code::HeadingWithoutId, offset, [words.to_owned()]);
            return None;
        };
        if words.is_empty() {
            self.problem(Code::HeadingEmpty, offset, [text.to_owned()]);
        }
        if !Id::is_well_formed(text) {
            self.problem(Code::IdMalformed, offset, [text.to_owned()]);
            return None;
        }
        id
    }
}

/// Splits `Words {#id}` at the brace; what stands between the braces is not looked at.
fn split_id(text: &str) -> Option<(&str, &str)> {
    let (words, attribute) = text.trim_end().strip_suffix('}')?.rsplit_once('{')?;
    let id = attribute.strip_prefix('#')?;
    (!id.bytes().any(|byte| matches!(byte, b'}' | b' '))).then_some((words.trim(), id))
}

#[cfg(test)]
mod tests {
    use super::split_id;

    #[test]
    fn only_an_id_in_braces_at_the_end_is_an_id() {
        let envelopes = Some(("Kuverten", "envelopes"));
        assert_eq!(split_id("Kuverten {#envelopes}"), envelopes);
        assert_eq!(split_id("Kuverten{#envelopes}  "), envelopes);
        for text in ["A", "A {a}", "{#a} A", "A {#a", "A {#a b}", "A {#{a}"] {
            assert_eq!(split_id(text), None, "{text:?}");
        }
    }
}
