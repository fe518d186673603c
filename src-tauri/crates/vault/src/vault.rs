//! An open journal, and the one way to change it.

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

use crate::creation;
use crate::database::{Database, Reader, Writer};
use crate::keeper::Keeper;
use crate::recovery;
use crate::storage::{FileName, Storage, remove};
use crate::{Cost, Error, State};

/// An open journal. Dropping it locks it: the database, the keys and the hold on the folder go.
pub struct Vault {
    pub(crate) database: Database,
    pub(crate) home: Home,
}

/// Where an open journal is kept.
pub(crate) enum Home {
    /// Nowhere, as was asked for.
    Guest,
    /// In a place that can be read and not written.
    ReadOnly,
    /// In a place of its own.
    Kept(Keeper),
}

impl Home {
    /// What keeps the journal, if anything does.
    pub(crate) fn keeper(&mut self) -> Result<&mut Keeper, Error> {
        match self {
            Self::Kept(keeper) => Ok(keeper),
            Self::Guest | Self::ReadOnly => Err(Error::ReadOnly),
        }
    }
}

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "only what was kept may be called saved"]
pub enum Saved {
    /// The device has given it back as it was written.
    Kept {
        /// The number of the save.
        generation: u64,
    },
    /// It is in memory and will be gone when the vault is dropped.
    OnlyInMemory(Unkept),
}

/// Why a change is not kept anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unkept {
    /// The parent only looks.
    Guest,
    /// The vault was opened from a place that cannot be written to.
    ReadOnly,
}

impl Saved {
    /// Whether the device has it.
    #[must_use]
    pub fn is_kept(self) -> bool {
        matches!(self, Self::Kept { .. })
    }
}

impl Vault {
    /// A journal that is kept nowhere, until [`Vault::keep`] finds it a place.
    ///
    /// # Errors
    /// Only when there is no memory.
    pub fn guest() -> Result<Self, Error> {
        Ok(Self {
            database: Database::new()?,
            home: Home::Guest,
        })
    }

    /// Whether the journal is a guest's, and if not, whether it can be written.
    #[must_use]
    pub fn state(&self) -> State {
        match self.home {
            Home::Guest => State::Guest,
            Home::ReadOnly => State::Unlocked { writable: false },
            Home::Kept(_) => State::Unlocked { writable: true },
        }
    }

    /// Makes a change, saves it, and only then lets it be seen.
    ///
    /// The change is made in a transaction, and what is saved is the database with the change in it; the transaction
    /// is committed when the device has that. So a change that fails half-way or cannot be saved is undone, and
    /// screen and disk never differ. A guest's journal and one from a read-only place change in memory alone, and the
    /// answer says so.
    ///
    /// # Errors
    /// Whatever `change` gives, and whatever kept the device from having it.
    pub fn write<T>(
        &mut self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<(T, Saved), Error> {
        let mut next = self.database.change(change)?;
        let saved = match &mut self.home {
            Home::Guest => Saved::OnlyInMemory(Unkept::Guest),
            Home::ReadOnly => Saved::OnlyInMemory(Unkept::ReadOnly),
            Home::Kept(keeper) => Saved::Kept {
                generation: keeper.save(&next.bytes()?)?,
            },
        };
        Ok((next.commit()?, saved))
    }

    /// Makes a change that takes something out, and saves it into both slots: what was taken out lies in neither,
    /// nor in a torn journal that was put aside.
    ///
    /// The change is acknowledged when the first slot has it. If the disk fails before the second has, that one
    /// holds what it held until the next save, which goes over it.
    ///
    /// # Errors
    /// As [`Vault::write`].
    pub fn erase<T>(
        &mut self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<(T, Saved), Error> {
        let (value, saved) = self.write(change)?;
        let Home::Kept(keeper) = &mut self.home else {
            return Ok((value, saved));
        };
        let saved = match keeper.save(&self.database.bytes()?) {
            Ok(generation) => Saved::Kept { generation },
            Err(_) => saved,
        };
        let _ = keeper.attempt(|keeper| remove(&*keeper.storage, FileName::Damaged));
        Ok((value, saved))
    }

    /// Reads from the journal.
    ///
    /// # Errors
    /// Whatever `look` gives.
    pub fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.database.look(look)
    }

    /// Gives the journal a new vault in another place, with all that is in it: what a guest does who
    /// wants to keep what was written, and a parent whose stick is full or was pulled out.
    ///
    /// # Errors
    /// The journal then stays where it was. [`Error::Exists`] if there is a vault in that place.
    pub fn keep(
        &mut self,
        storage: Arc<dyn Storage>,
        passphrase: &SecretString,
        cost: Cost,
    ) -> Result<Saved, Error> {
        // It is the code of the vault that is left behind.
        let mut next = self.database.change(recovery::forget)?;
        let keeper = creation::found(storage, passphrase, cost, &next.bytes()?)?;
        let generation = keeper.latest.generation;
        next.commit()?;
        self.home = Home::Kept(keeper);
        Ok(Saved::Kept { generation })
    }
}

/// Nothing of what a vault holds may reach a log.
impl fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Vault")
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}
