//! Errors, as codes. What happened and what to do stands in `locales/`, as `error-<code>` and its `.advice`.

use serde::Serialize;
use ts_rs::TS;

/// Everything that can go wrong and that a screen acts on or explains.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The passphrase does not open the vault.
    WrongPassphrase,
    /// The passphrase is shorter than eight characters.
    PassphraseShort,
    /// Neither slot of the vault can be read.
    VaultDamaged,
    /// The vault was written by a newer program.
    VaultNewer,
    /// Another program has the vault open.
    VaultBusy,
    /// A vault lies there already.
    VaultExists,
    /// No vault lies there.
    VaultAbsent,
    /// Another vault lies in the place now, or this one was changed by another program: nothing was written.
    VaultExchanged,
    /// The recovery code does not open the vault.
    CodeWrong,
    /// The recovery code is not whole: words are missing or unknown, or the check word does not fit.
    CodeIncomplete,
    /// There is no recovery code for this vault.
    CodeAbsent,
    /// The folder that was named is no place for a vault: not a whole path, or nothing there.
    PlaceUnknown,
    /// The vault's key asks for more work than this program accepts.
    KeyTooCostly,
    /// The vault is locked; this needs it open.
    VaultLocked,
    /// The folder takes no writing.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// The disk or stick is gone.
    StorageGone,
    /// The disk refused for another reason.
    StorageFailed,
    /// There is no such package, or no such step in it.
    PackageMissing,
    /// The package has faults and cannot be shown.
    PackageDamaged,
    /// The screen asked for something that makes no sense. A fault of ours.
    BadRequest,
}

/// An error, as it crosses.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What went wrong.
    pub code: ErrorCode,
}

impl From<ErrorCode> for Failure {
    fn from(code: ErrorCode) -> Self {
        Self { code }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:?}", self.code)
    }
}

impl std::error::Error for Failure {}
