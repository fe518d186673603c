//! The identity, and the file that keeps it under a passphrase.

use std::io::{Read, Write};
use std::iter;

use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use secrecy::ExposeSecret;
use zeroize::Zeroizing;

use crate::Error;
use crate::passphrase::Passphrase;

/// A key file has some 300 bytes; anything much larger was not written by this program.
pub(crate) const LARGEST: u64 = 16 * 1024;

/// How much work one guess of a passphrase costs: 2ⁿ rounds of scrypt.
///
/// The default is what the program ships with; only tests ask for less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost(u8);

impl Cost {
    /// Over half a second and 256 MiB.
    pub const SHIPPED: Self = Self(18);
    /// The most that is accepted on reading: a planted file must not eat the machine, nor a vault made
    /// on a fast computer lock its owner out of a slow one.
    pub const LARGEST: Self = Self(19);

    /// A cost of 2ⁿ, brought within what this program would also read.
    #[must_use]
    pub const fn two_to_the(n: u8) -> Self {
        match n {
            0 => Self(1),
            n if n > Self::LARGEST.0 => Self::LARGEST,
            n => Self(n),
        }
    }
}

impl Default for Cost {
    fn default() -> Self {
        Self::SHIPPED
    }
}

/// What a keeper needs of an identity: whom to seal saves to, and the file that opens them again.
pub(crate) struct Keyring {
    pub(crate) recipient: Recipient,
    /// The key file, byte for byte.
    pub(crate) file: Vec<u8>,
}

impl Keyring {
    /// Makes an identity, writes it down under a passphrase, and forgets it.
    pub(crate) fn make(passphrase: &Passphrase, cost: Cost) -> Result<Self, Error> {
        let identity = Identity::generate();
        Ok(Self {
            recipient: identity.to_public(),
            file: seal(&identity, passphrase, cost)?,
        })
    }
}

/// Writes an identity down under a passphrase, in the form that `age -i` reads.
pub(crate) fn seal(
    identity: &Identity,
    passphrase: &Passphrase,
    cost: Cost,
) -> Result<Vec<u8>, Error> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret().clone());
    recipient.set_work_factor(cost.0);
    let encryptor =
        Encryptor::with_recipients(iter::once(&recipient as _)).map_err(|_| Error::Internal)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor
        .wrap_output(&mut sealed)
        .map_err(|_| Error::Internal)?;
    // The recipient is left out: who has only the files must not be able to make new ones.
    writer
        .write_all(identity.to_string().expose_secret().as_bytes())
        .and_then(|()| writer.write_all(b"\n"))
        .and_then(|()| writer.finish())
        .map_err(|_| Error::Internal)?;
    Ok(sealed)
}

/// Reads an identity back.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::KeyTooCostly`] before any work is done, else [`Error::Damaged`].
pub(crate) fn open(sealed: &[u8], passphrase: &Passphrase) -> Result<Identity, Error> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| Error::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(Error::Damaged);
    }
    let mut key = scrypt::Identity::new(passphrase.secret().clone());
    key.set_max_work_factor(Cost::LARGEST.0);
    let reader = decryptor
        .decrypt(iter::once(&key as _))
        .map_err(|error| match error {
            DecryptError::DecryptionFailed => Error::WrongPassphrase,
            DecryptError::ExcessiveWork { .. } => Error::KeyTooCostly,
            _ => Error::Damaged,
        })?;
    let mut text = Zeroizing::new(String::with_capacity(256));
    reader
        .take(256)
        .read_to_string(&mut text)
        .map_err(|_| Error::Damaged)?;
    text.trim_end().parse().map_err(|_| Error::Damaged)
}

/// Reads an identity back with the first of several spellings that opens it.
///
/// # Errors
/// As for [`open`]; a file that can be opened by none for another reason is tried once.
pub(crate) fn open_with_any(sealed: &[u8], spellings: &[Passphrase]) -> Result<Identity, Error> {
    for passphrase in spellings {
        match open(sealed, passphrase) {
            Err(Error::WrongPassphrase) => {}
            opened => return opened,
        }
    }
    Err(Error::WrongPassphrase)
}
