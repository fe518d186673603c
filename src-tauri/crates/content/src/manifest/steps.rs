//! The `[[step]]` tables of `module.toml`.

use std::collections::BTreeSet;

use super::plan::{BodyPlan, ChoicePlan, StepPlan};
use crate::findings::Findings;
use crate::toml_table::{At, Table};
use crate::{Code, Id, StepKind};

/// How many steps a package can have.
const STEP_LIMIT: usize = 200;

/// A question with fewer is none.
const FEWEST_CHOICES: usize = 2;

/// Choices are headings of the third to the sixth level.
const CHOICE_DEPTH: usize = 4;

/// Reads the steps. `None` when not every one was understood: then words cannot be held against them, since
/// one misspelt id would make a problem of every heading below it.
pub(super) fn read_steps(
    root: &mut Table<'_>,
    findings: &mut Findings<'_>,
) -> Option<Vec<StepPlan>> {
    let tables = root.tables("step", findings);
    let tables = root.require("step", tables, findings)?;
    let count = tables.len();
    if count > STEP_LIMIT {
        findings.add(Code::TooManySteps, root.offset(), [STEP_LIMIT.to_string()]);
        return None;
    }
    let mut seen = BTreeSet::new();
    let steps: Vec<StepPlan> = tables
        .into_iter()
        .flatten()
        .filter_map(|table| read_step(table, &mut seen, findings))
        .collect();
    (steps.len() == count).then_some(steps)
}

fn read_step(
    mut table: Table<'_>,
    seen: &mut BTreeSet<Id>,
    findings: &mut Findings<'_>,
) -> Option<StepPlan> {
    let offset = table.offset();
    let id = table.id("id", findings);
    let id = table.require("id", id, findings);
    let id = id.and_then(|id| unique(id, seen, findings));
    let kind = table.word("kind", findings);
    let kind: Option<StepKind> = table.require("kind", kind, findings);
    let ages = table.words("ages", findings);
    let law = table.boolean("law", findings);
    let pictures = table.ids("pictures", findings);
    let body = kind.and_then(|kind| read_body(kind, id.as_ref(), &mut table, findings));
    if kind.is_some() {
        table.finish(findings);
    }
    Some(StepPlan {
        id: id?,
        ages,
        law: law.unwrap_or_default(),
        pictures: pictures.into_iter().map(|at| at.value).collect(),
        body: body?,
        offset,
    })
}

fn read_body(
    kind: StepKind,
    id: Option<&Id>,
    table: &mut Table<'_>,
    findings: &mut Findings<'_>,
) -> Option<BodyPlan> {
    match kind {
        StepKind::Read => Some(BodyPlan::Read),
        StepKind::Film => Some(BodyPlan::Film),
        StepKind::Reflection => Some(BodyPlan::Reflection),
        StepKind::Practice => Some(BodyPlan::Practice),
        StepKind::Exercise => {
            let exercise = table.word("exercise", findings);
            let exercise = table.require("exercise", exercise, findings)?;
            Some(BodyPlan::Exercise(exercise))
        }
        StepKind::Dilemma => {
            let choices = read_choices(table, id, 1, &mut BTreeSet::new(), findings)?;
            let some = (!choices.is_empty()).then_some(choices);
            table
                .require("choices", some, findings)
                .map(BodyPlan::Dilemma)
        }
        StepKind::Quiz => read_quiz(id, table, findings),
    }
}

/// The choices at one place, none where the key is absent; `None` when they were not understood.
fn read_choices(
    table: &mut Table<'_>,
    parent: Option<&Id>,
    depth: usize,
    seen: &mut BTreeSet<Id>,
    findings: &mut Findings<'_>,
) -> Option<Vec<ChoicePlan>> {
    if !table.has("choices") {
        return Some(Vec::new());
    }
    let tables = table.tables("choices", findings)?;
    if depth > CHOICE_DEPTH {
        findings.add(
            Code::NestingTooDeep,
            table.offset(),
            [CHOICE_DEPTH.to_string()],
        );
        return None;
    }
    let count = tables.len();
    check_enough(count, parent, table.offset(), findings);
    let mut choices = Vec::new();
    for mut choice in tables.into_iter().flatten() {
        let id = choice.id("id", findings);
        let id = choice.require("id", id, findings);
        let id = id.and_then(|id| unique(id, seen, findings));
        let further = read_choices(&mut choice, id.as_ref(), depth + 1, seen, findings);
        choice.finish(findings);
        let understood = id.zip(further);
        choices.extend(understood.map(|(id, choices)| ChoicePlan { id, choices }));
    }
    (choices.len() == count).then_some(choices)
}

fn read_quiz(
    step: Option<&Id>,
    table: &mut Table<'_>,
    findings: &mut Findings<'_>,
) -> Option<BodyPlan> {
    let before = findings.len();
    let options: Vec<Id> = table
        .ids("options", findings)
        .into_iter()
        .map(|option| option.value)
        .collect();
    let understood = findings.len() == before;
    table.require("options", (!options.is_empty()).then_some(()), findings);
    if !options.is_empty() {
        check_enough(options.len(), step, table.offset(), findings);
    }
    let mut right = Vec::new();
    for answer in table.ids("right", findings) {
        if understood && !options.contains(&answer.value) {
            findings.add(
                Code::RightUnknown,
                answer.offset,
                [answer.value.to_string()],
            );
        }
        right.push(answer.value);
    }
    table.require("right", (!right.is_empty()).then_some(()), findings);
    (understood && !options.is_empty()).then_some(BodyPlan::Quiz { options, right })
}

fn check_enough(count: usize, at: Option<&Id>, offset: usize, findings: &mut Findings<'_>) {
    if (1..FEWEST_CHOICES).contains(&count) {
        let id = at.map(Id::to_string).unwrap_or_default();
        findings.add(
            Code::TooFewChoices,
            offset,
            [id, FEWEST_CHOICES.to_string()],
        );
    }
}

fn unique(id: At<Id>, seen: &mut BTreeSet<Id>, findings: &mut Findings<'_>) -> Option<Id> {
    if !seen.insert(id.value.clone()) {
        findings.add(Code::IdDuplicate, id.offset, [id.value.to_string()]);
        return None;
    }
    Some(id.value)
}
