//! Which crate may know which.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::cargo;

type Graph = BTreeMap<String, BTreeSet<String>>;

/// A package, and the only crates of ours that may name it. `libsqlite3-sys` is the hook by which SQLite's
/// memory is wiped, and no way to a database.
const ONLY: &[(&str, &[&str])] = &[
    ("tauri", &["lyktan"]),
    ("tauri-build", &["lyktan"]),
    ("gio", &["lyktan"]),
    ("age", &["vault"]),
    ("rusqlite", &["vault"]),
    ("libsqlite3-sys", &["hardening"]),
    ("pulldown-cmark", &["content"]),
    ("fluent-bundle", &["l10n"]),
    ("fluent-syntax", &["l10n"]),
    ("seccompiler", &["hardening"]),
    ("libc", &["hardening"]),
    ("getrandom", &["lyktan"]),
    ("zxcvbn", &["api"]),
];

/// Our crates, and those of ours that each may stand on.
const STANDS_ON: &[(&str, &[&str])] = &[
    ("content", &[]),
    ("vault", &[]),
    ("l10n", &[]),
    ("hardening", &[]),
    ("prose", &[]),
    ("api", &["content", "l10n", "prose", "vault"]),
    ("lyktan", &["api", "hardening"]),
    ("kit", &["content", "l10n", "prose"]),
    ("tests", &[]),
];

/// What each of our crates names as a dependency that ships or builds it; not what its tests use.
fn graph() -> Graph {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--no-deps"]))
            .expect("cargo writes JSON");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages = metadata["packages"].as_array().expect("there are packages");
    packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("a list");
            let shipped = dependencies
                .iter()
                .filter(|dependency| dependency["kind"] != "dev");
            (
                text(&package["name"]),
                shipped
                    .map(|dependency| text(&dependency["name"]))
                    .collect(),
            )
        })
        .collect()
}

fn violations(graph: &Graph) -> Vec<String> {
    let mut found = Vec::new();
    let ours: BTreeMap<_, _> = STANDS_ON.iter().copied().collect();
    for (name, dependencies) in graph {
        let Some(stands_on) = ours.get(name.as_str()) else {
            found.push(format!(
                "{name} is not in the table of this test: say what it may stand on"
            ));
            continue;
        };
        for dependency in dependencies {
            if ours.contains_key(dependency.as_str()) && !stands_on.contains(&dependency.as_str()) {
                found.push(format!("{name} must not stand on {dependency}"));
            }
            if let Some((_, may)) = ONLY.iter().find(|(package, _)| package == dependency)
                && !may.contains(&name.as_str())
            {
                found.push(format!(
                    "{name} must not know {dependency}; only {may:?} may"
                ));
            }
        }
    }
    found
}

#[test]
fn each_crate_knows_only_what_it_may() {
    assert_eq!(violations(&graph()), Vec::<String>::new());
}

#[test]
fn a_crate_that_knows_too_much_is_found() {
    for (name, dependency) in [
        ("api", "tauri"),
        ("content", "vault"),
        ("kit", "vault"),
        ("api", "age"),
        ("new", "serde"),
    ] {
        let mut graph = graph();
        graph
            .entry(name.to_owned())
            .or_default()
            .insert(dependency.to_owned());
        assert_eq!(
            violations(&graph).len(),
            1,
            "{name} → {dependency} must be found"
        );
    }
}

#[test]
fn every_name_in_the_tables_exists() {
    let graph = graph();
    let named: BTreeSet<_> = graph.values().flatten().cloned().collect();
    for (package, _) in ONLY {
        assert!(
            named.contains(*package),
            "nobody depends on {package} any more: take the row away"
        );
    }
    for (name, _) in STANDS_ON {
        assert!(
            graph.contains_key(*name),
            "there is no crate {name} any more: take the row away"
        );
    }
}
