//! A recovery code: 128 bits as words of the list, and one more word that tells a slip of the pen.
//!
//! ```text
//! 13 words: the 128 bits in base 1296, the most significant first
//! the last: a, so that 2·w₁ + 3·w₂ + … + 14·w₁₃ + a is divisible by 1297
//! ```
//!
//! 1297 is a prime and no two weights are alike, so that no code stays right when one word is another
//! one, or two have changed places. A code whose last word would have the number 1296, which is none, is
//! drawn again.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::passphrase::Passphrase;
use crate::words;

const DRAWN: usize = 13;
const NEEDED: usize = DRAWN + 1;
const PRIME: usize = words::COUNT + 1;

/// A recovery code. It cannot be printed by accident, and is wiped when it is dropped.
pub struct RecoveryCode {
    /// Places in the list, every one of them below its length.
    words: Zeroizing<[usize; NEEDED]>,
}

/// What can be said of a code that was typed, without trying it on a vault.
#[derive(Debug)]
pub struct CodeReading {
    /// How many words were typed.
    pub typed: usize,
    /// Which of them are not in the list, counted from 1.
    pub unknown: Vec<usize>,
    /// The code, if all its words are there and the last one fits the others. If it is missing though as
    /// many as needed are typed and known, a word was confused with another, or two with each other.
    pub code: Option<RecoveryCode>,
}

impl CodeReading {
    /// How many words a code has.
    pub const NEEDED: usize = NEEDED;
}

impl RecoveryCode {
    /// Makes a code of bytes that nobody can foretell.
    pub(crate) fn make(random: &mut dyn FnMut(&mut [u8])) -> Self {
        loop {
            let mut drawn = Zeroizing::new([0; 16]);
            random(&mut *drawn);
            let mut words = Zeroizing::new(digits(u128::from_be_bytes(*drawn)));
            let check = (PRIME - weighted(&words) % PRIME) % PRIME;
            if let [.., last] = &mut *words
                && check < words::COUNT
            {
                *last = check;
                return Self { words };
            }
        }
    }

    /// Reads what somebody typed off a paper: in any case, with or without å, ä and ö, and with anything
    /// between the words, such as commas, line breaks and numbers.
    #[must_use]
    pub fn read(typed: &str) -> CodeReading {
        let mut letters = Zeroizing::new(String::with_capacity(4 * typed.len()));
        letters.extend(typed.nfkc());
        let mut words = Zeroizing::new([0; NEEDED]);
        let mut count = 0;
        let mut unknown = Vec::new();
        for word in letters.split(|letter: char| !letter.is_alphabetic()) {
            if word.is_empty() {
                continue;
            }
            match (words::find(word), words.get_mut(count)) {
                (Some(index), Some(place)) => *place = index,
                (Some(_), None) => {}
                (None, _) => unknown.push(count + 1),
            }
            count += 1;
        }
        let whole = count == NEEDED && unknown.is_empty() && weighted(&words).is_multiple_of(PRIME);
        CodeReading {
            typed: count,
            unknown,
            code: whole.then_some(Self { words }),
        }
    }

    /// The words in their order and proper spelling, the one that checks the others last.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().filter_map(|index| words::get(*index))
    }

    /// What `recovery.age` is sealed with: the words as they are printed, so that `age` opens it too.
    pub(crate) fn passphrase(&self) -> Passphrase {
        Passphrase::of_words(self.words())
    }
}

/// Nothing of a code may reach a log.
impl fmt::Debug for RecoveryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecoveryCode")
            .finish_non_exhaustive()
    }
}

/// A number in base 1296, and a last word that is still to be found.
fn digits(mut number: u128) -> [usize; NEEDED] {
    let mut digits = [0; NEEDED];
    for digit in digits.iter_mut().take(DRAWN).rev() {
        *digit = (number % words::COUNT as u128) as usize;
        number /= words::COUNT as u128;
    }
    digits
}

/// The sum of the words, each times its weight: 2, 3, …, 14, and 1 for the last.
fn weighted(words: &[usize; NEEDED]) -> usize {
    let weights = (2..=NEEDED).chain([1]);
    words
        .iter()
        .zip(weights)
        .map(|(word, weight)| word * weight)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(byte: u8) -> RecoveryCode {
        RecoveryCode::make(&mut |bytes| bytes.fill(byte))
    }

    fn text(words: &[usize]) -> String {
        let words: Vec<_> = words
            .iter()
            .map(|index| words::get(*index).unwrap())
            .collect();
        words.join(" ")
    }

    fn is_whole(words: &[usize]) -> bool {
        RecoveryCode::read(&text(words)).code.is_some()
    }

    #[test]
    fn the_words_are_the_drawn_number_in_base_1296() {
        let mut number = 0_u128;
        for index in &code(0xa5).words[..DRAWN] {
            number = number * 1296 + *index as u128;
        }
        assert_eq!(number, u128::from_be_bytes([0xa5; 16]));
    }

    #[test]
    fn one_wrong_word_and_two_that_changed_places_are_always_noticed() {
        let words = *code(0x3c).words;
        assert!(is_whole(&words), "control");
        for at in 0..NEEDED {
            for wrong in (0..words::COUNT).filter(|wrong| *wrong != words[at]) {
                let mut words = words;
                words[at] = wrong;
                assert_ne!(weighted(&words) % PRIME, 0, "word {at} as {wrong}");
            }
            for other in (0..at).filter(|other| words[*other] != words[at]) {
                let mut words = words;
                words.swap(at, other);
                assert!(!is_whole(&words), "{at} for {other}");
            }
        }
    }

    #[test]
    fn a_number_without_a_last_word_is_drawn_again() {
        let without = (0_u128..)
            .find(|number| (PRIME - weighted(&digits(*number)) % PRIME) % PRIME == words::COUNT)
            .unwrap();
        let mut drawn = vec![7, without];
        let code = RecoveryCode::make(&mut |bytes| {
            bytes.copy_from_slice(&drawn.pop().unwrap().to_be_bytes());
        });
        assert!(drawn.is_empty(), "it was drawn twice");
        assert_eq!(code.words[..DRAWN], digits(7)[..DRAWN]);
        assert!(is_whole(&*code.words));
    }

    #[test]
    fn a_code_is_not_printed() {
        let code = code(1);
        let printed = format!("{code:?} {:?}", RecoveryCode::read(&text(&*code.words)));
        assert!(
            code.words().all(|word| !printed.contains(word)),
            "{printed}"
        );
    }
}
