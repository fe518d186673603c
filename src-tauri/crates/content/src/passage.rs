//! Words as a tree holds them.

use std::borrow::Borrow;
use std::fmt;
use std::ops::{Deref, Range};
use std::rc::Rc;

use serde::{Serialize, Serializer};

/// Words of a language file, to be read like a `str`.
///
/// Nearly all of a file stands in its tree: the passages share its text, which takes less time and less memory
/// than a copy for each of them. They are counted within one thread, since a tree is read where it was made and
/// counting across threads takes time that shows.
///
/// ```
/// use content::Passage;
/// let passage = Passage::from("Four jobs");
/// assert_eq!(&*passage, "Four jobs");
/// ```
#[derive(Clone, Default)]
pub struct Passage {
    text: Rc<str>,
    range: Range<usize>,
}

impl Passage {
    /// Words that lie in a text, as a passage of it; words from elsewhere have a text of their own.
    pub(crate) fn of(text: &Rc<str>, words: &str) -> Self {
        let start = words.as_ptr().addr().wrapping_sub(text.as_ptr().addr());
        let range = start..start.wrapping_add(words.len());
        if text.get(range.clone()).is_none() {
            return words.into();
        }
        Self {
            text: Rc::clone(text),
            range,
        }
    }
}

impl Deref for Passage {
    type Target = str;

    fn deref(&self) -> &str {
        self.text.get(self.range.clone()).unwrap_or_default()
    }
}

impl Borrow<str> for Passage {
    fn borrow(&self) -> &str {
        self
    }
}

impl From<&str> for Passage {
    fn from(words: &str) -> Self {
        Self {
            text: words.into(),
            range: 0..words.len(),
        }
    }
}

impl PartialEq for Passage {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Passage {}

impl fmt::Debug for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl Serialize for Passage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_text_share_it_and_others_do_not() {
        let text: Rc<str> = "Fyra jobb som inget barn ska ha".into();
        let (_, jobs) = text.split_at(5);
        let within = Passage::of(&text, jobs);
        assert!(Rc::ptr_eq(&within.text, &text));
        assert_eq!(&*within, jobs);

        let elsewhere = jobs.to_owned();
        let apart = Passage::of(&text, &elsewhere);
        assert!(!Rc::ptr_eq(&apart.text, &text));
        assert_eq!(
            apart, within,
            "the same words are equal wherever they stand"
        );
    }

    #[test]
    fn an_empty_passage_is_empty_wherever_it_was_cut() {
        let text: Rc<str> = "å".into();
        let (start, all) = text.split_at(0);
        let (_, end) = all.split_at(all.len());
        for words in [start, end] {
            assert_eq!(&*Passage::of(&text, words), "");
        }
    }
}
