//! When the process that shows the page dies, as where memory runs out: what it last drew would stay on the screen,
//! and no button on it would do anything – least of all the one that hides the page.

#[cfg(target_os = "linux")]
use std::cell::Cell;
#[cfg(target_os = "linux")]
use std::time::{Duration, Instant};

use tauri::WebviewWindow;

/// A page that lives no longer than this would be opened for ever.
#[cfg(target_os = "linux")]
const TOO_SHORT: Duration = Duration::from_secs(10);

/// Opens the page anew when its process dies, with what was saved. A hidden page is not shown again, nor one that dies
/// as soon as it is opened: the program ends.
///
/// # Errors
/// When the window is gone already.
#[cfg(target_os = "linux")]
pub(crate) fn watch(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::glib::prelude::ObjectExt as _;

    let shown = window.clone();
    window.with_webview(move |view| {
        let opened_anew = Cell::new(None::<Instant>);
        view.inner()
            .connect_local("web-process-terminated", false, move |_| {
                let last = opened_anew.replace(Some(Instant::now()));
                open_anew(&shown, last.is_some_and(|last| last.elapsed() < TOO_SHORT));
                None
            });
    })
}

#[cfg(target_os = "linux")]
fn open_anew(window: &WebviewWindow, died_at_once: bool) {
    use api::Program;
    use tauri::Manager as _;

    let program = window.state::<Program>();
    let is_hidden = window
        .title()
        .is_ok_and(|title| title == program.window_title(true));
    program.page_ended();
    if is_hidden || died_at_once || window.reload().is_err() {
        window.app_handle().exit(0);
    }
}

/// Where the engine is another, the system itself puts a page of its own in place of one whose process died.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
