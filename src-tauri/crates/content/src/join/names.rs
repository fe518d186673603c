//! The places of a child's name: in the examples of an exercise, and nowhere else.

use crate::Code;
use crate::findings::Findings;
use crate::manifest::plan::BodyPlan;
use crate::words::{NamePlace, Section};

pub(super) fn check_child_names(plan: &BodyPlan, step: &Section, findings: &mut Findings<'_>) {
    note_all(&step.child_names, findings);
    let has_examples = matches!(plan, BodyPlan::Exercise(_));
    for field in &step.children {
        let misplaced = |place: &&NamePlace| !(has_examples && place.in_item);
        let places = field.child_names.iter().filter(misplaced);
        note_all(places, findings);
        // Nothing of an exercise lies below its fields.
        field
            .children
            .iter()
            .for_each(|section| note_below(section, findings));
    }
}

fn note_below(section: &Section, findings: &mut Findings<'_>) {
    note_all(&section.child_names, findings);
    section
        .children
        .iter()
        .for_each(|section| note_below(section, findings));
}

fn note_all<'p>(places: impl IntoIterator<Item = &'p NamePlace>, findings: &mut Findings<'_>) {
    for place in places {
        findings.add(Code::ChildNameMisplaced, place.offset, []);
    }
}
