//! The program's settings, which lie beside the vault in plain text and hold nothing personal.

use crate::Error;
use crate::storage::{FileName, Storage, put, read_if_there};

const LARGEST: u64 = 64 * 1024;

/// The settings as they were last written, if any were. Who reads them must bear with a torn file: there
/// is one copy, and it is not worth two.
///
/// # Errors
/// When the place cannot be read.
pub fn read_settings(storage: &dyn Storage) -> Result<Option<Vec<u8>>, Error> {
    read_if_there(storage, FileName::Settings, LARGEST)
}

/// Writes the settings and waits until the device has them.
///
/// The folder is not made: where a stick was pulled out, an empty one would take its place.
///
/// # Errors
/// When the place cannot be written to.
pub fn write_settings(storage: &dyn Storage, settings: &[u8]) -> Result<(), Error> {
    if settings.len() as u64 > LARGEST {
        return Err(Error::Full);
    }
    put(storage, FileName::Settings, settings)
}
