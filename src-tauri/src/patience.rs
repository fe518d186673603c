//! Closing the window: the page hands over what is unsaved first, and a page that hangs is not waited for.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager as _};

/// How long the page may take to hand over what is unsaved, or to say that it stays.
const LIMIT: Duration = Duration::from_secs(4);

/// Which wish to close is waited for. A later wish, or a word that the window stays, ends the waiting.
#[derive(Default)]
pub(crate) struct Patience(AtomicU32);

impl Patience {
    /// Begins to wait; gives the wish that is waited for.
    fn begin(&self) -> u32 {
        self.0.fetch_add(1, Ordering::SeqCst).wrapping_add(1)
    }

    /// The window stays open: nobody waits any more.
    pub(crate) fn end(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    fn waits_for(&self, wish: u32) -> bool {
        self.0.load(Ordering::SeqCst) == wish
    }
}

/// Ends the program after a while, unless the page ends it or says that the window stays.
pub(crate) fn wait(app: AppHandle) {
    let wish = app.state::<Patience>().begin();
    thread::spawn(move || {
        thread::sleep(LIMIT);
        if app.state::<Patience>().waits_for(wish) {
            app.exit(0);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::Patience;

    #[test]
    fn a_window_that_stays_is_not_closed_and_one_that_is_closed_again_waits_anew() {
        let patience = Patience::default();
        let first = patience.begin();
        assert!(
            patience.waits_for(first),
            "control: a page that hangs is closed"
        );
        patience.end();
        assert!(!patience.waits_for(first));
        let second = patience.begin();
        assert!(patience.waits_for(second) && !patience.waits_for(first));
    }
}
