//! What a vault says of files that are not as it wrote them.

use std::sync::Arc;

use vault::{Error, FileName, Opened, RecoveryCode, Slot};

use crate::dice::Dice;
use crate::disk::Disk;
use crate::support::{CHEAP, NOW, PASSPHRASE, keep, make_code, sentences};

pub const OLDER_KEY: FileName = FileName::Key(Slot::Zero);
pub const NEWEST_KEY: FileName = FileName::Key(Slot::One);
pub const OLDER: FileName = FileName::Journal(Slot::Zero);
pub const NEWEST: FileName = FileName::Journal(Slot::One);

/// A small vault with a recovery code. Slot 0 holds generation 5, "Ett."; slot 1 generation 6, "Ett." and
/// "Två.".
pub struct Sound {
    pub disk: Disk,
    pub code: String,
}

/// What a broken file did to a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Everything is there, and nothing is said.
    Harmless,
    /// Everything is there, and one slot is said to be torn.
    OlderTorn,
    /// The generation before is there, and one slot is said to be torn.
    NewestTorn,
}

impl Sound {
    pub fn new() -> Self {
        let disk = Disk::default();
        let mut vault = disk.create().unwrap();
        let code = make_code(&mut vault, PASSPHRASE, &mut Dice::new(5)).unwrap();
        // One more save, so that the last one falls to slot 1.
        let visited = vault.write(|writer| vault::visit::record(writer, "anger", "noticed", NOW));
        assert!(visited.unwrap().1.is_kept());
        for sentence in ["Ett.", "Två."] {
            assert!(keep(&mut vault, sentence).unwrap().is_kept());
        }
        Self { disk, code }
    }

    pub fn file(&self, file: FileName) -> Vec<u8> {
        self.disk.files()[&file].clone()
    }

    /// The vault, with one file broken.
    pub fn with(&self, file: FileName, bytes: &[u8]) -> Disk {
        let disk = self.disk.copy();
        disk.put(file, bytes);
        disk
    }

    /// Asks the passphrase what became of the vault. An error, or words that were never written, end it.
    pub fn verdict(&self, file: FileName, bytes: &[u8]) -> Verdict {
        let disk = self.with(file, bytes);
        let Opened { vault, torn } = disk.unlock().unwrap_or_else(|error| panic!("{error}"));
        let keys = [OLDER_KEY, NEWEST_KEY, FileName::Recovery];
        for key in keys {
            assert_eq!(disk.files()[&key], self.file(key), "{key:?} is put back");
        }
        match (&sentences(&vault)[..], torn) {
            ([ett, två], false) if ett == "Ett." && två == "Två." => Verdict::Harmless,
            ([ett, två], true) if ett == "Ett." && två == "Två." => Verdict::OlderTorn,
            ([ett], true) if ett == "Ett." => Verdict::NewestTorn,
            (other, torn) => panic!("{other:?}, torn: {torn}"),
        }
    }

    /// Asks the recovery code.
    pub fn recover(&self, file: FileName, bytes: &[u8]) -> Result<Vec<String>, Error> {
        let disk = self.with(file, bytes);
        let code = RecoveryCode::read(&self.code).code.unwrap();
        let recovered = vault::recover(Arc::new(disk), &code, &"nytt".into(), CHEAP)?;
        Ok(sentences(&recovered.opened.vault))
    }
}

/// What a vault is to say when this file is broken.
pub fn expected(file: FileName) -> Verdict {
    match file {
        OLDER => Verdict::OlderTorn,
        NEWEST => Verdict::NewestTorn,
        _ => Verdict::Harmless,
    }
}

/// How many bytes the header of an age file has: up to the end of the line that begins with `---`.
pub fn header_length(file: &[u8]) -> usize {
    let mac = file
        .windows(5)
        .position(|bytes| bytes == b"\n--- ")
        .unwrap()
        + 1;
    mac + file[mac..].iter().position(|byte| *byte == b'\n').unwrap() + 1
}
