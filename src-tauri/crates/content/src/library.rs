//! A folder of packages with what they refer to: one small file read at start, a package when it is opened.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::film::Film;
use crate::folder::file::{FILE_LIMIT, read_text};
use crate::folder::picture::read_picture;
use crate::index::read_index;
use crate::references::REFERENCES;
use crate::support_lines::SUPPORT_LINES;
use crate::{
    Code, Entry, Id, Known, Language, Package, PackageTexts, Parsed, Picture, Problem, References,
    SupportLines, parse, read_package,
};

/// The packages of a folder.
#[derive(Clone, Debug)]
pub struct Library {
    /// Every package, in the order in which they are offered.
    pub entries: Vec<Entry>,
    /// What packages may cite.
    pub references: References,
    /// Whom one can call.
    pub lines: SupportLines,
    /// What was found wrong while reading; none of it stops the program.
    pub problems: Vec<Problem>,
    root: PathBuf,
}

/// A package that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The package.
    pub package: Package,
    /// Its films, by the steps that show them.
    pub films: BTreeMap<Id, Film>,
    /// Whether it is still what the index says; if not, the index should be made again.
    pub matches_index: bool,
}

/// A package that was read whole, for those who want to know what is wrong with it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Its texts as they were read.
    pub texts: PackageTexts,
    /// What is sound, and everything that is not, with files named inside the library.
    pub parsed: Parsed,
    /// Its row of the index, if it is sound in any language.
    pub entry: Option<Entry>,
}

impl Library {
    /// Opens the library in a folder. Without an index that can be read it reads the packages instead, and
    /// leaves out those that are sound in no language.
    pub fn open(root: &Path) -> Self {
        let mut library = Self::open_without_index(root);
        match read_index(root) {
            Ok(Some(entries)) => library.entries = entries,
            Ok(None) => library.read_entries(),
            Err(problem) => {
                library.problems.push(problem);
                library.read_entries();
            }
        }
        library.entries.sort_by(|a, b| a.place().cmp(&b.place()));
        library
    }

    /// Opens the library for those who read every package: no index is looked at, and `entries` is empty.
    pub fn open_without_index(root: &Path) -> Self {
        let mut problems = Vec::new();
        let references = read_beside(root, REFERENCES, References::parse, &mut problems);
        let lines = read_beside(root, SUPPORT_LINES, SupportLines::parse, &mut problems);
        Self {
            entries: Vec::new(),
            references,
            lines,
            problems,
            root: root.to_path_buf(),
        }
    }

    /// Reads and parses one package, in one of its languages.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the package, if it is not sound in that language.
    pub fn package(&self, id: &Id, language: &Language) -> Result<Opened, Vec<Problem>> {
        let folder = read_package(&self.root.join(id.as_str()));
        let mut parsed = parse(&folder.texts, &Known::default());
        let Some(package) = parsed.packages.remove(language) else {
            let mut problems = folder.problems;
            problems.extend(parsed.problems);
            if problems.is_empty() {
                let name = language.file_name();
                problems.push(Problem::of_file(&name, Code::FileMissing, [name.clone()]));
            }
            return Err(problems);
        };
        let entry = self.entries.iter().find(|entry| entry.id == *id);
        Ok(Opened {
            package,
            films: parsed.films,
            matches_index: entry.is_some_and(|entry| entry.hash == folder.hash),
        })
    }

    /// Reads a picture of a package.
    pub fn picture(&self, package: &Id, picture: &Id) -> Option<Picture> {
        read_picture(&self.root.join(package.as_str()), picture)
    }

    /// What packages of this library may refer to. What could not be read is not looked up.
    pub fn known(&self) -> Known {
        let folders = self.folders();
        let packages = folders.iter().filter_map(|name| name.parse().ok());
        let references: BTreeSet<Id> = self.references.iter().map(|row| row.id.clone()).collect();
        let lines: BTreeSet<Id> = self.lines.iter().map(|row| row.id.clone()).collect();
        Known {
            references: (!references.is_empty()).then_some(references),
            lines: (!lines.is_empty()).then_some(lines),
            packages: Some(packages.collect()),
        }
    }

    /// The names of the folders that packages lie in.
    pub fn folders(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.root).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        names
    }

    /// Reads the package in one of [`Self::folders`] and says everything that is wrong with it.
    pub fn check(&self, folder: &str, known: &Known) -> Checked {
        let read = read_package(&self.root.join(folder));
        let mut parsed = parse(&read.texts, known);
        let entry = Entry::of(&parsed, read.hash);
        parsed.problems.extend(read.problems);
        for problem in &mut parsed.problems {
            problem.file = format!("{folder}/{}", problem.file);
        }
        parsed.problems.sort();
        Checked {
            texts: read.texts,
            parsed,
            entry,
        }
    }

    fn read_entries(&mut self) {
        let known = Known::default();
        for folder in self.folders() {
            let checked = self.check(&folder, &known);
            self.entries.extend(checked.entry);
            self.problems.extend(checked.parsed.problems);
        }
    }
}

/// Reads one of the two files that lie beside the packages.
fn read_beside<T: Default>(
    root: &Path,
    name: &str,
    parse: impl FnOnce(&str) -> (T, Vec<Problem>),
    problems: &mut Vec<Problem>,
) -> T {
    match read_text(&root.join(name), name, FILE_LIMIT) {
        Ok(Some(text)) => {
            let (value, wrong) = parse(&text);
            problems.extend(wrong);
            value
        }
        Ok(None) => {
            let values = [name.to_owned()];
            problems.push(Problem::of_file(name, Code::FileMissing, values));
            T::default()
        }
        Err(problem) => {
            problems.push(problem);
            T::default()
        }
    }
}
