//! When the process that shows the page dies, as where memory runs out: what it last drew would stay on the screen,
//! and no button on it would do anything – least of all the one that hides the page.

use tauri::WebviewWindow;

/// Opens the page anew when its process dies, with what was saved. A hidden page is not shown again: the program ends.
///
/// # Errors
/// When the window is gone already.
#[cfg(target_os = "linux")]
pub(crate) fn watch(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::glib::prelude::ObjectExt as _;

    let shown = window.clone();
    window.with_webview(move |view| {
        view.inner()
            .connect("web-process-terminated", false, move |_| {
                open_anew(&shown);
                None
            });
    })
}

#[cfg(target_os = "linux")]
fn open_anew(window: &WebviewWindow) {
    use api::Program;
    use tauri::Manager as _;

    let program = window.state::<Program>();
    let is_hidden = window
        .title()
        .is_ok_and(|title| title == program.window_title(true));
    program.page_ended();
    if is_hidden || window.reload().is_err() {
        window.app_handle().exit(0);
    }
}

/// Where the engine is another, the system itself puts a page of its own in place of one whose process died.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
