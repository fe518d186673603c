//! What the parent writes, tries and sees: from the screen into the vault and back.

use content::StepKind;
use vault::{Saved, Writer, answer, choice, visit};

use crate::Program;
use crate::contract::{
    AnswerView, AnswersView, ChooseRequest, ErrorCode, Event, Failure, ModuleRequest, SavedView,
    Seconds, StepRequest, TriedView, WriteAnswerRequest,
};

/// A step itself has no field; fields are those of exercises.
const NO_FIELD: &str = "";
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
                    step: answer.step,
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
        let kind = self.shelf.step(&request.module, &request.step)?;
        let language = self.language().tag();
        self.write(|writer, now| {
            let draft = answer::Draft {
                module: &request.module,
                step: &request.step,
                field: NO_FIELD,
                kind: name(kind),
                question: &request.question,
                language,
                body: &request.body,
            };
            answer::write(writer, draft, now)
        })
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

    /// The one way into the vault: changes, saves, and tells what became of it.
    fn write(
        &self,
        change: impl FnOnce(&Writer<'_>, i64) -> Result<(), vault::Error>,
    ) -> Result<SavedView, Failure> {
        let at = self.now();
        let written = self
            .desk()
            .vault()?
            .write(|writer| change(writer, at.into()));
        match written {
            Ok(((), Saved::Kept { .. })) => {
                self.tell(Event::Saved { at });
                Ok(SavedView { kept: true, at })
            }
            Ok(((), Saved::OnlyInMemory(_))) => Ok(SavedView { kept: false, at }),
            Err(error) => {
                let code = ErrorCode::from(error);
                self.tell(Event::SaveFailed { code });
                Err(code.into())
            }
        }
    }
}

/// The name under which an answer's kind is kept, as packages write it.
fn name(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Read => "read",
        StepKind::Film => "film",
        StepKind::Dilemma => "dilemma",
        StepKind::Quiz => "quiz",
        StepKind::Exercise => "exercise",
        StepKind::Reflection => "reflection",
        StepKind::Practice => "practice",
    }
}

/// Moments before 1970 and after 2106 are a wrong clock's.
pub(crate) fn seconds(moment: i64) -> Seconds {
    Seconds::try_from(moment).unwrap_or_default()
}
