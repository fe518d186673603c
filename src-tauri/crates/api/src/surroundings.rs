//! What the program is handed at its start: all that a system has and a core must not ask for itself.

use std::path::Path;

use crate::contract::{ProtectionsView, Seconds};
use crate::places::{Folders, Medium};

/// Tells the time.
pub type Clock = Box<dyn Fn() -> Seconds + Send + Sync>;
/// Fills what it is given with bytes that nobody can foresee.
pub type Random = Box<dyn Fn(&mut [u8]) + Send + Sync>;
/// Finds the sticks and other disks that are connected when it is asked.
pub type Media = Box<dyn Fn() -> Vec<Medium> + Send + Sync>;
/// Says whether something could be made in a folder, without trying.
pub type TakesWriting = Box<dyn Fn(&Path) -> bool + Send + Sync>;

/// What the program is handed at its start.
pub struct Surroundings {
    /// Where things lie.
    pub folders: Folders,
    /// What the operating system was asked to refuse, and whether it does.
    pub protections: ProtectionsView,
    /// The languages that the computer asks for, best first, as BCP 47 tags.
    pub languages: Vec<String>,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub random: Random,
    /// Other places for a vault.
    pub media: Media,
    /// Which of them can be used.
    pub takes_writing: TakesWriting,
    /// The package that an author looks at, if that is what the program was started for.
    pub preview: Option<String>,
    /// What one guess of a passphrase costs. Shipped: `Cost::default()`; only tests ask for less.
    pub cost: vault::Cost,
}
