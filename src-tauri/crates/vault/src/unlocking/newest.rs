//! The choice between two slots.

use std::cmp::Reverse;

use super::contents::{Contents, Keys, OpenKey};
use crate::Error;
use crate::database::Database;
use crate::image::{self, Image};
use crate::storage::Slot;

/// The slot of the highest generation whose tags, trailer and database hold.
pub(crate) struct Newest<'a> {
    pub(crate) slot: Slot,
    pub(crate) key: OpenKey<'a>,
    pub(crate) generation: u64,
    pub(crate) database: Database,
    /// The other slot does not hold, or is one that a newer save was cut short in.
    pub(crate) torn: bool,
    /// The other slot's journal is sealed to another identity, as a change of keys that was cut short
    /// leaves it: it is no second copy.
    pub(crate) alone: bool,
}

struct Candidate<'a> {
    slot: Slot,
    key: OpenKey<'a>,
    image: Image,
}

impl<'a> Newest<'a> {
    /// Looks at both journals, and takes the newest that is a sound database.
    pub(crate) fn find(contents: &Contents, keys: &Keys<'a>) -> Result<Self, Error> {
        let mut candidates = Vec::new();
        let mut foreign = None;
        for slot in Slot::BOTH {
            match open_with_any(&contents.slot(slot).journal, keys) {
                Ok((key, image)) => candidates.push(Candidate { slot, key, image }),
                Err(Error::Newer) => return Err(Error::Newer),
                Err(Error::WrongPassphrase) => foreign = Some(slot),
                Err(_) => {}
            }
        }
        candidates.sort_by_key(|candidate| Reverse(candidate.image.generation));
        let mut torn = candidates.len() < Slot::BOTH.len();
        let changing = matches!(&candidates[..], [one, two] if one.key.sealed != two.key.sealed);
        let alone = foreign.is_some() || changing;
        for Candidate { slot, key, image } in candidates {
            match Database::open_checked(&image.database) {
                Ok(database) => {
                    // A save goes only into a slot that has the saver's key. So what lies beside another
                    // one was not being saved, and nothing is missing. A recovery code knows no key file.
                    let is_other = |slot| contents.slot(slot).key != key.sealed;
                    let left = !key.sealed.is_empty() && foreign.is_some_and(is_other);
                    return Ok(Self {
                        slot,
                        generation: image.generation,
                        database,
                        torn: torn && !left,
                        alone,
                        key,
                    });
                }
                Err(Error::Newer) => return Err(Error::Newer),
                Err(_) => torn = true,
            }
        }
        // A key that refused the passphrase beside a journal that no opened key fits is a passphrase
        // whose making was cut short, and not a broken vault: the one before it opens.
        if foreign.is_some() && keys.refused {
            return Err(Error::WrongPassphrase);
        }
        Err(contents.trouble.unwrap_or(Error::Damaged))
    }
}

/// Tries every key on a journal: a change of keys that was cut short may have left a slot with a journal
/// of one and a key of another.
fn open_with_any<'a>(journal: &[u8], keys: &Keys<'a>) -> Result<(OpenKey<'a>, Image), Error> {
    for key in &keys.open {
        match image::open(journal, &key.identity) {
            Ok(image) => return Ok((key.clone(), image)),
            Err(Error::WrongPassphrase) => {}
            Err(error) => return Err(error),
        }
    }
    Err(Error::WrongPassphrase)
}
