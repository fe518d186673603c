//! Where the parent writes: the vault's place, and the vault while it is open.

use std::sync::Arc;

use secrecy::SecretString;
use vault::{Changed, Cost, Folder, RecoveryCode, State, Vault};

use crate::contract::{
    ErrorCode, Event, Failure, LockReason, PassphraseRequest, Settings, VaultState, VaultView,
};
use crate::passphrase::long_enough;
use crate::places::{Folders, Places};
use crate::{Program, settings};

/// The vault's place, and what is open on it.
pub(crate) struct Desk {
    pub(crate) places: Places,
    pub(crate) cost: Cost,
    open: Option<Vault>,
    torn: bool,
}

impl Desk {
    pub(crate) fn new(folders: Folders, cost: Cost) -> Self {
        Self {
            places: Places::new(folders),
            cost,
            open: None,
            torn: false,
        }
    }

    /// The folder of the place in use.
    pub(crate) fn storage(&self) -> Arc<Folder> {
        Arc::new(Folder::new(self.places.folder()))
    }

    /// Whether there is a vault, and whether it is open.
    pub(crate) fn view(&self) -> VaultView {
        let place = self.places.view();
        let on_disk = if place.vault {
            State::Locked
        } else {
            State::Absent
        };
        let state = self.open.as_ref().map_or(on_disk, Vault::state);
        VaultView {
            exists: matches!(state, State::Unlocked { .. }) || place.vault,
            state: match state {
                State::Absent => VaultState::Absent,
                State::Locked => VaultState::Locked,
                State::Unlocked { writable: true } => VaultState::Unlocked,
                State::Unlocked { writable: false } => VaultState::ReadOnly,
                State::Guest => VaultState::Guest,
            },
            torn: self.torn,
            recovery: self.has_recovery(),
            place,
        }
    }

    /// Whether a recovery code opens the vault. Only an open one knows; of a locked one the file is seen.
    fn has_recovery(&self) -> bool {
        match &self.open {
            Some(vault) if vault.state() != State::Guest => vault.has_recovery().unwrap_or(false),
            _ => vault::has_recovery(&*self.storage()),
        }
    }

    /// The open vault.
    ///
    /// # Errors
    /// [`ErrorCode::VaultLocked`] when none is open.
    pub(crate) fn vault(&mut self) -> Result<&mut Vault, Failure> {
        self.open
            .as_mut()
            .ok_or_else(|| ErrorCode::VaultLocked.into())
    }

    /// The open vault, if one is.
    pub(crate) fn opened(&self) -> Option<&Vault> {
        self.open.as_ref()
    }

    /// Drops the vault, its keys and all that came from it.
    pub(crate) fn close(&mut self) {
        self.open = None;
        self.torn = false;
    }

    /// The settings beside the vault.
    pub(crate) fn settings(&self) -> Option<Settings> {
        let bytes = vault::read_settings(&*self.storage()).ok()??;
        settings::read(&bytes)
    }

    /// Keeps settings beside a vault. Without one nothing is written: a guest leaves no trace.
    ///
    /// # Errors
    /// What the disk has against it.
    pub(crate) fn keep_settings(&self, settings: &Settings) -> Result<(), Failure> {
        match self.view().state {
            VaultState::Absent | VaultState::Guest | VaultState::ReadOnly => Ok(()),
            VaultState::Locked | VaultState::Unlocked => Ok(vault::write_settings(
                &*self.storage(),
                settings::write(settings).as_bytes(),
            )?),
        }
    }

    fn enter_guest(&mut self) -> Result<(), Failure> {
        if self.open.is_none() {
            self.open = Some(Vault::guest()?);
        }
        Ok(())
    }

    fn create(&mut self, passphrase: &SecretString) -> Result<(), Failure> {
        let storage = self.storage();
        match &mut self.open {
            Some(guest) if guest.state() == State::Guest => {
                let _kept = guest.keep(storage, passphrase, self.cost)?;
            }
            Some(_) => return Err(ErrorCode::VaultExists.into()),
            none => *none = Some(vault::create(storage, passphrase, self.cost)?),
        }
        Ok(())
    }

    fn unlock(&mut self, passphrase: &SecretString) -> Result<(), Failure> {
        if self.open.is_some() {
            return Err(ErrorCode::BadRequest.into());
        }
        let opened = vault::unlock(self.storage(), passphrase)?;
        self.open = Some(opened.vault);
        self.torn = opened.torn;
        Ok(())
    }

    /// Opens the vault with its recovery code. None: the place takes no writing, and nothing was changed.
    ///
    /// # Errors
    /// As for unlocking, and [`ErrorCode::CodeWrong`] and [`ErrorCode::CodeAbsent`].
    pub(crate) fn recover(
        &mut self,
        code: &RecoveryCode,
        new: &SecretString,
    ) -> Result<Option<Changed>, Failure> {
        if self.open.is_some() {
            return Err(ErrorCode::BadRequest.into());
        }
        let recovered = vault::recover(self.storage(), code, new, self.cost)?;
        self.open = Some(recovered.opened.vault);
        self.torn = recovered.opened.torn;
        Ok(recovered.changed)
    }

    /// The open vault lies in another place from now on, and was written there whole.
    pub(crate) fn move_to(&mut self, place: usize) {
        self.places.use_from_now_on(place);
        self.torn = false;
    }
}

impl Program {
    /// Begins to look around without keeping anything, also beside a vault that stays locked.
    ///
    /// # Errors
    /// Only when there is no memory.
    pub fn enter_guest(&self) -> Result<VaultView, Failure> {
        let mut desk = self.desk();
        desk.enter_guest()?;
        Ok(desk.view())
    }

    /// Makes a vault; what a guest has written until then moves into it.
    ///
    /// # Errors
    /// [`ErrorCode::PassphraseShort`], [`ErrorCode::VaultExists`], and what the disk has against it.
    pub fn create_vault(&self, request: PassphraseRequest) -> Result<VaultView, Failure> {
        self.touch();
        let passphrase = long_enough(&request.passphrase)?;
        let mut desk = self.desk();
        desk.create(passphrase)?;
        // The vault is there; that the look of the program could not be kept is no reason to say otherwise.
        let _ = desk.keep_settings(&self.look.settings());
        Ok(desk.view())
    }

    /// Opens the vault.
    ///
    /// # Errors
    /// [`ErrorCode::WrongPassphrase`], [`ErrorCode::VaultBusy`], [`ErrorCode::VaultDamaged`] and the like.
    pub fn unlock(&self, request: PassphraseRequest) -> Result<VaultView, Failure> {
        let mut desk = self.desk();
        desk.unlock(&request.passphrase.0)?;
        self.touch();
        Ok(desk.view())
    }

    /// Closes the vault and drops its keys; drops what a guest has written.
    pub fn lock(&self) -> VaultView {
        let mut desk = self.desk();
        desk.close();
        desk.view()
    }

    /// Locks unasked. A guest has no vault to lock and keeps what is on the screen.
    pub(crate) fn lock_because(&self, reason: LockReason) {
        let mut desk = self.desk();
        // Asked every second while nobody is there: the open vault knows, and the disk is left alone.
        let state = desk.opened().map(Vault::state);
        if matches!(state, Some(State::Unlocked { .. })) {
            desk.close();
            drop(desk);
            self.tell(Event::Locked { reason });
        }
    }
}
