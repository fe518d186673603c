//! Opening a vault with its passphrase.

mod contents;
mod newest;

use std::sync::Arc;

use secrecy::SecretString;

use crate::keeper::{Keeper, Latest, Older};
use crate::key::Keyring;
use crate::passphrase::Passphrase;
use crate::storage::{FileName, Lock, Slot, Storage, lock, put};
use crate::vault::{Home, Vault};
use crate::{Error, State, look, recovery};
pub(crate) use contents::{Contents, Keys};
pub(crate) use newest::Newest;

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
    let spellings = Passphrase::spellings(passphrase)?;
    let (lock, contents) = enter(&*storage)?;
    let keys = contents.turn_keys(&spellings)?;
    let newest = Newest::find(&contents, &keys)?;
    let torn = newest.torn;
    let lock = lock.filter(|_| can_save(&*storage, &contents, &newest));
    let vault = match lock {
        Some(lock) => settle_in(storage, lock, &contents, newest),
        None => Vault {
            database: newest.database,
            home: Home::ReadOnly,
        },
    };
    Ok(Opened { vault, torn })
}

/// Takes hold of a vault's folder, where it can be written to, and reads the files.
pub(crate) fn enter(storage: &dyn Storage) -> Result<(Option<Lock>, Contents), Error> {
    if look(storage)? == State::Absent {
        return Err(Error::Absent);
    }
    let lock = lock_if_writable(storage)?;
    Ok((lock, Contents::read(storage)))
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

/// Whether the next save has a file to go into, asked now so that a screen can say at once that nothing
/// will be saved. Where a file could not be read nothing is written: it may come back.
pub(crate) fn can_save(storage: &dyn Storage, contents: &Contents, newest: &Newest<'_>) -> bool {
    let next = newest.slot.other();
    let has_name = !contents.slot(next).journal.is_empty();
    contents.trouble.is_none()
        && storage.open(FileName::Journal(next)).is_ok()
        && (has_name || storage.sync_folders().is_ok())
}

/// Puts a torn journal aside before the next save goes over it.
pub(crate) fn put_aside(storage: &dyn Storage, contents: &Contents, newest: &Newest<'_>) {
    let older = contents.slot(newest.slot.other());
    if newest.torn && !older.journal.is_empty() {
        let _ = put(storage, FileName::Damaged, &older.journal);
    }
}

/// Makes the place the vault's own: both slots get the same key, a journal of another identity gives way
/// to a second copy, and the recovery file is what the journal says.
///
/// A failure here takes nothing from the parent and is tried again at the next save or opening; if the
/// disk is failing, the first save says so.
fn settle_in(
    storage: Arc<dyn Storage>,
    lock: Lock,
    contents: &Contents,
    newest: Newest<'_>,
) -> Vault {
    put_aside(&*storage, contents, &newest);
    let keyring = Keyring {
        recipient: newest.key.identity.to_public(),
        file: newest.key.sealed.to_owned(),
    };
    let journal = |slot| contents.slot(slot).journal.as_slice();
    let latest = Latest::found(newest.slot, newest.generation, journal(newest.slot));
    let older = Older::found(journal(newest.slot.other()));
    let mut keeper = Keeper::new(storage, lock, keyring, latest, older);
    keeper.unkeyed = Slot::BOTH
        .into_iter()
        .find(|slot| contents.slot(*slot).key != newest.key.sealed);
    let mut database = newest.database;
    if newest.alone {
        let _ = database.bytes().and_then(|bytes| keeper.save(&bytes));
    } else if keeper.unkeyed.is_some() {
        let _ = keeper.settle();
    }
    if let Ok(sealed) = database.look(recovery::current) {
        let _ = recovery::put_file(&mut keeper, sealed.as_deref());
    }
    Vault {
        database,
        home: Home::Kept(keeper),
    }
}
