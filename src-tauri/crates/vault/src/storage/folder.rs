//! A vault's folder on a real disk.

mod comparison;
mod hold;
mod uncached;

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use hold::Hold;

use super::{FileName, Lock, OpenFile, Slot, Source, Storage};

/// A folder of the file system.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The folder at a path, which need not exist yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Where the folder is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn slot(&self, slot: Slot) -> PathBuf {
        self.path.join(match slot {
            Slot::Zero => "slot-0",
            Slot::One => "slot-1",
        })
    }

    fn file(&self, file: FileName) -> PathBuf {
        match file {
            FileName::Key(slot) => self.slot(slot).join("key.age"),
            FileName::Journal(slot) => self.slot(slot).join("journal.age"),
            FileName::Damaged => self.path.join("journal.damaged"),
            FileName::Recovery => self.path.join("recovery.age"),
            FileName::Settings => self.path.join("settings.toml"),
            FileName::Lock => self.path.join("lock"),
        }
    }
}

impl Storage for Folder {
    fn make_folders(&self) -> io::Result<()> {
        Slot::BOTH
            .into_iter()
            .try_for_each(|slot| make_folder(&self.slot(slot)))
    }

    fn sync_folders(&self) -> io::Result<()> {
        Slot::BOTH
            .into_iter()
            .try_for_each(|slot| sync_folder(&self.slot(slot)))?;
        sync_folder(&self.path)
    }

    fn read(&self, file: FileName, source: Source, limit: u64) -> io::Result<Vec<u8>> {
        let path = self.file(file);
        let expected = std::fs::metadata(&path)?.len();
        let bytes = match source {
            Source::Any => read_up_to(File::open(path)?, limit, expected)?,
            Source::Device => read_up_to(uncached::open(&path)?, limit, expected)?,
        };
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn holds(&self, file: FileName, bytes: &[u8]) -> io::Result<bool> {
        comparison::is_same(uncached::open(&self.file(file))?, bytes)
    }

    fn read_start(&self, file: FileName, length: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(self.file(file))?
            .take(length)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn open(&self, file: FileName) -> io::Result<Box<dyn OpenFile>> {
        let file = writable().open(self.file(file))?;
        Ok(Box::new(file))
    }

    fn remove(&self, file: FileName) -> io::Result<()> {
        match std::fs::remove_file(self.file(file)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done,
        }
    }

    fn remove_folders(&self) -> io::Result<()> {
        let [zero, one] = Slot::BOTH.map(|slot| self.slot(slot));
        for folder in [&zero, &one, &self.path] {
            match std::fs::remove_dir(folder) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {}
                done => done?,
            }
        }
        self.path.parent().map_or(Ok(()), sync_folder)
    }

    fn lock(&self) -> Result<Lock, TryLockError> {
        let path = self.file(FileName::Lock);
        let file = writable().open(path).map_err(TryLockError::Error)?;
        // The file itself stays: removing it would let a third program lock a name that the second
        // one has open no more.
        Ok(Box::new(Hold::take(file)?))
    }
}

impl OpenFile for File {
    fn write_at(&mut self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        self.seek(SeekFrom::Start(offset))?;
        self.write(bytes)
    }

    fn set_len(&mut self, length: u64) -> io::Result<()> {
        Self::set_len(self, length)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

fn writable() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    private::file(&mut options);
    options
}

/// Makes a folder and those above it, each with a name that lasts.
fn make_folder(path: &Path) -> io::Result<()> {
    if path.as_os_str().is_empty() || path.is_dir() {
        return Ok(());
    }
    let above = path.parent().unwrap_or(Path::new(""));
    make_folder(above)?;
    let mut builder = DirBuilder::new();
    private::folder(&mut builder);
    match builder.create(path) {
        // Another program was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => {}
        made => made?,
    }
    sync_folder(above)
}

/// Reads one byte more than the limit at most, so that the caller can tell and nothing can eat the memory.
fn read_up_to(file: impl Read, limit: u64, expected: u64) -> io::Result<Vec<u8>> {
    let expected = usize::try_from(expected.min(limit)).unwrap_or(0);
    let mut bytes = Vec::with_capacity(expected.saturating_add(1));
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    // The empty path stands for the folder that the program runs in.
    let path = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    match File::open(path).and_then(|folder| folder.sync_all()) {
        // Some file systems cannot sync a folder and keep names in their own way; and a folder above the
        // vault may be one that the parent may not list.
        Err(error) if can_do_without(error.kind()) => Ok(()),
        done => done,
    }
}

#[cfg(unix)]
fn can_do_without(refusal: io::ErrorKind) -> bool {
    use io::ErrorKind as Kind;
    matches!(
        refusal,
        Kind::InvalidInput | Kind::Unsupported | Kind::PermissionDenied
    )
}

/// Windows has no way to sync a folder; NTFS journals names, and on FAT they are written through.
#[cfg(windows)]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// New files and folders are the parent's own.
#[cfg(unix)]
mod private {
    use std::fs::{DirBuilder, OpenOptions};
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};

    pub(super) fn file(options: &mut OpenOptions) {
        options.mode(0o600);
    }

    pub(super) fn folder(builder: &mut DirBuilder) {
        builder.mode(0o700);
    }
}

/// On Windows they are that already below the parent's own folder, whose rights they take over.
#[cfg(windows)]
mod private {
    use std::fs::{DirBuilder, OpenOptions};

    pub(super) fn file(_: &mut OpenOptions) {}

    pub(super) fn folder(_: &mut DirBuilder) {}
}
