//! Reading what the device holds, past the system's cache.

#[cfg(any(windows, test))]
mod blocks;

use std::io::{self, Read};
use std::path::Path;

/// Opens a file to be read after the system has been told to drop what it remembers of it.
///
/// Only clean pages are dropped, so the file must have been synced before.
#[cfg(all(unix, not(target_vendor = "apple")))]
pub(super) fn open(path: &Path) -> io::Result<impl Read> {
    use rustix::fs::{Advice, fadvise};

    let file = std::fs::File::open(path)?;
    // Advice may be ignored, as by a file system in memory; the reading is then as good as it can be.
    let _ = fadvise(&file, 0, None, Advice::DontNeed);
    Ok(file)
}

/// Opens a file to be read through a descriptor that does not use the system's cache.
#[cfg(target_vendor = "apple")]
pub(super) fn open(path: &Path) -> io::Result<impl Read> {
    let file = std::fs::File::open(path)?;
    rustix::fs::fcntl_nocache(&file, true)?;
    Ok(file)
}

/// Opens a file to be read unbuffered, which asks for aligned memory and whole sectors.
#[cfg(windows)]
pub(super) fn open(path: &Path) -> io::Result<impl Read> {
    use std::os::windows::fs::OpenOptionsExt;

    const FILE_FLAG_NO_BUFFERING: u32 = 0x2000_0000;

    let file = std::fs::OpenOptions::new()
        .read(true)
        .custom_flags(FILE_FLAG_NO_BUFFERING)
        .open(path)?;
    Ok(blocks::Blocks::of(file))
}
