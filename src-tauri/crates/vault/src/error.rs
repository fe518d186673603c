//! Everything that can go wrong, as a closed set of codes.
//!
//! No text of age, SQLite or the system crosses: what a screen says about a code stands in `locales/`,
//! and a passphrase or a parent's words cannot ride along in a message.

use std::io;

/// Why the vault could not do what was asked.
///
/// A failed write has changed nothing: neither the memory nor the slot that was last acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The passphrase has no characters.
    #[error("the passphrase is empty")]
    PassphraseEmpty,
    /// No key of this vault opens with this passphrase.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// There is no vault in this place.
    #[error("there is no vault here")]
    Absent,
    /// There is a vault in this place already, and it is not written over.
    #[error("there is a vault here already")]
    Exists,
    /// Neither slot holds a readable key and journal.
    #[error("neither slot can be read")]
    Damaged,
    /// A newer version of the program wrote this vault.
    #[error("a newer program wrote this vault")]
    Newer,
    /// The key asks for more work than this program agrees to: somebody planted it.
    #[error("the key asks for too much work")]
    KeyTooCostly,
    /// Another vault lies in the place now, or another program has written this one: writing on would
    /// destroy what is there.
    #[error("the vault in this place is not the one that was opened")]
    Exchanged,
    /// The recovery code does not open this vault.
    #[error("the recovery code does not open this vault")]
    CodeWrong,
    /// There is nothing that a recovery code could open.
    #[error("there is no recovery code for this vault")]
    CodeAbsent,
    /// Another program has this vault open.
    #[error("another program has this vault open")]
    Busy,
    /// The place cannot be written to.
    #[error("the place cannot be written to")]
    ReadOnly,
    /// The disk, the quota or the vault itself has no room left.
    #[error("there is no room left")]
    Full,
    /// The place is not there any more, as when a stick is pulled out.
    #[error("the place is gone")]
    StorageGone,
    /// The disk gave back other bytes than were written.
    #[error("the disk did not keep what was written")]
    Unfaithful,
    /// Any other failure of the disk.
    #[error("the disk failed: {0}")]
    Storage(io::ErrorKind),
    /// SQLite or age refused what they never should: a fault of this program.
    #[error("a fault in the program")]
    Internal,
}

impl Error {
    /// What a failed reading means.
    pub(crate) fn reading(error: &io::Error) -> Self {
        match error.kind() {
            // Only a file that is larger than any this program writes is too large to read.
            io::ErrorKind::FileTooLarge => Self::Damaged,
            _ if is_gone(error) => Self::StorageGone,
            kind => Self::Storage(kind),
        }
    }

    /// What a failed writing means.
    pub(crate) fn writing(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge | Kind::WriteZero => {
                Self::Full
            }
            // A file to be written is created when it is missing, so what is missing is its folder.
            Kind::NotFound | Kind::NotADirectory => Self::StorageGone,
            _ if is_gone(error) => Self::StorageGone,
            kind => Self::Storage(kind),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull | rusqlite::ErrorCode::TooBig) => Self::Full,
            Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase) => {
                Self::Damaged
            }
            _ => Self::Internal,
        }
    }
}

/// Whether the system says that the device went away; std has no kind for it.
#[cfg(unix)]
fn is_gone(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let gone = [Errno::NODEV, Errno::NXIO, Errno::STALE];
    Errno::from_io_error(error).is_some_and(|errno| gone.contains(&errno))
}

/// Whether the system says that the device went away; std has no kind for it.
#[cfg(windows)]
fn is_gone(error: &io::Error) -> bool {
    const NOT_READY: i32 = 21;
    const DEV_NOT_EXIST: i32 = 55;
    const NO_SUCH_DEVICE: i32 = 433;
    const DEVICE_NOT_CONNECTED: i32 = 1167;
    matches!(
        error.raw_os_error(),
        Some(NOT_READY | DEV_NOT_EXIST | NO_SUCH_DEVICE | DEVICE_NOT_CONNECTED)
    )
}
