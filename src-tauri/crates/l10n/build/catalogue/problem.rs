//! What can be wrong with the files, where, and what to do about it.

use std::fmt;

/// A line of a file in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The folder.
    pub language: &'static str,
    /// The name within the folder.
    pub file: String,
    /// Counted from one.
    pub line: usize,
}

/// A rule broken at a place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it can be mended, or where the counterpart stands that a language lacks.
    pub place: Place,
    /// The rule.
    pub violation: Violation,
}

/// The rules. A `key` is `id` or `id.attribute`; that of a term begins with a hyphen.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Violation {
    /// Not Fluent.
    Syntax { expected: String },
    /// The same key twice in one language.
    Duplicate { key: String, first: Place },
    /// A file that one language has and another lacks.
    MissingFile { language: &'static str },
    /// A text that one language has and another lacks.
    Missing { key: String, language: &'static str },
    /// A variable that one language shows and this one does not.
    Variable {
        key: String,
        variable: String,
        elsewhere: &'static str,
    },
    /// A reference to nothing.
    Reference { key: String, to: String },
    /// Texts that contain each other.
    Cycle { key: String },
    /// A function that the program does not offer.
    Function { key: String, name: String },
    /// A term that shows a variable which its user does not fill in.
    TermArgument {
        key: String,
        term: String,
        variable: String,
    },
    /// Two keys that Rust cannot tell apart.
    Name { key: String, other: String },
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            language,
            file,
            line,
        } = self;
        write!(out, "locales/{language}/{file}:{line}")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = &self.place.file;
        write!(out, "{}: ", self.place)?;
        match &self.violation {
            Violation::Syntax { expected } => write!(
                out,
                "this is not Fluent ({expected}): mend the line, or the entry that it belongs to"
            ),
            Violation::Duplicate { key, first } => {
                write!(
                    out,
                    "`{key}` stands already at {first}: rename or remove one"
                )
            }
            Violation::MissingFile { language } => {
                write!(
                    out,
                    "`{language}` has no such file: write locales/{language}/{file}"
                )
            }
            Violation::Missing { key, language } => {
                write!(
                    out,
                    "`{language}` lacks `{key}`: add it to locales/{language}/{file}"
                )
            }
            Violation::Variable {
                key,
                variable,
                elsewhere,
            } => write!(
                out,
                "`{key}` does not use `${variable}`, which `{elsewhere}` uses: use it here or nowhere"
            ),
            Violation::Reference { key, to } => {
                write!(
                    out,
                    "`{key}` refers to `{to}`, which does not exist: mend the name"
                )
            }
            Violation::Cycle { key } => {
                write!(
                    out,
                    "`{key}` contains itself: write one of the references out"
                )
            }
            Violation::Function { key, name } => write!(
                out,
                "`{key}` calls `{name}`, but only NUMBER exists: hand in a value that is formatted already"
            ),
            Violation::TermArgument {
                key,
                term,
                variable,
            } => write!(
                out,
                "`{key}` uses `{term}`, which shows `${variable}`, and terms see no variables but their \
                 own: write {{ {term}({variable}: \"…\") }} or make the term a message"
            ),
            Violation::Name { key, other } => {
                write!(
                    out,
                    "`{key}` and `{other}` have the same name in Rust: rename one"
                )
            }
        }
    }
}
