//! A text cut into words, marks and breaks: what words and sentences are both made of.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PieceKind {
    /// Letters or digits that are read as one word.
    Word,
    /// One character of punctuation, or one sign.
    Mark(char),
    /// A line break.
    Line,
    /// A blank line.
    Paragraph,
}

/// A piece of a text, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) kind: PieceKind,
    pub(crate) at: Range<usize>,
}

/// The pieces of a text in order; spaces are left out.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let kind = if letter.is_alphanumeric() {
            read_word(text, start, letter, &mut letters);
            PieceKind::Word
        } else if letter.is_whitespace() {
            match read_space(letter, &mut letters) {
                0 => continue,
                1 => PieceKind::Line,
                _ => PieceKind::Paragraph,
            }
        } else {
            PieceKind::Mark(letter)
        };
        let end = letters.peek().map_or(text.len(), |&(next, _)| next);
        pieces.push(Piece {
            kind,
            at: start..end,
        });
    }
    pieces
}

/// Reads to the end of the white space; says how many line breaks it held.
fn read_space(first: char, letters: &mut Peekable<CharIndices<'_>>) -> usize {
    let mut lines = usize::from(first == '\n');
    while let Some((_, letter)) = letters.next_if(|(_, letter)| letter.is_whitespace()) {
        lines += usize::from(letter == '\n');
    }
    lines
}

/// Reads to the end of a word that begins with `first`.
fn read_word(text: &str, start: usize, first: char, letters: &mut Peekable<CharIndices<'_>>) {
    let mut last = first;
    // Letters since the word's start or its latest full stop: "t.ex." is one word, "slut.Nu" is two.
    let mut run = 1;
    while let Some(&(at, letter)) = letters.peek() {
        let rest = text.get(at + letter.len_utf8()..).unwrap_or_default();
        if letter.is_alphanumeric() {
            (last, run) = (letter, run + 1);
        } else if letter == '.' && joins_as_full_stop(last, run, rest) {
            run = 0;
        } else if !is_silent_mark(letter) && !joins(letter, last, rest, at > start) {
            return;
        }
        letters.next();
    }
}

/// Marks that are written upon or inside a word without being letters: accents that stand apart from their
/// letter, and signs that only guide joining and line breaks.
fn is_silent_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}'
    )
}

/// Whether a full stop stands inside a word: in a number, or in an abbreviation such as "t.ex." or "a.m.".
fn joins_as_full_stop(last: char, run: usize, rest: &str) -> bool {
    let Some(next) = rest.chars().next() else {
        return false;
    };
    if last.is_ascii_digit() || next.is_ascii_digit() {
        return last.is_numeric() && next.is_numeric();
    }
    let following = rest
        .chars()
        .take(3)
        .take_while(|letter| letter.is_alphabetic())
        .count();
    let same_case = last.is_uppercase() == next.is_uppercase();
    run <= 2 && (1..=2).contains(&following) && same_case
}

/// Whether another mark stands inside a word: "don't", "för-", "17:30", "38,9", "SMS:et".
fn joins(mark: char, last: char, rest: &str, inside: bool) -> bool {
    let Some(next) = rest.chars().next().filter(|_| inside) else {
        return false;
    };
    match mark {
        '\'' | '’' | '-' | '\u{2011}' => next.is_alphanumeric(),
        ':' => (last.is_numeric() && next.is_numeric()) || next.is_lowercase(),
        ',' | '٫' | '٬' => last.is_numeric() && next.is_numeric(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(PieceKind, &str)> {
        pieces(text)
            .into_iter()
            .map(|piece| (piece.kind, &text[piece.at]))
            .collect()
    }

    #[test]
    fn lines_and_blank_lines_are_told_apart() {
        use PieceKind::{Line, Paragraph, Word};
        assert_eq!(
            kinds("a\nb \n\n c"),
            [
                (Word, "a"),
                (Line, "\n"),
                (Word, "b"),
                (Paragraph, " \n\n "),
                (Word, "c")
            ]
        );
    }

    #[test]
    fn a_sign_is_a_piece_of_its_own() {
        assert_eq!(
            kinds("Jaså 🙄"),
            [(PieceKind::Word, "Jaså"), (PieceKind::Mark('🙄'), "🙄")]
        );
    }
}
