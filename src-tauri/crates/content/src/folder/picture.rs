//! The pictures of a package.

use std::path::Path;

use super::file::{FILE_LIMIT, read_bytes};
use crate::Id;

/// A picture's file extension, and its media type.
const KINDS: [(&str, &str); 4] = [
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("webp", "image/webp"),
    ("jpg", "image/jpeg"),
];

/// A picture as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its media type, such as `image/png`.
    pub media_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Whether a package may have a picture of that extension.
pub(super) fn is_picture(extension: &str) -> bool {
    KINDS.iter().any(|(known, _)| *known == extension)
}

/// Reads a picture of the package in `folder`; `None` when there is none that can be read.
pub(crate) fn read_picture(folder: &Path, id: &Id) -> Option<Picture> {
    let pictures = folder.join("pictures");
    KINDS.iter().find_map(|(extension, media_type)| {
        let name = format!("{id}.{extension}");
        let bytes = read_bytes(&pictures.join(&name), &name, FILE_LIMIT).ok()??;
        Some(Picture { media_type, bytes })
    })
}
