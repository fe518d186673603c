//! Capitals, rows of marks and, in a script without capitals, drawn-out words.

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
    "https", "note", "info",
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
        let run = Run::read(text, &pieces, index);
        let shout = pieces.get(index..run.end_of_shout).unwrap_or_default();
        if let (Some(first), Some(last)) = (shout.first(), shout.last()) {
            found.push(Find {
                kind: FindKind::Shouting,
                at: Some(first.at.start..last.at.end),
            });
        }
        index = run.end.max(index + 1);
    }
    found
}

/// What begins at a piece: words in capitals and the marks after them, or marks alone.
struct Run {
    /// The first piece after what is shouted; the run's own first piece where nothing is.
    end_of_shout: usize,
    /// The first piece that has not been read.
    end: usize,
}

impl Run {
    fn read(text: &str, pieces: &[Piece], first: usize) -> Self {
        let (words, shouted) = read_words(text, pieces, first);
        let marks = words + count_marks(pieces, words);
        let loud = pieces.get(words..marks).is_some_and(are_loud);
        // One exclamation mark adds nothing to shouted words; a loud row does, and is a shout also alone. After
        // words that are not shouted it is left for the next run.
        let end_of_shout = match (shouted, loud) {
            (true, true) => marks,
            (true, false) => words,
            (false, true) if words == first => marks,
            (false, _) => first,
        };
        Self {
            end_of_shout,
            end: end_of_shout.max(words),
        }
    }
}

/// Where the words in capitals end that begin at a piece, and whether they are shouted. They begin and end with
/// letters, but numbers in between are no pause.
fn read_words(text: &str, pieces: &[Piece], first: usize) -> (usize, bool) {
    let word = |index: usize| -> Option<&str> {
        let piece = pieces.get(index)?;
        let word = text.get(piece.at.clone())?;
        (piece.kind == PieceKind::Word).then_some(word)
    };
    if word(first).is_some_and(is_drawn_out) {
        return (first + 1, true);
    }
    if !word(first).is_some_and(has_letters) {
        return (first, false);
    }
    let (mut end, mut shouted, mut spoken) = (first, false, 0);
    let capitals = (first..).map_while(|index| word(index).map(|word| (index, word)));
    for (index, word) in capitals.take_while(|(_, word)| in_capitals(word)) {
        if has_letters(word) {
            end = index + 1;
            shouted |= is_shouted(word);
            spoken += usize::from(is_spoken(word));
        }
    }
    (end, shouted || spoken > 1)
}

fn has_letters(word: &str) -> bool {
    word.chars().any(char::is_alphabetic)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Read again from each of its places, so long a row would take many minutes.
    #[test]
    fn a_long_row_is_read_once() {
        for row in ["A ", "1 ", "! ", "? A ", "A 1 ", "'"] {
            find(&row.repeat(1 << 17));
        }
    }

    #[test]
    fn abbreviations_and_numbers_are_no_shout() {
        for text in [
            "BVC kl. 10",
            "ADHD-utredning",
            "SMS OK",
            "IKEA!",
            "Å 1 2 3",
            "GP at 9 AM",
        ] {
            assert!(find(text).is_empty(), "{text}");
        }
    }
}
