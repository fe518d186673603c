//! The packages that the interface carries: code, fonts and icons. Which these are, its build writes down.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::listing::{Origin, Part};
use super::texts::Texts;
use crate::root;

/// All of them, by name.
pub(super) fn bundled(texts: &mut Texts) -> Vec<Part> {
    let interface = root().join("ui");
    let names = json(&interface.join("src/generated/bundled.json"));
    let locked = json(&interface.join("package-lock.json"));
    let names = names.as_array().expect("a list of names");
    names
        .iter()
        .map(|name| {
            let name = name.as_str().expect("a name");
            let folder = interface.join("node_modules").join(name);
            let manifest = json(&folder.join("package.json"));
            let locked = &locked["packages"][format!("node_modules/{name}")];
            assert_eq!(
                manifest["version"], locked["version"],
                "{name} is not the one that is locked: run `npm --prefix ui ci`"
            );
            let licence = licence(&manifest);
            Part {
                origin: Origin::Package,
                name: name.to_owned(),
                version: manifest["version"].as_str().map(str::to_owned),
                texts: texts.of(&folder, &licence, &author(&manifest, name)),
                licence,
            }
        })
        .collect()
}

fn json(file: &Path) -> Value {
    let text = fs::read_to_string(file).unwrap_or_else(|error| {
        panic!(
            "{}: {error}; `npm --prefix ui ci` may be missing",
            file.display()
        )
    });
    serde_json::from_str(&text).expect("JSON")
}

/// The expression of SPDX; one font gives the name of its licence without the version that its text has.
fn licence(manifest: &Value) -> String {
    let written = manifest["license"].as_str().unwrap_or_default();
    if written == "OFL" { "OFL-1.1" } else { written }.to_owned()
}

fn author(manifest: &Value, name: &str) -> String {
    let author = &manifest["author"];
    let named = author.as_str().or_else(|| author["name"].as_str());
    let named = named.map(|author| author.split(" <").next().unwrap_or(author));
    named.map_or_else(|| format!("The authors of {name}"), str::to_owned)
}
