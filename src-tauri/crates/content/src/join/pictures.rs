//! The pictures of a step: each that it declares is shown once, and no other.

use std::collections::BTreeSet;

use crate::findings::Findings;
use crate::words::{Placed, Section};
use crate::{Code, Id};

pub(super) fn check_pictures(declared: &[Id], section: &Section, findings: &mut Findings<'_>) {
    let mut placed = Vec::new();
    collect(section, &mut placed);
    let mut shown = BTreeSet::new();
    for picture in placed {
        let id = picture.id.to_string();
        if !declared.contains(&picture.id) {
            findings.add(Code::PictureUnknown, picture.offset, [id]);
        } else if !shown.insert(&picture.id) {
            findings.add(Code::PictureDuplicate, picture.offset, [id]);
        }
    }
    for id in declared.iter().filter(|id| !shown.contains(id)) {
        findings.add(Code::PictureMissing, section.offset, [id.to_string()]);
    }
}

fn collect<'s>(section: &'s Section, placed: &mut Vec<&'s Placed>) {
    placed.extend(&section.pictures);
    for child in &section.children {
        collect(child, placed);
    }
}
