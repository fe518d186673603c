//! Readability: LIX for Swedish, Flesch reading ease for English.

use crate::syllables::syllables;
use crate::{Language, sentences, words};

/// What was counted in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    /// How many words.
    pub words: usize,
    /// How many sentences.
    pub sentences: usize,
    /// Words a sentence, on average; 0 without words.
    pub mean_sentence: f64,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
    /// LIX, in Swedish texts that have words: mean sentence length plus the percentage of words of more than
    /// six letters. About 30 is easy, over 40 hard. C. H. Björnsson, *Läsbarhet*, Liber 1968.
    pub lix: Option<f64>,
    /// Reading ease, in English texts that have words: 206.835 − 1.015 × words a sentence − 84.6 × syllables a
    /// word. 60 to 70 is plain English, more is easier. R. Flesch, "A new readability yardstick", *Journal of
    /// Applied Psychology* 32 (1948) 221–233. Syllables are counted by spelling, so a score is good to a few
    /// points.
    pub flesch: Option<f64>,
}

/// Letters above which LIX calls a word long.
const LONG_WORD: usize = 6;

/// Counts a text.
///
/// ```
/// use prose::{Language, measure};
///
/// let measures = measure("Barnet sover. Du sitter kvar en liten stund.", Language::Swedish);
/// assert_eq!((measures.words, measures.sentences), (8, 2));
/// assert_eq!(measures.lix, Some(4.0));
/// ```
pub fn measure(text: &str, language: Language) -> Measures {
    let sentences = sentences(text, language);
    let words = words(text);
    let longest_sentence = sentences
        .iter()
        .map(|sentence| self::words(sentence).len())
        .max()
        .unwrap_or_default();
    let mean_sentence = ratio(words.len(), sentences.len());
    let long = words
        .iter()
        .filter(|word| letters(word) > LONG_WORD)
        .count();
    let spoken = || words.iter().map(|word| syllables(word)).sum();
    let counted =
        |language_of_the_formula| language == language_of_the_formula && !words.is_empty();
    Measures {
        words: words.len(),
        sentences: sentences.len(),
        mean_sentence,
        longest_sentence,
        lix: counted(Language::Swedish).then(|| mean_sentence + 100.0 * ratio(long, words.len())),
        flesch: counted(Language::English)
            .then(|| 206.835 - 1.015 * mean_sentence - 84.6 * ratio(spoken(), words.len())),
    }
}

fn letters(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_alphabetic()).count()
}

/// One count over another; 0 over nothing.
#[expect(
    clippy::cast_precision_loss,
    reason = "a text of 2⁵² words does not fit into a computer"
)]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, by_hand: f64) {
        assert!(
            found.is_some_and(|found| (found - by_hand).abs() < 0.01),
            "{found:?} for {by_hand}"
        );
    }

    #[test]
    fn lix_is_what_a_hand_count_gives() {
        // 3 sentences of 7, 8 and 4 words; long are separerar, föräldrar, förändras, långsamt, tillsammans.
        let text = "När två föräldrar separerar ska mycket förändras. \
                    Barnet vet t.ex. inte var det ska sova. Långsamt gör ni tillsammans.";
        let measures = measure(text, Language::Swedish);
        assert_eq!((measures.words, measures.sentences), (19, 3));
        assert_eq!(measures.longest_sentence, 8);
        near(measures.lix, 19.0 / 3.0 + 100.0 * 5.0 / 19.0);
        assert_eq!(measures.flesch, None);
    }

    #[test]
    fn six_letters_are_short_and_seven_are_long() {
        near(measure("Barnet", Language::Swedish).lix, 1.0);
        near(measure("Barnets", Language::Swedish).lix, 101.0);
    }

    #[test]
    fn flesch_is_what_a_hand_count_gives() {
        // 2 sentences, 13 words, 16 syllables: only "question", "tonight" and "answer" have two.
        let text = "Your child may ask a question tonight. Answer it as well as you.";
        let measures = measure(text, Language::English);
        assert_eq!((measures.words, measures.sentences), (13, 2));
        near(measures.flesch, 206.835 - 1.015 * 6.5 - 84.6 * 16.0 / 13.0);
        assert_eq!(measures.lix, None);
    }

    #[test]
    fn arabic_has_lengths_and_no_formula() {
        let measures = measure("الطفل نائم. أنت هنا، وهذا يكفي الليلة.", Language::Arabic);
        assert_eq!((measures.words, measures.sentences), (7, 2));
        assert_eq!(measures.longest_sentence, 5);
        assert_eq!((measures.lix, measures.flesch), (None, None));
    }

    #[test]
    fn a_text_without_words_has_no_score() {
        for language in Language::ALL {
            let measures = measure(" … 🙄\n\n!", language);
            assert_eq!((measures.words, measures.sentences), (0, 0));
            assert_eq!((measures.lix, measures.flesch), (None, None));
            assert!(measures.mean_sentence.abs() < f64::EPSILON);
        }
    }
}
