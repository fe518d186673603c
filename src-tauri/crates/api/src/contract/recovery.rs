//! The recovery code: words that open a vault whose passphrase is forgotten.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Passphrase;

/// A recovery code, shown once and kept nowhere.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCodeView {
    /// Its words in their order, the check word last, spelled for the keyboards of the chosen language.
    pub words: Vec<String>,
}

impl std::fmt::Debug for RecoveryCodeView {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("RecoveryCodeView(…)")
    }
}

/// A recovery code as far as it is typed.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadCodeRequest {
    /// The code as typed: any case, å or a, any spaces, commas, line breaks and numbering.
    pub code: Passphrase,
}

/// What can be said of a code without trying it on the vault.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeView {
    /// How many words were typed.
    pub typed: u8,
    /// How many words a code has.
    pub needed: u8,
    /// Which of them are in no code, counted from 1.
    pub unknown: Vec<u8>,
    /// All words are there and known, and the check word fits them. If all are known and it does not fit,
    /// two have changed places or one is another word of the list.
    pub whole: bool,
}

/// A vault is to be opened with its recovery code, and to get a new passphrase.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecoverRequest {
    /// The code as typed.
    pub code: Passphrase,
    /// The passphrase that shall open the vault from now on.
    pub passphrase: Passphrase,
}
