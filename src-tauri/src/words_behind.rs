//! What would stay of a parent's words in this process after a lock, past all that is freed and wiped.
//!
//! What is marked on the page lies with the windowing system, so that a click of the middle button puts it into any other
//! program; and the engine's one buffer for what the page sends keeps the end of a long message until a longer one
//! comes. What a person has copied on purpose stays: it was meant for elsewhere.

use tauri::{AppHandle, Manager as _};

use crate::WINDOW;

/// As many letters as nearly fill the buffer; a message that is longer still does not come by it.
const FILLING: usize = 2900;

/// Takes both away.
pub(crate) fn forget(app: &AppHandle) {
    // Who cannot be asked any more is ending.
    let _ = app.run_on_main_thread(unmark);
    if let Some(window) = app.get_webview_window(WINDOW) {
        let _ = window.eval(overwriting());
    }
}

/// Nothing happens if what is marked is another program's.
#[cfg(target_os = "linux")]
fn unmark() {
    gtk::Clipboard::get(&gtk::gdk::SELECTION_PRIMARY).clear();
}

/// Other systems know no selection but what is copied.
#[cfg(not(target_os = "linux"))]
const fn unmark() {}

/// Has the page ask for something harmless, at length.
fn overwriting() -> String {
    format!("void __TAURI_INTERNALS__.invoke('touch', {{ nothing: ' '.repeat({FILLING}) }})")
}
