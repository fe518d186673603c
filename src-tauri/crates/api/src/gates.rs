//! What stands before a package: the three questions, or the sentence that follows from them.
//!
//! What was answered is here and nowhere else, for as long as the journal is open and on the screen. It is never
//! written: a vault that somebody is forced to open must not show it.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::Program;
use crate::contract::{
    ErrorCode, Failure, Gate, ModuleRequest, Safety, SafetyAnswer, SafetyRequest, SafetyView,
};

/// What stands before packages in this session. It has a lock of its own, because covering the screen waits for no
/// save.
#[derive(Default)]
pub(crate) struct Gates(Mutex<Answered>);

/// What was answered. Which question was answered how is forgotten at once.
#[derive(Clone, Default)]
pub(crate) struct Answered {
    /// None: nobody has answered. Else whether any answer was not "no".
    caution: Option<bool>,
    /// The packages before which the sentence was read.
    passed: BTreeSet<String>,
}

impl Gates {
    /// As it is now.
    pub(crate) fn now(&self) -> Answered {
        self.held().clone()
    }

    /// Forgets what was answered.
    pub(crate) fn forget(&self) {
        *self.held() = Answered::default();
    }

    fn held(&self) -> MutexGuard<'_, Answered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Answered {
    /// What stands before a package.
    pub(crate) fn before(&self, module: &str, safety: Safety) -> Gate {
        match (safety, self.caution) {
            (Safety::None | Safety::Sentence, _) | (Safety::Check, Some(false)) => Gate::Open,
            (Safety::Check, None) => Gate::Ask,
            (Safety::Check, Some(true)) if self.passed.contains(module) => Gate::Open,
            (Safety::Check, Some(true)) => Gate::Behind,
        }
    }

    fn view(&self) -> SafetyView {
        SafetyView {
            answered: self.caution.is_some(),
            caution: self.caution.unwrap_or_default(),
        }
    }
}

/// "Not sure" is treated as "yes".
fn needs_caution(request: &SafetyRequest) -> bool {
    let answers = [request.fear, request.threats, request.control];
    answers.iter().any(|answer| *answer != SafetyAnswer::No)
}

impl Program {
    /// Whether the three questions were answered in this session, and whether safety comes first.
    pub fn safety(&self) -> SafetyView {
        self.gates.now().view()
    }

    /// Answers the three questions, in place of an earlier answer.
    ///
    /// # Errors
    /// [`ErrorCode::VaultLocked`]: there is no session to answer in.
    pub fn answer_safety(&self, request: &SafetyRequest) -> Result<SafetyView, Failure> {
        // Held until the end, so that no answer comes after the lock that would have forgotten it.
        let mut desk = self.desk();
        desk.vault()?;
        let answered = Answered {
            caution: Some(needs_caution(request)),
            passed: BTreeSet::new(),
        };
        let view = answered.view();
        *self.gates.held() = answered;
        Ok(view)
    }

    /// The parent has read the sentence before a package and goes on.
    ///
    /// # Errors
    /// [`ErrorCode::BadRequest`] when no sentence stands before it, [`ErrorCode::PackageMissing`].
    pub fn open_behind(&self, request: &ModuleRequest) -> Result<SafetyView, Failure> {
        let module = &request.module;
        let safety = self.shelf.safety(module)?;
        let mut answered = self.gates.held();
        if answered.before(module, safety) != Gate::Behind {
            return Err(ErrorCode::BadRequest.into());
        }
        answered.passed.insert(module.clone());
        Ok(answered.view())
    }

    /// The screen is covered: what was answered is forgotten at once, whatever is still being saved.
    pub fn hide(&self) {
        self.gates.forget();
    }
}
