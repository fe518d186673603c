//! Packages and support lines.

use api::Program;
use api::contract::{Failure, LibraryView, ModuleOpening, ModuleRequest, SupportView};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn library(program: State<'_, Program>) -> Result<LibraryView, Failure> {
    program.library()
}

#[tauri::command(async)]
pub(crate) fn open_module(
    program: State<'_, Program>,
    request: ModuleRequest,
) -> Result<ModuleOpening, Failure> {
    program.open_module(&request)
}

#[tauri::command(async)]
pub(crate) fn support(program: State<'_, Program>) -> Result<SupportView, Failure> {
    program.support()
}
