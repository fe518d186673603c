//! What the program tells the screen unasked: one typed stream.

use serde::Serialize;
use ts_rs::TS;

use super::{ErrorCode, Seconds};

/// Why the vault was locked.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LockReason {
    /// Nobody touched the program for the chosen time.
    Idle,
    /// The computer slept, or its screen was locked.
    Away,
}

/// Something happened.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Event {
    /// What was handed over lies encrypted on the disk, read back and compared.
    Saved {
        /// When.
        at: Seconds,
    },
    /// A save failed. What was written is still on the screen, not on the disk.
    SaveFailed {
        /// Why.
        code: ErrorCode,
    },
    /// The vault was locked, and its keys dropped.
    Locked {
        /// Why.
        reason: LockReason,
    },
    /// A file of the package that an author looks at has changed: open it anew, at the same step.
    PackageChanged {
        /// The package.
        module: String,
    },
    /// The window is about to close: hand over what is unsaved, then ask for `close`.
    Closing,
}
