//! Where the vault lies. A disk may be slow or asleep: all of this runs off the thread that draws.

use api::Program;
use api::contract::{
    DeleteRequest, Failure, KeepElsewhereRequest, PlaceRequest, PlacesView, StartView, VaultView,
};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn places(program: State<'_, Program>) -> PlacesView {
    program.places()
}

#[tauri::command(async)]
pub(crate) fn choose_place(
    program: State<'_, Program>,
    request: PlaceRequest,
) -> Result<StartView, Failure> {
    program.choose_place(&request)
}

#[tauri::command(async)]
pub(crate) fn keep_elsewhere(
    program: State<'_, Program>,
    request: KeepElsewhereRequest,
) -> Result<VaultView, Failure> {
    program.keep_elsewhere(&request)
}

#[tauri::command(async)]
pub(crate) fn delete_everything(
    program: State<'_, Program>,
    request: DeleteRequest,
) -> Result<StartView, Failure> {
    program.delete_everything(&request)
}
