//! Shelves of small packages, made for a test.

use std::fmt::Write as _;
use std::fs;

use tempfile::TempDir;

use crate::Computer;

/// The steps that every made package has.
pub(crate) const READ: &str = "read";
pub(crate) const BABY: &str = "baby";
pub(crate) const THINK: &str = "think";
pub(crate) const STEP: &str = "step";

/// A package: its id, its door, what has to stand before it, and the packages that it links to.
#[derive(Clone, Copy)]
pub(crate) struct Made {
    pub(crate) id: &'static str,
    pub(crate) area: &'static str,
    pub(crate) safety: &'static str,
    pub(crate) links: &'static [&'static str],
}

/// The words that stand in a made package and nowhere else.
pub(crate) fn words_of(id: &str) -> String {
    format!("Det som står i {id}.")
}

/// A computer with these packages, in the order in which they are given. The shelf goes with the folder.
pub(crate) fn computer(packages: &[Made]) -> (Computer, TempDir) {
    let mut computer = Computer::new();
    let shelf = tempfile::tempdir().unwrap();
    for file in ["references.toml", "support-lines.toml"] {
        fs::copy(computer.packages.join(file), shelf.path().join(file)).unwrap();
    }
    for (order, package) in (1..).zip(packages) {
        let folder = shelf.path().join(package.id);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("module.toml"), manifest(package, order)).unwrap();
        fs::write(folder.join("sv.md"), words(package)).unwrap();
    }
    computer.packages = shelf.path().to_owned();
    (computer, shelf)
}

fn manifest(
    Made {
        id, area, safety, ..
    }: &Made,
    order: u32,
) -> String {
    format!(
        r#"format = 1
id = "{id}"
kind = "module"
area = "{area}"
order = {order}
minutes = 10
safety = "{safety}"
references = ["gross-2002", "kross-ayduk-2011"]
review = {{ sv = "draft" }}

[[step]]
id = "{READ}"
kind = "read"

[[step]]
id = "{BABY}"
kind = "read"
ages = ["0-1"]

[[step]]
id = "{THINK}"
kind = "reflection"

[[step]]
id = "{STEP}"
kind = "practice"
"#
    )
}

fn words(package: &Made) -> String {
    let id = package.id;
    let mut words = format!("---\ntitle: Titel {id}\nsummary: Kort.\n---\n");
    for step in [READ, BABY, THINK, STEP] {
        let text = words_of(id);
        write!(words, "\n## Rubrik {{#{step}}}\n\n{text}\n").unwrap();
        if step == READ {
            for link in package.links {
                write!(words, "\nLäs [mer](module:{link}).\n").unwrap();
            }
        }
    }
    words
}
