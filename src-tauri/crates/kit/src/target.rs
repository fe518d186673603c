//! The folders that a command is given: a library of packages, or one package in its library.

use std::fs;
use std::path::{Path, PathBuf};

use content::{Library, MANIFEST, Problem};
use l10n::text;

use crate::Refusal;

/// The sources of all packages, beside them.
const REFERENCES: &str = "references.toml";

/// A library, and which of its packages are meant.
pub(crate) struct Target {
    /// The library's folder, as it is shown before the names of files.
    pub(crate) root: PathBuf,
    /// The library's folder, as it is opened.
    pub(crate) readable: PathBuf,
    /// Whether the library as a whole is meant, not one package in it.
    pub(crate) is_whole: bool,
    pub(crate) library: Library,
    /// The packages' folders.
    pub(crate) folders: Vec<String>,
    /// What is wrong beside the packages; nothing where a single package is meant.
    pub(crate) problems: Vec<Problem>,
}

/// Finds the packages that a folder stands for.
pub(crate) fn find_target(folder: &Path) -> Result<Target, Refusal> {
    if folder.join(MANIFEST).exists() || is_in_library(folder) {
        return find_package(folder);
    }
    find_library(folder)
}

/// Whether a folder lies where packages lie; one without its manifest is still a package, and is told so.
pub(crate) fn is_in_library(folder: &Path) -> bool {
    let written_out = fs::canonicalize(folder).ok();
    let root = written_out.as_deref().and_then(Path::parent);
    root.is_some_and(is_library)
}

/// Whether packages lie in a folder, or may: the references that all of them cite stand there.
pub(crate) fn is_library(folder: &Path) -> bool {
    folder.join(REFERENCES).is_file()
}

/// Finds the packages in a folder.
pub(crate) fn find_library(folder: &Path) -> Result<Target, Refusal> {
    let library = Library::open_without_index(folder);
    let folders = library.folders();
    if folders.is_empty() {
        return Err(no_packages(folder));
    }
    Ok(Target {
        root: folder.to_path_buf(),
        readable: folder.to_path_buf(),
        is_whole: true,
        problems: library.problems.clone(),
        library,
        folders,
    })
}

/// A package is checked in its library, since it refers to what lies beside it.
fn find_package(folder: &Path) -> Result<Target, Refusal> {
    // `.` has a name and a parent only once it is written out.
    let written_out = match folder.file_name() {
        Some(_) => folder.to_path_buf(),
        None => fs::canonicalize(folder).map_err(|_| no_packages(folder))?,
    };
    let (Some(root), Some(name)) = (written_out.parent(), written_out.file_name()) else {
        return Err(no_packages(folder));
    };
    let here = Path::new(".");
    let readable = if root == Path::new("") { here } else { root };
    Ok(Target {
        root: root.to_path_buf(),
        readable: readable.to_path_buf(),
        is_whole: false,
        library: Library::open_without_index(readable),
        folders: vec![name.to_string_lossy().into_owned()],
        problems: Vec::new(),
    })
}

fn no_packages(folder: &Path) -> Refusal {
    Refusal(text::kit_no_packages(folder.display().to_string()))
}
