//! Deleting everything in the place in use, open or locked, without a passphrase.

use l10n::{Words, text};

use crate::Program;
use crate::contract::{DeleteRequest, ErrorCode, Failure, StartView};
use crate::fold::fold;

impl Program {
    /// Deletes the vault and all that lies beside it. How the program looks, and in which language, holds until
    /// it ends.
    ///
    /// # Errors
    /// [`ErrorCode::BadRequest`] for another word than the one to be typed: nothing is closed then.
    /// [`ErrorCode::VaultBusy`], [`ErrorCode::StorageGone`] and what else the disk has against it: the vault is
    /// closed then, and deleting can be tried again.
    pub fn delete_everything(&self, request: &DeleteRequest) -> Result<StartView, Failure> {
        self.touch();
        let wanted = Words::new(self.language().into()).say(&text::delete_word());
        if fold(request.word.trim()) != fold(&wanted) {
            return Err(ErrorCode::BadRequest.into());
        }
        self.desk().delete()?;
        Ok(self.start())
    }
}
