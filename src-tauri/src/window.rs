//! The one window: private, sandboxed, closed to everything but the program's own page.

use std::path::Path;

use api::Program;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager as _, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::{WINDOW, ground, page_end, patience};

/// Logical pixels: the smallest window in which every screen is whole, and a comfortable one to begin with.
const SMALLEST: (f64, f64) = (800.0, 560.0);
const COMFORTABLE: (f64, f64) = (1100.0, 780.0);

/// Opens the window on the program's page.
///
/// # Errors
/// When the system gives no window.
pub(crate) fn open(app: &AppHandle, engine_folder: &Path) -> tauri::Result<()> {
    let shipped = cfg!(not(feature = "e2e"));
    let window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::App("index.html".into()))
        .title(app.state::<Program>().window_title(false))
        .inner_size(COMFORTABLE.0, COMFORTABLE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .prevent_overflow()
        // Shown below: so the engine's processes start while the system still dresses the window.
        .visible(false)
        // Both: incognito alone leaves a folder with the program's name.
        .incognito(shipped)
        .data_directory(engine_folder.to_owned())
        .devtools(!shipped)
        .general_autofill_enabled(false)
        .disable_drag_drop_handler()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    // Where the system tells nobody how it is set, as GTK does not, it says that it is light.
    let computer = window.theme().unwrap_or(tauri::Theme::Light);
    let ground = ground::of(app.state::<Program>().theme(), computer);
    window.set_background_color(Some(ground))?;
    page_end::watch(&window)?;
    window.show()?;
    let handle = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api: request, .. } = event
            && handle.state::<Program>().closing()
        {
            // The page hands over what is unsaved, then asks for `close` or says that the window stays.
            request.prevent_close();
            patience::wait(handle.clone());
        }
    });
    Ok(())
}

/// Tauri's own scheme, under each of its spellings.
fn is_own_page(url: &Url) -> bool {
    url.scheme() == "tauri" || (url.scheme() == "http" && url.host_str() == Some("tauri.localhost"))
}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    #[test]
    fn only_the_programs_own_page_can_be_gone_to() {
        let may = |url: &str| is_own_page(&url.parse().unwrap());
        assert!(may("tauri://localhost/index.html") && may("http://tauri.localhost/"));
        assert!(
            !may("https://example.org/") && !may("file:///etc/passwd") && !may("http://localhost/")
        );
        assert!(!may("data:text/html,x") && !may("http://tauri.localhost.example.org/"));
    }
}
