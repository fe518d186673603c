//! The program as a whole: what it stands on, how it looks, what it tells unasked.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use l10n::{Words, text};

use crate::contract::{
    AboutView, ErrorCode, Event, Failure, Language, Seconds, Settings, StartView, Theme,
};
use crate::desk::Desk;
use crate::gates::Gates;
use crate::settings::Look;
use crate::shelf::Shelf;
use crate::surroundings::Surroundings;

/// Minutes without a touch after which a vault may be told to lock itself.
const LOCK_MINUTES: std::ops::RangeInclusive<u8> = 1..=60;
/// A pause between two ticks, in seconds, that only a sleeping computer explains: a tick comes every second.
const SLEPT: Seconds = 30;

type Listener = Box<dyn Fn(Event) + Send>;

/// Everything that the program can do.
pub struct Program {
    pub(crate) surroundings: Surroundings,
    pub(crate) look: Look,
    pub(crate) desk: Mutex<Desk>,
    pub(crate) shelf: Shelf,
    pub(crate) gates: Arc<Gates>,
    listener: Mutex<Option<Listener>>,
    touched: AtomicU32,
    ticked: AtomicU32,
}

impl Program {
    /// Begins, with whatever settings lie beside a vault.
    #[must_use]
    pub fn new(surroundings: Surroundings) -> Self {
        let now = (surroundings.clock)();
        let gates = Arc::<Gates>::default();
        let desk = Desk::new(&surroundings.folders, surroundings.cost, Arc::clone(&gates));
        let suggested = l10n::Language::negotiate(&surroundings.languages).into();
        Self {
            look: Look::new(desk.settings(), suggested),
            shelf: Shelf::new(surroundings.folders.packages.clone()),
            desk: Mutex::new(desk),
            gates,
            listener: Mutex::new(None),
            touched: AtomicU32::new(now),
            ticked: AtomicU32::new(now),
            surroundings,
        }
    }

    /// What the first screen needs.
    pub fn start(&self) -> StartView {
        StartView {
            settings: self.look.settings(),
            suggested_language: self.look.suggested(),
            vault: self.desk().view(),
            preview: self.surroundings.preview.clone(),
        }
    }

    /// Changes how the program looks. Beside a vault the choice is kept; without one it lasts until the end.
    ///
    /// # Errors
    /// [`ErrorCode::BadRequest`] for a lock time out of bounds, and what the disk has against it: the
    /// settings then hold until the program ends.
    pub fn change_settings(&self, settings: Settings) -> Result<StartView, Failure> {
        if !LOCK_MINUTES.contains(&settings.lock_minutes) {
            return Err(ErrorCode::BadRequest.into());
        }
        self.look.change(settings.clone());
        self.desk().keep_settings(&settings)?;
        Ok(self.start())
    }

    /// The language that words are shown in: the chosen one, else the suggested one.
    pub(crate) fn language(&self) -> Language {
        self.look.language()
    }

    /// Which grounds and colours there are, for what is painted before the first page.
    pub fn theme(&self) -> Theme {
        self.look.settings().theme
    }

    /// The title of the window. A hidden window tells a stranger nothing.
    pub fn window_title(&self, hidden: bool) -> String {
        let words = Words::new(self.language().into());
        words.say(&if hidden {
            text::window_title_hidden()
        } else {
            text::window_title()
        })
    }

    /// What this copy of the program is.
    pub fn about(&self) -> AboutView {
        let Surroundings {
            folders,
            protections,
            ..
        } = &self.surroundings;
        AboutView {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            vault_folder: self.desk().places.folder().display().to_string(),
            packages_folder: folders.packages.display().to_string(),
            engine_folder: folders.engine.display().to_string(),
            protections: *protections,
        }
    }

    /// Hears every event from now on, instead of whoever heard them before.
    pub fn listen(&self, listener: impl Fn(Event) + Send + 'static) {
        *hold(&self.listener) = Some(Box::new(listener));
    }

    /// The window is about to close. Whether somebody listens who will ask for `close`.
    pub fn closing(&self) -> bool {
        self.tell(Event::Closing)
    }

    /// The page died and is opened anew. What it had not handed over is gone, as after a save that was interrupted.
    pub fn page_ended(&self) {
        self.desk().interrupt();
    }

    /// A file of the package that an author looks at has changed.
    pub fn package_changed(&self) {
        if let Some(module) = self.surroundings.preview.clone() {
            self.tell(Event::PackageChanged { module });
        }
    }

    /// Tells whoever listens. Whether anybody does.
    pub(crate) fn tell(&self, event: Event) -> bool {
        let listener = hold(&self.listener);
        if let Some(listener) = listener.as_ref() {
            listener(event);
        }
        listener.is_some()
    }

    /// A person is there.
    pub fn touch(&self) {
        self.touched.store(self.now(), Ordering::Relaxed);
    }

    /// A second has passed: locks when nobody has touched the program for the chosen time, or when the
    /// computer has slept since the last tick.
    pub fn tick(&self) {
        let now = self.now();
        let pause = now.saturating_sub(self.ticked.swap(now, Ordering::Relaxed));
        let idle = now.saturating_sub(self.touched.load(Ordering::Relaxed));
        if pause > SLEPT {
            self.away();
        } else if idle >= Seconds::from(self.look.settings().lock_minutes) * 60 {
            self.lock_because(crate::contract::LockReason::Idle);
        }
    }

    /// The computer goes to sleep, or its screen was locked.
    pub fn away(&self) {
        self.lock_because(crate::contract::LockReason::Away);
    }

    /// The program ends: keys and text go.
    pub fn shut(&self) {
        self.desk().close();
    }

    pub(crate) fn now(&self) -> Seconds {
        (self.surroundings.clock)()
    }

    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        hold(&self.desk)
    }
}

/// A panic while a lock was held left nothing half-changed: a change that is cut short is undone.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
