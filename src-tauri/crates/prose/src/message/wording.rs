//! Finds by the phrases of the tables.

use std::cmp::Reverse;
use std::ops::Range;

use super::table::{Meaning, Met};
use super::tokens::{Sentence, Token};
use super::{Find, FindKind};

/// What the phrases that were met in a sentence find.
pub(super) fn find(sentence: &Sentence) -> Vec<Find> {
    let mut harmless = Marked::none(sentence);
    let mut finds: Vec<(FindKind, &Met)> = Vec::new();
    for met in sentence.met() {
        match met.meaning {
            Meaning::Harmless => harmless.mark(met),
            Meaning::Find(kind) => finds.push((kind, met)),
            Meaning::Subject(_) | Meaning::AnotherSubject => {}
        }
    }
    finds.retain(|(_, met)| !harmless.touch(met));
    // The gravest kind first; of one kind the first in the text, and the longest of those.
    finds.sort_by_key(|(kind, met)| (*kind, met.first, Reverse(met.end)));

    let mut threats = Marked::none(sentence);
    let mut same_kind = (FindKind::Threat, Marked::none(sentence));
    let mut kept = Vec::new();
    for (kind, met) in finds {
        if same_kind.0 != kind {
            same_kind = (kind, Marked::none(sentence));
        }
        // Where there is a threat, its blame is beside the point.
        let beside_the_point =
            matches!(kind, FindKind::Blame | FindKind::Generalisation) && threats.touch(met);
        if beside_the_point || same_kind.1.touch(met) {
            continue;
        }
        same_kind.1.mark(met);
        if kind == FindKind::Threat {
            threats.mark(met);
        }
        kept.extend(bytes(sentence, met).map(|at| Find { kind, at: Some(at) }));
    }
    kept
}

/// Tokens of a sentence that something has been said of.
struct Marked(Vec<bool>);

impl Marked {
    fn none(sentence: &Sentence) -> Self {
        Self(vec![false; sentence.tokens().len()])
    }

    fn mark(&mut self, met: &Met) {
        if let Some(tokens) = self.0.get_mut(met.first..met.end) {
            tokens.fill(true);
        }
    }

    fn touch(&self, met: &Met) -> bool {
        self.0
            .get(met.first..met.end)
            .is_some_and(|tokens| tokens.contains(&true))
    }
}

/// From the first word to the last, with the mark that closes a quote.
fn bytes(sentence: &Sentence, met: &Met) -> Option<Range<usize>> {
    let tokens: &[Token] = sentence.tokens().get(met.first..met.end)?;
    let (first, last) = (tokens.first()?, tokens.last()?);
    let quoted = tokens.iter().any(|token| token.opens_quote);
    let end = last.quote_end.filter(|_| quoted).unwrap_or(last.at.end);
    Some(first.at.start..end)
}
