//! The processes that are killed. They say on standard output what they begin and what they were told is
//! done, each in a line of its own.

use std::env;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use vault::{Changed, Folder, Vault};

use crate::dice::Dice;
use crate::support::{CHEAP, keep, make_code};

/// Where the vault of the child lies.
pub const FOLDER: &str = "LYKTAN_TEST_FOLDER";
/// What opens it.
pub const PASSPHRASE: &str = "LYKTAN_TEST_PASSPHRASE";
/// The number of its first save.
pub const FIRST: &str = "LYKTAN_TEST_FIRST";
/// What it does when follows from this.
pub const SEED: &str = "LYKTAN_TEST_SEED";
/// What the control writes.
pub const ONE_FILE: &str = "one-file";

const CHUNK: usize = 64 * 1024;
const CHUNKS: usize = 16;

#[test]
#[ignore = "runs until it is killed: a test starts it"]
fn keeps_saving() {
    let first: usize = told(FIRST).parse().unwrap();
    let mut dice = Dice::new(told(SEED).parse().unwrap());
    let mut passphrase = told(PASSPHRASE);
    let storage = Arc::new(Folder::new(folder()));
    let opened = vault::unlock(storage, &passphrase.as_str().into());
    let mut vault = opened.unwrap().vault;
    // libtest has begun a line.
    say(" and open");
    for number in first.. {
        let sentence = number.to_string();
        assert!(keep(&mut vault, &sentence).unwrap().is_kept());
        say(&format!("saved {sentence}"));
        match dice.below(20) {
            0 => passphrase = change(&mut vault, &passphrase, &format!("lösen {number}")),
            1 => change_code(&mut vault, &passphrase, &mut dice),
            2 => remove_code(&mut vault),
            _ => {}
        }
    }
}

fn change(vault: &mut Vault, old: &str, new: &str) -> String {
    say(&format!("changing {new}"));
    let changed = vault.change_passphrase(&old.into(), &new.into(), CHEAP);
    assert_eq!(changed, Ok(Changed::Finished));
    say(&format!("changed {new}"));
    new.to_owned()
}

fn change_code(vault: &mut Vault, passphrase: &str, dice: &mut Dice) {
    say("making");
    let code = make_code(vault, passphrase, dice).unwrap();
    say(&format!("code {code}"));
}

fn remove_code(vault: &mut Vault) {
    say("removing");
    vault.remove_recovery().unwrap();
}

/// What the vault would be if it were careless: one file, emptied and written again.
#[test]
#[ignore = "runs until it is killed: a test starts it"]
fn keeps_overwriting_one_file() {
    for letter in (b'a'..=b'z').cycle() {
        let mut file = File::create(folder().join(ONE_FILE)).unwrap();
        for _ in 0..CHUNKS {
            file.write_all(&[letter; CHUNK]).unwrap();
        }
        file.sync_all().unwrap();
    }
}

/// Whether the control's file is there and not one whole writing.
pub fn is_torn(file: &Path) -> bool {
    std::fs::read(file).is_ok_and(|bytes| {
        bytes.len() != CHUNK * CHUNKS || bytes.iter().any(|byte| *byte != bytes[0])
    })
}

fn folder() -> PathBuf {
    told(FOLDER).into()
}

fn told(what: &str) -> String {
    env::var(what).expect("a test starts this and tells it")
}

fn say(line: &str) {
    let mut out = io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}
