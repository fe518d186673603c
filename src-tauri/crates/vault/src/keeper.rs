//! Two slots that are written in turn.

use std::sync::Arc;

use age::x25519::Recipient;

use crate::storage::{FileName, Lock, Slot, Storage, write_verified};
use crate::{Error, image};

/// Keeps a journal in a place that can be written to.
///
/// It holds no identity: saving needs only the recipient, and what is not in memory cannot be taken.
pub(crate) struct Keeper {
    pub(crate) storage: Arc<dyn Storage>,
    pub(crate) recipient: Recipient,
    /// The slot that was acknowledged last; it is not touched until the other one is.
    pub(crate) newest: Slot,
    pub(crate) generation: u64,
    /// Released when the keeper goes.
    pub(crate) _lock: Lock,
}

impl Keeper {
    /// Writes the next generation over the older slot and gives its number when the device has it.
    ///
    /// # Errors
    /// The slot that was acknowledged last is as it was.
    pub(crate) fn save(&mut self, database: &[u8]) -> Result<u64, Error> {
        let slot = self.newest.other();
        let generation = self.generation.checked_add(1).ok_or(Error::Full)?;
        let sealed = image::seal(database, generation, &self.recipient)?;
        write_verified(&*self.storage, FileName::Journal(slot), &sealed)?;
        self.newest = slot;
        self.generation = generation;
        Ok(generation)
    }
}
