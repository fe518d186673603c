//! From a folder that somebody typed or pasted to the folder of a vault.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::{FOLDER, holds_vault};

/// The vault's folder that is meant; none if what was typed is no whole path, or if nothing is there.
///
/// A folder with a vault in it is meant itself, and so is an empty one, or one that has the vault's name. Any
/// other holds other things, and the vault gets a folder of its own in it.
pub(super) fn resolve(typed: &str) -> Option<PathBuf> {
    // Windows copies a path with quotes around it.
    let folder = Path::new(typed.trim().trim_matches('"').trim());
    if !folder.is_absolute() || !folder.is_dir() {
        return None;
    }
    let is_meant = holds_vault(folder) || is_named_so(folder) || is_empty(folder);
    Some(if is_meant {
        folder.to_owned()
    } else {
        folder.join(FOLDER)
    })
}

fn is_named_so(folder: &Path) -> bool {
    folder.file_name() == Some(OsStr::new(FOLDER))
}

/// Whether nothing is in it. A folder that may not be listed is not known to be empty.
fn is_empty(folder: &Path) -> bool {
    folder
        .read_dir()
        .is_ok_and(|mut entries| entries.next().is_none())
}
