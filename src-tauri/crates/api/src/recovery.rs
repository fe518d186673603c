//! The recovery code: made, taken away, and used when the passphrase is forgotten.

use secrecy::ExposeSecret as _;
use vault::{CodeReading, RecoveryCode};

use crate::Program;
use crate::contract::{
    ChangedView, CodeView, ErrorCode, Failure, PassphraseChange, PassphraseRequest,
    ReadCodeRequest, RecoverRequest, RecoveryCodeView, VaultView,
};
use crate::passphrase::{long_enough, spell};

impl Program {
    /// What can be said of a recovery code without trying it.
    pub fn read_code(&self, request: &ReadCodeRequest) -> CodeView {
        let reading = RecoveryCode::read(request.code.0.expose_secret());
        CodeView {
            typed: small(reading.typed),
            needed: small(CodeReading::NEEDED),
            unknown: reading.unknown.iter().copied().map(small).collect(),
            whole: reading.code.is_some(),
        }
    }

    /// Opens the vault with its recovery code, and gives it a new passphrase where the place can be written.
    ///
    /// # Errors
    /// [`ErrorCode::CodeIncomplete`], [`ErrorCode::CodeWrong`], [`ErrorCode::CodeAbsent`],
    /// [`ErrorCode::PassphraseShort`], and everything that can stand against opening a vault.
    pub fn recover(&self, request: &RecoverRequest) -> Result<ChangedView, Failure> {
        self.touch();
        let new = long_enough(&request.passphrase)?;
        let reading = RecoveryCode::read(request.code.0.expose_secret());
        let code = reading.code.ok_or(ErrorCode::CodeIncomplete)?;
        let mut desk = self.desk();
        let changed = desk.recover(&code, new)?;
        Ok(ChangedView {
            change: changed.map_or(PassphraseChange::NotPossible, PassphraseChange::from),
            vault: desk.view(),
        })
    }

    /// Makes a recovery code for the open vault, in place of an earlier one. The passphrase is asked for,
    /// because an open program is not enough to make another key to it.
    ///
    /// # Errors
    /// [`ErrorCode::WrongPassphrase`], and what the disk has against it.
    pub fn make_recovery(&self, request: &PassphraseRequest) -> Result<RecoveryCodeView, Failure> {
        self.touch();
        let language = self.language();
        let mut desk = self.desk();
        let cost = desk.cost;
        let mut random = |bytes: &mut [u8]| (self.surroundings.random)(bytes);
        let passphrase = &request.passphrase.0;
        let code = desk.vault()?.make_recovery(passphrase, &mut random, cost)?;
        Ok(RecoveryCodeView {
            words: code.words().map(|word| spell(word, language)).collect(),
        })
    }

    /// Takes the recovery code away.
    ///
    /// # Errors
    /// What the disk has against it.
    pub fn remove_recovery(&self) -> Result<VaultView, Failure> {
        self.touch();
        let mut desk = self.desk();
        desk.vault()?.remove_recovery()?;
        Ok(desk.view())
    }
}

/// Somebody may paste a whole book.
fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
