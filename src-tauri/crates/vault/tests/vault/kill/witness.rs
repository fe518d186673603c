//! What is known of a vault whose program was killed, from nothing but what the program had said.

use std::collections::BTreeSet;

use vault::{Error, Opened, RecoveryCode};

use crate::support::{CHEAP, PASSPHRASE, Place, sentences};

/// Everything that was acknowledged of one vault.
pub struct Witness {
    pub place: Place,
    pub saved: BTreeSet<String>,
    /// Opens the vault, unless it was being changed.
    pub passphrase: String,
    /// May open it in the place of the other.
    next: Option<String>,
    /// Opens the vault.
    code: Option<String>,
}

/// What was found after a kill.
#[derive(Default)]
pub struct Tally {
    pub killed: usize,
    pub acknowledged: usize,
    pub lost: usize,
    pub torn: usize,
    pub changes_cut_short: usize,
    pub codes_tried: usize,
}

impl Witness {
    pub fn new() -> Self {
        Self {
            place: Place::with_vault(&[]),
            saved: BTreeSet::new(),
            passphrase: PASSPHRASE.to_owned(),
            next: None,
            code: None,
        }
    }

    /// Listens to what the program said before it was killed.
    pub fn hear(&mut self, told: &str) {
        for line in told.lines() {
            match line.split_once(' ').unwrap_or((line, "")) {
                ("saved", sentence) => {
                    self.saved.insert(sentence.to_owned());
                }
                ("changing", new) => {
                    self.next = Some(new.to_owned());
                    self.code = None;
                }
                ("changed", new) => {
                    new.clone_into(&mut self.passphrase);
                    self.next = None;
                }
                ("making" | "removing", _) => self.code = None,
                ("code", words) => self.code = Some(words.to_owned()),
                _ => {}
            }
        }
    }

    /// Opens the vault and compares.
    pub fn look(&mut self, tally: &mut Tally) {
        tally.killed += 1;
        if let Some(code) = &self.code {
            tally.codes_tried += 1;
            tally.lost += self.missing(&recover(&self.place, code));
        }
        let opened = self.open();
        tally.changes_cut_short += usize::from(self.next.take().is_some());
        tally.torn += usize::from(opened.torn);
        tally.lost += self.missing(&opened);
    }

    /// With the one passphrase or, where it was being changed, with the other.
    fn open(&mut self) -> Opened {
        match (self.place.unlock_with(&self.passphrase), &self.next) {
            (Ok(opened), _) => opened,
            (Err(Error::WrongPassphrase), Some(next)) => {
                self.passphrase.clone_from(next);
                let opened = self.place.unlock_with(next);
                opened.expect("the old passphrase opens the vault, or the new one")
            }
            (Err(error), _) => panic!("{error}: a killed program leaves a vault"),
        }
    }

    fn missing(&self, opened: &Opened) -> usize {
        let there = sentences(&opened.vault).into_iter().collect();
        self.saved.difference(&there).count()
    }
}

/// Opens a copy of the vault with its code, as that changes the passphrase.
fn recover(place: &Place, words: &str) -> Opened {
    let copy = place.copy();
    let code = RecoveryCode::read(words).code.unwrap();
    let recovered = vault::recover(copy.storage(), &code, &"nytt".into(), CHEAP);
    recovered
        .expect("a code that was shown opens the vault")
        .opened
}
