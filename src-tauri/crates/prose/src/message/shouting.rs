//! Capitals, rows of marks and, in a script without capitals, drawn-out words.

use std::ops::Range;

use super::{Find, FindKind};
use crate::fold::fold;
use crate::pieces::{Piece, PieceKind, pieces};

/// Letters from which a word in capitals is shouted rather than abbreviated.
const SHOUTED: usize = 4;
/// Marks from which a row is shouted; "?!" is at two.
const MARKS: usize = 3;

/// Short words that are no abbreviation, folded.
const SHORT_WORDS: &[&str] = &[
    "nej", "nu", "jag", "mig", "dig", "min", "din", "hon", "han", "vet", "var", "ska", "far",
    "har", "vad", "och", "now", "not", "you", "why", "how", "her", "his", "him", "all", "get",
    "out", "the", "are", "yes", "sug", "och", "dag", "ett", "tva", "tre", "one", "two", "day",
    "any", "dont", "cant", "wont",
];
/// Abbreviations and names of four letters or more that are always written so, folded.
const ABBREVIATIONS: &[&str] = &[
    "adhd", "ikea", "unicef", "unhcr", "fifa", "uefa", "lego", "covid", "iban", "bankid", "kivra",
    "nato", "send", "camhs", "gcse", "gcses", "cafcass", "whatsapp", "hpv", "bris", "mmr", "html",
    "https", "pdf",
];
/// Arabic words that are drawn out in anger; others are drawn out in warmth ("شكراااا").
const DRAWN_OUT: &[&str] = &[
    "ليش",
    "لا",
    "لماذا",
    "خلاص",
    "بس",
    "كافي",
    "كفايه",
    "وين",
    "شو",
    "حرام",
    "والله",
    "يا",
];

/// Every place where the message shouts.
pub(super) fn find(text: &str) -> Vec<Find> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut index = 0;
    while index < pieces.len() {
        let end = end_of_shout(text, &pieces, index);
        if let Some(at) = end.and_then(|end| bytes(&pieces, index..end)) {
            found.push(Find {
                kind: FindKind::Shouting,
                at: Some(at),
            });
        }
        index = end.unwrap_or(index + 1);
    }
    found
}

fn bytes(pieces: &[Piece], run: Range<usize>) -> Option<Range<usize>> {
    let run = pieces.get(run)?;
    Some(run.first()?.at.start..run.last()?.at.end)
}

/// Where the shout ends that begins at a piece.
fn end_of_shout(text: &str, pieces: &[Piece], first: usize) -> Option<usize> {
    let word = |index: usize| -> Option<&str> {
        let piece = pieces
            .get(index)
            .filter(|piece| piece.kind == PieceKind::Word)?;
        text.get(piece.at.clone())
    };
    if is_drawn_out(word(first).unwrap_or_default()) {
        return Some(first + 1);
    }
    let capitals = (first..)
        .map_while(word)
        .take_while(|word| in_capitals(word));
    let (mut length, mut shouted, mut spoken) = (0, false, 0);
    for (count, word) in (1..).zip(capitals) {
        // A run ends with a word that was shouted, not with a number or an abbreviation after it.
        if word.chars().any(char::is_alphabetic) {
            length = count;
            spoken += usize::from(is_spoken(word));
            shouted |= is_shouted(word);
        }
    }
    let end_of_marks = first + length + count_marks(pieces, first + length);
    if length > 0 {
        return (shouted || spoken > 1).then_some(end_of_marks_after_words(
            pieces,
            first + length,
            end_of_marks,
        ));
    }
    (end_of_marks > first && are_loud(pieces.get(first..end_of_marks)?)).then_some(end_of_marks)
}

/// A full stop or one exclamation mark after shouted words is theirs and adds nothing; a loud row does.
fn end_of_marks_after_words(pieces: &[Piece], words: usize, marks: usize) -> usize {
    match pieces.get(words..marks) {
        Some(row) if are_loud(row) => marks,
        _ => words,
    }
}

fn count_marks(pieces: &[Piece], first: usize) -> usize {
    let marks = pieces.iter().skip(first);
    marks
        .take_while(|piece| matches!(piece.kind, PieceKind::Mark('!' | '?' | '؟')))
        .count()
}

fn are_loud(row: &[Piece]) -> bool {
    let exclaims = row.iter().any(|piece| piece.kind == PieceKind::Mark('!'));
    let asks = row.iter().any(|piece| piece.kind != PieceKind::Mark('!'));
    row.len() >= MARKS || (exclaims && asks)
}

/// Whether every letter is a capital; a number in between breaks no run.
fn in_capitals(word: &str) -> bool {
    !word.chars().any(char::is_lowercase)
        && word
            .chars()
            .all(|letter| letter.is_uppercase() || !letter.is_alphabetic())
}

/// Whether one such word alone is a shout.
fn is_shouted(word: &str) -> bool {
    let folded = fold(word);
    let letters = folded
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .count();
    let short = letters == SHOUTED - 1 && SHORT_WORDS.contains(&folded.as_str());
    short || (letters >= SHOUTED && !is_abbreviation(&folded))
}

/// Whether a word in capitals is a word at all and no abbreviation: two of them are a shout.
fn is_spoken(word: &str) -> bool {
    let folded = fold(word);
    is_shouted(word) || (SHORT_WORDS.contains(&folded.as_str()) && folded.len() > 1)
}

fn is_abbreviation(folded: &str) -> bool {
    folded.split('-').any(|part| ABBREVIATIONS.contains(&part))
}

/// Whether an Arabic word has a letter three times in a row.
fn is_drawn_out(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters
        .windows(3)
        .any(|three| matches!(three, [a, b, c] if a == b && b == c))
        && DRAWN_OUT.contains(&fold(word).as_str())
}
