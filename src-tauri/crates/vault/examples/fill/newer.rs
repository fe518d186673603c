//! Lets a vault say that a later program wrote it: both slots are opened by hand, and the number of the schema,
//! which SQLite keeps in the header of the database, is raised.

use std::error::Error;
use std::fs;
use std::path::Path;

use age::x25519::Identity;
use secrecy::{ExposeSecret as _, SecretString};
use unicode_normalization::UnicodeNormalization as _;

/// Where the number of the schema stands in the header (`user_version`).
const VERSION: std::ops::Range<usize> = 60..64;
const FAR_AHEAD: u32 = 1_000;

pub fn mark(vault: &Path, passphrase: &SecretString) -> Result<(), Box<dyn Error>> {
    let normalised: String = passphrase.expose_secret().nfkc().collect();
    let passphrase = age::scrypt::Identity::new(normalised.into());
    for slot in ["slot-0", "slot-1"] {
        let slot = vault.join(slot);
        let key = age::decrypt(&passphrase, &fs::read(slot.join("key.age"))?)?;
        let identity: Identity = std::str::from_utf8(&key)?.trim().parse()?;
        let journal = slot.join("journal.age");
        let mut image = age::decrypt(&identity, &fs::read(&journal)?)?;
        let version = image.get_mut(VERSION).ok_or("the image is too short")?;
        version.copy_from_slice(&FAR_AHEAD.to_be_bytes());
        fs::write(journal, age::encrypt(&identity.to_public(), &image)?)?;
    }
    Ok(())
}
