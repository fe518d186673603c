//! Words: what stands between spaces, without the punctuation around it.

use crate::pieces::{PieceKind, pieces};

/// The words of a text, in order.
///
/// A number is a word, and so is a time ("17.30"), an abbreviation ("t.ex"), a word with an apostrophe
/// ("don't") and one with hyphens ("ADHD-utredning"). Signs and pictures are none.
///
/// ```
/// assert_eq!(prose::words("Kl. 17.30, t.ex. på torsdag?"), ["Kl", "17.30", "t.ex", "på", "torsdag"]);
/// ```
pub fn words(text: &str) -> Vec<&str> {
    pieces(text)
        .into_iter()
        .filter(|piece| piece.kind == PieceKind::Word)
        .filter_map(|piece| text.get(piece.at))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_times_and_amounts_are_one_word() {
        assert_eq!(
            words("38,9 – kl. 17.30, 10:15, den 14:e."),
            ["38,9", "kl", "17.30", "10:15", "den", "14:e"]
        );
    }

    #[test]
    fn apostrophes_and_hyphens_stand_inside_words_and_quotes_outside() {
        assert_eq!(
            words("‘Don’t’ said my brother's ADHD-coach – 'no'"),
            ["Don’t", "said", "my", "brother's", "ADHD-coach", "no"]
        );
    }

    #[test]
    fn arabic_words_keep_their_vowel_signs_and_lose_their_commas() {
        assert_eq!(words("شُكْراً، هل أنتِ بخير؟"), ["شُكْراً", "هل", "أنتِ", "بخير"]);
    }

    #[test]
    fn a_full_stop_without_a_space_after_it_parts_words() {
        assert_eq!(words("Slut.Nu"), ["Slut", "Nu"]);
        assert_eq!(words("Kom du.Jag väntar"), ["Kom", "du", "Jag", "väntar"]);
    }

    #[test]
    fn letters_written_in_two_parts_stay_in_their_word() {
        assert_eq!(words("fo\u{308}ra\u{308}lder"), ["fo\u{308}ra\u{308}lder"]);
    }

    #[test]
    fn signs_are_no_words() {
        assert!(words("🙄 … – ؟!").is_empty());
    }
}
