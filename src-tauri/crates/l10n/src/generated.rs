//! What the build script makes of `locales/`.

use crate::{Language, Message};

include!(concat!(env!("OUT_DIR"), "/generated.rs"));
