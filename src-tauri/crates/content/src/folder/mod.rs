//! Reading packages from disk: bounded, and without following links out of the folder.

pub(crate) mod file;
pub(crate) mod picture;

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use file::{FILE_LIMIT, as_text, read_bytes};
use picture::is_picture;

use crate::hash::FilesHash;
use crate::{Code, Id, Language, MANIFEST, PackageTexts, Problem};

/// A package as it lies on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageFolder {
    /// Its texts, to be parsed.
    pub texts: PackageTexts,
    /// SHA-256 over the names and contents of its files, lower-case hexadecimal.
    pub hash: String,
    /// What could not be read, and what nothing asks for.
    pub problems: Vec<Problem>,
}

/// Reads the package in a folder. Nothing stops it: what cannot be read is a problem.
pub fn read_package(folder: &Path) -> PackageFolder {
    let mut reading = Reading {
        texts: PackageTexts {
            folder: folder_name(folder),
            ..PackageTexts::default()
        },
        hash: FilesHash::default(),
        problems: Vec::new(),
    };
    for entry in reading.entries(folder, "") {
        match entry.name.as_str() {
            MANIFEST => reading.texts.manifest = reading.text(folder, &entry),
            "films" if entry.is_folder => reading.films(folder),
            "pictures" if entry.is_folder => reading.pictures(folder),
            _ => reading.words(folder, &entry),
        }
    }
    PackageFolder {
        texts: reading.texts,
        hash: reading.hash.finish(),
        problems: reading.problems,
    }
}

/// The name of a folder, also of one that was given as `.`.
fn folder_name(folder: &Path) -> String {
    let named = match folder.file_name() {
        Some(name) => Some(name.to_owned()),
        None => fs::canonicalize(folder)
            .ok()
            .and_then(|whole| whole.file_name().map(OsString::from)),
    };
    named.unwrap_or_default().to_string_lossy().into_owned()
}

/// Something in a folder.
struct Entry {
    /// Its name inside the package, with `/`.
    name: String,
    is_folder: bool,
}

impl Entry {
    fn last_name(&self) -> &str {
        self.name
            .rsplit_once('/')
            .map_or(self.name.as_str(), |(_, last)| last)
    }

    /// Its last name, before and after the first dot.
    fn stem_and_extension(&self) -> Option<(&str, &str)> {
        self.last_name().split_once('.')
    }
}

struct Reading {
    texts: PackageTexts,
    hash: FilesHash,
    problems: Vec<Problem>,
}

impl Reading {
    /// What lies in a folder of the package, in the order of names. Names that begin with a dot are the
    /// system's or an editor's.
    fn entries(&mut self, folder: &Path, prefix: &str) -> Vec<Entry> {
        let Ok(listing) = fs::read_dir(folder) else {
            let name = prefix.trim_end_matches('/');
            self.problem(name, Code::FileUnreadable);
            return Vec::new();
        };
        let mut entries = Vec::new();
        for entry in listing.flatten() {
            let last = entry.file_name().to_string_lossy().into_owned();
            if last.starts_with('.') {
                continue;
            }
            let name = format!("{prefix}{last}");
            match entry.file_type() {
                Ok(kind) if kind.is_symlink() => {
                    self.problem(&name, Code::FileLink);
                    self.texts.unread.insert(name);
                }
                Ok(kind) => entries.push(Entry {
                    name,
                    is_folder: kind.is_dir(),
                }),
                Err(_) => self.problem(&name, Code::FileUnreadable),
            }
        }
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        entries
    }

    fn words(&mut self, package: &Path, entry: &Entry) {
        let language = entry
            .stem_and_extension()
            .filter(|(_, extension)| *extension == "md" && !entry.is_folder)
            .map(|(stem, _)| stem);
        let Some(stem) = language else {
            return self.problem(&entry.name, Code::FileUnknown);
        };
        let Ok(language) = stem.parse::<Language>() else {
            let values = [stem.to_owned()];
            let problem = Problem::of_file(&entry.name, Code::LanguageMalformed, values);
            return self.problems.push(problem);
        };
        let text = self.text(package, entry);
        self.texts.words.extend(text.map(|text| (language, text)));
    }

    fn films(&mut self, package: &Path) {
        for entry in self.entries(&package.join("films"), "films/") {
            match self.id_of(&entry, |extension| extension == "toml") {
                Some(id) => {
                    let text = self.text(package, &entry);
                    self.texts.films.extend(text.map(|text| (id, text)));
                }
                None => self.problem(&entry.name, Code::FileUnknown),
            }
        }
    }

    fn pictures(&mut self, package: &Path) {
        for entry in self.entries(&package.join("pictures"), "pictures/") {
            let Some(id) = self.id_of(&entry, is_picture) else {
                self.problem(&entry.name, Code::FileUnknown);
                continue;
            };
            if self.bytes(package, &entry).is_none() {
                continue;
            }
            let name = entry.last_name().to_owned();
            if self.texts.pictures.insert(id.clone(), name).is_some() {
                let values = [id.to_string()];
                let problem = Problem::of_file(&entry.name, Code::IdDuplicate, values);
                self.problems.push(problem);
            }
        }
    }

    fn id_of(&self, entry: &Entry, fits: impl Fn(&str) -> bool) -> Option<Id> {
        let (stem, extension) = entry.stem_and_extension()?;
        (fits(extension) && !entry.is_folder)
            .then(|| stem.parse().ok())
            .flatten()
    }

    fn text(&mut self, package: &Path, entry: &Entry) -> Option<String> {
        let bytes = self.bytes(package, entry)?;
        match as_text(bytes, &entry.name) {
            Ok(text) => Some(text),
            Err(problem) => self.unread(entry, problem),
        }
    }

    /// Reads a file and counts it into the package's hash.
    fn bytes(&mut self, package: &Path, entry: &Entry) -> Option<Vec<u8>> {
        let mut path = package.to_path_buf();
        path.extend(entry.name.split('/'));
        match read_bytes(&path, &entry.name, FILE_LIMIT) {
            Ok(bytes) => {
                let bytes = bytes?;
                self.hash.add(&entry.name, &bytes);
                Some(bytes)
            }
            Err(problem) => self.unread(entry, problem),
        }
    }

    fn unread<T>(&mut self, entry: &Entry, problem: Problem) -> Option<T> {
        self.texts.unread.insert(entry.name.clone());
        self.problems.push(problem);
        None
    }

    fn problem(&mut self, name: &str, code: Code) {
        self.problems
            .push(Problem::of_file(name, code, [name.to_owned()]));
    }
}
