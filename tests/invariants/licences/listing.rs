//! The list as the program carries it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::texts::{Id, Texts};
use super::{crates, inner, packages};

/// Where a part comes from.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Origin {
    /// The program itself.
    Own,
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
    /// The names of its texts.
    pub(super) texts: Vec<Id>,
}

/// All parts, and every text once.
pub(super) struct Listing {
    pub(super) parts: Vec<Part>,
    pub(super) texts: BTreeMap<Id, String>,
}

impl Listing {
    /// As the lock files and the packages are now.
    pub(super) fn current() -> Self {
        let mut texts = Texts::default();
        let crates = crates::shipped();
        let mut parts = vec![own(&mut texts)];
        parts.extend(packages::bundled(&mut texts));
        parts.extend(inner::carried(&crates, &mut texts));
        parts.extend(crates.iter().map(|found| found.part(&mut texts)));
        Self {
            parts,
            texts: texts.into_all(),
        }
    }

    /// JSON of one line for each part and each text, so that a change shows what it changes.
    pub(super) fn to_json(&self) -> String {
        let json = |part| serde_json::to_string(part).expect("plain data");
        let parts: Vec<_> = self.parts.iter().map(json).collect();
        let text = |(id, text)| format!("{id:?}:{}", serde_json::json!(text));
        let texts: Vec<_> = self.texts.iter().map(text).collect();
        format!(
            "{{\"parts\":[\n{}\n],\"texts\":{{\n{}\n}}}}\n",
            parts.join(",\n"),
            texts.join(",\n")
        )
    }
}

/// The program itself, which is under both of its licences alike.
fn own(texts: &mut Texts) -> Part {
    let whose = "Copyright (c) The authors of Lyktan";
    let mut both = texts.standard("MIT", whose);
    both.extend(texts.standard("Apache-2.0", whose).into_iter().skip(1));
    Part {
        origin: Origin::Own,
        name: "Lyktan".to_owned(),
        version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        licence: env!("CARGO_PKG_LICENSE").to_owned(),
        texts: both,
    }
}
