//! "How did it go?": which small step is asked about, and keeping what the parent says.

use vault::answer::{self, Answer};
use vault::follow_up::{self, FollowUp, Report};

use crate::Program;
use crate::contract::{AnswerFollowUpRequest, ErrorCode, Failure, SavedView, StepKind};
use crate::kept::Kept as _;
use crate::notes::NO_FIELD;

/// What is asked on the next visit is not asked on this one; and nobody is asked twice on one visit.
const A_WHILE: i64 = 6 * 60 * 60;

/// The plan to ask about now: the newest that was written a while ago and not asked about since. Nothing is asked
/// for a while after an answer. What a wrong clock has put into the future asks nothing and hinders nothing.
pub(crate) fn due<'a>(
    plans: &'a [Answer],
    said: &[FollowUp],
    now: i64,
    may_ask: impl Fn(&Answer) -> bool,
) -> Option<&'a Answer> {
    let ago = |moment: i64| now.checked_sub(moment).filter(|ago| *ago >= 0);
    let asked_lately = |row: &FollowUp| ago(row.asked).is_some_and(|ago| ago < A_WHILE);
    if said.iter().any(asked_lately) {
        return None;
    }
    let asked_since = |plan: &Answer| {
        said.iter().any(|row| {
            row.module == plan.module && row.step == plan.step && row.asked >= plan.changed
        })
    };
    let is_due = |plan: &&Answer| {
        ago(plan.changed).is_some_and(|ago| ago >= A_WHILE) && !asked_since(plan) && may_ask(plan)
    };
    plans.iter().filter(is_due).max_by_key(|plan| plan.changed)
}

impl Program {
    /// Keeps how a small step went, with the plan as it stands.
    ///
    /// # Errors
    /// [`ErrorCode::VaultLocked`], [`ErrorCode::BadRequest`] when no plan is written there, and what the disk has
    /// against it.
    pub fn answer_follow_up(&self, request: &AnswerFollowUpRequest) -> Result<SavedView, Failure> {
        let plans = self
            .desk()
            .vault()?
            .read(|reader| answer::of_kind(reader, StepKind::Practice.name()))?;
        let plan = plans
            .iter()
            .find(|plan| {
                plan.module == request.module && plan.step == request.step && plan.field == NO_FIELD
            })
            .ok_or(ErrorCode::BadRequest)?;
        self.write(|writer, now| {
            let report = Report {
                module: &request.module,
                step: &request.step,
                plan: &plan.body,
                outcome: request.outcome.name(),
                words: request.words.trim(),
            };
            follow_up::record(writer, report, now)
        })
    }
}

#[cfg(test)]
mod tests;
