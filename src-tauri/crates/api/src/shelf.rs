//! The packages and support lines, read once and kept; a package's text is read when it is opened.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use content::{Entry, Id, Known, Library, StepEntry};

use crate::Program;
use crate::contract::{
    ErrorCode, Failure, Gate, Language, ModuleOpening, ModuleRequest, ModuleView, Safety,
    SupportView,
};
use crate::view;

/// The folder of packages, read when it is first asked for.
pub(crate) struct Shelf {
    folder: PathBuf,
    library: RwLock<Option<Library>>,
}

impl Shelf {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            library: RwLock::new(None),
        }
    }

    /// Looks something up in the library.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Library) -> T) -> T {
        if let Some(library) = self.read().as_ref() {
            return look(library);
        }
        let mut library = self.library.write().unwrap_or_else(PoisonError::into_inner);
        look(library.get_or_insert_with(|| Library::open(&self.folder)))
    }

    fn read(&self) -> RwLockReadGuard<'_, Option<Library>> {
        self.library.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// A step, as the index has it.
    ///
    /// # Errors
    /// [`ErrorCode::PackageMissing`] when there is no such step.
    pub(crate) fn step(&self, module: &str, step: &str) -> Result<StepEntry, Failure> {
        let found = self.entry(module, |entry| {
            let mut steps = entry.steps.iter();
            steps.find(|row| row.id.as_str() == step).cloned()
        });
        Ok(found.flatten().ok_or(ErrorCode::PackageMissing)?)
    }

    /// What a package asks of the program before it is shown.
    ///
    /// # Errors
    /// [`ErrorCode::PackageMissing`] when there is no such package.
    pub(crate) fn safety(&self, module: &str) -> Result<Safety, Failure> {
        let found = self.entry(module, |entry| view::safety(entry.safety));
        Ok(found.ok_or(ErrorCode::PackageMissing)?)
    }

    /// The title of a package, if it is there.
    pub(crate) fn title(&self, module: &str, language: Language) -> Option<String> {
        let title = |entry: &Entry| Some(entry.languages.get(language.tag())?.title.clone());
        self.entry(module, title).flatten()
    }

    /// Looks something up in the row of a package.
    fn entry<T>(&self, module: &str, look: impl FnOnce(&Entry) -> T) -> Option<T> {
        self.look(|library| {
            let mut entries = library.entries.iter();
            entries.find(|entry| entry.id.as_str() == module).map(look)
        })
    }

    fn open(&self, module: &str, language: Language) -> Result<ModuleView, Failure> {
        let id: Id = module.parse().map_err(|_| ErrorCode::PackageMissing)?;
        let language = language.into();
        let (view, changed) = self.look(|library| {
            let opened = library.package(&id, &language).map_err(|_| {
                if library.entries.iter().any(|entry| entry.id == id) {
                    ErrorCode::PackageDamaged
                } else {
                    ErrorCode::PackageMissing
                }
            })?;
            let view = view::module(
                &opened.package,
                &opened.films,
                &library.references,
                &library.lines,
            );
            Ok::<_, Failure>((view, !opened.matches_index))
        })?;
        if changed {
            self.correct(&id);
        }
        Ok(view)
    }

    /// Puts a package's own account of itself in the place of an outdated index row.
    fn correct(&self, id: &Id) {
        let mut library = self.library.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(library) = library.as_mut()
            && let Some(entry) = library.check(id.as_str(), &Known::default()).entry
        {
            match library.entries.iter_mut().find(|row| row.id == *id) {
                Some(row) => *row = entry,
                None => library.entries.push(entry),
            }
        }
    }
}

impl Program {
    /// One package, whole, in the chosen language, or what stands before it. The package itself says what has to,
    /// and not the index, which may be older.
    ///
    /// # Errors
    /// [`ErrorCode::PackageMissing`], [`ErrorCode::PackageDamaged`].
    pub fn open_module(&self, request: &ModuleRequest) -> Result<ModuleOpening, Failure> {
        let module = self.shelf.open(&request.module, self.language())?;
        Ok(match self.gates.now().before(&module.id, module.safety) {
            Gate::Open => ModuleOpening::Open {
                module: Box::new(module),
            },
            Gate::Ask => ModuleOpening::Questions,
            Gate::Behind => ModuleOpening::Sentence {
                title: module.title,
            },
        })
    }

    /// Support lines, in the order of their file.
    ///
    /// # Errors
    /// [`ErrorCode::PackageDamaged`] when there is none: the file is missing or cannot be read.
    pub fn support(&self) -> Result<SupportView, Failure> {
        let language = self.language().tag();
        let lines: Vec<_> = self.shelf.look(|library| {
            library
                .lines
                .iter()
                .map(|line| view::support_line(line, language))
                .collect()
        });
        if lines.is_empty() {
            return Err(ErrorCode::PackageDamaged.into());
        }
        Ok(SupportView { lines })
    }
}

/// How many packages cannot be shown in this language: those that lack it, and those that were found unsound
/// while there was no index.
pub(crate) fn damaged(library: &Library, language: &str) -> u16 {
    let sound = |id: &str| {
        let entry = library.entries.iter().find(|entry| entry.id.as_str() == id);
        entry.is_some_and(|entry| entry.languages.contains_key(language))
    };
    let rows = library.entries.iter().map(|entry| entry.id.as_str());
    let folders = library
        .problems
        .iter()
        .filter_map(|problem| Some(problem.file.split_once('/')?.0));
    let packages: BTreeSet<_> = rows.chain(folders).collect();
    let unsound = packages.into_iter().filter(|id| !sound(id)).count();
    u16::try_from(unsound).unwrap_or(u16::MAX)
}
