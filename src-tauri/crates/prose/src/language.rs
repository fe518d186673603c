//! The languages that are understood, and which of them a sentence is written in.

use crate::words;

/// A language whose words and sentences are known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Svenska.
    Swedish,
    /// English.
    English,
    /// العربية.
    Arabic,
}

/// Words that hold sentences together in one of the two languages of Latin script and are rare in the other;
/// apostrophes are left out.
const SWEDISH: &[&str] = &[
    "aldrig", "alla", "allt", "alltid", "att", "av", "bara", "barn", "barnen", "blir", "de", "dem",
    "den", "det", "dig", "din", "ditt", "du", "där", "då", "efter", "eller", "en", "er", "ett",
    "från", "får", "för", "hade", "han", "har", "hej", "hem", "hon", "hos", "hur", "här", "igen",
    "ihop", "ikväll", "ingen", "inget", "inte", "ja", "jag", "kan", "kl", "kommer", "med", "men",
    "mig", "min", "mycket", "måste", "nej", "ni", "nu", "när", "någon", "och", "om", "oss", "på",
    "sedan", "sig", "ska", "skriv", "sluta", "som", "så", "tack", "till", "ut", "utan", "vad",
    "var", "vara", "varför", "vi", "vill", "är", "åt",
];
const ENGLISH: &[&str] = &[
    "a", "an", "like", "stop", "about", "again", "always", "am", "and", "are", "at", "be",
    "because", "been", "but", "by", "can", "could", "did", "do", "does", "dont", "every", "for",
    "from", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "ill", "im", "is",
    "it", "its", "just", "kids", "know", "me", "my", "never", "not", "nothing", "of", "on", "our",
    "please", "she", "should", "so", "tell", "thank", "thanks", "that", "the", "their", "them",
    "then", "there", "they", "this", "to", "too", "u", "up", "ur", "was", "we", "were", "what",
    "when", "where", "which", "who", "why", "will", "with", "would", "yes", "you", "youll", "your",
    "youre", "youve",
];

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::Swedish, Self::English, Self::Arabic];

    /// The language that a text shows by its letters and small words; where it shows none, `hint`, so long as
    /// the script allows it.
    pub(crate) fn of(text: &str, hint: Self) -> Self {
        let (arabic, other) = count_scripts(text);
        if arabic + other == 0 {
            return hint;
        }
        if arabic > other {
            return Self::Arabic;
        }
        let (swedish, english) = count_small_words(text);
        match (swedish.cmp(&english), hint) {
            (std::cmp::Ordering::Greater, _) => Self::Swedish,
            (std::cmp::Ordering::Less, _) => Self::English,
            // The program's readers live in Sweden.
            (std::cmp::Ordering::Equal, Self::Arabic) => Self::Swedish,
            (std::cmp::Ordering::Equal, hint) => hint,
        }
    }
}

fn count_scripts(text: &str) -> (usize, usize) {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    letters.fold((0, 0), |(arabic, other), letter| match letter {
        '\u{600}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}' => (arabic + 1, other),
        _ => (arabic, other + 1),
    })
}

fn count_small_words(text: &str) -> (usize, usize) {
    let mut counts = (0, 0);
    for word in words(text) {
        let small = word.to_lowercase().replace(['\'', '’'], "");
        let dotted = small.contains(['å', 'ä', 'ö']);
        counts.0 += usize::from(dotted) + usize::from(SWEDISH.contains(&small.as_str()));
        counts.1 += usize::from(ENGLISH.contains(&small.as_str()));
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::Language::{self, Arabic, English, Swedish};

    #[test]
    fn a_sentence_shows_its_own_language_whatever_the_hint() {
        for hint in Language::ALL {
            assert_eq!(Language::of("Kan du hämta på fredag?", hint), Swedish);
            assert_eq!(Language::of("Can you pick him up?", hint), English);
            assert_eq!(Language::of("موعد سلمى في BVC يوم الخميس", hint), Arabic);
        }
    }

    #[test]
    fn capitals_and_typographic_apostrophes_change_nothing() {
        assert_eq!(Language::of("VARFÖR SVARAR DU INTE", English), Swedish);
        assert_eq!(Language::of("I’m late, don’t wait", Swedish), English);
    }

    #[test]
    fn the_hint_decides_only_what_nothing_tells() {
        assert_eq!(Language::of("Okej!", English), English);
        assert_eq!(Language::of("17.30", Arabic), Arabic);
        assert_eq!(Language::of("Okej!", Arabic), Swedish);
    }
}
