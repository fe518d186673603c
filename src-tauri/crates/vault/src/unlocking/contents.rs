//! What lies in the two slots, read before anything is decided.

use age::x25519::Identity;

use crate::key;
use crate::passphrase::Passphrase;
use crate::storage::{FileName, Slot, Storage, read_if_there};
use crate::{Error, image};

/// The files of a vault. A missing file is an empty one: neither can be opened.
pub(crate) struct Contents {
    zero: SlotFiles,
    one: SlotFiles,
    /// What kept a file from being read, though it is there.
    pub(crate) trouble: Option<Error>,
}

/// The files of one slot.
pub(crate) struct SlotFiles {
    pub(crate) key: Vec<u8>,
    pub(crate) journal: Vec<u8>,
}

/// A key file that the passphrase has opened.
#[derive(Clone)]
pub(crate) struct OpenKey<'a> {
    pub(crate) sealed: &'a [u8],
    pub(crate) identity: Identity,
}

/// What a passphrase made of the key files: at least one that opened.
pub(crate) struct Keys<'a> {
    pub(crate) open: Vec<OpenKey<'a>>,
    /// There may be another identity that these do not open.
    pub(crate) refused: bool,
}

impl Keys<'_> {
    /// One identity that no key file gave.
    pub(crate) fn of(identity: Identity) -> Self {
        let sealed = &[];
        Self {
            open: vec![OpenKey { sealed, identity }],
            refused: true,
        }
    }
}

impl Contents {
    /// Reads all four files. One that cannot be read does not keep the others from being used.
    pub(crate) fn read(storage: &dyn Storage) -> Self {
        let mut trouble = None;
        let mut whole = |file, limit| match read_if_there(storage, file, limit) {
            Ok(bytes) => bytes.unwrap_or_default(),
            // Larger than anything that this program writes: it says nothing about the disk.
            Err(Error::Damaged) => Vec::new(),
            Err(error) => {
                trouble = Some(error);
                Vec::new()
            }
        };
        let [zero, one] = Slot::BOTH.map(|slot| SlotFiles {
            key: whole(FileName::Key(slot), key::LARGEST),
            journal: whole(FileName::Journal(slot), image::LARGEST_FILE),
        });
        Self { zero, one, trouble }
    }

    pub(crate) fn slot(&self, slot: Slot) -> &SlotFiles {
        match slot {
            Slot::Zero => &self.zero,
            Slot::One => &self.one,
        }
    }

    /// Tries the passphrase on both keys. They are the same bytes in every vault that is whole, and then
    /// the work is done once.
    pub(crate) fn turn_keys(&self, spellings: &[Passphrase]) -> Result<Keys<'_>, Error> {
        let mut files = vec![&self.zero.key];
        if self.one.key != self.zero.key {
            files.push(&self.one.key);
        }
        let mut open = Vec::new();
        let mut errors = Vec::new();
        for sealed in files {
            match key::open_with_any(sealed, spellings) {
                Ok(identity) => open.push(OpenKey { sealed, identity }),
                Err(error) => errors.push(error),
            }
        }
        let refused = errors.contains(&Error::WrongPassphrase);
        if !open.is_empty() {
            return Ok(Keys { open, refused });
        }
        Err(if refused {
            Error::WrongPassphrase
        } else if errors.contains(&Error::KeyTooCostly) {
            Error::KeyTooCostly
        } else {
            self.trouble.unwrap_or(Error::Damaged)
        })
    }
}
