//! The choice between two slots.

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
    /// Tries every key that opened on both journals: an interrupted change of keys may have left a slot
    /// with a journal of one and a key of another.
    pub(super) fn find(contents: &Contents, keys: &Keys<'a>) -> Result<Self, Error> {
        let mut candidates = Vec::new();
        let mut foreign = false;
        for (slot, key) in Slot::BOTH
            .iter()
            .flat_map(|slot| keys.open.iter().map(move |key| (*slot, key)))
        {
            match image::open(&contents.slot(slot).journal, &key.identity) {
                Ok(image) => candidates.push(Candidate {
                    slot,
                    key: key.clone(),
                    image,
                }),
                Err(Error::Newer) => return Err(Error::Newer),
                Err(error) => foreign |= error == Error::WrongPassphrase,
            }
        }
        candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.image.generation));
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
