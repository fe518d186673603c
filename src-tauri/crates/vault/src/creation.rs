//! Making a vault where there is none.

use std::sync::Arc;

use secrecy::SecretString;

use crate::keeper::{Keeper, Latest, Older, Sealed};
use crate::key::Keyring;
use crate::passphrase::Passphrase;
use crate::storage::{FileName, Slot, Storage, lock, write_verified};
use crate::vault::Vault;
use crate::{Cost, Error, State, look};

/// Makes an empty vault.
///
/// # Errors
/// [`Error::Exists`] if there is one, [`Error::PassphraseEmpty`], [`Error::Busy`], and whatever the
/// place has against it.
pub fn create(
    storage: Arc<dyn Storage>,
    passphrase: &SecretString,
    cost: Cost,
) -> Result<Vault, Error> {
    let mut vault = Vault::guest()?;
    let _saved = vault.keep(storage, passphrase, cost)?;
    Ok(vault)
}

/// Makes a vault around a database.
///
/// The keys are written last: a vault whose making was cut short is not there, and one that is there
/// opens.
pub(crate) fn found(
    storage: Arc<dyn Storage>,
    passphrase: &SecretString,
    cost: Cost,
    database: &[u8],
) -> Result<Keeper, Error> {
    let passphrase = Passphrase::new(passphrase)?;
    storage
        .make_folders()
        .map_err(|error| Error::writing(&error))?;
    let lock = lock(&*storage)?;
    if look(&*storage)? != State::Absent {
        return Err(Error::Exists);
    }
    let keyring = Keyring::make(&passphrase, cost)?;
    let older = Sealed::make((Slot::Zero, 1), database, &keyring.recipient)?;
    let newest = Sealed::make((Slot::One, 2), database, &keyring.recipient)?;
    older.write(&*storage)?;
    newest.write(&*storage)?;
    storage
        .sync_folders()
        .map_err(|error| Error::writing(&error))?;
    for slot in Slot::BOTH {
        write_verified(&*storage, FileName::Key(slot), &keyring.file)?;
    }
    storage
        .sync_folders()
        .map_err(|error| Error::writing(&error))?;
    let older = Older::from(Latest::written(&older));
    let latest = Latest::written(&newest);
    Ok(Keeper::new(storage, lock, keyring, latest, older))
}
