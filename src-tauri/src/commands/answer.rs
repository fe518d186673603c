//! What the parent writes, tries and sees.

use api::Program;
use api::contract::{
    AnswerFollowUpRequest, AnswersView, ChooseRequest, DeleteAnswerRequest, Failure,
    JournalRequest, JournalView, MessageRequest, MessageView, ModuleRequest, SavedView,
    StepRequest, WriteAnswerRequest,
};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn answers(
    program: State<'_, Program>,
    request: ModuleRequest,
) -> Result<AnswersView, Failure> {
    program.answers(&request)
}

#[tauri::command(async)]
pub(crate) fn write_answer(
    program: State<'_, Program>,
    request: WriteAnswerRequest,
) -> Result<SavedView, Failure> {
    program.write_answer(&request)
}

#[tauri::command(async)]
pub(crate) fn delete_answer(
    program: State<'_, Program>,
    request: DeleteAnswerRequest,
) -> Result<SavedView, Failure> {
    program.delete_answer(&request)
}

#[tauri::command(async)]
pub(crate) fn restore_deleted(program: State<'_, Program>) -> Result<SavedView, Failure> {
    program.restore_deleted()
}

#[tauri::command(async)]
pub(crate) fn forget_deleted(program: State<'_, Program>) {
    program.forget_deleted();
}

#[tauri::command(async)]
pub(crate) fn choose(
    program: State<'_, Program>,
    request: ChooseRequest,
) -> Result<SavedView, Failure> {
    program.choose(&request)
}

#[tauri::command(async)]
pub(crate) fn visit(
    program: State<'_, Program>,
    request: StepRequest,
) -> Result<SavedView, Failure> {
    program.visit(&request)
}

#[tauri::command(async)]
pub(crate) fn journal(
    program: State<'_, Program>,
    request: JournalRequest,
) -> Result<JournalView, Failure> {
    program.journal(&request)
}

#[tauri::command(async)]
pub(crate) fn answer_follow_up(
    program: State<'_, Program>,
    request: AnswerFollowUpRequest,
) -> Result<SavedView, Failure> {
    program.answer_follow_up(&request)
}

#[tauri::command(async)]
pub(crate) fn check_message(program: State<'_, Program>, request: MessageRequest) -> MessageView {
    program.check_message(&request)
}
