//! Packages: TOML and Markdown to a plain tree, and the problems found on the way.
//!
//! A package is a folder of `module.toml` (structure), one Markdown file per language (words), films and
//! pictures. Parsing joins them, purely, into one [`Package`] per language: a closed set of nodes that
//! screen, paper, search, counting and printing all read. Reading folders stands apart.
//!
//! Deliberately absent: HTML, sentences for people (a [`Problem`] is a code with arguments), and languages as
//! a closed list (any BCP 47 tag that names a file will do).

#![forbid(unsafe_code)]

mod about;
mod entry;
mod exercise;
pub mod film;
mod findings;
mod folder;
mod hash;
mod hours;
mod id;
mod index;
mod join;
mod language;
mod library;
mod manifest;
mod parse;
mod passage;
mod presence;
mod problem;
mod references;
mod stamp;
mod step_kind;
mod support_lines;
mod text;
mod toml_table;
mod tree;
mod words;

pub use about::{About, Area, PackageKind, Review, Safety};
pub use entry::{Entry, Heading, StepEntry};
pub use exercise::{Exercise, FieldRule};
pub use folder::picture::Picture;
pub use folder::{PackageFolder, read_package};
pub use hash::derive_source_hash;
pub use hours::{Clock, Hours, MalformedTime, Opening, Weekday};
pub use id::{Id, MalformedId};
pub use index::{INDEX, parse_index, write_index};
pub use language::{Language, MalformedLanguage};
pub use library::{Checked, Library, Opened};
pub use parse::{Known, MANIFEST, PackageTexts, Parsed, parse};
pub use passage::Passage;
pub use problem::{Code, Problem};
pub use references::{Reference, References};
pub use stamp::stamp_translation;
pub use step_kind::StepKind;
pub use support_lines::{LineKind, Month, SupportLine, SupportLines};
pub use text::{Block, Inline, plain_text};
pub use tree::{Age, Choice, Example, ExamplePart, Field, Package, QuizOption, Step, StepBody};
