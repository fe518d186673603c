//! From what goes wrong below to the codes that cross.

use crate::contract::{ErrorCode, Failure};

impl From<vault::Error> for ErrorCode {
    fn from(error: vault::Error) -> Self {
        use vault::Error;
        match error {
            Error::PassphraseEmpty | Error::WrongPassphrase => Self::WrongPassphrase,
            Error::Absent => Self::VaultAbsent,
            Error::Exists => Self::VaultExists,
            Error::Exchanged => Self::VaultExchanged,
            Error::CodeWrong => Self::CodeWrong,
            Error::CodeAbsent => Self::CodeAbsent,
            Error::Damaged => Self::VaultDamaged,
            Error::Newer => Self::VaultNewer,
            Error::KeyTooCostly => Self::KeyTooCostly,
            Error::Busy => Self::VaultBusy,
            Error::ReadOnly => Self::ReadOnly,
            Error::Full => Self::DiskFull,
            Error::StorageGone => Self::StorageGone,
            Error::Unfaithful | Error::Storage(_) => Self::StorageFailed,
            Error::Internal => Self::BadRequest,
        }
    }
}

impl From<vault::Error> for Failure {
    fn from(error: vault::Error) -> Self {
        ErrorCode::from(error).into()
    }
}
