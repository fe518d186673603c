//! Making a vault, opening and locking it, and looking around without one.

use vault::{State, Vault};

use crate::Program;
use crate::contract::{Event, Failure, LockReason, PassphraseRequest, VaultView};
use crate::passphrase::long_enough;

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
    /// `ErrorCode::PassphraseShort`, `ErrorCode::VaultExists`, and what the disk has against it.
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
    /// `ErrorCode::WrongPassphrase`, `ErrorCode::VaultBusy`, `ErrorCode::VaultDamaged` and the like.
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
