//! Sticks and other disks that are connected now. Found when asked, and remembered nowhere.

#[cfg(target_os = "linux")]
mod mounts;

use std::path::{Path, PathBuf};

use api::Medium;

/// What is connected.
#[cfg(target_os = "linux")]
pub(crate) fn connected() -> Vec<Medium> {
    // A system without the table has nothing to show; a folder can still be named.
    let table = std::fs::read("/proc/self/mountinfo").unwrap_or_default();
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let folders = mounts::media(&table, home.as_deref());
    folders.into_iter().map(medium).collect()
}

/// What is connected: macOS mounts it in one folder, where the system's own disk is a link.
#[cfg(target_os = "macos")]
pub(crate) fn connected() -> Vec<Medium> {
    let entries = std::fs::read_dir("/Volumes")
        .into_iter()
        .flatten()
        .flatten();
    let disks = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    disks.map(|entry| medium(entry.path())).collect()
}

/// What is connected: every drive with something in it, but for the system's own. A and B are floppy drives,
/// which would be heard searching.
#[cfg(windows)]
pub(crate) fn connected() -> Vec<Medium> {
    let system = std::env::var("SystemDrive").unwrap_or_else(|_| "C:".to_owned());
    let drives = ('C'..='Z').map(|letter| format!("{letter}:"));
    drives
        .filter(|drive| !drive.eq_ignore_ascii_case(&system))
        .map(|drive| PathBuf::from(format!("{drive}\\")))
        .filter(|root| root.is_dir())
        .map(medium)
        .collect()
}

/// A medium is called what its folder is; the root of a drive is called by its letter.
fn medium(folder: PathBuf) -> Medium {
    let name = folder.file_name().map_or(folder.as_os_str(), |name| name);
    let name = Path::new(name).display().to_string();
    Medium {
        name: name.trim_end_matches('\\').to_owned(),
        folder,
    }
}
