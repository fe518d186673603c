//! One file, read within bounds and without leaving the folder.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use crate::{Code, Problem};

/// The largest file of a package.
pub(crate) const FILE_LIMIT: u64 = 256 * 1024;

/// Reads a file; `name` is what people call it. `Ok(None)` when there is none.
pub(crate) fn read_bytes(path: &Path, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Problem> {
    let unreadable = || Problem::of_file(name, Code::FileUnreadable, [name.to_owned()]);
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(unreadable()),
    };
    if metadata.is_symlink() {
        return Err(Problem::of_file(name, Code::FileLink, [name.to_owned()]));
    }
    // A pipe would be waited for without end.
    if !metadata.is_file() {
        return Err(unreadable());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|_| unreadable())?;
    // The file may have grown since it was measured; what is read is what is bounded.
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| unreadable())?;
    if bytes.len() as u64 > limit {
        let values = [name.to_owned(), (limit / 1024).to_string()];
        return Err(Problem::of_file(name, Code::FileTooLarge, values));
    }
    Ok(Some(bytes))
}

/// Reads a file as text.
pub(crate) fn read_text(path: &Path, name: &str, limit: u64) -> Result<Option<String>, Problem> {
    let Some(bytes) = read_bytes(path, name, limit)? else {
        return Ok(None);
    };
    as_text(bytes, name).map(Some)
}

/// Bytes as text, if they are.
pub(crate) fn as_text(bytes: Vec<u8>, name: &str) -> Result<String, Problem> {
    String::from_utf8(bytes)
        .map_err(|_| Problem::of_file(name, Code::FileNotText, [name.to_owned()]))
}
