//! The places that were shown, by their ids.

use std::path::Path;

use super::{Folders, Found, Place, named};
use crate::contract::{ErrorCode, Failure, PlaceRequest, PlaceView};

/// The places that were shown since the program began, and the one in use.
pub(crate) struct Places {
    /// A place's id is its number in this row, so none is ever taken out.
    known: Vec<Place>,
    current: usize,
}

impl Places {
    /// Begins beside the program if a vault's folder is there, else with this computer's first.
    pub(crate) fn new(folders: &Folders) -> Self {
        let beside = folders.program.as_deref().map(Place::beside);
        let first = beside
            .filter(|place| place.folder.is_dir())
            .unwrap_or_else(|| Place::computer(&folders.data, 1));
        Self {
            known: vec![first],
            current: 0,
        }
    }

    /// The folder of the place in use.
    pub(crate) fn folder(&self) -> &Path {
        self.folder_of(self.current)
    }

    /// The place in use.
    pub(crate) fn view(&self) -> PlaceView {
        self.view_of(self.current, self.place(self.current).has_vault())
    }

    /// Learns what was found; the place in use is among it in any case.
    pub(crate) fn learn_all(&mut self, found: Vec<Found>) -> Vec<PlaceView> {
        let learned = found
            .into_iter()
            .map(|Found { place, vault }| (self.learn(place), vault));
        let mut learned: Vec<_> = learned.collect();
        if !learned.iter().any(|(id, _)| *id == self.current) {
            learned.push((self.current, self.view().vault));
        }
        learned
            .into_iter()
            .map(|(id, vault)| self.view_of(id, vault))
            .collect()
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

    /// The folder of a place that was chosen.
    pub(crate) fn folder_of(&self, id: usize) -> &Path {
        &self.place(id).folder
    }

    /// Uses another place from now on.
    pub(crate) fn use_from_now_on(&mut self, id: usize) {
        self.current = id;
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

    fn view_of(&self, id: usize, vault: bool) -> PlaceView {
        let place = self.place(id);
        PlaceView {
            id: u32::try_from(id).unwrap_or(u32::MAX),
            kind: place.kind,
            number: place.number,
            medium: place.medium.clone(),
            folder: place.folder.display().to_string(),
            vault,
        }
    }

    /// A place that was learned.
    #[expect(
        clippy::indexing_slicing,
        reason = "ids are given by this row alone, and none is taken out of it"
    )]
    fn place(&self, id: usize) -> &Place {
        &self.known[id]
    }
}
