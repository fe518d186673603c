//! Makes a vault for the end-to-end tests: many answers in three languages, to be searched and scrolled through.
//!
//! ```text
//! cargo run -p vault --example fill -- FOLDER PASSPHRASE COUNT [--newer | --planned]
//! ```
//!
//! The same arguments give the same texts. With `--newer` the vault says of itself that a later program wrote it,
//! which this one must refuse; with `--planned` a small step was planned in it a long time ago, which the program
//! asks about. A folder that holds a vault is left alone.

#![forbid(unsafe_code)]

mod newer;
mod texts;

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;
use vault::{Cost, Folder, answer};

const USAGE: &str = "usage: fill FOLDER PASSPHRASE COUNT [--newer | --planned]";
/// When the first was written; each later one an hour after the one before.
const FIRST: i64 = 1_700_000_000;
const HOUR: i64 = 3_600;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or(USAGE)?);
    let mut text = || arguments.next().and_then(|text| text.into_string().ok());
    let passphrase = SecretString::from(text().ok_or(USAGE)?);
    let count: usize = text().ok_or(USAGE)?.parse()?;
    let beside = text();
    let mut vault = vault::create(Arc::new(Folder::new(&folder)), &passphrase, Cost::default())?;
    let ((), _saved) = vault.write(|writer| {
        (0..count)
            .zip((FIRST..).step_by(HOUR as usize))
            .try_for_each(|(number, now)| {
                let text = texts::text(number);
                let draft = answer::Draft {
                    module: text.module,
                    step: &text.step,
                    field: "",
                    kind: "reflection",
                    question: text.question,
                    language: text.language,
                    body: &text.body,
                };
                answer::write(writer, draft, now)
            })
    })?;
    match beside.as_deref() {
        None => Ok(()),
        Some("--newer") => {
            drop(vault);
            newer::mark(&folder, &passphrase)
        }
        Some("--planned") => {
            let ((), _saved) = vault.write(|writer| answer::write(writer, texts::PLAN, FIRST))?;
            Ok(())
        }
        Some(_) => Err(USAGE.into()),
    }
}
