//! The three questions, and what follows from them.

use api::Program;
use api::contract::{Failure, ModuleRequest, SafetyRequest, SafetyView};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn safety(program: State<'_, Program>) -> SafetyView {
    program.safety()
}

#[tauri::command(async)]
pub(crate) fn answer_safety(
    program: State<'_, Program>,
    request: SafetyRequest,
) -> Result<SafetyView, Failure> {
    program.answer_safety(&request)
}

#[tauri::command(async)]
pub(crate) fn open_behind(
    program: State<'_, Program>,
    request: ModuleRequest,
) -> Result<SafetyView, Failure> {
    program.open_behind(&request)
}
