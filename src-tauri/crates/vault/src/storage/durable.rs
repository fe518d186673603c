//! The trait's steps put together: writing that can be believed, reading that tells "missing" from
//! "broken", a lock that tells "taken" from "refused".

use std::fs::TryLockError;
use std::io;

use super::{FileName, Lock, Source, Storage};
use crate::Error;

/// Writes over a file and believes it only when the device gives the same bytes back.
///
/// # Errors
/// The file is then to be taken for lost; the descriptor is closed and never synced again.
pub(crate) fn write_verified(
    storage: &dyn Storage,
    file: FileName,
    bytes: &[u8],
) -> Result<(), Error> {
    put(storage, file, bytes)?;
    match storage.holds(file, bytes) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Error::Unfaithful),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::StorageGone),
        Err(error) => Err(Error::reading(&error)),
    }
}

/// Writes over a file, cuts it to its exact length and waits for the device, without reading it back.
pub(crate) fn put(storage: &dyn Storage, file: FileName, bytes: &[u8]) -> Result<(), Error> {
    overwrite(storage, file, bytes).map_err(|error| Error::writing(&error))
}

fn overwrite(storage: &dyn Storage, file: FileName, bytes: &[u8]) -> io::Result<()> {
    let mut open = storage.open(file)?;
    let mut rest = bytes;
    let mut offset = 0;
    while !rest.is_empty() {
        match open.write_at(rest, offset) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(taken) => {
                rest = rest.get(taken..).ok_or(io::ErrorKind::InvalidData)?;
                offset += taken as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    // A tail of the longer file that was here before would make this one unreadable.
    open.set_len(offset)?;
    open.sync()
}

/// Writes zeros over a file. One that is not there, or cannot be read, is only to be removed.
pub(crate) fn blank(storage: &dyn Storage, file: FileName, limit: u64) -> Result<(), Error> {
    storage
        .read(file, Source::Any, limit)
        .map_or(Ok(()), |bytes| put(storage, file, &vec![0; bytes.len()]))
}

/// Removes a file. One that is not there is removed already.
pub(crate) fn remove(storage: &dyn Storage, file: FileName) -> Result<(), Error> {
    storage.remove(file).map_err(|error| Error::writing(&error))
}

/// Reads a file, or gives `None` when there is none.
pub(crate) fn read_if_there(
    storage: &dyn Storage,
    file: FileName,
    limit: u64,
) -> Result<Option<Vec<u8>>, Error> {
    there(storage.read(file, Source::Any, limit))
}

/// Waits until the device has a file, and reads it from there.
pub(crate) fn read_lasting(
    storage: &dyn Storage,
    file: FileName,
    limit: u64,
) -> Result<Option<Vec<u8>>, Error> {
    // Opening it to sync would make one that is not there.
    if there(storage.read_start(file, 0))?.is_none() {
        return Ok(None);
    }
    storage
        .open(file)
        .and_then(|mut open| open.sync())
        .map_err(|error| Error::writing(&error))?;
    there(storage.read(file, Source::Device, limit))
}

fn there(read: io::Result<Vec<u8>>) -> Result<Option<Vec<u8>>, Error> {
    match read {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::reading(&error)),
    }
}

/// Takes the hold on a folder.
///
/// # Errors
/// [`Error::Busy`] if another program has it.
pub(crate) fn lock(storage: &dyn Storage) -> Result<Lock, Error> {
    storage.lock().map_err(|error| match error {
        TryLockError::WouldBlock => Error::Busy,
        TryLockError::Error(error) => Error::writing(&error),
    })
}
