//! Measures what a save costs beside the bare steps that it stands on, with the same bytes.
//!
//! ```text
//! cargo run -q --release -p vault --example save -- FOLDER ROUNDS KIBIBYTES…
//! ```
//!
//! For each size a vault is made in the folder, which must not exist, and filled with so much text. Then, in turn,
//! one short answer is saved through the vault, and the image that such a save makes is encrypted with bare age,
//! written, synced, read back from the device and compared by the very file calls that the vault makes. Nothing else
//! is done in between: memory that is given back to the system there would be cleared anew in the step that comes
//! next, at its cost. A line is printed for each round: size in KiB, milliseconds of the save, milliseconds of the
//! bare steps.

#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "it is a program for a terminal")]

use std::error::Error;
use std::io::Write as _;
use std::iter;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use age::Encryptor;
use age::x25519::{Identity, Recipient};
use secrecy::SecretString;
use vault::{Cost, FileName, Folder, Slot, Source, Storage as _, Vault, answer};

const USAGE: &str = "usage: save FOLDER ROUNDS KIBIBYTES…";
const PASSPHRASE: &str = "seven green boats";
/// A page of writing; a journal is made of such.
const PAGE: usize = 2 * 1024;
const NOW: i64 = 1_760_000_000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or(USAGE)?);
    let rounds: u32 = arguments.next().ok_or(USAGE)?.parse()?;
    for size in arguments {
        let path = folder.join(&size);
        measure(&path, rounds, size.parse()?)?;
    }
    Ok(())
}

fn measure(path: &Path, rounds: u32, kibibytes: usize) -> Result<(), Box<dyn Error>> {
    let passphrase = SecretString::from(PASSPHRASE);
    let folder = Folder::new(path.join("vault"));
    // What a guess costs plays no part in saving.
    let cost = Cost::two_to_the(1);
    let mut vault = vault::create(Arc::new(folder.clone()), &passphrase, cost)?;
    fill(&mut vault, kibibytes * 1024)?;
    let bare = Folder::new(path.join("bare"));
    bare.make_folders()?;
    let (image, recipient) = image_of(&folder, &passphrase)?;
    for round in 0..rounds {
        let words = format!("A short answer, changed {round} times.");
        let begun = Instant::now();
        write(&mut vault, "short", &words)?;
        let save = begun.elapsed();
        let begun = Instant::now();
        save_bare(&bare, &image, &recipient)?;
        let steps = begun.elapsed();
        println!("{kibibytes} {} {}", millis(save), millis(steps));
    }
    Ok(())
}

fn fill(vault: &mut Vault, bytes: usize) -> Result<(), Box<dyn Error>> {
    let words = "One morning we agreed on a time, and both kept it. ".repeat(PAGE / 51 + 1);
    let page = words.get(..PAGE.min(bytes)).ok_or("words are ASCII")?;
    let ((), _saved) = vault.write(|writer| {
        (0..bytes.div_ceil(PAGE))
            .try_for_each(|number| answer::write(writer, draft(&number.to_string(), page), NOW))
    })?;
    // Both slots have grown before anything is measured.
    write(vault, "short", "A short answer.")
}

fn write(vault: &mut Vault, step: &str, body: &str) -> Result<(), Box<dyn Error>> {
    let ((), saved) = vault.write(|writer| answer::write(writer, draft(step, body), NOW))?;
    if saved.is_kept() {
        Ok(())
    } else {
        Err("the save was not kept".into())
    }
}

fn draft<'a>(step: &'a str, body: &'a str) -> answer::Draft<'a> {
    answer::Draft {
        module: "anger",
        step,
        field: "",
        kind: "reflection",
        question: "What did you notice?",
        language: "en",
        body,
    }
}

/// The bytes that the vault has just encrypted, and for whom.
fn image_of(
    folder: &Folder,
    passphrase: &SecretString,
) -> Result<(Vec<u8>, Recipient), Box<dyn Error>> {
    let passphrase = age::scrypt::Identity::new(passphrase.clone());
    let read = |name| folder.read(name, Source::Any, u64::MAX);
    let key = age::decrypt(&passphrase, &read(FileName::Key(Slot::Zero))?)?;
    let identity: Identity = std::str::from_utf8(&key)?.trim().parse()?;
    let image = age::decrypt(&identity, &read(FileName::Journal(Slot::Zero))?)?;
    Ok((image, identity.to_public()))
}

fn save_bare(folder: &Folder, image: &[u8], recipient: &Recipient) -> Result<(), Box<dyn Error>> {
    let mut sealed = Vec::with_capacity(image.len() + image.len() / 1024 + 1024);
    let encryptor = Encryptor::with_recipients(iter::once(recipient as _))?;
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(image)?;
    writer.finish()?;
    let name = FileName::Journal(Slot::Zero);
    let mut file = folder.open(name)?;
    let mut offset = 0;
    while let Some(rest) = sealed.get(offset..).filter(|rest| !rest.is_empty()) {
        offset += file.write_at(rest, u64::try_from(offset)?)?;
    }
    file.set_len(u64::try_from(offset)?)?;
    file.sync()?;
    if folder.holds(name, &sealed)? {
        Ok(())
    } else {
        Err("the device gave something else back".into())
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
