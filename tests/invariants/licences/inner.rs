//! What the program carries that is no package: it comes inside a crate, or with the compiler.

use std::fs;

use super::crates::Crate;
use super::listing::{Origin, Part};
use super::texts::Texts;

/// What comes inside something else, and brings no text that could be found by its name.
struct Inside {
    name: &'static str,
    /// The crate that carries it; none carries what the compiler adds.
    carrier: Option<&'static str>,
    licence: &'static str,
    /// Whose it is, as its text says.
    whose: &'static str,
}

const INSIDE: &[Inside] = &[
    Inside {
        name: "Rust, standard library",
        carrier: None,
        licence: "MIT OR Apache-2.0",
        whose: "Copyright (c) The Rust Project Contributors",
    },
    Inside {
        name: "SQLite",
        carrier: Some("libsqlite3-sys"),
        licence: "blessing",
        whose: "SQLite is in the public domain.",
    },
    Inside {
        name: "WebView2 loader, on Windows",
        carrier: Some("webview2-com-sys"),
        licence: "BSD-3-Clause",
        whose: "Copyright (C) Microsoft Corporation. All rights reserved.",
    },
];

/// All of it, as far as what carries it is in the program.
pub(super) fn carried(crates: &[Crate], texts: &mut Texts) -> Vec<Part> {
    let mut parts = Vec::new();
    for inside in INSIDE {
        let carrier = crates
            .iter()
            .find(|one| Some(one.name.as_str()) == inside.carrier);
        if inside.carrier.is_some() && carrier.is_none() {
            continue;
        }
        parts.push(Part {
            origin: Origin::Inside,
            name: inside.name.to_owned(),
            version: carrier.and_then(version),
            licence: inside.licence.to_owned(),
            texts: texts.standard(inside.licence, inside.whose),
        });
    }
    parts
}

/// SQLite tells its version; nothing else does.
fn version(carrier: &Crate) -> Option<String> {
    let header = fs::read_to_string(carrier.folder.join("sqlite3/sqlite3.h")).ok()?;
    let line = header
        .lines()
        .find(|line| line.starts_with("#define SQLITE_VERSION "))?;
    line.split('"').nth(1).map(str::to_owned)
}
