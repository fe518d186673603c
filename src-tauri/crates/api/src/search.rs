//! What somebody looks for in the journal.

use crate::contract::FoundView;
use crate::fold::{Traced, fold, fold_into};

/// The words that must all be there, folded. None: everything is found.
pub(crate) struct Query(Vec<String>);

impl Query {
    /// Splits what was typed at its white space.
    pub(crate) fn new(typed: &str) -> Self {
        let words = typed.split_whitespace().map(fold);
        Self(words.filter(|word| !word.is_empty()).collect())
    }

    /// Whether everything is found.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every word stands in one of the texts, or in `folded`, which is a folded text already.
    /// `paper` is what the texts are folded on; it is handed in because there are thousands of them.
    pub(crate) fn finds<'t>(
        &self,
        texts: impl IntoIterator<Item = &'t str>,
        folded: &str,
        paper: &mut String,
    ) -> bool {
        paper.clear();
        for text in texts {
            fold_into(text, paper);
            // No word has one of these in it, so none is found across two texts.
            paper.push('\n');
        }
        let stands =
            |word: &String| paper.contains(word.as_str()) || folded.contains(word.as_str());
        self.0.iter().all(stands)
    }

    /// Where the words stand in a text, in its order and without overlaps.
    pub(crate) fn found_in(&self, text: &str) -> Vec<FoundView> {
        if self.is_empty() {
            return Vec::new();
        }
        let traced = Traced::new(text);
        let mut found: Vec<_> = self.0.iter().flat_map(|word| traced.find(word)).collect();
        found.sort_by_key(|stretch| stretch.from);
        let mut apart: Vec<FoundView> = Vec::with_capacity(found.len());
        for stretch in found {
            match apart.last_mut() {
                Some(last) if stretch.from < last.to => last.to = last.to.max(stretch.to),
                _ => apart.push(stretch),
            }
        }
        apart
    }
}

#[cfg(test)]
mod tests {
    use super::Query;
    use crate::contract::FoundView;

    fn finds(typed: &str, question: &str, body: &str) -> bool {
        Query::new(typed).finds([question, body], "ilskan", &mut String::new())
    }

    #[test]
    fn every_word_stands_in_the_question_the_text_or_the_title() {
        assert!(finds(" hamta  LÖRDAG", "Vem hämtar?", "På lördag."));
        assert!(finds("hämta ilska", "Vem hämtar?", ""));
        assert!(!finds("hämta söndag", "Vem hämtar?", "På lördag."));
        assert!(
            !finds("hämtarpå", "Vem hämtar", "På lördag."),
            "not across two texts"
        );
        assert!(
            finds("", "", "") && finds(" \u{64e} ", "", ""),
            "nothing asked, everything found"
        );
    }

    #[test]
    fn stretches_that_overlap_are_one() {
        let found = |from, to| FoundView { from, to };
        assert_eq!(
            Query::new("lördag dagen").found_in("Lördagen, lördag"),
            [found(0, 8), found(10, 16)]
        );
        assert_eq!(Query::new("").found_in("Lördagen"), []);
    }
}
