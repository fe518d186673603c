//! Reading what the device holds, past the system's cache.

use std::io;
use std::path::Path;

/// Reads a file after the system has been told to drop what it remembers of it.
///
/// Only clean pages are dropped, so the file must have been synced before.
#[cfg(all(unix, not(target_vendor = "apple")))]
pub(super) fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    use rustix::fs::{Advice, fadvise};

    let file = std::fs::File::open(path)?;
    // Advice may be ignored, as by a file system in memory; the reading is then as good as it can be.
    let _ = fadvise(&file, 0, None, Advice::DontNeed);
    super::read_up_to(file, limit)
}

/// Reads a file through a descriptor that does not use the system's cache.
#[cfg(target_vendor = "apple")]
pub(super) fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = std::fs::File::open(path)?;
    rustix::fs::fcntl_nocache(&file, true)?;
    super::read_up_to(file, limit)
}

/// Reads a file unbuffered, which asks for aligned memory and whole sectors.
#[cfg(windows)]
pub(super) fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    use std::io::Read;
    use std::os::windows::fs::OpenOptionsExt;

    const FILE_FLAG_NO_BUFFERING: u32 = 0x2000_0000;
    // A multiple of every sector size that is sold.
    const ALIGNMENT: usize = 4096;
    const BLOCK: usize = 256 * ALIGNMENT;

    let mut file = std::fs::OpenOptions::new()
        .read(true)
        .custom_flags(FILE_FLAG_NO_BUFFERING)
        .open(path)?;
    let mut memory = vec![0; BLOCK + ALIGNMENT];
    let start = memory.as_ptr().align_offset(ALIGNMENT);
    let block = memory
        .get_mut(start..start + BLOCK)
        .ok_or(io::ErrorKind::OutOfMemory)?;
    let mut bytes = Vec::new();
    // Every block but the last is whole, so the offset stays aligned until the end of the file.
    while bytes.len() as u64 <= limit {
        let taken = file.read(block)?;
        bytes.extend(block.iter().take(taken));
        if taken < BLOCK {
            break;
        }
    }
    Ok(bytes)
}
