//! The crates of the shipped program: what `lyktan` stands on, on any of the systems.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::listing::{Origin, Part};
use super::texts::Texts;
use crate::cargo;
use crate::network::DESKTOPS;

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
    // The tree knows which features the program asks for, the metadata where the sources lie.
    let shipped = names_in_tree();
    let mut crates = BTreeMap::new();
    for package in described() {
        let found = crate_of(&package);
        let key = (found.name.clone(), found.version.clone());
        let is_ours = package["source"].is_null();
        if !is_ours && shipped.contains(&key) {
            crates.insert(key, found);
        }
    }
    crates.into_values().collect()
}

fn names_in_tree() -> BTreeSet<(String, String)> {
    let mut arguments = vec!["tree", "-e", "normal", "-p", "lyktan"];
    arguments.extend(["--prefix", "none", "--format", "{p}"]);
    arguments.extend(for_each_desktop("--target"));
    let tree = cargo(&arguments);
    tree.lines().filter_map(name_and_version).collect()
}

fn described() -> Vec<Value> {
    let mut arguments = vec!["metadata", "--format-version", "1"];
    arguments.extend(for_each_desktop("--filter-platform"));
    let mut metadata: Value = serde_json::from_str(&cargo(&arguments)).expect("cargo writes JSON");
    match metadata["packages"].take() {
        Value::Array(packages) => packages,
        other => panic!("no list of packages: {other}"),
    }
}

fn for_each_desktop(option: &str) -> impl Iterator<Item = &str> {
    DESKTOPS.iter().flat_map(move |target| [option, target])
}

fn crate_of(package: &Value) -> Crate {
    let of = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
    Crate {
        name: of("name"),
        version: of("version"),
        folder: folder_of(&of("manifest_path")),
        licence: of("license"),
        authors: authors(package),
    }
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
