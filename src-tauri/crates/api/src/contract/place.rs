//! Where a vault can lie.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Passphrase;

/// What kind of place it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// The folder that the system keeps for programs; a second vault on the same computer has one of its own.
    Computer,
    /// Beside the program, as on the stick that it came on.
    BesideProgram,
    /// A stick or another disk that is connected now.
    Medium,
    /// A folder that the parent named.
    Named,
}

/// A place for a vault.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// What it is asked for by, as long as the program runs.
    pub id: u32,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// Which of several on one computer, from 1; 0 for every other kind.
    pub number: u8,
    /// The name of the stick or disk; empty for every other kind.
    pub medium: String,
    /// The folder, written out.
    pub folder: String,
    /// A vault lies there.
    pub vault: bool,
}

/// The places that there are now. A folder that somebody would have to name is not among them.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlacesView {
    /// The place that the program uses now.
    pub current: u32,
    /// All of them: those with a vault, and for each kind one without.
    pub places: Vec<PlaceView>,
}

/// Which place is meant.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum PlaceRequest {
    /// One that was listed.
    Listed {
        /// Its number in the list.
        id: u32,
    },
    /// A folder that the parent typed or pasted, whole.
    Named {
        /// The folder, written out.
        folder: String,
    },
}

/// The open journal is to be kept in another place.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepElsewhereRequest {
    /// Where.
    pub place: PlaceRequest,
    /// The passphrase of the vault there; it may be the same as before.
    pub passphrase: Passphrase,
}
