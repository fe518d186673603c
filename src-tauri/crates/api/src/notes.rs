//! What the parent writes, tries and sees: from the screen into the vault and back.

use content::{StepEntry, StepKind};
use vault::answer::{self, Answer};
use vault::{Saved, Writer, choice, visit};

use crate::Program;
use crate::contract::{
    self as wire, AnswerView, AnswersView, ChooseRequest, ErrorCode, Event, Failure, ModuleRequest,
    SavedView, Seconds, StepRequest, Tool, TriedView, WriteAnswerRequest,
};
use crate::kept::Kept as _;
use crate::view;

/// A step itself has no field; fields are those of exercises.
pub(crate) const NO_FIELD: &str = "";
/// Between the ids of a path of choices; no id contains it.
const PATH_SEPARATOR: &str = "/";

impl Program {
    /// What the parent has written, tried and seen in one package.
    ///
    /// # Errors
    /// [`ErrorCode::VaultLocked`].
    pub fn answers(&self, request: &ModuleRequest) -> Result<AnswersView, Failure> {
        let mut desk = self.desk();
        let (answers, tried, visits) = desk.vault()?.read(|reader| {
            Ok((
                answer::of_module(reader, &request.module)?,
                choice::of_module(reader, &request.module)?,
                visit::of_module(reader, &request.module)?,
            ))
        })?;
        Ok(AnswersView {
            answers: answers
                .into_iter()
                .map(|answer| AnswerView {
                    kind: kind(&answer),
                    tool: self.tool(&answer),
                    step: answer.step,
                    field: answer.field,
                    body: answer.body,
                    changed: seconds(answer.changed),
                })
                .collect(),
            tried: tried
                .into_iter()
                .map(|choice| TriedView {
                    path: choice
                        .path
                        .split(PATH_SEPARATOR)
                        .map(str::to_owned)
                        .collect(),
                    step: choice.step,
                })
                .collect(),
            last: visits.last().map(|visit| visit.step.clone()),
            seen: visits.into_iter().map(|visit| visit.step).collect(),
        })
    }

    /// Keeps what the parent has written. An empty text takes the answer away.
    ///
    /// # Errors
    /// [`ErrorCode::VaultLocked`], [`ErrorCode::PackageMissing`], and what the disk has against it.
    pub fn write_answer(&self, request: &WriteAnswerRequest) -> Result<SavedView, Failure> {
        let kind = self.kind_of_place(request)?;
        if request.body.trim().is_empty() {
            return self.take_away(request);
        }
        let language = self.language().tag();
        self.write(|writer, now| {
            let draft = answer::Draft {
                module: &request.module,
                step: &request.step,
                field: &request.field,
                kind: &kind,
                question: &request.question,
                language,
                body: &request.body,
            };
            answer::write(writer, draft, now)
        })
    }

    /// The kind of step that a text is kept with. Where there is no place for such a text any more, one that is kept
    /// there can still be changed.
    fn kind_of_place(&self, request: &WriteAnswerRequest) -> Result<String, Failure> {
        let missing = match self.shelf.step(&request.module, &request.step) {
            Ok(step) if takes(&step, &request.field) => {
                return Ok(view::kind(step.kind).name().to_owned());
            }
            Ok(_) => ErrorCode::BadRequest.into(),
            Err(failure) => failure,
        };
        let kept = self
            .desk()
            .vault()?
            .read(|reader| answer::get(reader, &request.module, &request.step, &request.field))?;
        kept.map(|answer| answer.kind).ok_or(missing)
    }

    /// Remembers which choice or option was tried.
    ///
    /// # Errors
    /// As [`Program::write_answer`].
    pub fn choose(&self, request: &ChooseRequest) -> Result<SavedView, Failure> {
        self.shelf.step(&request.module, &request.step)?;
        let path = request.path.join(PATH_SEPARATOR);
        self.write(|writer, now| choice::record(writer, &request.module, &request.step, &path, now))
    }

    /// Remembers that a step was seen, and that the parent is there now.
    ///
    /// # Errors
    /// As [`Program::write_answer`].
    pub fn visit(&self, request: &StepRequest) -> Result<SavedView, Failure> {
        self.shelf.step(&request.module, &request.step)?;
        self.write(|writer, now| visit::record(writer, &request.module, &request.step, now))
    }

    /// The tool that an answer was written with, if its step is still there.
    pub(crate) fn tool(&self, answer: &Answer) -> Option<Tool> {
        let step = self.shelf.step(&answer.module, &answer.step).ok()?;
        view::tool(step.exercise?)
    }

    /// The way into the vault: changes, saves, and tells what became of it. What takes something out goes by `erase`.
    pub(crate) fn write(
        &self,
        change: impl FnOnce(&Writer<'_>, i64) -> Result<(), vault::Error>,
    ) -> Result<SavedView, Failure> {
        let at = self.now();
        let written = self
            .desk()
            .vault()?
            .write(|writer| change(writer, at.into()));
        self.tell_of(written.map(|((), saved)| saved), at)
    }

    /// Tells what became of a change.
    pub(crate) fn tell_of(
        &self,
        written: Result<Saved, vault::Error>,
        at: Seconds,
    ) -> Result<SavedView, Failure> {
        match written {
            Ok(Saved::Kept { .. }) => {
                self.tell(Event::Saved { at });
                Ok(SavedView { kept: true, at })
            }
            Ok(Saved::OnlyInMemory(_)) => Ok(SavedView { kept: false, at }),
            Err(error) => {
                let code = ErrorCode::from(error);
                self.tell(Event::SaveFailed { code });
                Err(code.into())
            }
        }
    }
}

/// What kind of step an answer was written in. Every kind that was ever kept is known; another would be shown as
/// plain words.
pub(crate) fn kind(answer: &Answer) -> wire::StepKind {
    wire::StepKind::of(&answer.kind).unwrap_or(wire::StepKind::Reflection)
}

/// Whether the screen has a place in a step where such a text is written.
pub(crate) fn takes(step: &StepEntry, field: &str) -> bool {
    match step.exercise {
        Some(exercise) => {
            view::is_shown(step) && exercise.fields().iter().any(|rule| rule.id == field)
        }
        None => matches!(step.kind, StepKind::Reflection | StepKind::Practice) && field == NO_FIELD,
    }
}

/// Moments before 1970 and after 2106 are a wrong clock's.
pub(crate) fn seconds(moment: i64) -> Seconds {
    Seconds::try_from(moment).unwrap_or_default()
}
