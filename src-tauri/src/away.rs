//! Locks the vault when the computer sleeps or its screen locks.
//!
//! On Linux both are told over D-Bus, which is a Unix socket and no network. Elsewhere, and where no bus
//! answers, `Program::tick` notices on waking that the computer has slept.

use tauri::AppHandle;

/// Begins to watch.
#[cfg(target_os = "linux")]
pub(crate) fn watch(app: &AppHandle) {
    use gio::BusType;

    // (bus, interface, signal): the computer is about to sleep; a session is to be locked; the screen was locked.
    const SIGNALS: [(BusType, &str, &str); 4] = [
        (
            BusType::System,
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
        ),
        (BusType::System, "org.freedesktop.login1.Session", "Lock"),
        (
            BusType::Session,
            "org.freedesktop.ScreenSaver",
            "ActiveChanged",
        ),
        (BusType::Session, "org.gnome.ScreenSaver", "ActiveChanged"),
    ];
    for (bus, interface, signal) in SIGNALS {
        let app = app.clone();
        gio::bus_get(bus, gio::Cancellable::NONE, move |connection| {
            // A computer without this bus has nobody to tell; the clock still does.
            if let Ok(connection) = connection {
                listen(&connection, interface, signal, app);
            }
        });
    }
}

#[cfg(target_os = "linux")]
fn listen(connection: &gio::DBusConnection, interface: &str, signal: &str, app: AppHandle) {
    use tauri::Manager as _;

    let subscription = connection.signal_subscribe(
        None,
        Some(interface),
        Some(signal),
        None,
        None,
        gio::DBusSignalFlags::NONE,
        move |_, _, _, _, _, arguments| {
            // `Lock` has no argument; the others say whether it begins (true) or ends (false).
            let begins = arguments
                .try_child_value(0)
                .and_then(|value| value.get::<bool>());
            if begins.unwrap_or(true) {
                let app = app.clone();
                // Locking waits for a running save: not on the thread that draws.
                std::thread::spawn(move || app.state::<api::Program>().away());
            }
        },
    );
    // The subscription lives as long as the program: the connection must, too.
    let _ = subscription;
    std::mem::forget(connection.clone());
}

/// Nothing to listen to: sleep is noticed by `Program::tick`.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_app: &AppHandle) {}
