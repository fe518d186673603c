//! A recovery code: a second way into the vault, for whoever forgets the passphrase.
//!
//! `recovery.age` is the identity under the words of the code. The journal holds the same bytes in a
//! table, and the journal is right: every opening with the passphrase makes the file what the table says.
//! So a code is handed out only when both are kept, and one that is taken back stays away even if its
//! file comes back with an old copy of the folder.

mod code;
mod recover;

use rusqlite::{OptionalExtension, named_params};
use secrecy::SecretString;

pub use code::{CodeReading, RecoveryCode};
pub use recover::{Recovered, recover};

use crate::keeper::Keeper;
use crate::passphrase::Passphrase;
use crate::storage::{FileName, blank, read_if_there, remove, write_verified};
use crate::vault::Vault;
use crate::{Cost, Error, Reader, Writer, key};

impl Vault {
    /// Makes a recovery code in place of an earlier one, which then opens nothing.
    ///
    /// It asks for the passphrase, because an open vault has no identity that could be sealed again.
    /// `random` fills what it is given with bytes that nobody can foretell.
    ///
    /// # Errors
    /// An earlier code then stays. [`Error::PassphraseEmpty`], [`Error::WrongPassphrase`],
    /// [`Error::ReadOnly`] for a journal that is kept nowhere, and whatever the place has against it.
    pub fn make_recovery(
        &mut self,
        passphrase: &SecretString,
        random: &mut dyn FnMut(&mut [u8]),
        cost: Cost,
    ) -> Result<RecoveryCode, Error> {
        let spellings = Passphrase::spellings(passphrase)?;
        let keeper = self.home.keeper()?;
        let identity = key::open_with_any(&keeper.keyring.file, &spellings)?;
        let code = RecoveryCode::make(random);
        let sealed = key::seal(&identity, &code.passphrase(), cost)?;
        let kept = put_file(keeper, Some(&sealed))
            .and_then(|()| self.write(|writer| record(writer, &sealed)));
        if let Err(error) = kept {
            // What this leaves undone the next opening does.
            let earlier = self.read(current)?;
            let _ = put_file(self.home.keeper()?, earlier.as_deref());
            return Err(error);
        }
        Ok(code)
    }

    /// Takes the recovery code back. It opens the vault no more, unless somebody kept a copy of the file.
    ///
    /// # Errors
    /// The code may still open the vault then; the next opening with the passphrase finishes what was
    /// begun. [`Error::ReadOnly`] for a journal that is kept nowhere.
    pub fn remove_recovery(&mut self) -> Result<(), Error> {
        self.home.keeper()?;
        if self.has_recovery()? {
            let ((), _) = self.write(forget)?;
        }
        put_file(self.home.keeper()?, None)
    }

    /// Whether a recovery code was made for this journal and not taken back.
    ///
    /// # Errors
    /// Only when the database is broken.
    pub fn has_recovery(&self) -> Result<bool, Error> {
        Ok(self.read(current)?.is_some())
    }
}

/// Makes `recovery.age` what it should be, if it is not.
pub(crate) fn put_file(keeper: &mut Keeper, sealed: Option<&[u8]>) -> Result<(), Error> {
    let found = read_if_there(&*keeper.storage, FileName::Recovery, key::LARGEST);
    if found.is_ok_and(|found| found.as_deref() == sealed) {
        return Ok(());
    }
    keeper.attempt(|keeper| {
        let storage = &*keeper.storage;
        match sealed {
            Some(sealed) => write_verified(storage, FileName::Recovery, sealed)?,
            None => {
                blank(storage, FileName::Recovery, key::LARGEST)?;
                remove(storage, FileName::Recovery)?;
            }
        }
        storage
            .sync_folders()
            .map_err(|error| Error::writing(&error))
    })
}

/// What `recovery.age` should hold, if there should be one.
pub(crate) fn current(reader: &Reader<'_>) -> Result<Option<Vec<u8>>, Error> {
    let current = reader
        .sql()
        .query_row(include_str!("recovery/current.sql"), [], |row| row.get(0));
    Ok(current.optional()?)
}

/// Forgets that there was a code.
pub(crate) fn forget(writer: &Writer<'_>) -> Result<(), Error> {
    writer
        .sql()
        .execute(include_str!("recovery/forget.sql"), [])?;
    Ok(())
}

fn record(writer: &Writer<'_>, sealed: &[u8]) -> Result<(), Error> {
    let sealed = named_params! { ":sealed": sealed };
    writer
        .sql()
        .execute(include_str!("recovery/record.sql"), sealed)?;
    Ok(())
}
