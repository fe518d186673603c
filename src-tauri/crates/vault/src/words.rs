//! The words that a proposed passphrase and a recovery code are made of.
//!
//! Random letters are hard to copy from paper and hard to say over the phone. Words are not, so long as
//! they are the right ones. The list in `locales/passphrase-words.txt` was therefore written for this
//! program, and its words were chosen so that
//!
//! - everybody knows them, or can spell them by ear: short Swedish nouns, adjectives and verbs in their
//!   base form, of three to seven letters, nearly all from the home, the kitchen and the open air;
//! - none of them hurts: nothing of violence, illness, law, money, faith, drink or family, for the reader
//!   may be frightened or ashamed already;
//! - none is mistaken for another: with å and ä written as a, and ö as o, at least two slips of the pen
//!   lie between any two of them, so that one slip makes a word that is not in the list and is seen.
//!
//! The last point also makes å, ä and ö optional: a keyboard without them types the same words.
//!
//! There are 6⁴ = 1,296 words, so a word carries log₂ 1296 = 10.3 bits, and five of them 51.7. That is
//! little for a key but enough for a passphrase that scrypt makes slow to try.
//!
//! Deliberately absent: a source of randomness, which is handed in.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How many words there are.
pub const COUNT: usize = 1296;

/// How many words are proposed as a passphrase.
const PROPOSED: usize = 5;

/// Draws from here on are thrown away, because what lies below is a whole number of lists: a remainder of
/// all 65,536 values would make the first words of the list likelier than the last.
const FAIR: usize = (1 << u16::BITS) / COUNT * COUNT;

/// In the order of their plain forms, which is what [`find`] searches by.
static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("../../../../locales/passphrase-words.txt")
        .lines()
        .collect()
});

/// The word at `index`, spelled with å, ä and ö; there is one for every index below [`COUNT`].
pub fn get(index: usize) -> Option<&'static str> {
    WORDS.get(index).copied()
}

/// The place in the list of a word as somebody typed it: in any case, with or without å, ä and ö.
///
/// Nothing is guessed: a word that is one slip away is not found.
pub fn find(typed: &str) -> Option<usize> {
    WORDS
        .binary_search_by(|word| letters(word).cmp(letters(typed)))
        .ok()
}

/// The word as a keyboard without å, ä and ö would write it, in lower case.
///
/// # Examples
///
/// ```
/// assert_eq!(vault::words::plain("Blåbär"), "blabar");
/// ```
pub fn plain(word: &str) -> String {
    letters(word).collect()
}

/// Draws the words of a passphrase: five places in the list, each as likely as any other and none
/// depending on the others, so that a word may come twice.
///
/// `random` fills what it is given with unpredictable bytes.
pub fn propose(random: &mut dyn FnMut(&mut [u8])) -> [usize; PROPOSED] {
    std::array::from_fn(|_| draw(random))
}

fn draw(random: &mut dyn FnMut(&mut [u8])) -> usize {
    loop {
        let mut bytes = [0; 2];
        random(&mut bytes);
        let drawn = usize::from(u16::from_le_bytes(bytes));
        if drawn < FAIR {
            return drawn % COUNT;
        }
    }
}

/// The letters that two spellings of one word have in common: without marks above them, in lower case.
fn letters(word: &str) -> impl Iterator<Item = char> {
    word.nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
}
