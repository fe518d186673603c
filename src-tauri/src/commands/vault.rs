//! The vault. All of this takes time and runs off the thread that draws.

use api::Program;
use api::contract::{Failure, PassphraseRequest, VaultView};
use tauri::{AppHandle, State};

use crate::words_behind;

#[tauri::command(async)]
pub(crate) fn enter_guest(program: State<'_, Program>) -> Result<VaultView, Failure> {
    program.enter_guest()
}

#[tauri::command(async)]
pub(crate) fn create_vault(
    program: State<'_, Program>,
    request: PassphraseRequest,
) -> Result<VaultView, Failure> {
    program.create_vault(request)
}

#[tauri::command(async)]
pub(crate) fn unlock(
    program: State<'_, Program>,
    request: PassphraseRequest,
) -> Result<VaultView, Failure> {
    program.unlock(request)
}

#[tauri::command(async)]
pub(crate) fn lock(program: State<'_, Program>, app: AppHandle) -> VaultView {
    let view = program.lock();
    words_behind::forget(&app);
    view
}
