//! The vault, as the screen sees it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PlaceView;

/// Whether there is a vault, and what can be done with it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum VaultState {
    /// No vault lies in the folder.
    Absent,
    /// A vault lies there, closed.
    Locked,
    /// Open, and what is written is saved.
    Unlocked,
    /// Open, but the folder takes no writing: nothing is saved.
    ReadOnly,
    /// No vault: the parent looks around, nothing is kept.
    Guest,
}

/// The vault, as the screen sees it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultView {
    /// Whether there is a vault, and what can be done with it.
    pub state: VaultState,
    /// A vault lies in the folder, open or not. A guest may look around beside one that stays locked.
    pub exists: bool,
    /// The last save before this opening was cut short: the last seconds may be missing.
    pub torn: bool,
    /// A recovery code opens this vault, as far as can be told: while it is locked, that the file lies there.
    pub recovery: bool,
    /// Where it lies, or would lie.
    pub place: PlaceView,
}

/// A passphrase on its way in. It cannot be printed, and it is wiped when dropped.
#[derive(Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Passphrase(pub(crate) secrecy::SecretString);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Passphrase(…)")
    }
}

/// A passphrase, to make a vault or to open it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PassphraseRequest {
    /// The passphrase as typed.
    pub passphrase: Passphrase,
}

/// The passphrase is to be another one.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangePassphraseRequest {
    /// The passphrase that opens the vault now: an open program is not enough to shut its owner out.
    pub current: Passphrase,
    /// The one that shall open it.
    pub passphrase: Passphrase,
}

/// What became of a change of passphrase. The recovery code goes the way of the old passphrase.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PassphraseChange {
    /// Only the new passphrase opens the vault.
    Finished,
    /// The new passphrase opens the vault. The disk failed before the old one was gone from it, so that one
    /// may open it too, until a save or an unlocking with the new one finishes the change.
    Unfinished,
    /// Nothing was changed, because the place takes no writing. Said only after opening with a recovery code.
    NotPossible,
}

/// The vault after a change of passphrase.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedView {
    /// What became of the change.
    pub change: PassphraseChange,
    /// The vault.
    pub vault: VaultView,
}

/// The word that is typed before everything is deleted, in the language of the program.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteRequest {
    /// As typed; case, accents and spaces around it do not matter.
    pub word: String,
}
