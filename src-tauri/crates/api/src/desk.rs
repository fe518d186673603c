//! Where the parent writes: the vault's place, and the vault while it is open.

use std::sync::Arc;

use secrecy::SecretString;
use vault::removal::Removed;
use vault::{Changed, Cost, Folder, Opened, RecoveryCode, State, Vault};

use crate::contract::{ErrorCode, Failure, Settings, VaultState, VaultView};
use crate::gates::Gates;
use crate::places::{Folders, Places};
use crate::settings;

/// The vault's place, and what is open on it.
pub(crate) struct Desk {
    pub(crate) places: Places,
    pub(crate) cost: Cost,
    gates: Arc<Gates>,
    open: Option<Vault>,
    /// What was taken out of the open vault last, and can be put back.
    pub(crate) removed: Option<Removed>,
    torn: bool,
    /// A vault was open in this place. If none is seen there now, its disk is gone and not the vault: nobody is
    /// to be asked then whether to make one.
    was_open: bool,
}

impl Desk {
    pub(crate) fn new(folders: &Folders, cost: Cost, gates: Arc<Gates>) -> Self {
        Self {
            places: Places::new(folders),
            cost,
            gates,
            open: None,
            removed: None,
            torn: false,
            was_open: false,
        }
    }

    /// The folder of the place in use.
    pub(crate) fn storage(&self) -> Arc<Folder> {
        Arc::new(Folder::new(self.places.folder()))
    }

    /// Whether there is a vault, and whether it is open.
    pub(crate) fn view(&self) -> VaultView {
        let place = self.places.view();
        let exists = place.vault || self.was_open;
        let on_disk = if exists { State::Locked } else { State::Absent };
        let state = self.open.as_ref().map_or(on_disk, Vault::state);
        VaultView {
            exists,
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

    /// Drops the vault, its keys, all that came from it, and what was answered of safety.
    pub(crate) fn close(&mut self) {
        self.open = None;
        self.removed = None;
        self.torn = false;
        self.gates.forget();
    }

    /// What was on its way into the open vault is gone.
    pub(crate) fn interrupt(&mut self) {
        self.torn = self.open.is_some();
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

    /// Opens a journal that is kept nowhere, if none is open.
    pub(crate) fn enter_guest(&mut self) -> Result<(), Failure> {
        if self.open.is_none() {
            self.open = Some(Vault::guest()?);
        }
        Ok(())
    }

    /// Makes a vault in this place, of what a guest has written if one is here.
    pub(crate) fn create(&mut self, passphrase: &SecretString) -> Result<(), Failure> {
        let storage = self.storage();
        match &mut self.open {
            Some(guest) if guest.state() == State::Guest => {
                let _kept = guest.keep(storage, passphrase, self.cost)?;
            }
            Some(_) => return Err(ErrorCode::VaultExists.into()),
            none => *none = Some(vault::create(storage, passphrase, self.cost)?),
        }
        self.was_open = true;
        Ok(())
    }

    /// Opens the vault with its passphrase.
    pub(crate) fn unlock(&mut self, passphrase: &SecretString) -> Result<(), Failure> {
        if self.open.is_some() {
            return Err(ErrorCode::BadRequest.into());
        }
        let opened = vault::unlock(self.storage(), passphrase);
        self.take(opened.map_err(|error| self.missed(error))?);
        Ok(())
    }

    /// A vault that was open in this place and is not there now is on a disk that is gone.
    fn missed(&self, error: vault::Error) -> ErrorCode {
        match error {
            vault::Error::Absent if self.was_open => ErrorCode::StorageGone,
            other => other.into(),
        }
    }

    fn take(&mut self, opened: Opened) {
        self.open = Some(opened.vault);
        self.torn = opened.torn;
        self.was_open = true;
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
        let recovered = vault::recover(self.storage(), code, new, self.cost);
        let recovered = recovered.map_err(|error| self.missed(error))?;
        self.take(recovered.opened);
        Ok(recovered.changed)
    }

    /// Uses another place from now on; what was open is closed.
    pub(crate) fn go_to(&mut self, place: usize) {
        self.close();
        self.was_open = false;
        self.places.use_from_now_on(place);
    }

    /// The open vault lies in another place from now on, and was written there whole.
    pub(crate) fn move_to(&mut self, place: usize) {
        self.places.use_from_now_on(place);
        self.torn = false;
        self.was_open = true;
    }

    /// Deletes the vault and all that lies beside it, open or locked.
    ///
    /// # Errors
    /// What the disk has against it; what was open is closed then.
    pub(crate) fn delete(&mut self) -> Result<(), Failure> {
        self.close();
        vault::delete(&*self.storage())?;
        self.was_open = false;
        Ok(())
    }
}
