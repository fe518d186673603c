//! What the parent tells of the family and the day.

use api::Program;
use api::contract::{Failure, PersonalView, SavedView, WriteFeelingRequest, WritePersonalRequest};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn personal(program: State<'_, Program>) -> Result<PersonalView, Failure> {
    program.personal()
}

#[tauri::command(async)]
pub(crate) fn write_personal(
    program: State<'_, Program>,
    request: WritePersonalRequest,
) -> Result<SavedView, Failure> {
    program.write_personal(&request)
}

#[tauri::command(async)]
pub(crate) fn write_feeling(
    program: State<'_, Program>,
    request: WriteFeelingRequest,
) -> Result<SavedView, Failure> {
    program.write_feeling(&request)
}
