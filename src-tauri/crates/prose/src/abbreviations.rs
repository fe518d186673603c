//! Abbreviations whose full stop does not end a sentence.

use crate::Language;

const SWEDISH: &[&str] = &[
    "t.ex", "bl.a", "d.v.s", "dvs", "p.g.a", "pga", "m.a.o", "s.k", "f.d", "fr.o.m", "t.o.m",
    "o.d", "jfr", "kl", "ca", "nr", "tel", "st", "max", "min", "resp", "ev", "inkl", "exkl", "jan",
    "feb", "aug", "sept", "okt", "nov", "dec", "mån", "tis", "ons", "tors", "fre", "lör", "sön",
];
const ENGLISH: &[&str] = &[
    "e.g", "i.e", "mr", "mrs", "ms", "dr", "st", "vs", "no", "nos", "approx", "tel", "jan", "feb",
    "aug", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
];

/// Abbreviations that may also be a sentence's last word: a capital letter after them begins the next.
const SWEDISH_LAST: &[&str] = &[
    "osv", "o.s.v", "m.m", "mm", "etc", "kr", "tim", "d.s", "f.n",
];
const ENGLISH_LAST: &[&str] = &["etc", "a.m", "p.m", "am", "pm", "u.k", "u.s"];

/// Whether a full stop after `word` belongs to the word. `next` is the first letter that follows.
pub(crate) fn keeps_its_full_stop(word: &str, next: char, language: Language) -> bool {
    let (inside, last) = match language {
        Language::Swedish => (SWEDISH, SWEDISH_LAST),
        Language::English => (ENGLISH, ENGLISH_LAST),
        // Arabic shortens a title to its first letter, which is seen below.
        Language::Arabic => (&[][..], &[][..]),
    };
    let small = word.to_lowercase();
    let small = small.as_str();
    // "No." is a number only before a number, "min." minutes only after one; words they are far oftener.
    if matches!(small, "no" | "nos" | "min" | "max" | "st") && !next.is_numeric() {
        return language == Language::English && word == "St";
    }
    inside.contains(&small)
        || (last.contains(&small) && !next.is_uppercase())
        || is_initial(word)
        || (word.chars().all(char::is_numeric) && next.is_lowercase())
}

/// A single letter, as in a name: "A. Berg", "د. سامر". The English "I" is a word.
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => {
            letter.is_alphabetic() && !letter.is_lowercase() && !matches!(letter, 'I' | 'Å' | 'Ö')
        }
        _ => false,
    }
}
