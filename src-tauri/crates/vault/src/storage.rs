//! What the vault asks of a disk, as few primitive steps.
//!
//! The trait is small so that crashes can be enumerated instead of believed: a test makes each step
//! fail, or drops what was not synced. [`Folder`] is the real one. Nothing here renames: on FAT, which
//! is every stick, a rename that is cut short can lose both names.

mod durable;
mod folder;

use std::fs::TryLockError;
use std::io;

pub(crate) use durable::{blank, lock, put, read_if_there, read_lasting, remove, write_verified};
pub use folder::Folder;

/// One of the two places that a vault is written to in turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slot {
    /// `slot-0`
    Zero,
    /// `slot-1`
    One,
}

impl Slot {
    /// Both slots, in the order of their names.
    pub const BOTH: [Self; 2] = [Self::Zero, Self::One];

    /// The slot that is not this one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Zero => Self::One,
            Self::One => Self::Zero,
        }
    }
}

/// Every file that a vault's folder can hold. The set is closed, so that no path is made of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileName {
    /// The identity under the passphrase.
    Key(Slot),
    /// The image under the identity's recipient.
    Journal(Slot),
    /// The last journal that was found torn, as it was found.
    Damaged,
    /// The identity under a recovery code, if the parent wanted one.
    Recovery,
    /// Settings: plain text, nothing personal.
    Settings,
    /// Empty; held locked by the program that has the vault open.
    Lock,
}

impl FileName {
    /// Every file that a vault's folder can hold, keys first: without them the rest is noise.
    pub const ALL: [Self; 8] = [
        Self::Key(Slot::Zero),
        Self::Key(Slot::One),
        Self::Recovery,
        Self::Journal(Slot::Zero),
        Self::Journal(Slot::One),
        Self::Damaged,
        Self::Settings,
        Self::Lock,
    ];
}

/// Where a reading takes its bytes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Wherever the system has them.
    Any,
    /// The device, as far as the system lets itself be asked: what is in its cache proves nothing.
    Device,
}

/// A lock that lasts until it is dropped, or until the system takes it back from a program that died.
pub type Lock = Box<dyn Send>;

/// A folder that holds a vault.
///
/// Errors are the system's own; the vault makes codes of them.
pub trait Storage: Send + Sync {
    /// Makes the vault's folder and its slot folders where they are missing.
    ///
    /// # Errors
    /// When the system refuses.
    fn make_folders(&self) -> io::Result<()>;

    /// Makes the names of new files last, as far as the system has a way to ask for that.
    ///
    /// # Errors
    /// When the system refuses.
    fn sync_folders(&self) -> io::Result<()>;

    /// Reads a whole file.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] if there is none, [`io::ErrorKind::FileTooLarge`] if it has more than
    /// `limit` bytes, and whatever the system says.
    fn read(&self, file: FileName, source: Source, limit: u64) -> io::Result<Vec<u8>>;

    /// Whether the device has a file of exactly these bytes: as many, and the same.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] if there is none, and whatever the system says.
    fn holds(&self, file: FileName, bytes: &[u8]) -> io::Result<bool>;

    /// Reads the beginning of a file: `length` bytes, or as many as there are.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] if there is none, and whatever the system says.
    fn read_start(&self, file: FileName, length: u64) -> io::Result<Vec<u8>>;

    /// Opens a file to write over it, and makes an empty one where there is none. What it held stays
    /// until it is written over.
    ///
    /// # Errors
    /// When the system refuses.
    fn open(&self, file: FileName) -> io::Result<Box<dyn OpenFile>>;

    /// Removes a file. One that is not there is removed already.
    ///
    /// # Errors
    /// When the system refuses.
    fn remove(&self, file: FileName) -> io::Result<()>;

    /// Removes the slot folders and the vault's folder, those that are empty.
    ///
    /// # Errors
    /// When the system refuses; that somebody else keeps files there is no error.
    fn remove_folders(&self) -> io::Result<()>;

    /// Locks the folder against other programs.
    ///
    /// # Errors
    /// [`TryLockError::WouldBlock`] if another program holds the lock, and whatever the system says.
    fn lock(&self) -> Result<Lock, TryLockError>;
}

/// A file that is open for writing. Dropping it closes it, and syncs nothing.
pub trait OpenFile {
    /// Writes at an offset and says how many bytes it took, which may be fewer than were given.
    ///
    /// # Errors
    /// When the system refuses.
    fn write_at(&mut self, bytes: &[u8], offset: u64) -> io::Result<usize>;

    /// Cuts the file to this length.
    ///
    /// # Errors
    /// When the system refuses.
    fn set_len(&mut self, length: u64) -> io::Result<()>;

    /// Waits until the device has the file's bytes and length.
    ///
    /// After an error the system may forget which bytes it still owed, and a second call would then
    /// succeed without having written them. So the caller closes the file and starts over.
    ///
    /// # Errors
    /// When the system refuses.
    fn sync(&mut self) -> io::Result<()>;
}
