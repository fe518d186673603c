//! Where a vault lies or could lie: on this computer, beside the program, on a stick, in a folder that was named.
//!
//! Nothing about places is remembered on a disk: a list of vaults would tell the person whom one fears where to
//! look. What is known is forgotten when the program ends.

mod named;

use std::path::{Path, PathBuf};

use vault::{Folder, State};

use crate::contract::{ErrorCode, Failure, PlaceKind, PlaceRequest, PlaceView};

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

/// The places that were shown since the program began, and the one in use.
pub(crate) struct Places {
    folders: Folders,
    /// A place's id is its number in this row, so none is ever taken out.
    known: Vec<Place>,
    current: usize,
}

impl Places {
    /// Begins beside the program if a vault's folder is there, else with this computer's first.
    pub(crate) fn new(folders: Folders) -> Self {
        let beside = folders.program.as_deref().map(Place::beside);
        let first = beside
            .filter(|place| place.folder.is_dir())
            .unwrap_or_else(|| Place::computer(&folders.data, 1));
        Self {
            folders,
            known: vec![first],
            current: 0,
        }
    }

    /// The folder of the place in use.
    pub(crate) fn folder(&self) -> &Path {
        let current = self.known.get(self.current);
        // The current one is always known.
        current.map_or(Path::new(""), |place| &place.folder)
    }

    /// The place in use.
    pub(crate) fn view(&self) -> PlaceView {
        self.view_of(self.current)
    }

    /// All places that there are now, with these media: those with a vault, and for each kind those without that
    /// take one.
    pub(crate) fn list(
        &mut self,
        media: Vec<Medium>,
        takes_writing: impl Fn(&Path) -> bool,
    ) -> Vec<PlaceView> {
        let mut ids: Vec<_> = self
            .find(media, takes_writing)
            .into_iter()
            .map(|place| self.learn(place))
            .collect();
        if !ids.contains(&self.current) {
            ids.push(self.current);
        }
        ids.into_iter().map(|id| self.view_of(id)).collect()
    }

    /// The id of the place that is asked for.
    ///
    /// # Errors
    /// [`ErrorCode::PlaceUnknown`] for a folder that is no place, [`ErrorCode::BadRequest`] for an id that was
    /// never given.
    pub(crate) fn choose(&mut self, request: &PlaceRequest) -> Result<usize, Failure> {
        match request {
            PlaceRequest::Listed { id } => usize::try_from(*id)
                .ok()
                .filter(|id| *id < self.known.len())
                .ok_or_else(|| ErrorCode::BadRequest.into()),
            PlaceRequest::Named { folder } => {
                let folder = named::resolve(folder).ok_or(ErrorCode::PlaceUnknown)?;
                let known = self.known.iter().position(|place| place.folder == folder);
                Ok(known.unwrap_or_else(|| self.learn(Place::named(folder))))
            }
        }
    }

    /// The folder of a place.
    pub(crate) fn folder_of(&self, id: usize) -> Option<&Path> {
        Some(&self.known.get(id)?.folder)
    }

    /// Uses another place from now on.
    pub(crate) fn use_from_now_on(&mut self, id: usize) {
        if id < self.known.len() {
            self.current = id;
        }
    }

    fn find(&self, media: Vec<Medium>, takes_writing: impl Fn(&Path) -> bool) -> Vec<Place> {
        let mut free = false;
        let mut found: Vec<_> = (1..=ON_ONE_COMPUTER)
            .map(|number| Place::computer(&self.folders.data, number))
            .filter(|place| place.has_vault() || !std::mem::replace(&mut free, true))
            .collect();
        let beside = self.folders.program.as_deref().map(Place::beside);
        let elsewhere = beside.into_iter().chain(media.into_iter().map(Place::on));
        let could_hold = |place: &Place| place.folder.parent().is_some_and(&takes_writing);
        found.extend(elsewhere.filter(|place| place.has_vault() || could_hold(place)));
        found
    }

    /// The id of a place, which it keeps; what is said of it may be new.
    fn learn(&mut self, place: Place) -> usize {
        let known = self
            .known
            .iter()
            .position(|known| known.folder == place.folder);
        match known.and_then(|id| Some((id, self.known.get_mut(id)?))) {
            Some((id, known)) => {
                *known = place;
                id
            }
            None => {
                self.known.push(place);
                self.known.len() - 1
            }
        }
    }

    fn view_of(&self, id: usize) -> PlaceView {
        let place = self
            .known
            .get(id)
            .cloned()
            .unwrap_or_else(|| Place::named(PathBuf::new()));
        PlaceView {
            id: u32::try_from(id).unwrap_or(u32::MAX),
            vault: place.has_vault(),
            folder: place.folder.display().to_string(),
            kind: place.kind,
            number: place.number,
            medium: place.medium,
        }
    }
}
