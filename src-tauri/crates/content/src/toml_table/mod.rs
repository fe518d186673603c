//! A TOML table read key by key, with every disagreement noted and none fatal.
//!
//! serde would stop at the first mistake; an author wants all of them, each with its line.

mod values;

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::Code;
use crate::findings::Findings;

/// The only version of the formats that this program knows.
const FORMAT: u32 = 1;

/// A value and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) offset: usize,
}

/// A table being read. Dropping it without [`Table::finish`] lets unknown keys pass.
pub(crate) struct Table<'t> {
    entries: &'t DeTable<'t>,
    offset: usize,
    taken: BTreeSet<&'t str>,
}

/// Parses a document; every syntax error is noted. After one, nothing else is said of the file, because what
/// could be recovered is not what the author wrote.
pub(crate) fn parse_document<'t>(
    text: &'t str,
    findings: &mut Findings<'_>,
) -> Option<Spanned<DeTable<'t>>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let offset = error.span().map_or(0, |span| span.start);
        findings.add(Code::TomlSyntax, offset, []);
    }
    errors.is_empty().then_some(document)
}

impl<'t> Table<'t> {
    pub(crate) fn root(document: &'t Spanned<DeTable<'t>>) -> Self {
        Self::new(document.get_ref(), 0)
    }

    fn new(entries: &'t DeTable<'t>, offset: usize) -> Self {
        Self {
            entries,
            offset,
            taken: BTreeSet::new(),
        }
    }

    /// Where the table begins.
    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    /// The value of a key, if it is there.
    fn take(&mut self, key: &str) -> Option<At<&'t DeValue<'t>>> {
        let (name, value) = self.entries.get_key_value(key)?;
        self.taken.insert(name.get_ref());
        Some(At {
            value: value.get_ref(),
            offset: value.span().start,
        })
    }

    /// Whether the key is there at all.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Notes that a key is missing, unless something of that name was there.
    pub(crate) fn require<T>(
        &self,
        key: &str,
        value: Option<T>,
        findings: &mut Findings<'_>,
    ) -> Option<T> {
        if value.is_none() && !self.has(key) {
            findings.add(Code::KeyMissing, self.offset, [key.to_owned()]);
        }
        value
    }

    /// Every key of the table with where it stands: for tables whose keys are names of things.
    pub(crate) fn keys(&self) -> Vec<At<&'t str>> {
        self.entries
            .keys()
            .map(|key| At {
                value: key.get_ref().as_ref(),
                offset: key.span().start,
            })
            .collect()
    }

    /// Takes `format`, which every file begins with.
    pub(crate) fn format(&mut self, findings: &mut Findings<'_>) {
        let found = self.number("format", 0..=u32::MAX, findings);
        match self.require("format", found, findings) {
            None | Some(FORMAT) => {}
            Some(other) => {
                let offset = self.take("format").map_or(0, |at| at.offset);
                let values = [other.to_string(), FORMAT.to_string()];
                findings.add(Code::FormatUnknown, offset, values);
            }
        }
    }

    /// Notes every key that nobody asked for.
    pub(crate) fn finish(self, findings: &mut Findings<'_>) {
        for key in self.keys() {
            if !self.taken.contains(key.value) {
                findings.add(Code::KeyUnknown, key.offset, [key.value.to_owned()]);
            }
        }
    }
}
