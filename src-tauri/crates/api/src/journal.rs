//! What the parent has written, to be read and searched.
//!
//! Every question reads and folds all that is written. That takes some milliseconds even for a long life's
//! journal, and so no second copy of a parent's words is kept in memory for it.

use std::collections::HashMap;

use vault::answer::{self, Answer};
use vault::follow_up::{self, FollowUp};

use crate::Program;
use crate::contract::{
    Failure, JournalEntry, JournalOrder, JournalRequest, JournalView, Outcome, OutcomeView,
    StepKind,
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
    /// A part of what the parent has written, in the order that is asked for.
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
        let found: Vec<(&Package, Kept)> = answers
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
        Ok(JournalView {
            found: count(found.len()),
            all,
            entries: part(in_order(found, request.order), request)
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

/// The rank of a text: that of its package where it counts, then that of its page.
type Rank = (usize, usize);

/// Puts texts that are the newest first in order: a page stands where its newest text stands.
fn in_order(found: Vec<(&Package, Kept)>, order: JournalOrder) -> Vec<(Rank, (&Package, Kept))> {
    let mut pages = HashMap::new();
    let ranks: Vec<Rank> = found
        .iter()
        .enumerate()
        .map(|(at, (package, Kept { answer, .. }))| {
            let page = (answer.module.as_str(), answer.step.as_str());
            let package = match order {
                JournalOrder::Package => package.rank,
                JournalOrder::Date => 0,
            };
            (package, *pages.entry(page).or_insert(at))
        })
        .collect();
    let mut found: Vec<_> = ranks.into_iter().zip(found).collect();
    // Stable: on a page they stay as they were read, the newest first.
    found.sort_by_key(|(rank, _)| *rank);
    found
}

/// The part that is asked for, to the end of a page.
fn part<T>(found: Vec<(Rank, T)>, request: &JournalRequest) -> impl Iterator<Item = T> {
    let (skip, take) = (size(request.skip), size(request.take));
    let last = take
        .checked_sub(1)
        .and_then(|last| found.get(skip.saturating_add(last)))
        .map(|(rank, _)| *rank);
    found
        .into_iter()
        .skip(skip)
        .enumerate()
        .take_while(move |(at, (rank, _))| *at < take || Some(*rank) == last)
        .map(|(_, (_, text))| text)
}

impl Kept {
    /// All that is shown of it.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let said = self.said.iter().flat_map(|row| {
            let plan = earlier_plan(row, &self.answer.body);
            plan.into_iter().chain([row.words.as_str()])
        });
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

/// The plan as it stood when it was asked about, where it is another one now.
fn earlier_plan<'a>(row: &'a FollowUp, plan: &str) -> Option<&'a str> {
    Some(row.plan.as_str()).filter(|earlier| *earlier != plan)
}

fn outcome(row: FollowUp, plan: &str, query: &Query) -> Option<OutcomeView> {
    let plan = earlier_plan(&row, plan).map(str::to_owned);
    Some(OutcomeView {
        outcome: Outcome::of(&row.outcome)?,
        found_in_plan: plan
            .as_deref()
            .map_or_else(Vec::new, |plan| query.found_in(plan)),
        plan,
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
