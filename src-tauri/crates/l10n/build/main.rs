//! Checks the program's own words and generates the typed access to them.
//!
//! A missing or broken text fails the build here; nothing in the program falls back to another language.

#![expect(
    clippy::print_stdout,
    reason = "this is how a build script speaks to Cargo"
)]

mod catalogue;
mod rust;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use catalogue::{LANGUAGES, Source};

fn main() -> Result<(), Box<dyn Error>> {
    let locales: PathBuf = [
        &env::var("CARGO_MANIFEST_DIR")?,
        "..",
        "..",
        "..",
        "locales",
    ]
    .iter()
    .collect();
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");

    let sources = read(&locales)?;
    match catalogue::check(&sources) {
        Ok(catalogue) => {
            let generated = Path::new(&env::var("OUT_DIR")?).join("generated.rs");
            fs::write(
                generated,
                rust::render(&locales.canonicalize()?, &sources, &catalogue),
            )?;
        }
        Err(problems) => problems
            .iter()
            .for_each(|problem| println!("cargo::error={problem}")),
    }
    Ok(())
}

fn read(locales: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    let mut sources = Vec::new();
    for language in LANGUAGES {
        for file in fs::read_dir(locales.join(language))? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let file = path
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned());
                let text = fs::read_to_string(&path)?;
                sources.push(Source {
                    language,
                    file: file.unwrap_or_default(),
                    text,
                });
            }
        }
    }
    // Folders are listed in no order, but a build is to come out the same twice.
    sources.sort_by(|one, other| (one.language, &one.file).cmp(&(other.language, &other.file)));
    Ok(sources)
}
