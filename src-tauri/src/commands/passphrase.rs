//! The passphrase and the recovery code. What turns a key takes time and runs off the thread that draws.

use api::Program;
use api::contract::{
    ChangePassphraseRequest, ChangedView, CodeView, Failure, PassphraseRequest, ProposalView,
    ReadCodeRequest, RecoverRequest, RecoveryCodeView, StrengthView, VaultView,
};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn weigh_passphrase(
    program: State<'_, Program>,
    request: PassphraseRequest,
) -> StrengthView {
    program.weigh_passphrase(&request)
}

#[tauri::command(async)]
pub(crate) fn propose_passphrase(program: State<'_, Program>) -> ProposalView {
    program.propose_passphrase()
}

#[tauri::command(async)]
pub(crate) fn change_passphrase(
    program: State<'_, Program>,
    request: ChangePassphraseRequest,
) -> Result<ChangedView, Failure> {
    program.change_passphrase(&request)
}

#[tauri::command(async)]
pub(crate) fn read_code(program: State<'_, Program>, request: ReadCodeRequest) -> CodeView {
    program.read_code(&request)
}

#[tauri::command(async)]
pub(crate) fn recover(
    program: State<'_, Program>,
    request: RecoverRequest,
) -> Result<ChangedView, Failure> {
    program.recover(&request)
}

#[tauri::command(async)]
pub(crate) fn make_recovery(
    program: State<'_, Program>,
    request: PassphraseRequest,
) -> Result<RecoveryCodeView, Failure> {
    program.make_recovery(&request)
}

#[tauri::command(async)]
pub(crate) fn remove_recovery(program: State<'_, Program>) -> Result<VaultView, Failure> {
    program.remove_recovery()
}
