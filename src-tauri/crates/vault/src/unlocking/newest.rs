//! The choice between two slots.

use std::cmp::Reverse;

use super::contents::{Contents, Keys, OpenKey};
use crate::Error;
use crate::database::Database;
use crate::image::{self, Image};
use crate::storage::Slot;

/// The slot of the highest generation whose tags, trailer and database hold.
pub(super) struct Newest<'a> {
    pub(super) slot: Slot,
    pub(super) key: OpenKey<'a>,
    pub(super) generation: u64,
    pub(super) database: Database,
    /// The other slot does not hold, or is one that a newer save was cut short in.
    pub(super) torn: bool,
}

struct Candidate<'a> {
    slot: Slot,
    key: OpenKey<'a>,
    image: Image,
}

impl<'a> Newest<'a> {
    /// Looks at both journals, and takes the newest that is a sound database.
    pub(super) fn find(contents: &Contents, keys: &Keys<'a>) -> Result<Self, Error> {
        let mut candidates = Vec::new();
        let mut foreign = false;
        for slot in Slot::BOTH {
            match open_with_any(&contents.slot(slot).journal, keys) {
                Ok((key, image)) => candidates.push(Candidate { slot, key, image }),
                Err(Error::Newer) => return Err(Error::Newer),
                Err(error) => foreign |= error == Error::WrongPassphrase,
            }
        }
        candidates.sort_by_key(|candidate| Reverse(candidate.image.generation));
        let mut torn = candidates.len() < Slot::BOTH.len();
        for Candidate { slot, key, image } in candidates {
            match Database::open_checked(&image.database) {
                Ok(database) => {
                    let generation = image.generation;
                    return Ok(Self {
                        slot,
                        key,
                        generation,
                        database,
                        torn,
                    });
                }
                Err(Error::Newer) => return Err(Error::Newer),
                Err(_) => torn = true,
            }
        }
        // A key that refused the passphrase beside a journal that no opened key fits is a passphrase
        // whose making was cut short, and not a broken vault: the one before it opens.
        if foreign && keys.refused {
            return Err(Error::WrongPassphrase);
        }
        Err(contents.trouble.unwrap_or(Error::Damaged))
    }
}

/// Tries every key on a journal: a change of keys that was cut short may have left a slot with a journal
/// of one and a key of another.
fn open_with_any<'a>(journal: &[u8], keys: &Keys<'a>) -> Result<(OpenKey<'a>, Image), Error> {
    let mut failure = Error::Damaged;
    for key in &keys.open {
        match image::open(journal, &key.identity) {
            Ok(image) => return Ok((key.clone(), image)),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}
