//! The list as the program carries it.

use serde::Serialize;

use super::texts::Texts;
use super::{crates, inner, packages};

/// Where a part comes from.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Origin {
    /// npm.
    Package,
    /// Inside a crate, or with the compiler.
    Inside,
    /// crates.io.
    Crate,
}

/// A part of the program that somebody else has made.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    pub(super) origin: Origin,
    pub(super) name: String,
    pub(super) version: Option<String>,
    /// An expression of SPDX.
    pub(super) licence: String,
    /// Their numbers in the list of texts.
    pub(super) texts: Vec<usize>,
}

/// All parts, and every text once.
pub(super) struct Listing {
    pub(super) parts: Vec<Part>,
    pub(super) texts: Vec<String>,
}

impl Listing {
    /// As the lock files and the packages are now.
    pub(super) fn current() -> Self {
        let mut texts = Texts::default();
        let crates = crates::shipped();
        let mut parts = packages::bundled(&mut texts);
        parts.extend(inner::carried(&crates, &mut texts));
        parts.extend(crates.iter().map(|found| found.part(&mut texts)));
        Self {
            parts,
            texts: texts.into_all(),
        }
    }

    /// JSON of one line for each part and each text, so that a change shows what it changes.
    pub(super) fn to_json(&self) -> String {
        fn lines<Item: Serialize>(items: &[Item]) -> String {
            let lines: Vec<_> = items
                .iter()
                .map(|item| serde_json::to_string(item).expect("plain data"))
                .collect();
            lines.join(",\n")
        }
        format!(
            "{{\"parts\":[\n{}\n],\"texts\":[\n{}\n]}}\n",
            lines(&self.parts),
            lines(&self.texts)
        )
    }
}
