//! Syllables of English words, counted by spelling.
//!
//! English spelling does not tell how a word sounds; a dictionary would, and would be larger than the rest of
//! the program. This counts groups of vowels and corrects for the endings that are silent, which on running
//! text errs both ways and nearly cancels. Words that the rules miss and that our texts use often are listed.

/// Words that the rules count wrongly.
const LISTED: &[(&str, usize)] = &[
    ("area", 3),
    ("being", 2),
    ("business", 2),
    ("created", 3),
    ("diary", 3),
    ("doing", 2),
    ("idea", 3),
    ("evening", 2),
    ("every", 2),
    ("everyone", 3),
    ("everything", 3),
    ("going", 2),
    ("hour", 1),
    ("people", 2),
    ("quiet", 2),
    ("seeing", 2),
    ("something", 2),
    ("sometimes", 2),
    ("somebody", 3),
    ("someone", 2),
    ("somewhere", 2),
    ("whole", 1),
];

/// How many syllables a word is read with: at least one. A number counts one a digit, capitals without a vowel
/// one a letter.
pub(crate) fn syllables(word: &str) -> usize {
    word.split(['-', '\u{2011}'])
        .map(|part| part_syllables(&part.replace(['\'', '’'], "'")))
        .sum::<usize>()
        .max(1)
}

fn part_syllables(part: &str) -> usize {
    let digits = part.chars().filter(char::is_ascii_digit).count();
    if digits > 0 {
        return digits;
    }
    let small = part.to_lowercase();
    let spoken_as_letters = part.chars().count() > 1
        && part.chars().all(char::is_uppercase)
        && !small.chars().any(is_vowel);
    if spoken_as_letters {
        return part.chars().count();
    }
    let stem = small.strip_suffix("'s").unwrap_or(&small);
    if let Some(stem) = stem.strip_suffix("n't") {
        // "Don't", "can't" and "won't" are one syllable; "didn't" and "couldn't" have one more than their verb.
        let after_vowel = stem.is_empty() || stem.ends_with(is_vowel);
        return vowel_groups(stem) + usize::from(!after_vowel && !stem.ends_with('r'));
    }
    let stem = stem.split('\'').next().unwrap_or(stem);
    match LISTED.iter().find(|(listed, _)| *listed == stem) {
        Some((_, count)) => *count,
        None => (vowel_groups(stem) + hiatuses(stem))
            .saturating_sub(silent_endings(stem))
            .max(usize::from(!stem.is_empty())),
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é')
}

fn vowel_groups(word: &str) -> usize {
    let mut groups = 0;
    let mut before = false;
    for (index, letter) in word.chars().enumerate() {
        // A "y" at the head of a word, and a "u" after "q", are consonants.
        let vowel = is_vowel(letter) && !(letter == 'y' && index == 0);
        groups += usize::from(vowel && !before);
        before = vowel;
    }
    groups
}

/// Vowels that meet without becoming one: "tr-ying", "qu-iet", "l-ion", "co-operate".
const APART: &[&str] = &[
    "ying", "uing", "iet", "ia", "io", "ua", "eati", "coop", "erie",
];
/// Where the same letters do become one: "quest-ion", "spec-ial", "behav-iour", "q-uarrel".
const TOGETHER: &[&str] = &[
    "tion", "sion", "gion", "cial", "tial", "cian", "iage", "iour", "cious", "tious", "gua", "qua",
];

/// How many vowels meet without becoming one.
fn hiatuses(word: &str) -> usize {
    let count = |letters: &[&str]| {
        letters
            .iter()
            .map(|met| word.matches(met).count())
            .sum::<usize>()
    };
    count(APART).saturating_sub(count(TOGETHER)) + usize::from(word.ends_with("sm"))
}

/// Endings that are written with a vowel and read without one: "made", "makes", "asked", "lovely".
fn silent_endings(word: &str) -> usize {
    let silent = if let Some(stem) = word.strip_suffix("es") {
        !stem.ends_with(['s', 'x', 'z', 'c', 'g', 'i'])
            && !stem.ends_with("ch")
            && !stem.ends_with("sh")
            && !ends_in_consonant_and_l(stem)
            && !stem.ends_with(is_vowel)
    } else if let Some(stem) = word.strip_suffix("ed") {
        !stem.ends_with(['t', 'd']) && !ends_in_consonant_and_l(stem) && !stem.ends_with(is_vowel)
    } else if let Some(stem) = word.strip_suffix('e') {
        !ends_in_consonant_and_l(stem) && !stem.ends_with(is_vowel)
    } else {
        ["ely", "eful", "efully", "eless", "ement", "ements"]
            .iter()
            .filter_map(|ending| word.strip_suffix(ending))
            .any(|stem| vowel_groups(stem) > 0 && !stem.ends_with(is_vowel))
    };
    usize::from(silent)
}

/// "table", "little", "people": the e is silent, but the l is a syllable.
fn ends_in_consonant_and_l(stem: &str) -> bool {
    stem.strip_suffix('l').is_some_and(|before| {
        !before.is_empty() && !before.ends_with(is_vowel) && !before.ends_with('l')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_texts_are_counted_as_they_are_said() {
        let said = [
            (
                1,
                "I me child through asked moved made homes weeks it's don't can't strength breathe",
            ),
            (1, "where there time school both thought loved need change"),
            (
                2,
                "parent little table lovely children didn't couldn't wanted houses trying making angry",
            ),
            (
                2,
                "careful questions changes wishes quarrel lion quiet being people moment anger after",
            ),
            (
                3,
                "family remember separate tomorrow behaviour idea radio sixteen-year",
            ),
            (
                3,
                "evenings everything important together everyone somebody",
            ),
            (4, "experience separation evaluate necessary"),
            (5, "cooperation"),
        ];
        let mut wrong = Vec::new();
        for (count, row) in said {
            for word in row.split(' ').filter(|word| syllables(word) != count) {
                wrong.push(format!("{word}: {} for {count}", syllables(word)));
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn numbers_count_their_digits_and_capitals_their_letters() {
        assert_eq!(syllables("1177"), 4);
        assert_eq!(syllables("17.30"), 4);
        assert_eq!(syllables("GP"), 2);
    }

    #[test]
    fn every_word_has_a_syllable() {
        for word in ["", "hmm", "'", "é", "البيت", "e", "ed", "es"] {
            assert!(syllables(word) >= 1, "{word:?}");
        }
    }
}
