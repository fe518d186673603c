//! From files to entries: one for each value and each attribute.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Pattern};
use fluent_syntax::{ast, parser};

use super::uses::{Uses, key};
use super::{Place, Problem, Source, Violation};

/// The value of a message or a term, or one of its attributes.
pub struct Entry {
    /// Where it begins.
    pub place: Place,
    /// What it names.
    pub uses: Uses,
}

/// All entries of one language by key; those of terms begin with a hyphen.
pub type Entries = BTreeMap<String, Entry>;

/// Reads the files into the entries of each language.
pub fn read(sources: &[Source], problems: &mut Vec<Problem>) -> BTreeMap<&'static str, Entries> {
    let mut languages: BTreeMap<&'static str, Entries> = BTreeMap::new();
    for source in sources {
        let entries = languages.entry(source.language).or_default();
        File {
            source,
            entries,
            problems,
        }
        .read();
    }
    languages
}

struct File<'a> {
    source: &'a Source,
    entries: &'a mut Entries,
    problems: &'a mut Vec<Problem>,
}

impl File<'_> {
    fn read(&mut self) {
        let text = self.source.text.as_str();
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let violation = Violation::Syntax {
                    expected: error.kind.to_string(),
                };
                let place = self.place(error.pos.start);
                self.problems.push(Problem { place, violation });
            }
            resource
        });
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    self.add(
                        message.id.name,
                        message.id.name,
                        None,
                        message.value.as_ref(),
                    );
                    self.attributes(message.id.name, &message.attributes);
                }
                ast::Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    self.add(&id, term.id.name, None, Some(&term.value));
                    self.attributes(&id, &term.attributes);
                }
                _ => {}
            }
        }
    }

    fn attributes(&mut self, id: &str, attributes: &[Attribute<&str>]) {
        for Attribute {
            id: attribute,
            value,
        } in attributes
        {
            self.add(id, attribute.name, Some(attribute.name), Some(value));
        }
    }

    /// `written` is the name as it stands in the text, by which the line is found.
    fn add(
        &mut self,
        id: &str,
        written: &str,
        attribute: Option<&str>,
        value: Option<&Pattern<&str>>,
    ) {
        let Some(value) = value else { return };
        let key = key(id, attribute);
        let start = written.as_ptr() as usize - self.source.text.as_ptr() as usize;
        let place = self.place(start);
        if let Some(first) = self.entries.get(&key) {
            let violation = Violation::Duplicate {
                key,
                first: first.place.clone(),
            };
            self.problems.push(Problem { place, violation });
        } else {
            self.entries.insert(
                key,
                Entry {
                    place,
                    uses: Uses::of(value),
                },
            );
        }
    }

    fn place(&self, offset: usize) -> Place {
        let before = self.source.text.bytes().take(offset);
        Place {
            language: self.source.language,
            file: self.source.file.clone(),
            line: 1 + before.filter(|&byte| byte == b'\n').count(),
        }
    }
}
