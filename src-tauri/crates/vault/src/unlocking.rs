//! Opening a vault with its passphrase.

mod contents;
mod newest;

use std::sync::Arc;

use secrecy::SecretString;

use crate::keeper::Keeper;
use crate::key::Passphrase;
use crate::storage::{FileName, Lock, Slot, Storage, lock, put, write_verified};
use crate::vault::{Home, Vault};
use crate::{Error, State, look};
use contents::Contents;
use newest::Newest;

/// A vault that a passphrase has opened.
#[derive(Debug)]
pub struct Opened {
    /// The vault.
    pub vault: Vault,
    /// One slot could not be read, as after a power cut while it was written: the last seconds of
    /// writing may be missing.
    pub torn: bool,
}

/// Opens the vault in a place, taking the newest slot that holds.
///
/// A place that cannot be written to opens all the same, and so does one where a file could not be read
/// just now: what may come back is not written over. [`Vault::state`] tells.
///
/// # Errors
/// [`Error::Absent`], [`Error::Busy`], [`Error::PassphraseEmpty`], [`Error::WrongPassphrase`],
/// [`Error::KeyTooCostly`], [`Error::Newer`], [`Error::Damaged`], and whatever the place has against it.
pub fn unlock(storage: Arc<dyn Storage>, passphrase: &SecretString) -> Result<Opened, Error> {
    let passphrase = Passphrase::new(passphrase)?;
    if look(&*storage)? == State::Absent {
        return Err(Error::Absent);
    }
    let lock = lock_if_writable(&*storage)?;
    let contents = Contents::read(&*storage);
    let keys = contents.turn_keys(&passphrase)?;
    let newest = Newest::find(&contents, &keys)?;
    let torn = newest.torn;
    let home = match lock {
        Some(lock) if contents.trouble.is_none() && can_save(&*storage, newest.slot.other()) => {
            mend(&*storage, &contents, &newest);
            Home::Kept(Keeper {
                recipient: newest.key.identity.to_public(),
                newest: newest.slot,
                generation: newest.generation,
                storage,
                _lock: lock,
            })
        }
        _ => Home::ReadOnly,
    };
    let vault = Vault {
        database: newest.database,
        home,
    };
    Ok(Opened { vault, torn })
}

/// The hold on the folder, or `None` where nobody could write anyway.
fn lock_if_writable(storage: &dyn Storage) -> Result<Option<Lock>, Error> {
    match lock(storage) {
        Ok(lock) => Ok(Some(lock)),
        // Without a lock two programs would write over each other, so one that cannot lock only reads.
        Err(Error::ReadOnly | Error::Full | Error::Storage(std::io::ErrorKind::Unsupported)) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Whether the slot of the next save can be opened to write, asked now so that a screen can say at once
/// that nothing will be saved.
fn can_save(storage: &dyn Storage, next: Slot) -> bool {
    storage.open(FileName::Journal(next)).is_ok()
}

/// Puts a torn journal aside before the next save goes over it, and gives both slots the same key.
///
/// A failure here takes nothing from the parent and is tried again at the next opening; if the disk is
/// failing, the first save says so.
fn mend(storage: &dyn Storage, contents: &Contents, newest: &Newest<'_>) {
    let older = contents.slot(newest.slot.other());
    if newest.torn && !older.journal.is_empty() {
        let _ = put(storage, FileName::Damaged, &older.journal);
    }
    for slot in Slot::BOTH {
        if contents.slot(slot).key != newest.key.sealed {
            let _ = write_verified(storage, FileName::Key(slot), newest.key.sealed);
        }
    }
}
