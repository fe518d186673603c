//! Where the parent writes: the vault's place, and the vault while it is open.

use std::path::Path;
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use vault::{Cost, Folder, State, Vault};

use crate::contract::{
    ErrorCode, Event, Failure, LockReason, PassphraseRequest, Settings, VaultState, VaultView,
};
use crate::{Program, settings};

/// The shortest passphrase that a new vault takes, in characters.
const SHORTEST_PASSPHRASE: usize = 8;

/// The vault's place, and what is open on it.
pub(crate) struct Desk {
    place: Arc<Folder>,
    cost: Cost,
    open: Option<Vault>,
    torn: bool,
}

impl Desk {
    pub(crate) fn new(place: &Path, cost: Cost) -> Self {
        Self {
            place: Arc::new(Folder::new(place)),
            cost,
            open: None,
            torn: false,
        }
    }

    /// Whether there is a vault, and whether it is open.
    pub(crate) fn view(&self) -> VaultView {
        // A place that cannot be read is taken for a vault: opening it then says what is wrong,
        // and nothing is written over.
        let on_disk = || vault::look(&*self.place).unwrap_or(State::Locked);
        let state = self.open.as_ref().map_or_else(on_disk, Vault::state);
        VaultView {
            exists: match state {
                State::Absent => false,
                State::Guest => on_disk() != State::Absent,
                State::Locked | State::Unlocked { .. } => true,
            },
            state: match state {
                State::Absent => VaultState::Absent,
                State::Locked => VaultState::Locked,
                State::Unlocked { writable: true } => VaultState::Unlocked,
                State::Unlocked { writable: false } => VaultState::ReadOnly,
                State::Guest => VaultState::Guest,
            },
            torn: self.torn,
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
        let bytes = vault::read_settings(&*self.place).ok()??;
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
                &*self.place,
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
        if passphrase.expose_secret().chars().count() < SHORTEST_PASSPHRASE {
            return Err(ErrorCode::PassphraseShort.into());
        }
        match &mut self.open {
            Some(guest) if guest.state() == State::Guest => {
                let _kept = guest.keep(self.place.clone(), passphrase, self.cost)?;
            }
            Some(_) => return Err(ErrorCode::VaultExists.into()),
            none => *none = Some(vault::create(self.place.clone(), passphrase, self.cost)?),
        }
        Ok(())
    }

    fn unlock(&mut self, passphrase: &SecretString) -> Result<(), Failure> {
        if self.open.is_some() {
            return Err(ErrorCode::BadRequest.into());
        }
        let opened = vault::unlock(self.place.clone(), passphrase)?;
        self.open = Some(opened.vault);
        self.torn = opened.torn;
        Ok(())
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
        let mut desk = self.desk();
        desk.create(&request.passphrase.0)?;
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
