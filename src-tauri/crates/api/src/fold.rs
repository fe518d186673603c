//! One spelling of a text, for searching: what a hurried hand leaves out makes no difference.
//!
//! Folded are case; marks of every kind, so that å, ä and a are one letter, and so are ö, ø and o, é and e,
//! and harakat are as if not written; tatweel and invisible signs; the seats of hamza, ى and ي, ة and ه;
//! digits of Arabic script; ligatures and other compatibility forms. SQLite's own folding knows neither
//! harakat nor hamza, which is why it is not used.
//!
//! A text folds the same however its letters were composed (NFC or NFD), and folding twice changes nothing.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use crate::contract::FoundView;

/// The folded text.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Folds a text to the end of another, which a caller with many texts uses again and again.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    for letter in text.chars() {
        fold_letter(letter, |plain| folded.push(plain));
    }
}

/// Hands over what one character folds to: nothing, one or several.
fn fold_letter(letter: char, mut push: impl FnMut(char)) {
    match letter {
        // The letters that nearly all texts consist of, without looking into tables.
        '\0'..='\x7f' => push(letter.to_ascii_lowercase()),
        'å' | 'ä' | 'Å' | 'Ä' => push('a'),
        'ö' | 'Ö' => push('o'),
        'ء'..='ي' => fold_plain(letter, &mut push),
        _ => decompose_compatible(letter, |part| {
            if !is_combining_mark(part) {
                for lower in part.to_lowercase() {
                    fold_plain(lower, &mut push);
                }
            }
        }),
    }
}

/// Folds a small letter that has no mark of its own.
fn fold_plain(letter: char, push: &mut impl FnMut(char)) {
    let plain = match letter {
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ı' => 'i',
        'ς' => 'σ',
        '’' | '‘' | 'ʼ' => '\'',
        'æ' => return "ae".chars().for_each(push),
        'œ' => return "oe".chars().for_each(push),
        'ß' => return "ss".chars().for_each(push),
        'þ' => return "th".chars().for_each(push),
        // Tatweel draws a word out; a soft hyphen and the marks of direction and joining are not seen at all.
        'ـ'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{61c}'
        | '\u{feff}' => return,
        other => other,
    };
    push(plain);
}

/// The Latin digit that stands as far from 0 as this one from its own.
fn digit(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

/// A text that was folded without forgetting where each letter came from.
pub(crate) struct Traced {
    folded: String,
    /// For each byte of `folded` the character of the text that it came from.
    origins: Vec<usize>,
    /// For each character of the text where it begins, in UTF-16 units, and last where the text ends.
    begins: Vec<u32>,
    /// For each character of the text whether anything of it is in `folded`.
    seen: Vec<bool>,
}

impl Traced {
    pub(crate) fn new(text: &str) -> Self {
        let mut traced = Self {
            folded: String::with_capacity(text.len()),
            origins: Vec::with_capacity(text.len()),
            begins: vec![0],
            seen: Vec::new(),
        };
        let mut end = 0;
        for (index, letter) in text.chars().enumerate() {
            fold_letter(letter, |plain| traced.folded.push(plain));
            traced.seen.push(traced.folded.len() > traced.origins.len());
            traced.origins.resize(traced.folded.len(), index);
            end += if letter.len_utf16() == 1 { 1 } else { 2 };
            traced.begins.push(end);
        }
        traced
    }

    /// Where a folded word stands in the text, in its order. Characters are never cut: one that folds to two
    /// letters belongs to the stretch whole, and marks belong to the letter before them.
    pub(crate) fn find<'a>(&'a self, word: &'a str) -> impl Iterator<Item = FoundView> + 'a {
        let stretches = self
            .folded
            .match_indices(word)
            .filter(|(_, word)| !word.is_empty());
        stretches.filter_map(|(at, word)| {
            let first = *self.origins.get(at)?;
            let last = *self.origins.get(at + word.len() - 1)?;
            let unseen = self
                .seen
                .iter()
                .skip(last + 1)
                .take_while(|seen| !**seen)
                .count();
            Some(FoundView {
                from: *self.begins.get(first)?,
                to: *self.begins.get(last + 1 + unseen)?,
            })
        })
    }
}

#[cfg(test)]
mod tests;
