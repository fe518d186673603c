//! The packages and support lines, read once and kept; a package's text is read when it is opened.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use content::{Entry, Id, Known, Library, StepKind};

use crate::Program;
use crate::contract::{
    BookmarkView, ErrorCode, Failure, Language, LibraryView, ModuleRequest, ModuleView,
    PackageCard, SupportView,
};
use crate::view::{self, small};

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
    fn look<T>(&self, look: impl FnOnce(&Library) -> T) -> T {
        if let Some(library) = self.read().as_ref() {
            return look(library);
        }
        let mut library = self.library.write().unwrap_or_else(PoisonError::into_inner);
        look(library.get_or_insert_with(|| Library::open(&self.folder)))
    }

    fn read(&self) -> RwLockReadGuard<'_, Option<Library>> {
        self.library.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The kind of a step, by the names under which answers are kept.
    ///
    /// # Errors
    /// [`ErrorCode::PackageMissing`] when there is no such step.
    pub(crate) fn step(&self, module: &str, step: &str) -> Result<StepKind, Failure> {
        self.look(|library| {
            let entry = library
                .entries
                .iter()
                .find(|entry| entry.id.as_str() == module)?;
            let step = entry.steps.iter().find(|row| row.id.as_str() == step)?;
            Some(step.kind)
        })
        .ok_or_else(|| ErrorCode::PackageMissing.into())
    }

    /// The title of a package, if it is there.
    pub(crate) fn title(&self, module: &str, language: Language) -> Option<String> {
        self.look(|library| {
            let entry = library
                .entries
                .iter()
                .find(|entry| entry.id.as_str() == module)?;
            Some(entry.languages.get(language.tag())?.title.clone())
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
    /// The packages there are in the chosen language, and where the parent was last.
    ///
    /// # Errors
    /// Only when the vault is broken.
    pub fn library(&self) -> Result<LibraryView, Failure> {
        let (counts, latest) = match self.desk().opened() {
            Some(vault) => vault.read(|reader| {
                Ok((vault::visit::counts(reader)?, vault::visit::latest(reader)?))
            })?,
            None => (Vec::new(), None),
        };
        let language = self.language().tag();
        Ok(self.shelf.look(|library| LibraryView {
            packages: library
                .entries
                .iter()
                .filter_map(|entry| {
                    let seen = counts
                        .iter()
                        .find(|count| count.module == entry.id.as_str());
                    card(entry, language, seen.map_or(0, |count| count.steps))
                })
                .collect(),
            last: latest.map(|visit| BookmarkView {
                module: visit.module,
                step: visit.step,
            }),
            damaged: damaged(library, language),
        }))
    }

    /// One package, whole, in the chosen language.
    ///
    /// # Errors
    /// [`ErrorCode::PackageMissing`], [`ErrorCode::PackageDamaged`].
    pub fn open_module(&self, request: &ModuleRequest) -> Result<ModuleView, Failure> {
        self.shelf.open(&request.module, self.language())
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

/// The package as it stands on the shelf, if it is sound in this language.
fn card(entry: &Entry, language: &str, seen: u32) -> Option<PackageCard> {
    let heading = entry.languages.get(language)?;
    let steps = entry
        .steps
        .iter()
        .filter(|step| view::is_shown(step.kind))
        .count();
    let steps = u16::try_from(steps).unwrap_or(u16::MAX);
    Some(PackageCard {
        id: entry.id.to_string(),
        area: entry.area.map(view::area),
        order: small(entry.order),
        minutes: small(entry.minutes),
        safety: view::safety(entry.safety),
        title: heading.title.clone(),
        summary: heading.summary.clone(),
        steps,
        seen: small(seen).min(steps),
    })
}

/// How many packages cannot be shown in this language: those that lack it, and those that were found unsound
/// while there was no index.
fn damaged(library: &Library, language: &str) -> u16 {
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
