//! Builders: a place, a passphrase, a sentence to keep; and a vault's files taken apart by hand.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use secrecy::SecretString;
use tempfile::TempDir;
use vault::removal::{self, Removed};
use vault::{Cost, Error, Folder, Opened, Saved, Storage, Vault, answer};

use crate::dice::Dice;

/// Scrypt that costs nothing: what is tested here is not its cost.
pub const CHEAP: Cost = Cost::two_to_the(1);

/// The time at which everything happens, in seconds since 1970.
pub const NOW: i64 = 1_760_000_000;

/// The passphrase of every vault, unless a test is about passphrases.
pub const PASSPHRASE: &str = "fyra ord som är egna";

/// The files of a vault that a passphrase or a code opens, by their names on a disk.
pub const FILES: [&str; 5] = [
    "slot-0/key.age",
    "slot-0/journal.age",
    "slot-1/key.age",
    "slot-1/journal.age",
    "recovery.age",
];

/// An empty folder that goes away with the test.
pub struct Place {
    folder: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A place with a vault that was saved once for each sentence, and is locked.
    ///
    /// Making it takes generations 1 and 2, so the first sentence is generation 3, in slot 0.
    pub fn with_vault(sentences: &[&str]) -> Self {
        let place = Self::new();
        let mut vault = place.create();
        for sentence in sentences {
            assert!(keep(&mut vault, sentence).unwrap().is_kept());
        }
        place
    }

    /// A place of its own with the same vault.
    pub fn copy(&self) -> Self {
        let copy = Self::new();
        copy.storage().make_folders().unwrap();
        for name in FILES {
            if let Ok(bytes) = std::fs::read(self.file(name)) {
                copy.write(name, &bytes);
            }
        }
        copy
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The path of a file that is named with `/`.
    pub fn file(&self, name: &str) -> PathBuf {
        name.split('/')
            .fold(self.path().to_owned(), |path, part| path.join(part))
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.file(name)).unwrap()
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.file(name), bytes).unwrap();
    }

    pub fn storage(&self) -> Arc<Folder> {
        Arc::new(Folder::new(self.path()))
    }

    pub fn create(&self) -> Vault {
        vault::create(self.storage(), &PASSPHRASE.into(), CHEAP).unwrap()
    }

    pub fn unlock(&self) -> Result<Opened, Error> {
        self.unlock_with(PASSPHRASE)
    }

    pub fn unlock_with(&self, passphrase: &str) -> Result<Opened, Error> {
        vault::unlock(self.storage(), &SecretString::from(passphrase))
    }
}

/// Writes a sentence into a field of its own, through the funnel.
pub fn keep(vault: &mut Vault, sentence: &str) -> Result<Saved, Error> {
    let draft = answer::Draft {
        body: sentence,
        field: sentence,
        ..draft()
    };
    let ((), saved) = vault.write(|writer| answer::write(writer, draft, NOW))?;
    Ok(saved)
}

/// Takes a sentence out of the field that [`keep`] wrote it into.
pub fn take_out(vault: &mut Vault, sentence: &str) -> Result<(Removed, Saved), Error> {
    vault.erase(|writer| removal::remove(writer, "anger", "noticed", [sentence]))
}

/// An answer to fill in.
pub fn draft() -> answer::Draft<'static> {
    answer::Draft {
        module: "anger",
        step: "noticed",
        field: "",
        kind: "reflection",
        question: "Vad märkte du?",
        language: "sv",
        body: "Att jag blev tyst.",
    }
}

/// A recovery code, as it is printed, of bytes that follow from the dice.
pub fn make_code(vault: &mut Vault, passphrase: &str, dice: &mut Dice) -> Result<String, Error> {
    let mut random = |bytes: &mut [u8]| bytes.fill_with(|| dice.below(256) as u8);
    let code = vault.make_recovery(&passphrase.into(), &mut random, CHEAP)?;
    Ok(code.words().collect::<Vec<_>>().join(" "))
}

/// Every sentence in the journal, in the order in which they were written.
pub fn sentences(vault: &Vault) -> Vec<String> {
    let answers = vault
        .read(|reader| answer::of_module(reader, "anger"))
        .unwrap();
    answers.into_iter().map(|answer| answer.body).collect()
}

/// Says what a proof has counted. libtest hides what a passing test prints; this is meant to be seen.
pub fn report(figures: &str) {
    let mut out = std::io::stderr().lock();
    writeln!(out, "{figures}").unwrap();
}

/// Does the same for every number below an end, on as many threads as there are processors.
pub fn side_by_side(end: usize, work: impl Fn(usize) + Sync) {
    let next = AtomicUsize::new(0);
    let lanes = std::thread::available_parallelism().unwrap().get();
    std::thread::scope(|scope| {
        for _ in 0..lanes {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= end {
                        break;
                    }
                    work(number);
                }
            });
        }
    });
}
