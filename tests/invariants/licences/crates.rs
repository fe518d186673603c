//! The crates of the shipped program: what `lyktan` stands on, on any of the three systems.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::listing::{Origin, Part};
use super::texts::Texts;
use crate::cargo;

const DESKTOPS: &[&str] = &[
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

/// A crate of somebody else's.
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) folder: PathBuf,
    licence: String,
    authors: String,
}

impl Crate {
    /// As it is shown.
    pub(super) fn part(&self, texts: &mut Texts) -> Part {
        Part {
            origin: Origin::Crate,
            name: self.name.clone(),
            version: Some(self.version.clone()),
            licence: self.licence.clone(),
            texts: texts.of(&self.folder, &self.licence, &self.authors),
        }
    }
}

/// All of them, by name and version.
pub(super) fn shipped() -> Vec<Crate> {
    let mut crates = BTreeMap::new();
    for target in DESKTOPS {
        // The tree knows which features the program asks for, the metadata where the sources lie.
        let tree = cargo(&[
            "tree", "-e", "normal", "-p", "lyktan", "--target", target, "--prefix", "none",
            "--format", "{p}",
        ]);
        let shipped: BTreeSet<_> = tree.lines().filter_map(name_and_version).collect();
        let described = cargo(&[
            "metadata",
            "--format-version",
            "1",
            "--filter-platform",
            target,
        ]);
        let described: Value = serde_json::from_str(&described).expect("cargo writes JSON");
        for package in described["packages"]
            .as_array()
            .expect("there are packages")
        {
            let of = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
            let key = (of("name"), of("version"));
            let is_ours = package["source"].is_null();
            if !is_ours && shipped.contains(&key) {
                let found = Crate {
                    name: of("name"),
                    version: of("version"),
                    folder: folder_of(&of("manifest_path")),
                    licence: of("license"),
                    authors: authors(package),
                };
                crates.insert(key, found);
            }
        }
    }
    crates.into_values().collect()
}

/// `serde v1.0.229 (*)`, with or without anything behind it.
fn name_and_version(line: &str) -> Option<(String, String)> {
    let mut words = line.split(' ');
    let name = words.next()?;
    let version = words.next()?.strip_prefix('v')?;
    Some((name.to_owned(), version.to_owned()))
}

fn folder_of(manifest: &str) -> PathBuf {
    Path::new(manifest)
        .parent()
        .expect("a manifest lies in a folder")
        .to_owned()
}

/// The people that the manifest names, without their addresses.
fn authors(package: &Value) -> String {
    let named = package["authors"].as_array().into_iter().flatten();
    let names: Vec<_> = named
        .filter_map(Value::as_str)
        .map(|author| author.split(" <").next().unwrap_or(author))
        .collect();
    if names.is_empty() {
        let name = package["name"].as_str().unwrap_or_default();
        format!("The authors of {name}")
    } else {
        names.join(", ")
    }
}
