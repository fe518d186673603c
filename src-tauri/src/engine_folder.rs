//! The folder of the web engine: in memory, with a name that tells nothing, gone when the program is.
//!
//! Incognito alone would leave a folder with the program's name on the disk.

use std::collections::hash_map::RandomState;
use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, File, TryLockError};
use std::hash::BuildHasher as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::sandbox_notes;
use crate::sandbox_sockets::SocketFolder;

/// The file that a living program holds locked, so that the next start can tell a folder left behind. It holds its
/// [`Owner`], by whom what lies elsewhere of a killed one is found.
const LOCK: &str = "lock";
/// How often the folder is removed at most, after how many looks in a row it counts as gone, and the pause
/// in between.
const REMOVALS: u8 = 50;
const QUIET: u8 = 10;
const BETWEEN_REMOVALS: Duration = Duration::from_millis(10);
/// Hexadecimal digits of a folder's name.
const NAME_LENGTH: usize = 32;

/// The program that made a folder: the number of its process, and whether the sandbox's folder of sockets came with it.
#[derive(Debug, PartialEq, Eq)]
struct Owner {
    process: u32,
    brought_sockets: bool,
}

/// A folder of random name that is removed with its owner.
pub(crate) struct EngineFolder {
    path: PathBuf,
    in_memory: bool,
    sockets: SocketFolder,
    // Closed, and so unlocked, before the folder is removed.
    lock: Option<File>,
}

impl EngineFolder {
    /// Makes the folder, and sweeps away those that a crash has left.
    ///
    /// # Errors
    /// When no folder can be made in any of the places.
    pub(crate) fn make() -> io::Result<Self> {
        Self::make_in_first(&places())
    }

    /// Makes it in the first of the places that takes it: a runtime folder may be full, or another person's.
    fn make_in_first(places: &[Place]) -> io::Result<Self> {
        let mut refused = io::Error::from(io::ErrorKind::NotFound);
        for place in places {
            match Self::make_in(place) {
                Ok(folder) => return Ok(folder),
                Err(error) => refused = error,
            }
        }
        Err(refused)
    }

    fn make_in(place: &Place) -> io::Result<Self> {
        let swept = sweep(&place.parent);
        let sockets = SocketFolder::find(swept.iter().any(|owner| owner.brought_sockets));
        if !swept.is_empty() {
            sockets.remove();
        }
        let owner = Owner {
            process: std::process::id(),
            brought_sockets: sockets.is_ours(),
        };
        let path = place.parent.join(make_name());
        fs::create_dir(&path)?;
        let lock = hold(&path, &owner).inspect_err(|_| {
            // Nobody would know whose it was.
            let _ = fs::remove_dir_all(&path);
        })?;
        Ok(Self {
            path,
            in_memory: place.in_memory,
            sockets,
            lock: Some(lock),
        })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it lies in memory, and never on a disk.
    pub(crate) fn in_memory(&self) -> bool {
        self.in_memory
    }
}

impl Drop for EngineFolder {
    fn drop(&mut self) {
        drop(self.lock.take());
        // The engine's processes end beside the program, and may until then write into the folder or make it
        // anew: it is removed until it has been gone for a while. What is left then is swept at the next start.
        let mut quiet = 0;
        for _ in 0..REMOVALS {
            let gone = matches!(fs::remove_dir_all(&self.path), Err(error) if error.kind() == io::ErrorKind::NotFound);
            sandbox_notes::remove(std::process::id());
            quiet = if gone { quiet + 1 } else { 0 };
            if quiet == QUIET {
                break;
            }
            thread::sleep(BETWEEN_REMOVALS);
        }
        self.sockets.remove();
    }
}

/// Where a folder could be made.
struct Place {
    parent: PathBuf,
    in_memory: bool,
}

/// The runtime folder and the shared memory of Linux, which are memory; then the temporary folder.
fn places() -> Vec<Place> {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let memory = runtime.into_iter().chain([PathBuf::from("/dev/shm")]);
    let memory = memory.filter(|folder| cfg!(target_os = "linux") && folder.is_absolute());
    let mut places: Vec<Place> = memory
        .map(|parent| Place {
            parent,
            in_memory: true,
        })
        .collect();
    places.push(Place {
        parent: std::env::temp_dir(),
        in_memory: false,
    });
    places
}

/// Says in a folder whose it is, for as long as the file is open.
fn hold(folder: &Path, owner: &Owner) -> io::Result<File> {
    let mut lock = File::create(folder.join(LOCK))?;
    lock.lock()?;
    write!(lock, "{owner}")?;
    Ok(lock)
}

/// Two random words of 64 bits; the standard library seeds each anew from the operating system.
fn make_name() -> String {
    let word = || RandomState::new().hash_one(0_u8);
    format!("{:016x}{:016x}", word(), word())
}

/// Takes away the folders that killed programs have left, and the notes about them; gives who those were.
fn sweep(parent: &Path) -> Vec<Owner> {
    let mut swept = Vec::new();
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        if is_ours(&entry.file_name()) && is_left_behind(&entry.path()) {
            if let Some(owner) = owner(&entry.path()) {
                sandbox_notes::remove_of_ended(owner.process);
                swept.push(owner);
            }
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    swept
}

fn is_ours(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| {
        name.len() == NAME_LENGTH && name.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

fn owner(folder: &Path) -> Option<Owner> {
    let line = fs::read_to_string(folder.join(LOCK)).ok()?;
    let (process, brought_sockets) = line.split_once(' ')?;
    Some(Owner {
        process: process.parse().ok()?,
        brought_sockets: brought_sockets.parse().ok()?,
    })
}

impl fmt::Display for Owner {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.process, self.brought_sockets)
    }
}

/// Whether the folder has our lock file and nobody holds it.
fn is_left_behind(folder: &Path) -> bool {
    let Ok(lock) = File::open(folder.join(LOCK)) else {
        return false;
    };
    !matches!(lock.try_lock(), Err(TryLockError::WouldBlock))
}

#[cfg(test)]
mod tests {
    use super::{EngineFolder, LOCK, Owner, Place, is_left_behind, is_ours, make_name, sweep};
    use std::fs::{self, File};

    #[test]
    fn a_name_tells_nothing_and_is_never_the_same() {
        let (one, other) = (make_name(), make_name());
        assert_ne!(one, other);
        assert!(is_ours(one.as_ref()) && !is_ours("lyktan".as_ref()));
    }

    #[test]
    fn what_a_crash_left_is_swept_and_what_is_in_use_or_strange_stays() {
        let parent = tempfile::tempdir().unwrap();
        let [left, used, strange] = [(); 3].map(|()| parent.path().join(make_name()));
        for folder in [&left, &used, &strange] {
            fs::create_dir(folder).unwrap();
        }
        let owner = || Owner {
            // No process has this number.
            process: u32::MAX,
            brought_sockets: true,
        };
        fs::write(left.join(LOCK), owner().to_string()).unwrap();
        let held = File::create(used.join(LOCK)).unwrap();
        held.lock().unwrap();
        assert!(is_left_behind(&left) && !is_left_behind(&used));
        assert_eq!(sweep(parent.path()), [owner()]);
        assert!(!left.exists() && used.exists() && strange.exists());
    }
    #[test]
    fn where_one_place_refuses_the_next_is_taken() {
        let parent = tempfile::tempdir().unwrap();
        let missing = Place {
            parent: parent.path().join("missing"),
            in_memory: true,
        };
        assert!(EngineFolder::make_in_first(std::slice::from_ref(&missing)).is_err());
        let there = Place {
            parent: parent.path().to_owned(),
            in_memory: false,
        };
        let folder = EngineFolder::make_in_first(&[missing, there]).unwrap();
        assert!(folder.path().starts_with(parent.path()) && !folder.in_memory());
    }
}
