//! Opening a vault with its recovery code.

use std::sync::Arc;

use age::x25519::Identity;
use secrecy::SecretString;

use super::{RecoveryCode, forget};
use crate::change::{self, Changed};
use crate::keeper::{Keeper, Latest, Older, Sealed};
use crate::key::{self, Keyring};
use crate::passphrase::Passphrase;
use crate::storage::{FileName, Lock, Storage, read_if_there};
use crate::unlocking::{Keys, Newest, can_save, enter, put_aside};
use crate::vault::{Home, Vault};
use crate::{Cost, Error, Opened};

/// A vault that a recovery code has opened.
#[derive(Debug)]
pub struct Recovered {
    /// The vault, and whether its last seconds may be missing.
    pub opened: Opened,
    /// What became of the change to the new passphrase. `None` where the place takes no writing: nothing
    /// was changed, the code stays good, and the vault is open for reading.
    pub changed: Option<Changed>,
}

/// Opens a vault with its recovery code and gives it a new passphrase, where the place can be written to.
///
/// The order is that of [`Vault::change_passphrase`], so the code opens the vault until the new passphrase
/// does. What must not happen is that a disk which takes no writing keeps a parent from the journal;
/// so a change that fails before anything is certain leaves the vault open for reading.
///
/// # Errors
/// [`Error::PassphraseEmpty`], [`Error::Absent`], [`Error::Busy`], [`Error::CodeWrong`],
/// [`Error::CodeAbsent`], [`Error::KeyTooCostly`], [`Error::Newer`], [`Error::Damaged`], and whatever the
/// place has against it.
pub fn recover(
    storage: Arc<dyn Storage>,
    code: &RecoveryCode,
    new: &SecretString,
    cost: Cost,
) -> Result<Recovered, Error> {
    let new = Passphrase::new(new)?;
    let (lock, contents) = enter(&*storage)?;
    let keys = Keys::of(identity(&*storage, code)?);
    let newest = Newest::find(&contents, &keys).map_err(|error| match error {
        // The file is of an identity that the vault had before.
        Error::WrongPassphrase => Error::CodeAbsent,
        error => error,
    })?;
    let torn = newest.torn;
    let lock = lock.filter(|_| can_save(&*storage, &contents, &newest));
    if lock.is_some() {
        put_aside(&*storage, &contents, &newest);
    }
    let journal = &contents.slot(newest.slot).journal;
    let found = Latest::found(newest.slot, newest.generation, journal);
    let mut vault = Vault {
        database: newest.database,
        home: Home::ReadOnly,
    };
    let changed = match lock {
        Some(lock) => {
            let keyring = Keyring::make(&new, cost)?;
            settle_in(&mut vault, storage, lock, keyring, found)?
        }
        None => None,
    };
    let opened = Opened { vault, torn };
    Ok(Recovered { opened, changed })
}

/// Gives a vault that was opened for reading an identity of its own, if the place lets itself be written.
fn settle_in(
    vault: &mut Vault,
    storage: Arc<dyn Storage>,
    lock: Lock,
    keyring: Keyring,
    found: Latest,
) -> Result<Option<Changed>, Error> {
    let mut next = vault.database.change(forget)?;
    let bytes = next.bytes()?;
    let sealed = Sealed::make(found.next()?, &bytes, &keyring.recipient)?;
    if change::begin(&*storage, &keyring, &sealed).is_err() {
        return Ok(None);
    }
    let latest = Latest::written(&sealed);
    let mut keeper = Keeper::new(storage, lock, keyring, latest, Older::from(found));
    keeper.unkeyed = Some(sealed.slot().other());
    let changed = change::finish(&mut keeper, &bytes);
    drop(bytes);
    next.commit()?;
    vault.home = Home::Kept(keeper);
    Ok(Some(changed))
}

/// The identity that the code opens.
fn identity(storage: &dyn Storage, code: &RecoveryCode) -> Result<Identity, Error> {
    let sealed = read_if_there(storage, FileName::Recovery, key::LARGEST)?;
    let sealed = sealed.ok_or(Error::CodeAbsent)?;
    key::open(&sealed, &code.passphrase()).map_err(|error| match error {
        Error::WrongPassphrase => Error::CodeWrong,
        // It is no file that a code could open; the next opening with the passphrase makes it anew.
        Error::Damaged => Error::CodeAbsent,
        error => error,
    })
}
