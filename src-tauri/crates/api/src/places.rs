//! Where a vault lies or could lie: on this computer, beside the program, on a stick, in a folder that was named.
//!
//! Nothing about places is remembered on a disk: a list of vaults would tell the person whom one fears where to
//! look. What is known is forgotten when the program ends.

mod known;
mod named;

use std::path::{Path, PathBuf};

use vault::{Folder, State};

use crate::contract::PlaceKind;
pub(crate) use known::Places;

/// The vault's folder on this computer and on a stick.
const FOLDER: &str = "lyktan";
/// The vault's folder beside the program, as on a stick that keeps the notes with it.
const BESIDE: &str = "vault";
/// How many vaults one computer can hold in the system's folder.
const ON_ONE_COMPUTER: u8 = 9;

/// Where things lie.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The packages.
    pub packages: PathBuf,
    /// Where the system keeps the data of its user's programs.
    pub data: PathBuf,
    /// The folder that the program lies in, if the system tells.
    pub program: Option<PathBuf>,
    /// The web engine's own, which is removed when the program ends.
    pub engine: PathBuf,
}

/// A stick or another disk that is connected.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Medium {
    /// Its name, for people.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
}

/// A place for a vault.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Place {
    kind: PlaceKind,
    /// Which of several on one computer, from 1; 0 for every other kind.
    number: u8,
    medium: String,
    folder: PathBuf,
}

impl Place {
    fn computer(data: &Path, number: u8) -> Self {
        let name = match number {
            1 => FOLDER.to_owned(),
            more => format!("{FOLDER}-{more}"),
        };
        Self {
            kind: PlaceKind::Computer,
            number,
            medium: String::new(),
            folder: data.join(name),
        }
    }

    fn beside(program: &Path) -> Self {
        Self {
            kind: PlaceKind::BesideProgram,
            number: 0,
            medium: String::new(),
            folder: program.join(BESIDE),
        }
    }

    fn on(medium: Medium) -> Self {
        Self {
            kind: PlaceKind::Medium,
            number: 0,
            folder: medium.folder.join(FOLDER),
            medium: medium.name,
        }
    }

    fn named(folder: PathBuf) -> Self {
        Self {
            kind: PlaceKind::Named,
            number: 0,
            medium: String::new(),
            folder,
        }
    }

    /// Whether a vault lies there. A place that cannot be read is taken for a vault: opening it then says what
    /// is wrong, and nothing is written over.
    fn has_vault(&self) -> bool {
        holds_vault(&self.folder)
    }
}

fn holds_vault(folder: &Path) -> bool {
    vault::look(&Folder::new(folder)) != Ok(State::Absent)
}

/// A place that was looked for, and whether a vault lies there.
pub(crate) struct Found {
    place: Place,
    vault: bool,
}

impl From<Place> for Found {
    fn from(place: Place) -> Self {
        let vault = place.has_vault();
        Self { place, vault }
    }
}

/// All places that there are now: those with a vault, and for each kind those without that take one. This may
/// wake a disk, so nothing that others wait for is to be held meanwhile.
pub(crate) fn find(
    folders: &Folders,
    media: Vec<Medium>,
    takes_writing: impl Fn(&Path) -> bool,
) -> Vec<Found> {
    let mut free = false;
    let mut found: Vec<Found> = (1..=ON_ONE_COMPUTER)
        .map(|number| Place::computer(&folders.data, number).into())
        .filter(|found: &Found| found.vault || !std::mem::replace(&mut free, true))
        .collect();
    let beside = folders.program.as_deref().map(Place::beside);
    let elsewhere = beside.into_iter().chain(media.into_iter().map(Place::on));
    let could_hold = |place: &Place| place.folder.parent().is_some_and(&takes_writing);
    found.extend(
        elsewhere
            .map(Found::from)
            .filter(|found| found.vault || could_hold(&found.place)),
    );
    found
}
