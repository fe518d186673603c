//! What a vault can be asked to do, and what must be true when the disk went wrong meanwhile.

use std::sync::{Arc, LazyLock};

use vault::{Error, FileName, OpenFile, RecoveryCode, Slot, State, Storage, Vault};

use crate::dice::Dice;
use crate::disk::{Disk, Medium};
use crate::support::{CHEAP, PASSPHRASE, keep, make_code, sentences, take_out};

const NEW: &str = "ett nytt";

/// One thing that a vault is asked to do.
pub struct Deed {
    pub name: &'static str,
    pub begin: fn() -> Trial,
    pub act: fn(&mut Trial) -> Answer,
    /// What holds when the one who asked is no more, and nobody heard an answer.
    pub unheard: fn() -> Option<After>,
}

/// A deed that is being done.
pub struct Trial {
    /// Where what was acknowledged lies.
    pub disk: Disk,
    /// What goes wrong: the same, or another that the journal is to move to.
    pub failing: Disk,
    pub vault: Option<Vault>,
}

/// What was said, and what holds since.
pub struct Answer {
    pub error: Option<Error>,
    /// Where the journal lies now.
    pub disk: Disk,
    pub after: Option<After>,
}

/// What must be true of the files.
#[derive(Clone, Default)]
pub struct After {
    /// One of them opens the vault.
    pub passphrases: Vec<&'static str>,
    pub sentences: Vec<&'static str>,
    /// Opens it too, after the passphrase has.
    pub code: Option<String>,
    /// Opens it no more.
    pub old_code: Option<String>,
}

/// A vault with a recovery code, and one without.
static WITHOUT_CODE: LazyLock<Medium> =
    LazyLock::new(|| Medium::of(Disk::with_vault(&["Ett.", "Två."]).files()));
static WITH_CODE: LazyLock<(Medium, String)> = LazyLock::new(|| {
    let disk = Disk::of(WITHOUT_CODE.clone());
    let mut vault = disk.unlock().unwrap().vault;
    let code = make_code(&mut vault, PASSPHRASE, &mut Dice::new(1)).unwrap();
    (Medium::of(disk.files()), code)
});

pub const DEEDS: [Deed; 10] = [
    Deed {
        name: "save",
        begin: open_vault,
        act: |trial| {
            let error = keep(trial.vault(), "Tre.").err();
            let after = match error {
                None => holds(PASSPHRASE, &["Ett.", "Två.", "Tre."]),
                Some(_) => as_before(),
            };
            trial.answer(error, after)
        },
        unheard: || Some(as_before()),
    },
    Deed {
        name: "take a text out",
        begin: open_vault,
        act: |trial| {
            let taken = take_out(trial.vault(), "Två.");
            // A save that was refused may have reached the disk: the text is there or not, and the others are.
            let after = taken.is_ok().then(|| holds(PASSPHRASE, &["Ett."]));
            trial.answer(taken.err(), after)
        },
        unheard: || Some(holds(PASSPHRASE, &["Ett."])),
    },
    Deed {
        name: "unlock",
        begin: || Trial::of(Disk::of(WITHOUT_CODE.clone()), None),
        act: |trial| unlock(trial, as_before()),
        unheard: || Some(as_before()),
    },
    Deed {
        name: "unlock what is torn",
        begin: || {
            let (medium, _) = &*WITH_CODE;
            let disk = Disk::of(medium.clone());
            // The code was generation 5, so the newest is in slot 0.
            disk.put(FileName::Journal(Slot::One), b"torn");
            disk.put(FileName::Key(Slot::One), b"");
            disk.put(FileName::Recovery, b"torn");
            Trial::of(disk, None)
        },
        act: |trial| unlock(trial, with_code()),
        unheard: || Some(with_code()),
    },
    Deed {
        name: "create",
        begin: || Trial::of(Disk::default(), None),
        act: |trial| {
            let made = trial.failing.create();
            let error = made.as_ref().err().copied();
            trial.vault = made.ok();
            let after = error.is_none().then(|| holds(PASSPHRASE, &[]));
            trial.answer(error, after)
        },
        unheard: || None,
    },
    Deed {
        name: "change the passphrase",
        begin: open_vault,
        act: |trial| {
            let changed = trial
                .vault()
                .change_passphrase(&PASSPHRASE.into(), &NEW.into(), CHEAP);
            let after = changed.map_or_else(|_| as_before(), |_| holds(NEW, &["Ett.", "Två."]));
            trial.answer(changed.err(), after)
        },
        unheard: || Some(either()),
    },
    Deed {
        name: "make a recovery code",
        begin: open_vault,
        act: |trial| {
            let made = make_code(trial.vault(), PASSPHRASE, &mut Dice::new(2));
            let error = made.as_ref().err().copied();
            let after = After {
                code: made.ok(),
                ..as_before()
            };
            trial.answer(error, after)
        },
        unheard: || Some(as_before()),
    },
    Deed {
        name: "take it back",
        begin: || {
            let (medium, _) = &*WITH_CODE;
            let disk = Disk::of(medium.clone());
            let vault = disk.unlock().unwrap().vault;
            Trial::of(disk, Some(vault))
        },
        act: |trial| {
            let error = trial.vault().remove_recovery().err();
            let old_code = error.is_none().then(|| WITH_CODE.1.clone());
            let after = After {
                old_code,
                ..as_before()
            };
            trial.answer(error, after)
        },
        unheard: || Some(as_before()),
    },
    Deed {
        name: "recover",
        begin: || Trial::of(Disk::of(WITH_CODE.0.clone()), None),
        act: |trial| {
            let code = RecoveryCode::read(&WITH_CODE.1).code.unwrap();
            let storage = Arc::new(trial.failing.clone());
            let recovered = vault::recover(storage, &code, &NEW.into(), CHEAP);
            let error = recovered.as_ref().err().copied();
            let changed = recovered.as_ref().is_ok_and(|done| done.changed.is_some());
            let after = match changed {
                true => holds(NEW, &["Ett.", "Två."]),
                false => with_code(),
            };
            trial.vault = recovered.ok().map(|done| done.opened.vault);
            trial.answer(error, after)
        },
        unheard: || Some(either()),
    },
    Deed {
        name: "keep elsewhere",
        begin: || {
            let trial = open_vault();
            let failing = Disk::default();
            Trial { failing, ..trial }
        },
        act: |trial| {
            let elsewhere = trial.failing.clone();
            let storage = Arc::new(elsewhere.clone());
            let error = trial.vault().keep(storage, &NEW.into(), CHEAP).err();
            match error {
                None => Answer {
                    error,
                    disk: elsewhere,
                    after: Some(holds(NEW, &["Ett.", "Två."])),
                },
                Some(_) => trial.answer(error, as_before()),
            }
        },
        unheard: || Some(as_before()),
    },
];

/// What a vault with one slot would do: the next journal goes over the only good one.
pub const SAVE_IN_PLACE: Deed = Deed {
    name: "save over the newest slot",
    begin: || Trial::of(Disk::of(WITHOUT_CODE.clone()), None),
    act: |trial| {
        let next = trial.disk.twin();
        assert!(
            keep(&mut next.unlock().unwrap().vault, "Tre.")
                .unwrap()
                .is_kept()
        );
        let bytes = &next.files()[&FileName::Journal(Slot::Zero)];
        let error = overwrite(&trial.failing, FileName::Journal(Slot::One), bytes)
            .err()
            .map(|error| Error::Storage(error.kind()));
        trial.answer(error, as_before())
    },
    unheard: || Some(as_before()),
};

fn overwrite(disk: &Disk, file: FileName, bytes: &[u8]) -> std::io::Result<()> {
    let mut open: Box<dyn OpenFile> = disk.open(file)?;
    open.write_at(bytes, 0)?;
    open.set_len(bytes.len() as u64)?;
    open.sync()
}

fn unlock(trial: &mut Trial, after: After) -> Answer {
    trial.vault = None;
    let opened = trial.failing.unlock();
    let error = opened.as_ref().err().copied();
    trial.vault = opened.ok().map(|opened| opened.vault);
    trial.answer(error, after)
}

fn open_vault() -> Trial {
    let disk = Disk::of(WITHOUT_CODE.clone());
    let vault = disk.unlock().unwrap().vault;
    Trial::of(disk, Some(vault))
}

fn holds(passphrase: &'static str, sentences: &[&'static str]) -> After {
    After {
        passphrases: vec![passphrase],
        sentences: sentences.to_vec(),
        ..After::default()
    }
}

fn as_before() -> After {
    holds(PASSPHRASE, &["Ett.", "Två."])
}

fn with_code() -> After {
    After {
        code: Some(WITH_CODE.1.clone()),
        ..as_before()
    }
}

fn either() -> After {
    After {
        passphrases: vec![PASSPHRASE, NEW],
        ..as_before()
    }
}

impl Deed {
    /// How many calls it makes when nothing goes wrong.
    pub fn steps(&self) -> usize {
        let mut trial = (self.begin)();
        let answer = (self.act)(&mut trial);
        assert_eq!(answer.error, None, "{}", self.name);
        trial.failing.steps().len()
    }
}

impl Trial {
    fn of(disk: Disk, vault: Option<Vault>) -> Self {
        disk.forget_steps();
        Self {
            failing: disk.clone(),
            disk,
            vault,
        }
    }

    fn vault(&mut self) -> &mut Vault {
        self.vault.as_mut().unwrap()
    }

    fn answer(&self, error: Option<Error>, after: impl Into<Option<After>>) -> Answer {
        Answer {
            error,
            disk: self.disk.clone(),
            after: after.into(),
        }
    }

    /// What the open vault holds, unless a file could not be read when it was opened: it says so by being
    /// open for reading only.
    pub fn memory(&self) -> Option<Vec<String>> {
        let vault = self.vault.as_ref()?;
        let writable = vault.state() == State::Unlocked { writable: true };
        writable.then(|| sentences(vault))
    }
}
