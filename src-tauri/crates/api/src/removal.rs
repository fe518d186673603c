//! Taking texts out of the vault: at once, from both slots, and until something else is taken out with a way back.

use vault::{Writer, answer, follow_up, removal};

use crate::Program;
use crate::contract::{
    DeleteAnswerRequest, ErrorCode, Failure, Outcome, SavedView, WriteAnswerRequest,
};
use crate::kept::Kept as _;
use crate::notes::NO_FIELD;

impl Program {
    /// Takes texts of one page out, and with the plan of a small step how it went. They can be put back until
    /// something else is taken out, they are let go, or the vault is closed.
    ///
    /// # Errors
    /// [`ErrorCode::VaultLocked`], and what the disk has against it: then nothing was taken out, and what was before
    /// can still be put back.
    pub fn delete_answer(&self, request: &DeleteAnswerRequest) -> Result<SavedView, Failure> {
        let at = self.now();
        let mut desk = self.desk();
        let fields = request.fields.iter().map(String::as_str);
        let erased = desk
            .vault()?
            .erase(|writer| removal::remove(writer, &request.module, &request.step, fields));
        let erased = erased.map(|(removed, saved)| {
            desk.removed = Some(removed);
            saved
        });
        drop(desk);
        self.tell_of(erased, at)
    }

    /// Puts back what was taken out last, with its dates. What was written anew in its place stays.
    ///
    /// # Errors
    /// [`ErrorCode::VaultLocked`], [`ErrorCode::BadRequest`] when there is nothing to put back, and what the disk has
    /// against it: it can then be tried again.
    pub fn restore_deleted(&self) -> Result<SavedView, Failure> {
        let at = self.now();
        let mut desk = self.desk();
        desk.vault()?;
        let removed = desk.removed.take().ok_or(ErrorCode::BadRequest)?;
        let restored = desk
            .vault()?
            .write(|writer| removal::restore(writer, &removed));
        if restored.is_err() {
            desk.removed = Some(removed);
        }
        drop(desk);
        self.tell_of(restored.map(|((), saved)| saved), at)
    }

    /// Lets go what was taken out last.
    pub fn forget_deleted(&self) {
        self.desk().removed = None;
    }

    /// A text was emptied where it is written. How a small step went is still to be read then.
    pub(crate) fn take_away(&self, request: &WriteAnswerRequest) -> Result<SavedView, Failure> {
        let at = self.now();
        let erased = self
            .desk()
            .vault()?
            .erase(|writer| take_away(writer, request, at.into()));
        self.tell_of(erased.map(|((), saved)| saved), at)
    }
}

fn take_away(
    writer: &Writer<'_>,
    request: &WriteAnswerRequest,
    now: i64,
) -> Result<(), vault::Error> {
    let WriteAnswerRequest {
        module,
        step,
        field,
        ..
    } = request;
    if field == NO_FIELD {
        let mut said = follow_up::all(writer)?;
        said.retain(|row| row.module == *module && row.step == *step);
        if said
            .iter()
            .any(|row| row.outcome != Outcome::NoAnswer.name())
        {
            return answer::empty(writer, module, step, field, now);
        }
        // Nothing is kept that is not shown.
        follow_up::forget(writer, module, step)?;
    }
    answer::delete(writer, module, step, field)
}
