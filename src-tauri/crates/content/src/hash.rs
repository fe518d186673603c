//! Hashes: of a source text, by which a stale translation is noticed, and of a package's files.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The hash that `[translated]` keeps of the `sv.md` that a translation was made from: SHA-256 in lower-case
/// hexadecimal. Windows' line ends count as plain ones, so that an editor does not make translations stale.
pub fn derive_source_hash(text: &str) -> String {
    hexadecimal(&Sha256::digest(text.replace("\r\n", "\n")))
}

/// A hash over files, fed in the order of their names.
#[derive(Default)]
pub(crate) struct FilesHash(Sha256);

impl FilesHash {
    /// Names and contents are told apart by their lengths, so that no two packages can be taken for one.
    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) {
        for part in [name.as_bytes(), bytes] {
            self.0.update((part.len() as u64).to_le_bytes());
            self.0.update(part);
        }
    }

    pub(crate) fn finish(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
