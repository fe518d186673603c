//! From the types of `content` to what crosses the wire.

mod package;
mod support;

pub(crate) use package::{area, module, safety};
pub(crate) use support::support_line;
