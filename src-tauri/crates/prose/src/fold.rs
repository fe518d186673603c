//! One spelling of a word, so that a rule is written once: what a hurried hand leaves out, and what an angry
//! one adds, makes no difference.
//!
//! Folded are case; marks of every kind (å, ä and a are one letter, harakat are as if not written); the seats of
//! hamza, ى and ي, ة and ه; tatweel and invisible signs; apostrophes, so that "you're", "you’re" and "youre" are
//! one; and letters drawn out three times or more ("neeej", "ليييش"), which are written once.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The folded word.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = Drawn::default();
    for letter in word.chars() {
        decompose_compatible(letter, |part| {
            if !is_combining_mark(part) {
                for small in part.to_lowercase() {
                    if let Some(plain) = plain(small) {
                        folded.push(plain);
                    }
                }
            }
        });
    }
    folded.finish()
}

/// A letter's plain form; `None` for what is not seen.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ø' => 'o',
        'æ' => 'a',
        'ı' => 'i',
        '\'' | '’' | '‘' | 'ʼ' | '`' | 'ـ' => return None,
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{61c}'
        | '\u{feff}' => return None,
        '\u{2011}' => '-',
        other => other,
    })
}

/// A word that is being written, with drawn-out letters taken back to one.
#[derive(Default)]
struct Drawn {
    written: String,
    latest: Option<char>,
    times: usize,
}

impl Drawn {
    fn push(&mut self, letter: char) {
        if self.latest == Some(letter) {
            self.times += 1;
        } else {
            self.settle();
            (self.latest, self.times) = (Some(letter), 1);
        }
    }

    fn settle(&mut self) {
        let Some(letter) = self.latest else { return };
        // Digits are no voice: 1000 is not 10.
        let times = if self.times > 2 && letter.is_alphabetic() {
            1
        } else {
            self.times
        };
        self.written.extend(std::iter::repeat_n(letter, times));
    }

    fn finish(mut self) -> String {
        self.settle();
        self.written
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_accents_and_apostrophes_make_no_difference() {
        assert_eq!(fold("FÖRSTÖRT"), fold("forstort"));
        assert_eq!(fold("fo\u{308}ra\u{308}lder"), fold("förälder"));
        assert_eq!(fold("You’re"), fold("you're"));
        assert_eq!(fold("youre"), fold("You're"));
    }

    #[test]
    fn harakat_hamza_and_tatweel_make_no_difference() {
        assert_eq!(fold("أَنْتِ"), fold("انت"));
        assert_eq!(fold("دائماً"), fold("دائما"));
        assert_eq!(fold("أبـــداً"), fold("ابدا"));
        assert_eq!(fold("فاشلة"), fold("فاشله"));
        assert_eq!(fold("على"), fold("علي"));
    }

    #[test]
    fn drawn_out_letters_are_one_and_double_letters_two() {
        assert_eq!(fold("neeeej"), "nej");
        assert_eq!(fold("ليييييش"), "ليش");
        assert_eq!(fold("alltid"), "alltid");
        assert_eq!(fold("1000"), "1000");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for word in ["Ålltid", "شُكْرااااً", "you’re", "ﬁﬁﬁ", "ǅ"] {
            assert_eq!(fold(&fold(word)), fold(word), "{word}");
        }
    }
}
