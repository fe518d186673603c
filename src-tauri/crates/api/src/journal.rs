//! What the parent has written, to be read and searched.
//!
//! Every question reads and folds all that is written. That takes some milliseconds even for a long life's
//! journal, and so no second copy of a parent's words is kept in memory for it.

use std::collections::HashMap;

use content::StepKind;
use vault::answer::{self, Answer};

use crate::Program;
use crate::contract::{Failure, JournalEntry, JournalRequest, JournalView};
use crate::fold::fold;
use crate::notes::seconds;
use crate::search::Query;

/// What all texts of one package share.
struct Package {
    /// How many packages were written in later.
    rank: usize,
    title: Option<String>,
    folded: String,
}

impl Program {
    /// A part of what the parent has written: the package written in last comes first, and in it the newest.
    ///
    /// # Errors
    /// `ErrorCode::VaultLocked`.
    pub fn journal(&self, request: &JournalRequest) -> Result<JournalView, Failure> {
        let answers = self.desk().vault()?.read(answer::all)?;
        let packages = self.packages(&answers);
        let query = Query::new(&request.query);
        let all = count(answers.len());
        let mut paper = String::new();
        let mut found: Vec<(&Package, Answer)> = answers
            .into_iter()
            .filter_map(|answer| {
                let package = packages.get(&answer.module)?;
                let texts = [answer.question.as_str(), answer.body.as_str()];
                let fits = query.is_empty() || query.finds(texts, &package.folded, &mut paper);
                fits.then_some((package, answer))
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
                .map(|(package, answer)| self.entry(package, answer, &query))
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

    fn entry(&self, package: &Package, answer: Answer, query: &Query) -> JournalEntry {
        let step = self.shelf.step(&answer.module, &answer.step);
        JournalEntry {
            title: package.title.clone(),
            reachable: step.is_ok_and(is_written_in),
            found_in_question: query.found_in(&answer.question),
            found_in_body: query.found_in(&answer.body),
            changed: seconds(answer.changed),
            module: answer.module,
            step: answer.step,
            question: answer.question,
            body: answer.body,
        }
    }
}

/// Whether the screen has a place where such a text is written.
fn is_written_in(kind: StepKind) -> bool {
    matches!(kind, StepKind::Reflection | StepKind::Practice)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
