//! The vault, as the screen sees it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultView {
    /// Whether there is a vault, and what can be done with it.
    pub state: VaultState,
    /// A vault lies in the folder, open or not. A guest may look around beside one that stays locked.
    pub exists: bool,
    /// The last save before this opening was cut short: the last seconds may be missing.
    pub torn: bool,
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
