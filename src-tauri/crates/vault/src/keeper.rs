//! Two slots that are written in turn.
//!
//! A save goes over what is older, so it must be certain that nothing there is newer: a stick may have
//! been pulled out and another one put in, or have been in another computer meanwhile. Before anything is
//! written, the key file and the beginning of the newest journal are compared with what is known of them;
//! age makes that beginning anew for every file, so that no two saves have the same.
//!
//! A lock is on a file, and not on a place: after a failure, the one that is held may be on a stick that
//! is no longer there. It is then taken anew, so that a stick that comes back is held again.

use std::io;
use std::sync::Arc;

use age::x25519::Recipient;

use crate::key::Keyring;
use crate::storage::{FileName, Lock, Slot, Source, Storage, lock, write_verified};
use crate::{Error, image};

/// So much of a journal tells it from every other: version, and the stanza with a key drawn for it alone.
const BEGINNING: usize = 128;

/// Keeps a journal in a place that can be written to.
///
/// It holds no identity: saving needs only the recipient, and what is not in memory cannot be taken.
pub(crate) struct Keeper {
    pub(crate) storage: Arc<dyn Storage>,
    pub(crate) keyring: Keyring,
    pub(crate) latest: Latest,
    /// A slot whose key file may be another one. It gets the right one before its journal is written, so
    /// that no journal ever lies beside a key file that the one who wrote it did not know.
    pub(crate) unkeyed: Option<Slot>,
    /// Released when the keeper goes, or as soon as it holds nothing any more.
    lock: Option<Lock>,
    /// Something failed since the place was last recognised.
    doubtful: bool,
}

/// The journal that was acknowledged last. It is not touched until the next one is acknowledged.
pub(crate) struct Latest {
    pub(crate) slot: Slot,
    pub(crate) generation: u64,
    beginning: Vec<u8>,
}

impl Latest {
    /// A journal of which the device has all bytes.
    pub(crate) fn new(slot: Slot, generation: u64, sealed: &[u8]) -> Self {
        let beginning = sealed.iter().take(BEGINNING).copied().collect();
        Self {
            slot,
            generation,
            beginning,
        }
    }

    /// Writes a journal, and gives it when the device has it.
    pub(crate) fn write(
        storage: &dyn Storage,
        (slot, generation): (Slot, u64),
        database: &[u8],
        recipient: &Recipient,
    ) -> Result<Self, Error> {
        let sealed = image::seal(database, generation, recipient)?;
        write_verified(storage, FileName::Journal(slot), &sealed)?;
        Ok(Self::new(slot, generation, &sealed))
    }

    /// Where the next journal goes, and its number.
    pub(crate) fn next(&self) -> Result<(Slot, u64), Error> {
        let generation = self.generation.checked_add(1).ok_or(Error::Full)?;
        Ok((self.slot.other(), generation))
    }
}

impl Keeper {
    pub(crate) fn new(
        storage: Arc<dyn Storage>,
        lock: Lock,
        keyring: Keyring,
        latest: Latest,
    ) -> Self {
        Self {
            storage,
            keyring,
            latest,
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
        let next = self.latest.next()?;
        self.latest = self.attempt(|keeper| {
            Latest::write(&*keeper.storage, next, database, &keeper.keyring.recipient)
        })?;
        Ok(self.latest.generation)
    }

    /// Writes to the place, once it is certain that it is the right one and both slots have the key.
    ///
    /// # Errors
    /// [`Error::Exchanged`], [`Error::StorageGone`], [`Error::Busy`], and whatever the place has against it.
    pub(crate) fn attempt<T>(
        &mut self,
        write: impl FnOnce(&Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let ready = self.recognise().and_then(|()| self.give_key());
        let attempted = ready.and_then(|()| write(self));
        attempted.inspect_err(|error| self.doubt(*error))
    }

    /// Writes nothing but a key file that may be missing.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        self.attempt(|_| Ok(()))
    }

    /// Goes on under another identity, which has a slot of its own now.
    pub(crate) fn renew(&mut self, keyring: Keyring, latest: Latest) {
        self.unkeyed = Some(latest.slot.other());
        self.keyring = keyring;
        self.latest = latest;
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
        is_known(key, &self.keyring.file)?;
        let beginning = self
            .storage
            .read_start(FileName::Journal(self.latest.slot), BEGINNING as u64);
        is_known(beginning, &self.latest.beginning)?;
        self.doubtful = false;
        Ok(())
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

/// Whether what was read is what was last known to be there.
fn is_known(read: io::Result<Vec<u8>>, known: &[u8]) -> Result<(), Error> {
    match read {
        Ok(bytes) if bytes == known => Ok(()),
        Ok(_) => Err(Error::Exchanged),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Err(Error::Exchanged),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::StorageGone),
        Err(error) => Err(Error::reading(&error)),
    }
}
