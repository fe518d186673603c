//! What the parent has written, to be read and searched.
//!
//! Every question reads and folds all that is written. That takes some milliseconds even for a long life's
//! journal, and so no second copy of a parent's words is kept in memory for it.

use std::collections::HashMap;

use vault::answer::{self, Answer};
use vault::follow_up::{self, FollowUp};

use crate::Program;
use crate::contract::{
    Failure, JournalEntry, JournalRequest, JournalView, Outcome, OutcomeView, StepKind,
};
use crate::fold::fold;
use crate::kept::Kept as _;
use crate::notes::{kind, seconds, takes};
use crate::search::Query;

/// What all texts of one package share.
struct Package {
    /// How many packages were written in later.
    rank: usize,
    title: Option<String>,
    folded: String,
}

/// A text, and how it went if it is a plan that was asked about.
struct Kept {
    answer: Answer,
    said: Vec<FollowUp>,
}

impl Program {
    /// A part of what the parent has written: the package written in last comes first, and in it the newest.
    ///
    /// # Errors
    /// `ErrorCode::VaultLocked`.
    pub fn journal(&self, request: &JournalRequest) -> Result<JournalView, Failure> {
        let (answers, said) = self
            .desk()
            .vault()?
            .read(|reader| Ok((answer::all(reader)?, follow_up::all(reader)?)))?;
        let packages = self.packages(&answers);
        let query = Query::new(&request.query);
        let all = count(answers.len());
        let mut paper = String::new();
        let mut found: Vec<(&Package, Kept)> = answers
            .into_iter()
            .filter_map(|answer| {
                let package = packages.get(&answer.module)?;
                let kept = Kept {
                    said: of_plan(&answer, &said),
                    answer,
                };
                let fits =
                    query.is_empty() || query.finds(kept.texts(), &package.folded, &mut paper);
                fits.then_some((package, kept))
            })
            .collect();
        // Stable: within a package they stay as they were read, the newest first.
        found.sort_by_key(|(package, _)| package.rank);
        Ok(JournalView {
            found: count(found.len()),
            all,
            entries: found
                .into_iter()
                .skip(size(request.skip))
                .take(size(request.take))
                .map(|(package, kept)| self.entry(package, kept, &query))
                .collect(),
        })
    }

    /// The packages of these answers, which are the newest first.
    fn packages(&self, answers: &[Answer]) -> HashMap<String, Package> {
        let language = self.language();
        let mut packages = HashMap::new();
        for answer in answers {
            if !packages.contains_key(&answer.module) {
                let title = self.shelf.title(&answer.module, language);
                let package = Package {
                    rank: packages.len(),
                    folded: title.as_deref().map(fold).unwrap_or_default(),
                    title,
                };
                packages.insert(answer.module.clone(), package);
            }
        }
        packages
    }

    fn entry(&self, package: &Package, kept: Kept, query: &Query) -> JournalEntry {
        let Kept { answer, said } = kept;
        let step = self.shelf.step(&answer.module, &answer.step);
        JournalEntry {
            title: package.title.clone(),
            reachable: step.is_ok_and(|step| takes(&step, &answer.field)),
            kind: kind(&answer),
            tool: self.tool(&answer),
            found_in_question: query.found_in(&answer.question),
            found_in_body: query.found_in(&answer.body),
            outcomes: said
                .into_iter()
                .filter_map(|row| outcome(row, &answer.body, query))
                .collect(),
            changed: seconds(answer.changed),
            module: answer.module,
            step: answer.step,
            field: answer.field,
            question: answer.question,
            body: answer.body,
        }
    }
}

impl Kept {
    /// All that is shown of it.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let said = self.said.iter().map(|row| row.words.as_str());
        [self.answer.question.as_str(), self.answer.body.as_str()]
            .into_iter()
            .chain(said)
    }
}

/// How a plan went, the newest answer first. That somebody would rather not say is not shown.
fn of_plan(answer: &Answer, said: &[FollowUp]) -> Vec<FollowUp> {
    if answer.kind != StepKind::Practice.name() {
        return Vec::new();
    }
    let is_shown = |row: &&FollowUp| {
        row.module == answer.module
            && row.step == answer.step
            && row.outcome != Outcome::NoAnswer.name()
    };
    said.iter().filter(is_shown).cloned().collect()
}

fn outcome(row: FollowUp, plan: &str, query: &Query) -> Option<OutcomeView> {
    Some(OutcomeView {
        outcome: Outcome::of(&row.outcome)?,
        plan: (row.plan != plan).then_some(row.plan),
        at: seconds(row.asked),
        found_in_words: query.found_in(&row.words),
        words: row.words,
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
