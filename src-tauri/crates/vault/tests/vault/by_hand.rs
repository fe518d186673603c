//! A vault's files taken apart and put together with nothing but age and SQLite, as a stranger with the
//! passphrase would.

use age::x25519::Identity;
use rusqlite::{Connection, MAIN_DB};
use unicode_normalization::UnicodeNormalization;

use crate::support::{PASSPHRASE, Place};

const TRAILER: usize = 32;

/// The identity in a slot's key file, as text.
pub fn identity(place: &Place, slot: &str) -> String {
    let normalised: String = PASSPHRASE.nfkc().collect();
    let key = age::scrypt::Identity::new(normalised.into());
    let text = age::decrypt(&key, &place.read(&format!("{slot}/key.age"))).unwrap();
    String::from_utf8(text).unwrap()
}

/// A slot's image, decrypted.
pub fn image(place: &Place, slot: &str) -> Vec<u8> {
    let identity: Identity = identity(place, slot).trim().parse().unwrap();
    age::decrypt(&identity, &place.read(&format!("{slot}/journal.age"))).unwrap()
}

/// Writes an image back into a slot, changed.
pub fn change_image(place: &Place, slot: &str, change: impl FnOnce(&mut Vec<u8>)) {
    let identity: Identity = identity(place, slot).trim().parse().unwrap();
    let mut image = image(place, slot);
    change(&mut image);
    let sealed = age::encrypt(&identity.to_public(), &image).unwrap();
    place.write(&format!("{slot}/journal.age"), &sealed);
}

/// Runs SQL on the database of a slot, whose length must stay the same.
pub fn change_database(place: &Place, slot: &str, sql: &str) {
    change_image(place, slot, |image| {
        let padded = image.len() - TRAILER;
        let length = u64::from_le_bytes(image[padded + 24..].try_into().unwrap());
        let length = usize::try_from(length).unwrap();
        let mut connection = Connection::open_in_memory().unwrap();
        connection
            .deserialize_read_exact(MAIN_DB, &image[..length], length, false)
            .unwrap();
        connection.execute_batch(sql).unwrap();
        image[..length].copy_from_slice(&connection.serialize(MAIN_DB).unwrap());
    });
}
