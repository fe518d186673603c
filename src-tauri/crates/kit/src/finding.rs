//! What `kit` found wrong: in the form of a package, in its length and style, or in its spelling.

use std::collections::BTreeMap;

use content::Problem;

/// One thing that is wrong, with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// The file, inside the library.
    pub(crate) file: String,
    /// The line, from 1.
    pub(crate) line: u32,
    /// What is wrong; its message is `problem-<code>`.
    pub(crate) code: &'static str,
    /// What the message names.
    pub(crate) args: BTreeMap<&'static str, String>,
}

impl From<Problem> for Finding {
    fn from(problem: Problem) -> Self {
        Self {
            file: problem.file,
            line: problem.line,
            code: problem.code.as_str(),
            args: problem.args,
        }
    }
}

/// Declares every code of `kit` itself once: its name, and the arguments that its message is given.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal ($($arg:literal),*))+) => {
        /// What `kit` looks for beyond the form of a package, which is `content`'s to know.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Code {
            $($(#[$doc])* $variant,)+
        }

        impl Code {
            /// Every code.
            #[cfg(test)]
            pub(crate) const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code as text; its message is `problem-<code>`.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The arguments that come with it.
            pub(crate) fn args(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($arg),*],)+ }
            }
        }
    };
}

codes! {
    /// A mark of the format that makes no link and no stress, and would be read as it stands.
    MarkLeft = "mark-left" ("text")
    /// What a new package says before its author has written it.
    TemplateLeft = "template-left" ("text")
    /// There are too few steps of a kind.
    PartsTooFew = "parts-too-few" ("kind", "count", "min")
    /// A dilemma or a quiz has too few or too many answers to begin with.
    AnswersCount = "answers-count" ("id", "count", "min", "max")
    /// Too few references are cited.
    ReferencesTooFew = "references-too-few" ("count", "min")
    /// The first page does not carry the safety sentence.
    SafetySentenceMissing = "safety-sentence-missing" ("id")
    /// The page that helps at once is too long.
    OpeningTooLong = "opening-too-long" ("id", "words", "max")
    /// A text is shorter or longer than can be read in one go.
    WordsCount = "words-count" ("id", "words", "min", "max")
    /// The package as a whole is too short or too long.
    WholeCount = "whole-count" ("words", "min", "max")
    /// A translation is much shorter or longer than its source.
    ShareOfSource = "share-of-source" ("words", "share", "min", "max")
    /// A Swedish text is too hard to read.
    LixTooHigh = "lix-too-high" ("id", "lix", "max")
    /// An English text is too hard to read.
    FleschTooLow = "flesch-too-low" ("id", "flesch", "min")
    /// Sentences are too long as a rule.
    MeanSentenceTooLong = "mean-sentence-too-long" ("mean", "max")
    /// One sentence is too long.
    SentenceTooLong = "sentence-too-long" ("words", "max", "start")
    /// A word that the dictionary does not have, and those of its words that are like it.
    Misspelled = "misspelled" ("word", "nearest")
    /// A word that the dictionary does not have, and nothing like it.
    WordUnknown = "word-unknown" ("word")
    /// A word of the list that no text has, or that the dictionary has.
    WordUnused = "word-unused" ("word")
    /// A word of the list without a reason.
    WordWithoutReason = "word-without-reason" ("word")
    /// The list of words is no such list.
    WordListMalformed = "word-list-malformed" ()
}

impl Code {
    /// A finding of this code; the values are those of [`Code::args`], in their order.
    pub(crate) fn at<const N: usize>(self, file: &str, line: u32, values: [String; N]) -> Finding {
        debug_assert_eq!(self.args().len(), N, "{} takes others", self.as_str());
        Finding {
            file: file.to_owned(),
            line,
            code: self.as_str(),
            args: self.args().iter().copied().zip(values).collect(),
        }
    }
}
