//! Where the packages lie, and where vaults can.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use api::Folders;

use crate::arguments;

/// The packages' folder, beside the program.
const PACKAGES: &str = "modules";
/// The program's own folder where a Debian package puts what belongs to it.
const PROGRAM: &str = "lyktan";

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

/// Finds the folders beside that of the web engine. Those who write packages may name another shelf of them.
///
/// # Errors
/// [`Problem::NoDataFolder`] when the system names no place for a user's data.
pub(crate) fn find(engine: &Path) -> Result<Folders, Problem> {
    let program = std::env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    Ok(Folders {
        packages: arguments::shelf().unwrap_or_else(|| shelf(beside)),
        data: dirs::data_local_dir().ok_or(Problem::NoDataFolder)?,
        program: beside.map(Path::to_owned),
        engine: engine.to_owned(),
    })
}

/// Whether something could be made in a folder. It is asked without trying, which would leave a trace.
#[cfg(unix)]
pub(crate) fn takes_writing(folder: &Path) -> bool {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

/// Whether something could be made in a folder. Windows opens one for writing only to who may do that.
#[cfg(windows)]
pub(crate) fn takes_writing(folder: &Path) -> bool {
    use std::os::windows::fs::OpenOptionsExt as _;
    const FILE_FLAG_BACKUP_SEMANTICS: u32 = 0x0200_0000;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).custom_flags(FILE_FLAG_BACKUP_SEMANTICS);
    options.open(folder).is_ok()
}

/// Beside the program on a stick; where a Debian package puts it; else beside the program, where it is missed.
fn shelf(beside: Option<&Path>) -> PathBuf {
    let beside = beside.unwrap_or_else(|| Path::new("."));
    let places = [
        beside.join(PACKAGES),
        beside.join("../lib").join(PROGRAM).join(PACKAGES),
    ];
    let found = places.iter().find(|place| place.is_dir());
    found.unwrap_or(&places[0]).clone()
}

#[cfg(test)]
mod tests {
    use super::takes_writing;

    #[test]
    fn whether_a_folder_takes_writing_is_asked_without_a_trace() {
        let folder = tempfile::tempdir().unwrap();
        assert!(takes_writing(folder.path()));
        assert_eq!(folder.path().read_dir().unwrap().count(), 0);
        assert!(!takes_writing(&folder.path().join("missing")));
    }
}
