//! The journal as it stands in a slot: one database, padded, named, and encrypted.
//!
//! ```text
//! database ‖ zeros up to 64 KiB × 2ⁿ ‖ magic (12) ‖ version (4) ‖ generation (8) ‖ database length (8)
//! ```
//!
//! Numbers are little-endian. The padding hides how much was written, and as SQLite ignores what lies
//! after its own size, the decrypted file is a database that `sqlite3` opens as it is.

use std::io::{self, Read, Write};
use std::iter;

use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use crate::Error;

const STEP: u64 = 64 * 1024;
const MAGIC: &[u8; 12] = b"lyktan image";
const VERSION: u32 = 1;
const TRAILER: usize = 32;

/// As much as a database may hold: a quarter of a gigabyte, some hundred thousand pages of writing.
pub(crate) const LARGEST_DATABASE: u64 = 4096 * STEP;
/// The most that a journal file may hold: the largest image, its header and 16 bytes a chunk.
pub(crate) const LARGEST_FILE: u64 = LARGEST_DATABASE + 1024 * 1024;

/// One generation of the journal, decrypted.
pub(crate) struct Image {
    /// Grows by one with every save.
    pub(crate) generation: u64,
    /// The database and nothing after it.
    pub(crate) database: Zeroizing<Vec<u8>>,
}

/// Encrypts a database as the image of a generation.
///
/// The image is never put together in memory: its parts go through the cipher one after another.
pub(crate) fn seal(
    database: &[u8],
    generation: u64,
    recipient: &Recipient,
) -> Result<Vec<u8>, Error> {
    let length = database.len() as u64;
    if length > LARGEST_DATABASE {
        return Err(Error::Full);
    }
    let padded = padded_length(length);
    // Room for the header and the tags, so that the buffer is not copied while it grows.
    let capacity = padded + padded / STEP * 16 + 1024;
    let mut sealed = Vec::with_capacity(usize::try_from(capacity).map_err(|_| Error::Full)?);
    let encryptor =
        Encryptor::with_recipients(iter::once(recipient as _)).map_err(|_| Error::Internal)?;
    let mut writer = encryptor
        .wrap_output(&mut sealed)
        .map_err(|_| Error::Internal)?;
    writer
        .write_all(database)
        .and_then(|()| io::copy(&mut io::repeat(0).take(padded - length), &mut writer))
        .and_then(|_| writer.write_all(&trailer(generation, length)))
        .and_then(|()| writer.finish())
        .map_err(|_| Error::Internal)?;
    Ok(sealed)
}

/// Decrypts an image.
///
/// # Errors
/// [`Error::Newer`] for an image of a later format, [`Error::WrongPassphrase`] for one that is sealed to
/// another identity, else [`Error::Damaged`].
pub(crate) fn open(sealed: &[u8], identity: &Identity) -> Result<Image, Error> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| Error::Damaged)?;
    let mut reader = decryptor
        .decrypt(iter::once(identity as _))
        .map_err(|error| match error {
            DecryptError::NoMatchingKeys => Error::WrongPassphrase,
            _ => Error::Damaged,
        })?;
    // The plain text is shorter than its encryption, so that the buffer never moves and leaves a copy.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut plain).map_err(|_| Error::Damaged)?;
    cut(plain)
}

/// Takes padding and trailer off.
fn cut(mut plain: Zeroizing<Vec<u8>>) -> Result<Image, Error> {
    let padded = plain.len().checked_sub(TRAILER).ok_or(Error::Damaged)?;
    let mut trailer = plain.get(padded..).ok_or(Error::Damaged)?;
    if take(&mut trailer)? != *MAGIC {
        return Err(Error::Damaged);
    }
    if u32::from_le_bytes(take(&mut trailer)?) > VERSION {
        return Err(Error::Newer);
    }
    let generation = u64::from_le_bytes(take(&mut trailer)?);
    let length = u64::from_le_bytes(take(&mut trailer)?);
    if padded as u64 != padded_length(length) {
        return Err(Error::Damaged);
    }
    plain.truncate(usize::try_from(length).map_err(|_| Error::Damaged)?);
    Ok(Image {
        generation,
        database: plain,
    })
}

fn trailer(generation: u64, length: u64) -> Vec<u8> {
    let version = VERSION.to_le_bytes();
    [
        MAGIC.as_slice(),
        &version,
        &generation.to_le_bytes(),
        &length.to_le_bytes(),
    ]
    .concat()
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], Error> {
    let (first, rest) = bytes.split_first_chunk().ok_or(Error::Damaged)?;
    *bytes = rest;
    Ok(*first)
}

/// The smallest 64 KiB × 2ⁿ that holds so many bytes.
fn padded_length(length: u64) -> u64 {
    length
        .div_ceil(STEP)
        .checked_next_power_of_two()
        .map_or(u64::MAX, |steps| steps.saturating_mul(STEP))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_cut_to_any_length_is_refused() {
        let identity = Identity::generate();
        let database = [7; 40_000];
        let sealed = seal(&database, 3, &identity.to_public()).unwrap();
        for length in 0..sealed.len() {
            let opened = open(&sealed[..length], &identity);
            assert_eq!(
                opened.map(|image| image.generation),
                Err(Error::Damaged),
                "{length}"
            );
        }
        let whole = open(&sealed, &identity).unwrap();
        assert_eq!((whole.generation, &whole.database[..]), (3, &database[..]));
    }
}
