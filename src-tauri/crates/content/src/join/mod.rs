//! Structure and words to one tree: every heading at the place that the manifest gives it, and nothing else.

mod bodies;
mod captions;
mod fields;
mod matching;
mod names;
mod pictures;

use std::collections::BTreeMap;

use matching::Matching;

use crate::findings::Findings;
use crate::manifest::plan::StepPlan;
use crate::words::Section;
use crate::{Id, Step};

/// Joins the steps of a manifest with the sections of one language; what does not fit is noted, and left out.
pub(crate) fn join_steps(
    plans: &[StepPlan],
    sections: Vec<Section>,
    beats: &BTreeMap<Id, usize>,
    text: &str,
    findings: &mut Findings<'_>,
) -> Vec<Step> {
    let mut join = Join {
        matching: Matching::new(plans),
        beats,
        text,
        findings,
    };
    let ids: Vec<&str> = plans.iter().map(|plan| plan.id.as_str()).collect();
    let sections = join.match_sections(&ids, sections, 0);
    let steps = plans
        .iter()
        .zip(sections)
        .filter_map(|(plan, section)| Some(join.step(plan, section?)))
        .collect();
    join.matching.finish(join.findings);
    steps
}

/// What a join works with.
struct Join<'a, 'f, 'n> {
    matching: Matching<'a>,
    /// How many beats each film has.
    beats: &'a BTreeMap<Id, usize>,
    /// The language file, to look at the numbers that an author wrote.
    text: &'a str,
    findings: &'f mut Findings<'n>,
}

impl Join<'_, '_, '_> {
    fn match_sections(
        &mut self,
        ids: &[&str],
        sections: Vec<Section>,
        parent: usize,
    ) -> Vec<Option<Section>> {
        self.matching.place(ids, sections, parent, self.findings)
    }

    fn step(&mut self, plan: &StepPlan, section: Section) -> Step {
        pictures::check_pictures(&plan.pictures, &section, self.findings);
        names::check_child_names(&plan.body, &section, self.findings);
        Step {
            id: plan.id.clone(),
            title: section.heading.clone(),
            ages: plan.ages.clone(),
            law: plan.law,
            body: self.body(plan, section),
        }
    }
}
