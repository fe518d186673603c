//! Sentences: where one ends, and where a full stop, a question mark or a quote does not end it.

use std::ops::Range;

use crate::Language;
use crate::abbreviations::keeps_its_full_stop;
use crate::pieces::{Piece, PieceKind, pieces};

/// The sentences of a text that hold at least one word, in order, with their marks and without the space
/// around them.
///
/// A sentence ends at a full stop, an exclamation or question mark (also ؟), at three dots before a capital
/// letter, and at a blank line; a single line break does not end it. A full stop inside a number or after an
/// abbreviation ends nothing, nor does a mark inside a quote that the sentence goes on from.
///
/// ```
/// use prose::{Language, sentences};
///
/// let text = "Vi ses kl. 17.30. ”Kommer du?” frågar hon.";
/// assert_eq!(sentences(text, Language::Swedish), ["Vi ses kl. 17.30.", "”Kommer du?” frågar hon."]);
/// ```
pub fn sentences(text: &str, language: Language) -> Vec<&str> {
    sentence_ranges(text, language)
        .into_iter()
        .filter_map(|at| text.get(at))
        .filter(|sentence| sentence.chars().any(char::is_alphanumeric))
        .collect()
}

/// Where the sentences of a text stand. Marks without a word belong to the sentence before them; only a text
/// without any word has a sentence without one.
pub(crate) fn sentence_ranges(text: &str, language: Language) -> Vec<Range<usize>> {
    let pieces = pieces(text);
    let next_letters = next_letters(text, &pieces);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Open> = None;
    let mut index = 0;
    while let Some(piece) = pieces.get(index) {
        let mut last = index;
        let ends = match piece.kind {
            PieceKind::Line => false,
            PieceKind::Paragraph => true,
            PieceKind::Word | PieceKind::Mark(_) => {
                last = last_of_run(&pieces, index);
                let end = pieces.get(last).map_or(piece.at.end, |last| last.at.end);
                let current = open.get_or_insert_with(|| Open::from(piece));
                current.end = end;
                current.has_word |= piece.kind == PieceKind::Word;
                let next = next_letters.get(last + 1).copied().flatten();
                ends_sentence(text, &pieces, index..last + 1, next, language)
            }
        };
        if ends {
            close(&mut ranges, open.take());
        }
        index = last + 1;
    }
    close(&mut ranges, open);
    ranges
}

/// A sentence whose end has not been seen.
struct Open {
    start: usize,
    end: usize,
    has_word: bool,
}

impl From<&Piece> for Open {
    fn from(piece: &Piece) -> Self {
        Self {
            start: piece.at.start,
            end: piece.at.end,
            has_word: false,
        }
    }
}

fn close(ranges: &mut Vec<Range<usize>>, open: Option<Open>) {
    let Some(open) = open else { return };
    match ranges.last_mut().filter(|_| !open.has_word) {
        Some(last) => last.end = open.end,
        None => ranges.push(open.start..open.end),
    }
}

/// The last piece of the row of ending and closing marks that begins at `first`, without space between.
fn last_of_run(pieces: &[Piece], first: usize) -> usize {
    let mut last = first;
    if !matches!(pieces.get(first), Some(piece) if is_ending(piece)) {
        return first;
    }
    while let (Some(here), Some(next)) = (pieces.get(last), pieces.get(last + 1)) {
        if here.at.end != next.at.start || !(is_ending(next) || is_closing(next)) {
            break;
        }
        last += 1;
    }
    last
}

fn is_ending(piece: &Piece) -> bool {
    matches!(
        piece.kind,
        PieceKind::Mark('.' | '!' | '?' | '…' | '؟' | '۔')
    )
}

fn is_closing(piece: &Piece) -> bool {
    matches!(
        piece.kind,
        PieceKind::Mark('"' | '”' | '’' | '\'' | '»' | '“' | ')' | ']')
    )
}

/// Whether the row of marks ends the sentence that it stands in. `next` is the letter that follows it.
fn ends_sentence(
    text: &str,
    pieces: &[Piece],
    run: Range<usize>,
    next: Option<char>,
    language: Language,
) -> bool {
    let marks = pieces.get(run.clone()).unwrap_or_default();
    let Some(first) = marks.first().filter(|mark| is_ending(mark)) else {
        return false;
    };
    let Some(next) = next else {
        return true;
    };
    let only_full_stop = marks.len() == 1 && first.kind == PieceKind::Mark('.');
    if only_full_stop {
        let before = run.start.checked_sub(1).and_then(|index| pieces.get(index));
        return !before
            .filter(|word| word.kind == PieceKind::Word && word.at.end == first.at.start)
            .and_then(|word| text.get(word.at.clone()))
            .is_some_and(|word| keeps_its_full_stop(word, next, language));
    }
    let dots = marks
        .iter()
        .all(|mark| matches!(mark.kind, PieceKind::Mark('.' | '…')));
    let goes_on = dots || marks.iter().any(is_closing);
    !(goes_on && next.is_lowercase())
}

/// For every piece, the first letter or digit from there on in the same paragraph. Found from the end, so that
/// a long row of marks is not read again from each of them.
fn next_letters(text: &str, pieces: &[Piece]) -> Vec<Option<char>> {
    let mut next = None;
    let mut letters: Vec<Option<char>> = pieces
        .iter()
        .rev()
        .map(|piece| {
            match piece.kind {
                PieceKind::Word => {
                    next = text
                        .get(piece.at.clone())
                        .and_then(|word| word.chars().next());
                }
                PieceKind::Paragraph => next = None,
                PieceKind::Mark(_) | PieceKind::Line => {}
            }
            next
        })
        .collect();
    letters.reverse();
    letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Arabic, English, Swedish};

    #[test]
    fn abbreviations_and_times_do_not_end_a_sentence() {
        assert_eq!(
            sentences(
                "Ta med t.ex. stövlar. Vi ses kl. 17.30 d.v.s. efter maten. Hon är 3 år.",
                Swedish
            ),
            [
                "Ta med t.ex. stövlar.",
                "Vi ses kl. 17.30 d.v.s. efter maten.",
                "Hon är 3 år."
            ]
        );
        assert_eq!(
            sentences(
                "Dr. Shah can see us at 9 a.m. on Friday. Or at 5 p.m. Which?",
                English
            ),
            [
                "Dr. Shah can see us at 9 a.m. on Friday.",
                "Or at 5 p.m.",
                "Which?"
            ]
        );
    }

    #[test]
    fn an_abbreviation_may_be_the_last_word() {
        assert_eq!(
            sentences("Mössa, vantar m.m. Allt är packat.", Swedish),
            ["Mössa, vantar m.m.", "Allt är packat."]
        );
    }

    #[test]
    fn an_ordinal_does_not_end_a_sentence_and_a_number_may() {
        assert_eq!(
            sentences("Den 3. mars reser vi. Hon fyller 7. Kom då!", Swedish),
            ["Den 3. mars reser vi.", "Hon fyller 7.", "Kom då!"]
        );
    }

    #[test]
    fn a_word_that_looks_like_an_abbreviation_ends_its_sentence() {
        assert_eq!(sentences("Tiden är min. Den är hans.", Swedish).len(), 2);
        assert_eq!(sentences("She said no. He left.", English).len(), 2);
        assert_eq!(sentences("Neither do I. He left.", English).len(), 2);
    }

    #[test]
    fn a_quote_belongs_to_the_sentence_that_goes_on_from_it() {
        assert_eq!(
            sentences("”Vill du åka hem?” frågar du. ”Nej.” Han går.", Swedish),
            ["”Vill du åka hem?” frågar du.", "”Nej.”", "Han går."]
        );
    }

    #[test]
    fn rows_of_marks_end_one_sentence() {
        assert_eq!(
            sentences("Var är passet??? Nu... Jag väntar... och väntar.", Swedish),
            ["Var är passet???", "Nu...", "Jag väntar... och väntar."]
        );
    }

    #[test]
    fn arabic_marks_end_arabic_sentences_and_commas_do_not() {
        assert_eq!(
            sentences(
                "مرحباً، كيف الحال؟ الموعد الساعة 10:15، عند د. سامر. شكراً!",
                Arabic
            ),
            [
                "مرحباً، كيف الحال؟",
                "الموعد الساعة 10:15، عند د. سامر.",
                "شكراً!"
            ]
        );
    }

    #[test]
    fn a_blank_line_ends_a_sentence_and_a_line_break_does_not() {
        assert_eq!(
            sentences("Hej Tom\n\nvi ses\npå fredag", Swedish),
            ["Hej Tom", "vi ses\npå fredag"]
        );
    }

    #[test]
    fn hurried_small_letters_still_begin_sentences() {
        assert_eq!(
            sentences("kan du hämta. jag jobbar. ok?", Swedish),
            ["kan du hämta.", "jag jobbar.", "ok?"]
        );
    }

    #[test]
    fn marks_alone_are_no_sentence_and_follow_the_one_before() {
        assert!(sentences("🙄 …", Swedish).is_empty());
        assert_eq!(sentences("Jaså. 🙄", Swedish), ["Jaså. 🙄"]);
        assert_eq!(sentence_ranges("🙄", Swedish).len(), 1);
    }

    /// Read again from each of its places, so long a row would take many minutes.
    #[test]
    fn a_long_row_is_read_once() {
        for row in ["! ", ". ", "a.", "\" ", "... a ", "t.ex. "] {
            sentence_ranges(&row.repeat(1 << 17), Swedish);
        }
    }
}
