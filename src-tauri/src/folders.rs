//! Where the packages and the vault lie.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use api::Folders;

/// The packages' folder, beside the program.
const PACKAGES: &str = "modules";
/// A vault's folder beside the program, as on a stick that keeps the notes with it.
const VAULT_BESIDE: &str = "vault";
/// The program's folder where the system keeps a user's data.
const VAULT: &str = "lyktan";

/// Why the program cannot begin.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Problem {
    /// The system names no folder for a user's data.
    NoDataFolder,
    /// No folder for the web engine could be made.
    NoMemoryFolder,
}

impl Problem {
    /// No window exists yet, and nobody reads a desktop program's output: the exit code alone tells.
    pub(crate) fn tell(self) -> ExitCode {
        match self {
            Self::NoDataFolder => ExitCode::from(3),
            Self::NoMemoryFolder => ExitCode::from(4),
        }
    }
}

/// Finds both folders. `--modules DIR` names another shelf of packages, for those who write them.
///
/// # Errors
/// [`Problem::NoDataFolder`] when the system names no place for a user's data.
pub(crate) fn find() -> Result<Folders, Problem> {
    let program = std::env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    Ok(Folders {
        packages: named_shelf().unwrap_or_else(|| shelf(beside)),
        vault: match beside.map(|folder| folder.join(VAULT_BESIDE)) {
            Some(vault) if vault.is_dir() => vault,
            _ => dirs::data_local_dir()
                .ok_or(Problem::NoDataFolder)?
                .join(VAULT),
        },
    })
}

fn named_shelf() -> Option<PathBuf> {
    let mut arguments = std::env::args_os().skip(1);
    arguments.find(|argument| argument == "--modules")?;
    arguments.next().map(PathBuf::from)
}

/// Beside the program on a stick; where a Debian package puts it; else beside the program, where it is missed.
fn shelf(beside: Option<&Path>) -> PathBuf {
    let beside = beside.unwrap_or_else(|| Path::new("."));
    let places = [
        beside.join(PACKAGES),
        beside.join("../lib").join(VAULT).join(PACKAGES),
    ];
    let found = places.iter().find(|place| place.is_dir());
    found.unwrap_or(&places[0]).clone()
}
