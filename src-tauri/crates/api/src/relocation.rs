//! Another place for the vault: another vault to open, or another home for the journal that is open.

use std::sync::Arc;

use vault::Folder;

use crate::Program;
use crate::contract::{
    Failure, KeepElsewhereRequest, PlaceRequest, PlacesView, Settings, StartView, VaultView,
};
use crate::passphrase::long_enough;
use crate::places;

impl Program {
    /// The places where a vault lies or could lie now.
    pub fn places(&self) -> PlacesView {
        let surroundings = &self.surroundings;
        let media = (surroundings.media)();
        let found = places::find(&surroundings.folders, media, &surroundings.takes_writing);
        let mut desk = self.desk();
        let places = desk.places.learn_all(found);
        PlacesView {
            current: desk.places.view().id,
            places,
        }
    }

    /// Uses another place from now on; whatever was open is closed. Settings that lie there hold from now on;
    /// the language stays if they name none.
    ///
    /// # Errors
    /// `ErrorCode::PlaceUnknown` for a folder that is no place; nothing is closed then.
    pub fn choose_place(&self, request: &PlaceRequest) -> Result<StartView, Failure> {
        self.touch();
        let mut desk = self.desk();
        let place = desk.places.choose(request)?;
        desk.go_to(place);
        let found = desk.settings();
        drop(desk);
        if let Some(found) = found {
            let language = found.language.or(self.look.settings().language);
            self.look.change(Settings { language, ..found });
        }
        Ok(self.start())
    }

    /// Gives the open journal a new vault in another place, and uses that from now on. The old one stays as it
    /// is, with whatever was saved there last.
    ///
    /// # Errors
    /// `ErrorCode::VaultExists` if a vault lies there, `ErrorCode::PlaceUnknown`,
    /// `ErrorCode::PassphraseShort`, and what the disk has against it: the journal then stays where it was.
    pub fn keep_elsewhere(&self, request: &KeepElsewhereRequest) -> Result<VaultView, Failure> {
        self.touch();
        let passphrase = long_enough(&request.passphrase)?;
        let mut desk = self.desk();
        let place = desk.places.choose(&request.place)?;
        let storage = Arc::new(Folder::new(desk.places.folder_of(place)));
        let cost = desk.cost;
        let _kept = desk.vault()?.keep(storage, passphrase, cost)?;
        desk.move_to(place);
        // The vault is there; that the look of the program could not be kept is no reason to say otherwise.
        let _ = desk.keep_settings(&self.look.settings());
        Ok(desk.view())
    }
}
