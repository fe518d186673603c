//! How hard a passphrase is to guess, and what would make it harder.
//!
//! The number of guesses is zxcvbn's estimate. It knows English; so it is told the commonest words of Swedish
//! passwords, the words of this program, and those of the list that passphrases are proposed from. What consists
//! of words of that list alone is not estimated but counted, because a guesser has the list, too.
//!
//! **The borders** follow from what a guess costs. A key of ours takes 2¹⁸ rounds of scrypt: some 0.7 seconds of
//! one core and 256 MiB, which leaves a graphics card little advantage. A rented core makes some 5,000 guesses an
//! hour, for a few cents. So
//!
//! - 10⁶ guesses are a day of one good computer, or a few euros: very weak;
//! - 10⁸ are months of it, or some hundred euros: weak;
//! - 10¹⁰ are decades of it, or tens of thousands of euros: fair – nobody does that for a journal by chance, but
//!   somebody who is obsessed might;
//! - 10¹⁴ are beyond the purse of a state; what lies above is strong. The border stands that high because the
//!   estimate takes a Swedish word that it does not know for random letters, and thinks too well of it.

use std::collections::HashSet;
use std::sync::LazyLock;

use secrecy::{ExposeSecret as _, SecretString};
use unicode_normalization::UnicodeNormalization as _;
use vault::words;
use zeroize::Zeroizing;
use zxcvbn::feedback::{Feedback, Suggestion, Warning};
use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::{Entropy, zxcvbn};

use crate::contract::{Strength, StrengthAdvice, StrengthView};
use crate::passphrase::is_short;

const VERY_WEAK: u64 = 1_000_000;
const WEAK: u64 = 100_000_000;
const FAIR: u64 = 10_000_000_000;
const GOOD: u64 = 100_000_000_000_000;

/// More advice than this at once is none.
const MOST_ADVICE: usize = 2;

/// What this program calls itself and its things, in three languages: it stands before the eyes of whoever
/// chooses a passphrase, and of whoever guesses it.
const OWN_WORDS: &[&str] = &[
    "lyktan",
    "lykta",
    "lantern",
    "valv",
    "valvet",
    "vault",
    "lösenfras",
    "lösenfrasen",
    "passphrase",
    "password",
    "journal",
    "anteckningar",
    "dagbok",
    "separation",
    "skilsmässa",
    "divorce",
    "samarbete",
    "föräldrar",
    "umgänge",
    "vårdnad",
    "الفانوس",
    "فانوس",
    "خزنة",
    "طلاق",
];

/// Words that a guesser tries first, the likeliest first, in both spellings and each once.
struct Known {
    words: Vec<String>,
    /// How many of them are common; the rest are those of the list, which are good in fives.
    common: usize,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let lines = include_str!("strength/common.txt").lines();
    let common = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let list = (0..words::COUNT).filter_map(words::get);
    let mut seen = HashSet::new();
    let mut spelled = |word: &str| {
        // A word that was there before keeps its place.
        [word.to_owned(), words::plain(word)]
            .map(|spelling| seen.insert(spelling.clone()).then_some(spelling))
    };
    let common = OWN_WORDS
        .iter()
        .copied()
        .chain(common)
        .flat_map(&mut spelled)
        .flatten();
    let mut words: Vec<_> = common.collect();
    let common = words.len();
    words.extend(list.flat_map(spelled).flatten());
    Known { words, common }
});

/// What can be said of a passphrase.
///
/// The estimate works on copies of its own, which the allocator of the program wipes when they are given back.
pub(crate) fn weigh(passphrase: &SecretString) -> StrengthView {
    let typed = passphrase.expose_secret();
    // Room enough that growing leaves no copies behind.
    let mut normalised = Zeroizing::new(String::with_capacity(4 * typed.len()));
    normalised.extend(typed.nfkc());
    let known: Vec<_> = KNOWN.words.iter().map(String::as_str).collect();
    let estimate = zxcvbn(&normalised, &known);
    let counted = guesses_with_the_list(&normalised).unwrap_or(u64::MAX);
    let strength = match estimate.guesses().min(counted) {
        _ if is_short(typed) => Strength::TooShort,
        guesses if guesses < VERY_WEAK => Strength::VeryWeak,
        guesses if guesses < WEAK => Strength::Weak,
        guesses if guesses < FAIR => Strength::Fair,
        guesses if guesses < GOOD => Strength::Good,
        _ => Strength::Strong,
    };
    StrengthView {
        strength,
        advice: match strength {
            Strength::Good | Strength::Strong => Vec::new(),
            _ => advice(&estimate),
        },
    }
}

/// How many guesses words of the list take; none if anything else is among them.
fn guesses_with_the_list(passphrase: &str) -> Option<u64> {
    passphrase
        .split_whitespace()
        .try_fold(1_u64, |guesses, word| {
            words::find(word)?;
            Some(guesses.saturating_mul(words::COUNT as u64))
        })
}

/// What is wrong first, then what always helps, each said once.
fn advice(estimate: &Entropy) -> Vec<StrengthAdvice> {
    let warning = estimate.feedback().and_then(Feedback::warning);
    let suggestions = estimate.feedback().map_or(&[][..], Feedback::suggestions);
    let common = is_common(estimate).then_some(StrengthAdvice::NotCommon);
    let particular = suggestions.iter().copied().map(of_suggestion);
    let particular = particular.filter(|advice| *advice != StrengthAdvice::AddWords);
    let found = common
        .into_iter()
        .chain(warning.map(of_warning))
        .chain(particular)
        .chain([StrengthAdvice::AddWords]);
    let mut advice = Vec::with_capacity(MOST_ADVICE);
    for one in found {
        if advice.len() < MOST_ADVICE && !advice.contains(&one) {
            advice.push(one);
        }
    }
    advice
}

/// Whether its longest part is one of the common words that zxcvbn was told of, for which it has no warning.
fn is_common(estimate: &Entropy) -> bool {
    let parts = estimate.sequence().iter();
    let longest = parts.max_by_key(|part| part.token.chars().count());
    longest.is_some_and(|part| match &part.pattern {
        MatchPattern::Dictionary(word) => {
            let known = KNOWN.words.iter().take(KNOWN.common);
            known.into_iter().any(|common| *common == word.matched_word)
        }
        _ => false,
    })
}

fn of_warning(warning: Warning) -> StrengthAdvice {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess
        | Warning::SequencesLikeAbcAreEasyToGuess => StrengthAdvice::NotInRows,
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => StrengthAdvice::NotRepeated,
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => StrengthAdvice::NotCommon,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => {
            StrengthAdvice::NotDates
        }
        Warning::AWordByItselfIsEasyToGuess => StrengthAdvice::AddWords,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => StrengthAdvice::NotNames,
    }
}

fn of_suggestion(suggestion: Suggestion) -> StrengthAdvice {
    match suggestion {
        Suggestion::UseAFewWordsAvoidCommonPhrases
        | Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters
        | Suggestion::AddAnotherWordOrTwo => StrengthAdvice::AddWords,
        Suggestion::CapitalizationDoesntHelpVeryMuch
        | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase
        | Suggestion::ReversedWordsArentMuchHarderToGuess
        | Suggestion::PredictableSubstitutionsDontHelpVeryMuch => StrengthAdvice::SwapsHelpLittle,
        Suggestion::UseALongerKeyboardPatternWithMoreTurns | Suggestion::AvoidSequences => {
            StrengthAdvice::NotInRows
        }
        Suggestion::AvoidRepeatedWordsAndCharacters => StrengthAdvice::NotRepeated,
        Suggestion::AvoidRecentYears
        | Suggestion::AvoidYearsThatAreAssociatedWithYou
        | Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => StrengthAdvice::NotDates,
    }
}

#[cfg(test)]
mod tests;
