//! From the types of `content` to what crosses the wire.

mod exercise;
mod film;
mod package;
mod support;

pub(crate) use exercise::tool;
pub(crate) use film::film;
pub(crate) use package::{age, area, is_shown, kind, module, safety, small};
pub(crate) use support::support_line;
