//! What came of asking.

/// Whether a protection holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a protection that is off is to be told"]
pub enum Protection {
    /// It holds.
    On,
    /// This system offers it, but refused it this time.
    Refused,
    /// This system does not offer it.
    Unavailable,
    /// This build leaves it out on purpose.
    LeftOut,
}

/// All protections of a running program, as it shows them under About.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// No socket to a network can be made.
    pub socket_filter: Protection,
    /// A crash leaves no memory behind on the disk.
    pub core_dumps_off: Protection,
    /// Other programs of the same person cannot read this one's memory.
    pub not_dumpable: Protection,
    /// Memory is wiped before it is given back.
    pub memory_zeroed: Protection,
    /// The web view's processes run in a sandbox.
    pub sandbox: Protection,
}

impl Protection {
    /// Whether it holds.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }

    /// `On` if the system agreed, `Refused` otherwise.
    pub(crate) const fn granted(agreed: bool) -> Self {
        if agreed { Self::On } else { Self::Refused }
    }
}
