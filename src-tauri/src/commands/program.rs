//! The program itself.

use api::Program;
use api::contract::{AboutView, Event, Failure, Settings, StartView};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager as _, State};

use crate::patience::Patience;
use crate::{WINDOW, words_behind};

/// Begins the stream of events. A reloaded page subscribes anew, and the old stream ends.
#[tauri::command]
pub(crate) fn subscribe(program: State<'_, Program>, app: AppHandle, channel: Channel<Event>) {
    program.listen(move |event| {
        let is_locked = matches!(event, Event::Locked { .. });
        drop(channel.send(event));
        if is_locked {
            words_behind::forget(&app);
        }
    });
}

#[tauri::command(async)]
pub(crate) fn start(program: State<'_, Program>) -> StartView {
    program.start()
}

#[tauri::command(async)]
pub(crate) fn change_settings(
    program: State<'_, Program>,
    app: AppHandle,
    request: Settings,
) -> Result<StartView, Failure> {
    let view = program.change_settings(request)?;
    set_title(&app, false);
    Ok(view)
}

#[tauri::command]
pub(crate) fn touch(program: State<'_, Program>) {
    program.touch();
}

#[tauri::command(async)]
pub(crate) fn about(program: State<'_, Program>) -> AboutView {
    program.about()
}

#[tauri::command]
pub(crate) fn close(app: AppHandle) {
    app.exit(0);
}

#[tauri::command]
pub(crate) fn stay(patience: State<'_, Patience>) {
    patience.end();
}

#[tauri::command]
pub(crate) fn hide(program: State<'_, Program>, app: AppHandle) {
    set_title(&app, true);
    program.hide();
    words_behind::forget(&app);
}

#[tauri::command]
pub(crate) fn show(app: AppHandle) {
    set_title(&app, false);
}

fn set_title(app: &AppHandle, hidden: bool) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A window that takes no title is closing.
        let _ = window.set_title(&app.state::<Program>().window_title(hidden));
    }
}
