//! Deleting everything, which needs no passphrase.

use crate::storage::{FileName, Slot, Storage, blank, lock, remove};
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
        blank(storage, key, key::LARGEST)?;
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
