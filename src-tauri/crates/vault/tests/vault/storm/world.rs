//! A vault, the disk it lies on, and what must be true of both whatever happened.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use vault::{Changed, Error, FileName, Opened, RecoveryCode, Saved, Slot, State, Vault};

use super::act::{Act, Deed, Mishap};
use super::stick::Stick;
use crate::dice::Dice;
use crate::disk::{Disk, Fault, Medium};
use crate::support::{CHEAP, PASSPHRASE, keep, make_code, sentences};

pub(super) type Checked = Result<(), TestCaseError>;

/// Two vaults as every life finds them, made once.
pub struct Beginning {
    ours: Medium,
    theirs: Medium,
}

impl Beginning {
    pub fn new() -> Self {
        let theirs = Disk::default();
        let made = vault::create(Arc::new(theirs.clone()), &"deras".into(), CHEAP);
        drop(made.unwrap());
        Self {
            ours: Medium::of(Disk::with_vault(&["Ett.", "Två."]).files()),
            theirs: Medium::of(theirs.files()),
        }
    }
}

pub struct World {
    pub disk: Disk,
    pub(super) theirs: Medium,
    pub(super) stick: Stick,
    pub(super) vault: Option<Vault>,
    /// What the open vault holds.
    pub(super) memory: BTreeSet<String>,
    /// What was acknowledged, by our program or on another computer.
    pub(super) saved: BTreeSet<String>,
    /// What was tried to be saved at all.
    pub(super) tried: BTreeSet<String>,
    /// Opens the vault.
    pub(super) passphrase: String,
    /// A change to it was cut short: it may open the vault in the place of the other.
    pub(super) next: Option<String>,
    /// Opens the vault, if nothing that concerned it was cut short.
    pub(super) code: Option<String>,
    /// The open vault is not the last one that wrote to our stick.
    pub(super) overtaken: bool,
    pub(super) count: usize,
}

impl World {
    pub fn new(beginning: &Beginning) -> Self {
        let disk = Disk::of(beginning.ours.clone());
        disk.lock_in_earnest();
        let begun: BTreeSet<_> = ["Ett.", "Två."].map(str::to_owned).into();
        Self {
            disk,
            theirs: beginning.theirs.clone(),
            stick: Stick::Ours,
            vault: None,
            memory: BTreeSet::new(),
            saved: begun.clone(),
            tried: begun,
            passphrase: PASSPHRASE.to_owned(),
            next: None,
            code: None,
            overtaken: false,
            count: 0,
        }
    }

    pub fn acknowledged(&self) -> usize {
        self.saved.len()
    }

    /// Does one thing, and compares.
    pub fn act(&mut self, act: Act) -> Checked {
        // A stick that is not there, or not ours, is trouble enough.
        let mishap = act
            .mishap
            .filter(|_| self.ours_is_in() && !moves_stick(act.deed));
        if self.vault.is_none() && needs_vault(act.deed) && self.ours_is_in() {
            self.open(None)?;
        }
        match mishap {
            Some(Mishap::PowerCut { step, .. }) => self.disk.fail_at(step, Fault::DiesBefore),
            Some(Mishap::Killed { step }) => self.disk.fail_at(step, Fault::DiesAfter),
            Some(Mishap::Fails { step, fault }) => self.disk.fail_at(step, fault),
            None => {}
        }
        self.perform(act.deed, mishap)?;
        match mishap {
            Some(Mishap::PowerCut { seed, .. }) => {
                self.vault = None;
                self.disk.lose_power(&mut Dice::new(seed));
            }
            Some(Mishap::Killed { .. }) => {
                self.vault = None;
                self.disk.restart();
            }
            Some(Mishap::Fails { .. }) => self.disk.mend(),
            None => {}
        }
        if let Some(vault) = &self.vault {
            let there: BTreeSet<_> = sentences(vault).into_iter().collect();
            prop_assert_eq!(&there, &self.memory, "memory is what the answers said");
        }
        Ok(())
    }

    /// The stick comes back, the power goes, and the vault is opened a last time.
    pub fn end(&mut self) -> Checked {
        self.put_back();
        self.vault = None;
        self.disk.lose_power(&mut Dice::new(self.count as u64));
        self.open(None)
    }

    fn perform(&mut self, deed: Deed, mishap: Option<Mishap>) -> Checked {
        match deed {
            Deed::Save => self.save(mishap),
            Deed::ChangePassphrase => self.change(mishap),
            Deed::MakeCode => self.make_code(mishap),
            Deed::RemoveCode => self.remove_code(mishap),
            Deed::UseCode => self.use_code(mishap),
            Deed::Reopen => {
                self.vault = None;
                self.open(mishap)
            }
            Deed::PullOut => {
                self.pull_out();
                Ok(())
            }
            Deed::SaveElsewhere(times) => self.save_elsewhere(times),
            Deed::PutAnotherIn => {
                self.pull_out();
                self.put_another_in();
                Ok(())
            }
            Deed::PutBack => {
                self.put_back();
                Ok(())
            }
        }
    }

    pub(super) fn save(&mut self, mishap: Option<Mishap>) -> Checked {
        let sentence = self.new_sentence();
        let Some(vault) = &mut self.vault else {
            return Ok(());
        };
        let answer = keep(vault, &sentence);
        self.expect_answer(&answer, mishap)?;
        match answer {
            Ok(Saved::Kept { .. }) => {
                self.saved.insert(sentence.clone());
                self.memory.insert(sentence);
            }
            Ok(Saved::OnlyInMemory(_)) => {
                self.memory.insert(sentence);
            }
            Err(_) => {}
        }
        Ok(())
    }

    fn change(&mut self, mishap: Option<Mishap>) -> Checked {
        let new = self.new_sentence();
        let Some(vault) = &mut self.vault else {
            return Ok(());
        };
        let old = self.passphrase.as_str();
        let answer = vault.change_passphrase(&old.into(), &new.as_str().into(), CHEAP);
        self.expect_answer(&answer, mishap)?;
        if self.disk.is_dead() {
            self.next = Some(new);
            self.code = None;
        } else if let Ok(changed) = answer {
            prop_assert!(changed == Changed::Finished || mishap.is_some());
            self.passphrase = new;
            self.code = None;
        }
        Ok(())
    }

    fn make_code(&mut self, mishap: Option<Mishap>) -> Checked {
        let mut dice = Dice::new(self.count as u64);
        let Some(vault) = &mut self.vault else {
            return Ok(());
        };
        let answer = make_code(vault, &self.passphrase, &mut dice);
        self.expect_answer(&answer, mishap)?;
        self.code = answer.ok();
        Ok(())
    }

    fn remove_code(&mut self, mishap: Option<Mishap>) -> Checked {
        // Where there is none, nothing is to be done, and nothing can go wrong.
        let with_code = |vault: &&mut Vault| vault.has_recovery() == Ok(true);
        let Some(vault) = self.vault.as_mut().filter(with_code) else {
            return Ok(());
        };
        let answer = vault.remove_recovery();
        self.code = None;
        self.expect_answer(&answer, mishap)
    }

    /// Forgets the passphrase, and opens the vault with the code that was given for that.
    fn use_code(&mut self, mishap: Option<Mishap>) -> Checked {
        self.vault = None;
        let new = self.new_sentence();
        let Some(words) = self.code.clone().filter(|_| self.ours_is_in()) else {
            return Ok(());
        };
        let code = RecoveryCode::read(&words).code.unwrap();
        let storage = Arc::new(self.disk.clone());
        match vault::recover(storage, &code, &new.as_str().into(), CHEAP) {
            Err(error) => {
                prop_assert!(mishap.is_some(), "a code that was given: {}", error);
                if self.disk.is_dead() {
                    self.next = Some(new);
                }
            }
            Ok(recovered) => {
                if self.disk.is_dead() {
                    self.next = Some(new);
                    self.code = None;
                } else if recovered.changed.is_some() {
                    self.passphrase = new;
                    self.code = None;
                } else {
                    prop_assert!(mishap.is_some(), "the place can be written");
                }
                self.take_in(recovered.opened, mishap)?;
            }
        }
        Ok(())
    }

    /// Opens the vault. Without a mishap it must open, with everything that was acknowledged.
    pub(super) fn open(&mut self, mishap: Option<Mishap>) -> Checked {
        if !self.ours_is_in() {
            prop_assert!(self.disk.unlock_with(&self.passphrase).is_err());
            return Ok(());
        }
        let before = self.disk.lasting_files();
        let opened = match (self.disk.unlock_with(&self.passphrase), self.next.clone()) {
            (Err(Error::WrongPassphrase), Some(next)) => {
                let opened = self.disk.unlock_with(&next);
                if opened.is_ok() {
                    self.passphrase = next;
                }
                opened
            }
            (opened, _) => opened,
        };
        match opened {
            Ok(opened) => {
                self.next = None;
                if opened.torn && mishap.is_none() {
                    self.expect_wreck(&before)?;
                }
                self.take_in(opened, mishap)
            }
            Err(error) => {
                prop_assert!(mishap.is_some(), "the vault opens: {}", error);
                Ok(())
            }
        }
    }

    /// What is left of a torn journal lies beside the vault.
    fn expect_wreck(&self, before: &BTreeMap<FileName, Vec<u8>>) -> Checked {
        let aside = self.disk.files().remove(&FileName::Damaged);
        let journals = Slot::BOTH.map(|slot| before.get(&FileName::Journal(slot)));
        let nothing_left = journals.contains(&None) || journals.contains(&Some(&Vec::new()));
        let kept = aside.is_some() && journals.contains(&aside.as_ref());
        prop_assert!(kept || nothing_left, "what was torn lies beside the vault");
        Ok(())
    }

    fn take_in(&mut self, opened: Opened, mishap: Option<Mishap>) -> Checked {
        let writable = opened.vault.state() == State::Unlocked { writable: true };
        if !writable {
            // A file that could not be read just now may be the newest; the vault says that it is not
            // saved to, and is opened anew.
            prop_assert!(mishap.is_some(), "the place can be written");
            return Ok(());
        }
        self.memory = sentences(&opened.vault).into_iter().collect();
        let lost: Vec<_> = self.saved.difference(&self.memory).collect();
        prop_assert!(lost.is_empty(), "acknowledged and lost: {:?}", lost);
        prop_assert!(self.memory.is_subset(&self.tried), "nobody wrote that");
        self.vault = Some(opened.vault);
        self.overtaken = false;
        Ok(())
    }

    /// An answer is an error exactly if there is a reason for one; and what is not ours is not touched.
    fn expect_answer<T>(&self, answer: &Result<T, Error>, mishap: Option<Mishap>) -> Checked {
        let error = answer.as_ref().err().copied();
        match &self.stick {
            Stick::Nothing { .. } => prop_assert_eq!(error, Some(Error::StorageGone)),
            Stick::Theirs { .. } => {
                prop_assert_eq!(error, Some(Error::Exchanged));
                prop_assert_eq!(self.disk.files(), self.theirs.contents(), "not ours");
            }
            Stick::Ours if self.overtaken => {
                prop_assert!(answer.is_err(), "somebody else has written to it meanwhile");
                prop_assert!(error == Some(Error::Exchanged) || mishap.is_some());
            }
            Stick::Ours => prop_assert!(
                error.is_none() || mishap.is_some(),
                "nothing is wrong: {:?}",
                error
            ),
        }
        Ok(())
    }

    pub(super) fn ours_is_in(&self) -> bool {
        matches!(self.stick, Stick::Ours)
    }

    fn new_sentence(&mut self) -> String {
        self.count += 1;
        let sentence = format!("Mening {}.", self.count);
        self.tried.insert(sentence.clone());
        sentence
    }
}

fn moves_stick(deed: Deed) -> bool {
    matches!(
        deed,
        Deed::PullOut | Deed::SaveElsewhere(_) | Deed::PutAnotherIn | Deed::PutBack
    )
}

fn needs_vault(deed: Deed) -> bool {
    matches!(
        deed,
        Deed::Save | Deed::ChangePassphrase | Deed::MakeCode | Deed::RemoveCode
    )
}
