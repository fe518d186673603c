//! Which heading is which: the headings of one place against the ids that the manifest names there.

use std::collections::BTreeSet;

use crate::Code;
use crate::findings::Findings;
use crate::manifest::plan::{BodyPlan, ChoicePlan, StepPlan};
use crate::words::Section;

/// What was found at wrong places, and what was not found, in one language.
pub(super) struct Matching<'a> {
    plans: &'a [StepPlan],
    /// Ids that stood elsewhere; one mistake is not told twice.
    misplaced: BTreeSet<String>,
    missing: Vec<(String, usize)>,
}

impl<'a> Matching<'a> {
    pub(super) fn new(plans: &'a [StepPlan]) -> Self {
        Self {
            plans,
            misplaced: BTreeSet::new(),
            missing: Vec::new(),
        }
    }

    /// The section for each id, in the order of the ids.
    pub(super) fn place(
        &mut self,
        ids: &[&str],
        sections: Vec<Section>,
        parent: usize,
        findings: &mut Findings<'_>,
    ) -> Vec<Option<Section>> {
        if are_in_place(ids, &sections) {
            return sections.into_iter().map(Some).collect();
        }
        let mut places: Vec<Option<Section>> = ids.iter().map(|_| None).collect();
        let mut found = Vec::new();
        let mut any_unread = false;
        for section in sections {
            let Some(id) = &section.id else {
                any_unread = true;
                continue;
            };
            let place = ids.iter().position(|planned| *planned == &**id);
            match place.and_then(|index| Some((index, places.get_mut(index)?))) {
                Some((index, empty @ None)) => {
                    found.push((index, section.offset));
                    *empty = Some(section);
                }
                Some(_) => {
                    findings.add(Code::HeadingDuplicate, section.offset, [id.to_string()]);
                }
                None if self.plans.iter().any(|plan| names(plan, id)) => {
                    findings.add(Code::HeadingMisplaced, section.offset, [id.to_string()]);
                    self.misplaced.insert(id.to_string());
                }
                None => findings.add(Code::HeadingUnknown, section.offset, [id.to_string()]),
            }
        }
        check_order(ids, &found, findings);
        if !any_unread {
            self.note_missing(ids, &places, parent);
        }
        places
    }

    /// What is missing should have stood after the last that is there.
    fn note_missing(&mut self, ids: &[&str], places: &[Option<Section>], parent: usize) {
        let mut offset = parent;
        for (id, place) in ids.iter().zip(places) {
            match place {
                Some(section) => offset = section.offset,
                None => self.missing.push(((*id).to_owned(), offset)),
            }
        }
    }

    /// Notes what was found nowhere.
    pub(super) fn finish(&mut self, findings: &mut Findings<'_>) {
        for (id, offset) in self.missing.drain(..) {
            if !self.misplaced.contains(&id) {
                findings.add(Code::HeadingMissing, offset, [id]);
            }
        }
    }
}

/// Whether every heading stands where it is to stand, as nearly always.
fn are_in_place(ids: &[&str], sections: &[Section]) -> bool {
    let found = sections.iter().map(|section| section.id.as_deref());
    found.eq(ids.iter().copied().map(Some))
}

/// Notes the first heading that stands out of order; the rest follow from it.
fn check_order(ids: &[&str], found: &[(usize, usize)], findings: &mut Findings<'_>) {
    if found.is_sorted() {
        return;
    }
    let mut sorted = found.to_vec();
    sorted.sort_unstable();
    for ((index, offset), (expected, _)) in found.iter().zip(sorted) {
        if *index == expected {
            continue;
        }
        let name = |index: usize| {
            ids.get(index)
                .map(|id| (*id).to_owned())
                .unwrap_or_default()
        };
        findings.add(Code::HeadingOrder, *offset, [name(*index), name(expected)]);
        return;
    }
}

/// Whether an id belongs to a heading somewhere in a step: then it is misplaced and not unknown.
fn names(plan: &StepPlan, id: &str) -> bool {
    plan.id.as_str() == id
        || match &plan.body {
            BodyPlan::Dilemma(choices) => choices.iter().any(|choice| names_choice(choice, id)),
            BodyPlan::Quiz { options, .. } => options.iter().any(|option| option.as_str() == id),
            BodyPlan::Exercise(exercise) => exercise.fields().iter().any(|field| field.id == id),
            BodyPlan::Read | BodyPlan::Film | BodyPlan::Reflection | BodyPlan::Practice => false,
        }
}

fn names_choice(choice: &ChoicePlan, id: &str) -> bool {
    let mut further = choice.choices.iter();
    choice.id.as_str() == id || further.any(|choice| names_choice(choice, id))
}
