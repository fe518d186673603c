//! The keys and variables of all messages as a TypeScript type, kept in step by a test.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use crate::Message;

const HEAD: &str = r#"// Generated from locales/ by the crate `l10n`; do not edit.
// Refresh with: UPDATE_GENERATED=1 cargo test -p l10n
//
// A key is a message's id, or `id.attribute`; its type holds the variables that the text takes, in every
// language. A function that looks texts up is typed as
//   t<K extends keyof Messages>(key: K, ...args: keyof Messages[K] extends never ? [] : [Messages[K]]): string
// Numbers choose plurals only as `number`; dates come in as FluentDateTime or as formatted text, because
// NUMBER is the only function that a text may call.

import type { FluentVariable } from "@fluent/bundle";

export interface Messages {
"#;

fn render(messages: &[Message]) -> String {
    let mut out = HEAD.to_owned();
    for message in messages {
        let variables: Vec<_> = message
            .variables()
            .iter()
            .map(|name| format!("{}: FluentVariable", property(name)))
            .collect();
        let of = match variables.as_slice() {
            [] => "{}".to_owned(),
            some => format!("{{ {} }}", some.join("; ")),
        };
        let _ = writeln!(out, "  \"{}\": {of};", message.key());
    }
    out.push_str("}\n");
    out
}

/// Only a hyphen keeps a Fluent variable from being a name in TypeScript.
fn property(variable: &str) -> String {
    if variable.contains('-') {
        format!("\"{variable}\"")
    } else {
        variable.to_owned()
    }
}

#[test]
fn the_screens_know_every_message() {
    let root = env!("CARGO_MANIFEST_DIR");
    let file: PathBuf = [
        root,
        "..",
        "..",
        "..",
        "ui",
        "src",
        "generated",
        "messages.ts",
    ]
    .iter()
    .collect();
    let fresh = render(Message::all());
    if env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(&file, &fresh).expect("the generated file can be written");
    }
    let committed = fs::read_to_string(&file)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        committed == fresh,
        "{} is stale: run `UPDATE_GENERATED=1 cargo test -p l10n` and commit it",
        file.display()
    );
}

#[test]
fn variables_become_properties() {
    let messages = [
        Message {
            key: "home",
            variables: &[],
        },
        Message {
            key: "home.advice",
            variables: &["count", "file-name"],
        },
    ];
    let body = "  \"home\": {};\n  \"home.advice\": { count: FluentVariable; \"file-name\": FluentVariable };\n}\n";
    assert_eq!(render(&messages), format!("{HEAD}{body}"));
}
