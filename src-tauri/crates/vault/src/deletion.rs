//! Deleting everything, which needs no passphrase.

use crate::storage::{FileName, Slot, Source, Storage, lock, put};
use crate::{Error, key};

/// Removes a vault and all that lies beside it, the keys first.
///
/// The keys are written over before they go: without them the journals are noise, and so are copies of
/// them. What is left in the old blocks of a flash memory no program can reach.
///
/// # Errors
/// [`Error::Busy`] while the vault is open, here or in another program, [`Error::StorageGone`] if there is
/// no such folder, as when a stick was pulled out: nothing was deleted then. After any error it can be
/// called again.
pub fn delete(storage: &dyn Storage) -> Result<(), Error> {
    let hold = lock(storage)?;
    for key in [
        FileName::Key(Slot::Zero),
        FileName::Key(Slot::One),
        FileName::Recovery,
    ] {
        erase(storage, key)?;
    }
    for file in FileName::ALL {
        if file != FileName::Lock {
            remove(storage, file)?;
        }
    }
    // Windows removes no file that is open.
    drop(hold);
    remove(storage, FileName::Lock)?;
    storage
        .remove_folders()
        .map_err(|error| Error::writing(&error))
}

fn erase(storage: &dyn Storage, file: FileName) -> Result<(), Error> {
    // One that is not there, or cannot be read, is only to be removed.
    storage
        .read(file, Source::Any, key::LARGEST)
        .map_or(Ok(()), |bytes| put(storage, file, &vec![0; bytes.len()]))
}

fn remove(storage: &dyn Storage, file: FileName) -> Result<(), Error> {
    storage.remove(file).map_err(|error| Error::writing(&error))
}
