//! From the types of `content` to what crosses the wire.

mod package;
mod support;

pub(crate) use package::{area, is_shown, module, safety, small};
pub(crate) use support::support_line;
