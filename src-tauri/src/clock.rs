//! The only clock of the program: everything below is handed the time.

use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use api::Program;
use api::contract::Seconds;
use tauri::{AppHandle, Manager as _};

/// How often the program looks whether it should lock.
const TICK: Duration = Duration::from_secs(1);

/// Seconds since 1970, as the computer's clock has them.
pub(crate) fn now() -> Seconds {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| {
        u32::try_from(elapsed.as_secs()).unwrap_or(u32::MAX)
    })
}

/// Lets the program see the time pass, until the program ends.
pub(crate) fn tick(app: AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(TICK);
            app.state::<Program>().tick();
        }
    });
}
