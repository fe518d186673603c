//! What the program carries that is no package: it comes inside a crate, or with the compiler.

use std::fs;

use super::crates::Crate;
use super::listing::{Origin, Part};
use super::texts::Texts;

/// What comes inside: its name, the crate that carries it, its licence, and what says
/// whose it is.
const INSIDE: &[(&str, Option<&str>, &str, &str)] = &[
    (
        "Rust, standard library",
        None,
        "MIT OR Apache-2.0",
        "Copyright (c) The Rust Project Contributors",
    ),
    (
        "SQLite",
        Some("libsqlite3-sys"),
        "blessing",
        "SQLite is in the public domain.",
    ),
    (
        "WebView2 loader, on Windows",
        Some("webview2-com-sys"),
        "BSD-3-Clause",
        "Copyright (C) Microsoft Corporation. All rights reserved.",
    ),
];

/// All of it, as far as the crates that carry it are in the program.
pub(super) fn carried(crates: &[Crate], texts: &mut Texts) -> Vec<Part> {
    let mut parts = Vec::new();
    for (name, carrier, licence, whose) in INSIDE {
        let carrier = carrier.map(|carrier| crates.iter().find(|one| one.name == carrier));
        if matches!(carrier, Some(None)) {
            continue;
        }
        parts.push(Part {
            origin: Origin::Inside,
            name: (*name).to_owned(),
            version: carrier.flatten().and_then(version),
            licence: (*licence).to_owned(),
            texts: texts.standard(licence, whose),
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
