//! What a keeper knows of the two journals without reading them whole.

use age::x25519::Recipient;

use crate::storage::{FileName, Slot, Storage, write_verified};
use crate::{Error, image};

/// So much of a journal tells it from every other: the version, and a key that was drawn for it alone.
pub(super) const BEGINNING: usize = 128;

/// A journal that is ready to be written.
pub(crate) struct Sealed {
    slot: Slot,
    generation: u64,
    bytes: Vec<u8>,
}

impl Sealed {
    pub(crate) fn make(
        (slot, generation): (Slot, u64),
        database: &[u8],
        recipient: &Recipient,
    ) -> Result<Self, Error> {
        Ok(Self {
            slot,
            generation,
            bytes: image::seal(database, generation, recipient)?,
        })
    }

    pub(crate) fn slot(&self) -> Slot {
        self.slot
    }

    pub(crate) fn write(&self, storage: &dyn Storage) -> Result<(), Error> {
        write_verified(storage, FileName::Journal(self.slot), &self.bytes)
    }
}

/// The journal that was acknowledged last. It is not touched until the next one is acknowledged.
pub(crate) struct Latest {
    pub(crate) slot: Slot,
    pub(crate) generation: u64,
    pub(super) beginning: Vec<u8>,
}

impl Latest {
    /// A journal that was found.
    pub(crate) fn found(slot: Slot, generation: u64, sealed: &[u8]) -> Self {
        Self {
            slot,
            generation,
            beginning: beginning(sealed),
        }
    }

    /// A journal that the device has.
    pub(crate) fn written(sealed: &Sealed) -> Self {
        Self::found(sealed.slot, sealed.generation, &sealed.bytes)
    }

    /// Where the next journal goes, and its number.
    pub(crate) fn next(&self) -> Result<(Slot, u64), Error> {
        let generation = self.generation.checked_add(1).ok_or(Error::Full)?;
        Ok((self.slot.other(), generation))
    }
}

/// The journal in the slot that is written next: an older one, or what a failed save left of it.
pub(crate) struct Older {
    known: Vec<u8>,
    attempted: Vec<u8>,
}

impl Older {
    pub(crate) fn found(sealed: &[u8]) -> Self {
        Self {
            known: beginning(sealed),
            attempted: Vec::new(),
        }
    }

    /// From here on, the file may hold any part of this.
    pub(super) fn attempt(&mut self, sealed: &Sealed) {
        self.attempted = beginning(&sealed.bytes);
    }

    /// Whether a file that begins so can be what was there, what was tried, or a piece of either.
    ///
    /// Another journal agrees by chance in one of some twenty letters, and there are 43.
    pub(super) fn may_begin(&self, read: &[u8]) -> bool {
        read.iter().enumerate().all(|(at, byte)| {
            let is_in = |file: &[u8]| file.get(at) == Some(byte);
            *byte == 0 || is_in(&self.known) || is_in(&self.attempted)
        })
    }
}

/// One that the next journal has been acknowledged after.
impl From<Latest> for Older {
    fn from(latest: Latest) -> Self {
        Self::found(&latest.beginning)
    }
}

fn beginning(sealed: &[u8]) -> Vec<u8> {
    sealed.iter().take(BEGINNING).copied().collect()
}
