//! Two slots that are written in turn.
//!
//! A save goes over what is older, so it must be certain that nothing there is newer: a stick may have
//! been pulled out and another one put in, or have been in another computer meanwhile. Before anything is
//! written, the key file and the beginnings of both journals are compared with what is known of them; age
//! makes that beginning anew for every file, so that no two saves have the same.
//!
//! A lock is on a file, and not on a place: after a failure, the one that is held may be on a stick that
//! is no longer there. It is then taken anew, so that a stick that comes back is held again.

mod journal;

use std::sync::Arc;
use std::{io, mem};

pub(crate) use journal::{Latest, Older, Sealed};

use crate::Error;
use crate::key::Keyring;
use crate::storage::{FileName, Lock, Slot, Source, Storage, lock, write_verified};
use journal::BEGINNING;

/// Keeps a journal in a place that can be written to.
///
/// It holds no identity: saving needs only the recipient, and what is not in memory cannot be taken.
pub(crate) struct Keeper {
    pub(crate) storage: Arc<dyn Storage>,
    pub(crate) keyring: Keyring,
    pub(crate) latest: Latest,
    older: Older,
    /// A slot whose key file may be another one. It gets the right one before its journal is written, so
    /// that no journal ever lies beside a key file that the one who wrote it did not know.
    pub(crate) unkeyed: Option<Slot>,
    /// Released when the keeper goes, or as soon as it holds nothing any more.
    lock: Option<Lock>,
    /// Something failed since the place was last recognised.
    doubtful: bool,
}

impl Keeper {
    pub(crate) fn new(
        storage: Arc<dyn Storage>,
        lock: Lock,
        keyring: Keyring,
        latest: Latest,
        older: Older,
    ) -> Self {
        Self {
            storage,
            keyring,
            latest,
            older,
            unkeyed: None,
            lock: Some(lock),
            doubtful: false,
        }
    }

    /// Writes the next generation over the older slot and gives its number when the device has it.
    ///
    /// # Errors
    /// The slot that was acknowledged last is as it was.
    pub(crate) fn save(&mut self, database: &[u8]) -> Result<u64, Error> {
        let sealed = Sealed::make(self.latest.next()?, database, &self.keyring.recipient)?;
        self.attempt_over(&sealed, |storage| sealed.write(storage))?;
        self.acknowledge(&sealed);
        Ok(self.latest.generation)
    }

    /// Goes on under another identity, which has a slot of its own now.
    pub(crate) fn renew(&mut self, keyring: Keyring, sealed: &Sealed) {
        self.unkeyed = Some(sealed.slot().other());
        self.keyring = keyring;
        self.acknowledge(sealed);
    }

    /// Writes nothing but a key file that may be missing.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        self.attempt(|_| Ok(()))
    }

    /// Writes a journal, and what goes with it, over the older slot.
    pub(crate) fn attempt_over(
        &mut self,
        sealed: &Sealed,
        write: impl FnOnce(&dyn Storage) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.attempt(|keeper| {
            keeper.older.attempt(sealed);
            write(&*keeper.storage)
        })
    }

    /// Writes to the place, once it is certain that it is the right one and both slots have the key.
    ///
    /// # Errors
    /// [`Error::Exchanged`], [`Error::StorageGone`], [`Error::Busy`], and whatever the place has against it.
    pub(crate) fn attempt(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let ready = self.recognise().and_then(|()| self.give_key());
        let attempted = ready.and_then(|()| write(self));
        attempted.inspect_err(|error| self.doubt(*error))
    }

    fn acknowledge(&mut self, sealed: &Sealed) {
        let older = mem::replace(&mut self.latest, Latest::written(sealed));
        self.older = Older::from(older);
    }

    /// From here on the place is another one until it is recognised.
    fn doubt(&mut self, error: Error) {
        self.doubtful = true;
        // A hold on a stick that is gone keeps the system from giving the next one its place, and one on
        // somebody else's vault keeps them out of it.
        if matches!(error, Error::StorageGone | Error::Exchanged) {
            self.lock = None;
        }
    }

    fn recognise(&mut self) -> Result<(), Error> {
        if self.doubtful {
            // Taken a second time while it is held, it would be refused.
            self.lock = None;
            self.lock = Some(lock(&*self.storage)?);
        }
        let keyed = self.unkeyed.map_or(self.latest.slot, Slot::other);
        let limit = self.keyring.file.len() as u64;
        let key = self.storage.read(FileName::Key(keyed), Source::Any, limit);
        is_known(key, |key| key == self.keyring.file)?;
        let newest = self.beginning(self.latest.slot);
        is_known(newest, |newest| newest == self.latest.beginning)?;
        let older = match self.beginning(self.latest.slot.other()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            older => older,
        };
        let older = is_known(older, |older| self.older.may_begin(older))?;
        self.older = Older::found(&older);
        self.doubtful = false;
        Ok(())
    }

    fn beginning(&self, slot: Slot) -> io::Result<Vec<u8>> {
        let journal = FileName::Journal(slot);
        self.storage.read_start(journal, BEGINNING as u64)
    }

    fn give_key(&mut self) -> Result<(), Error> {
        if let Some(slot) = self.unkeyed {
            write_verified(&*self.storage, FileName::Key(slot), &self.keyring.file)?;
            self.storage
                .sync_folders()
                .map_err(|error| Error::writing(&error))?;
            self.unkeyed = None;
        }
        Ok(())
    }
}

/// What was read, if it is what was last known to be there.
fn is_known(
    read: io::Result<Vec<u8>>,
    known: impl FnOnce(&[u8]) -> bool,
) -> Result<Vec<u8>, Error> {
    match read {
        Ok(bytes) if known(&bytes) => Ok(bytes),
        Ok(_) => Err(Error::Exchanged),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Err(Error::Exchanged),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::StorageGone),
        Err(error) => Err(Error::reading(&error)),
    }
}
