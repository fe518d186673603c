//! From the types of `content` to what crosses the wire.

mod film;
mod package;
mod support;

pub(crate) use film::film;
pub(crate) use package::{area, is_shown, module, safety, small};
pub(crate) use support::support_line;
