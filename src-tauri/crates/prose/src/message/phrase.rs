//! The phrases that rules are written in.
//!
//! A phrase is a row of elements with spaces between:
//!
//! | element | matches |
//! |---|---|
//! | `word` | that word, however it is spelt (see [`fold`](crate::fold)) |
//! | `one\|two\|begin*` | one of several words, or a beginning of a word |
//! | `<class>` | a word of a named set; also inside `\|` |
//! | `(one\|two)` | one of these words, or nothing |
//! | `_` | any word |
//! | `@child` | a child: a word of the set `kids`, or a name; also beside `\|` |
//! | `"_"` | one to three words in quotation marks that do not begin like a title |
//! | `..` | nothing, or up to four words of the same clause, none of the set `break` |
//! | `...` | nothing, or up to six words of the same sentence |
//! | `^`, `$` | the beginning, the end of a clause |
//!
//! A comma between two elements makes no difference. A phrase never leaves its sentence.

use std::collections::HashSet;

use super::tokens::Token;
use super::vocabulary::{Classes, Words};

/// How many words a `..` passes over at most.
const GAP: usize = 4;
/// How many words a `...` passes over at most.
const WIDE_GAP: usize = 6;
/// How many words stand in a quote at most that is mockery and not a quotation.
const QUOTE: usize = 3;

/// A row of elements.
#[derive(Debug)]
pub(super) struct Phrase(Vec<Element>);

#[derive(Debug)]
enum Element {
    Word(Words),
    ChildOr(Words),
    Optional(Words),
    Any,
    Quote,
    Gap,
    WideGap,
    ClauseStart,
    ClauseEnd,
}

/// The sets of words that some elements ask for.
#[derive(Debug, Default)]
pub(super) struct Sets {
    /// Words for one's children.
    pub(super) kids: Words,
    /// Words that begin with a capital letter, or could stand in a name's place, and are no child.
    pub(super) no_child: Words,
    /// Words that begin a new thought inside a clause.
    pub(super) breaks: Words,
    /// Whether a name shows by its capital letter.
    pub(super) names_have_capitals: bool,
}

impl Phrase {
    /// Reads a phrase; `None` if it is not written as this module says.
    pub(super) fn parse(line: &str, classes: &Classes) -> Option<Self> {
        let elements: Vec<Element> = line
            .split_whitespace()
            .map(|element| Element::parse(element, classes))
            .collect::<Option<_>>()?;
        let begins_with_a_word = elements
            .iter()
            .find(|element| !matches!(element, Element::ClauseStart))
            .is_some_and(|element| matches!(element, Element::Word(_) | Element::ChildOr(_)));
        begins_with_a_word.then_some(Self(elements))
    }

    /// The words that it can begin with, if they can be listed.
    pub(super) fn first_words(&self) -> Option<&HashSet<String>> {
        let first = self
            .0
            .iter()
            .find(|element| !matches!(element, Element::ClauseStart));
        match first {
            Some(Element::Word(words)) => words.only_whole(),
            _ => None,
        }
    }

    /// In how many ways it is tried at a word, at most.
    #[cfg(test)]
    pub(super) fn ways(&self) -> usize {
        let ways = self.0.iter().map(|element| match element {
            Element::Optional(_) => 2,
            Element::Gap => GAP + 1,
            Element::WideGap => WIDE_GAP + 1,
            _ => 1,
        });
        ways.product()
    }

    /// Where the phrase ends, if it begins at the token of index `at`.
    pub(super) fn end_of_match(&self, tokens: &[Token], at: usize, sets: &Sets) -> Option<usize> {
        match_elements(&self.0, tokens, at, sets)
    }
}

impl Element {
    fn parse(written: &str, classes: &Classes) -> Option<Self> {
        Some(match written {
            "_" => Self::Any,
            "\"_\"" => Self::Quote,
            ".." => Self::Gap,
            "..." => Self::WideGap,
            "^" => Self::ClauseStart,
            "$" => Self::ClauseEnd,
            _ => match written.strip_prefix('(') {
                Some(optional) => {
                    Self::Optional(Words::parse(optional.strip_suffix(')')?, classes)?)
                }
                None => match without_child(written) {
                    Some(others) => Self::ChildOr(Words::parse(&others, classes)?),
                    None => Self::Word(Words::parse(written, classes)?),
                },
            },
        })
    }
}

/// The other alternatives where one of them is `@child`; `None` where none is.
fn without_child(written: &str) -> Option<String> {
    let (child, others): (Vec<&str>, Vec<&str>) = written
        .split('|')
        .partition(|alternative| *alternative == "@child");
    (!child.is_empty()).then(|| others.join("|"))
}

/// Matches the first element at a token, and the others after it. Each gap and each optional word is tried in
/// a bounded number of ways, so the work at one token is bounded by the phrase alone.
fn match_elements(elements: &[Element], tokens: &[Token], at: usize, sets: &Sets) -> Option<usize> {
    let Some((element, others)) = elements.split_first() else {
        return Some(at);
    };
    let go_on = |next: usize| match_elements(others, tokens, next, sets);
    let token = tokens.get(at);
    match element {
        Element::ClauseStart => token
            .filter(|token| token.begins_clause)
            .and_then(|_| go_on(at)),
        Element::ClauseEnd if token.is_none_or(|token| token.begins_clause) => go_on(at),
        Element::ClauseEnd => None,
        Element::Word(words) => token
            .filter(|token| words.hold(token))
            .and_then(|_| go_on(at + 1)),
        Element::Any => token.and_then(|_| go_on(at + 1)),
        Element::ChildOr(words) => token
            .filter(|token| words.hold(token) || sets.is_child(token))
            .and_then(|_| go_on(at + 1)),
        Element::Optional(words) => token
            .filter(|token| words.hold(token))
            .and_then(|_| go_on(at + 1))
            .or_else(|| go_on(at)),
        Element::Quote => end_of_quote(tokens, at).and_then(go_on),
        Element::Gap => ends_of_gap(tokens, at, GAP, |token| {
            token.begins_clause || sets.breaks.hold(token)
        })
        .find_map(go_on),
        Element::WideGap => ends_of_gap(tokens, at, WIDE_GAP, |_| false).find_map(go_on),
    }
}

/// Where a gap that begins at `at` may end: the nearest first.
fn ends_of_gap<'tokens>(
    tokens: &'tokens [Token],
    at: usize,
    longest: usize,
    stops: impl Fn(&Token) -> bool + 'tokens,
) -> impl Iterator<Item = usize> + 'tokens {
    let passed = tokens.iter().skip(at).take(longest);
    std::iter::once(at).chain(
        (at + 1..)
            .zip(passed.take_while(move |token| !stops(token)))
            .map(|(end, _)| end),
    )
}

/// Where the quote ends that begins at `at`.
fn end_of_quote(tokens: &[Token], at: usize) -> Option<usize> {
    tokens
        .get(at)
        .filter(|first| first.opens_quote && !first.capital)?;
    let closing = tokens
        .iter()
        .skip(at)
        .take(QUOTE)
        .position(|token| token.quote_end.is_some())?;
    Some(at + closing + 1)
}

impl Sets {
    fn is_child(&self, token: &Token) -> bool {
        let could_be_a_name = !self.names_have_capitals || token.capital;
        self.kids.hold(token) || (could_be_a_name && !self.no_child.hold(token))
    }
}
