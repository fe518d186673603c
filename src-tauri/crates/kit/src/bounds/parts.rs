//! How many parts a package has, and how many answers its hard moments.

use content::{Id, Package, StepBody};

use super::limits::{self, Limits};
use crate::finding::{Code, Finding};

/// What is out of bounds in the structure, which is one for all languages.
pub(super) fn check(
    file: &str,
    manifest: &str,
    package: &Package,
    limits: &Limits,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (kind, min) in limits.parts {
        // The page that helps at once and the parts for one age are read beside the others.
        let steps = package.steps.iter().enumerate();
        let of_kind = steps.filter(|(index, step)| {
            kind_of(&step.body) == kind && step.ages.is_empty() && (kind != "read" || *index > 0)
        });
        let count = of_kind.count();
        if count < min {
            let values = [kind.to_owned(), count.to_string(), min.to_string()];
            findings.push(Code::PartsTooFew.at(file, 1, values));
        }
    }
    for step in &package.steps {
        let (count, range) = match &step.body {
            StepBody::Dilemma { choices, .. } => (choices.len(), limits::CHOICES),
            StepBody::Quiz { options, .. } => (options.len(), limits::OPTIONS),
            _ => continue,
        };
        if !range.contains(&count) {
            let bounds = [range.start(), range.end()].map(ToString::to_string);
            let [min, max] = bounds;
            let values = [step.id.to_string(), count.to_string(), min, max];
            let at = line_of_step(manifest, &step.id);
            findings.push(Code::AnswersCount.at(file, at, values));
        }
    }
    let cited = package.about.references.len();
    if cited < limits::REFERENCES {
        let values = [cited.to_string(), limits::REFERENCES.to_string()];
        findings.push(Code::ReferencesTooFew.at(file, 1, values));
    }
    findings
}

/// The line that names a step.
fn line_of_step(manifest: &str, id: &Id) -> u32 {
    let named = format!("\"{id}\"");
    let mut lines = (1_u32..).zip(manifest.lines());
    let line = lines.find(|(_, text)| {
        let value = text.trim_start().strip_prefix("id");
        let value = value.and_then(|rest| rest.trim_start().strip_prefix('='));
        value.is_some_and(|value| value.trim_start().starts_with(&named))
    });
    line.map_or(1, |(at, _)| at)
}

/// The kind as the manifest names it.
fn kind_of(body: &StepBody) -> &'static str {
    match body {
        StepBody::Read { .. } => "read",
        StepBody::Film { .. } => "film",
        StepBody::Dilemma { .. } => "dilemma",
        StepBody::Quiz { .. } => "quiz",
        StepBody::Exercise { .. } => "exercise",
        StepBody::Reflection { .. } => "reflection",
        StepBody::Practice { .. } => "practice",
    }
}
