//! Whether there is a vault, asked without a passphrase.

use std::io;

use crate::Error;
use crate::storage::{FileName, Slot, Source, Storage};

/// What a parent can be told of a place or of an open vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// There is no vault.
    Absent,
    /// There is a vault, and a passphrase opens it.
    Locked,
    /// The vault is open.
    Unlocked {
        /// If not, changes stay in memory and nothing is saved.
        writable: bool,
    },
    /// The journal is open and kept nowhere.
    Guest,
}

/// Whether there is a vault in a place: [`State::Absent`] or [`State::Locked`].
///
/// A vault is there as soon as anything is that a passphrase or a recovery code could open, however
/// damaged: otherwise a new one would be made over what could still be saved.
///
/// # Errors
/// When the place cannot be read.
pub fn look(storage: &dyn Storage) -> Result<State, Error> {
    let files = [
        FileName::Key(Slot::Zero),
        FileName::Key(Slot::One),
        FileName::Recovery,
    ];
    let written = files.map(|file| is_written(storage, file));
    if written.contains(&Ok(true)) {
        return Ok(State::Locked);
    }
    written
        .into_iter()
        .find(Result::is_err)
        .map_or(Ok(State::Absent), |error| error.map(|_| State::Absent))
}

/// Whether a recovery code may open the vault in a place: the file that it opens lies there.
#[must_use]
pub fn has_recovery(storage: &dyn Storage) -> bool {
    is_written(storage, FileName::Recovery) == Ok(true)
}

/// Whether a file has any bytes; a power cut can leave the name of one that was never written.
fn is_written(storage: &dyn Storage, file: FileName) -> Result<bool, Error> {
    match storage.read(file, Source::Any, 0) {
        Ok(_) => Ok(false),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Error::reading(&error)),
    }
}
