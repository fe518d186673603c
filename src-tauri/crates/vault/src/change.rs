//! Changing the passphrase: a new identity, so that neither the old passphrase nor an old key file opens
//! what is written from then on.
//!
//! ```text
//! 1  older slot   key      the new identity under the new passphrase
//! 2  older slot   journal  sealed to the new identity, one generation on
//! 3  other slot   key
//! 4  other slot   journal  one more generation on
//! 5  recovery.age and a torn journal that was put aside are removed: they belong to the old identity
//! ```
//!
//! Each file is read back before the next is touched, so at most one is ever torn. At every step one slot
//! has a key and a journal that fit each other, with everything that was acknowledged in it:
//!
//! - before 2 is done it is the other slot, with the old passphrase. The new one opens at most a key, and
//!   no journal that fits it, which is a wrong passphrase;
//! - between 2 and 3 either passphrase opens its slot, and both slots say the same;
//! - from 3 on it is the older slot, with the new passphrase. The old one opens nothing, unless what 3
//!   wrote did not reach the disk.
//!
//! A recovery code opens the old identity, and so the other slot, until 4 goes over it.
//!
//! Opening with either passphrase makes both slots its own: the keys at once, and a journal of the other
//! identity by a save made at once. Whether that finishes the change or undoes it, nothing is lost, as no
//! save falls between the steps.
//!
//! A failure in 1 or 2 is told, and the vault goes on under the old identity; the slot gets its old key
//! back before it is written again. After 2 the vault goes on under the new one, whatever happens: it
//! alone is certain to have a slot of its own then. What 3 and 4 left undone the next save does, for a
//! save is just that.

use secrecy::SecretString;

use crate::keeper::{Keeper, Sealed};
use crate::key::{self, Keyring};
use crate::passphrase::Passphrase;
use crate::recovery;
use crate::storage::{FileName, Storage, remove, write_verified};
use crate::vault::Vault;
use crate::{Cost, Error};

/// What became of a change of passphrase. The new one opens the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "who is told that the old passphrase opens nothing must be told the truth"]
pub enum Changed {
    /// The old one opens nothing any more, and neither does a recovery code.
    Finished,
    /// The disk failed before the last traces of the old one were gone: it, or a recovery code, may open
    /// the vault until the next save or the next opening.
    Unfinished,
}

impl Vault {
    /// Gives the vault a new passphrase. A recovery code that there was goes.
    ///
    /// The current passphrase is asked for, so that whoever finds a vault open cannot shut its owner out.
    ///
    /// # Errors
    /// The old passphrase then holds. [`Error::PassphraseEmpty`], [`Error::WrongPassphrase`] for the
    /// current one, [`Error::ReadOnly`] for a journal that is kept nowhere, and whatever the place has
    /// against it.
    pub fn change_passphrase(
        &mut self,
        current: &SecretString,
        new: &SecretString,
        cost: Cost,
    ) -> Result<Changed, Error> {
        let current = Passphrase::spellings(current)?;
        let new = Passphrase::new(new)?;
        let keeper = self.home.keeper()?;
        key::open_with_any(&keeper.keyring.file, &current)?;
        let keyring = Keyring::make(&new, cost)?;
        let mut next = self.database.change(recovery::forget)?;
        let changed = change(keeper, keyring, &next.bytes()?)?;
        next.commit()?;
        Ok(changed)
    }
}

fn change(keeper: &mut Keeper, keyring: Keyring, database: &[u8]) -> Result<Changed, Error> {
    keeper.settle()?;
    let sealed = Sealed::make(keeper.latest.next()?, database, &keyring.recipient)?;
    match keeper.attempt_over(&sealed, |storage| begin(storage, &keyring, &sealed)) {
        Ok(()) => keeper.renew(keyring, &sealed),
        Err(error) => {
            // The key is put back before the next save if it cannot be now, or else by the next opening.
            keeper.unkeyed = Some(keeper.latest.slot.other());
            let _ = keeper.settle();
            return Err(error);
        }
    }
    Ok(finish(keeper, database))
}

/// Steps 1 and 2: gives one slot another identity.
pub(crate) fn begin(
    storage: &dyn Storage,
    keyring: &Keyring,
    sealed: &Sealed,
) -> Result<(), Error> {
    write_verified(storage, FileName::Key(sealed.slot()), &keyring.file)?;
    sealed.write(storage)?;
    // The other slot may go only when the names in this one last.
    storage
        .sync_folders()
        .map_err(|error| Error::writing(&error))
}

/// Steps 3 to 5, for a keeper that has the new identity and one slot of its own.
pub(crate) fn finish(keeper: &mut Keeper, database: &[u8]) -> Changed {
    if keeper.save(database).is_err() {
        return Changed::Unfinished;
    }
    // Where these stay they open nothing, and the next opening removes the recovery file.
    let _ = recovery::put_file(keeper, None);
    let _ = keeper.attempt(|keeper| remove(&*keeper.storage, FileName::Damaged));
    Changed::Finished
}
