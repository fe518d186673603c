//! Which heading is which: the headings of one place against the ids that the manifest names there.

use std::collections::BTreeSet;

use crate::Code;
use crate::findings::Findings;
use crate::words::Section;

/// What was found at wrong places, and what was not found, in one language.
pub(super) struct Matching {
    /// Every id that a heading of the package can have.
    known: BTreeSet<String>,
    /// Those that stood elsewhere; one mistake is not told twice.
    misplaced: BTreeSet<String>,
    missing: Vec<(String, usize)>,
}

impl Matching {
    pub(super) fn new(known: BTreeSet<String>) -> Self {
        Self {
            known,
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
        let mut places: Vec<Option<Section>> = ids.iter().map(|_| None).collect();
        let mut found = Vec::new();
        let mut any_unread = false;
        for section in sections {
            let Some(id) = section.id.clone() else {
                any_unread = true;
                continue;
            };
            let place = ids.iter().position(|planned| *planned == id.as_str());
            match place.and_then(|index| Some((index, places.get_mut(index)?))) {
                Some((_, Some(_))) => {
                    findings.add(Code::HeadingDuplicate, section.offset, [id.to_string()]);
                }
                Some((index, empty)) => {
                    found.push((index, section.offset));
                    *empty = Some(section);
                }
                None if self.known.contains(id.as_str()) => {
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

/// Notes the first heading that stands out of order; the rest follow from it.
fn check_order(ids: &[&str], found: &[(usize, usize)], findings: &mut Findings<'_>) {
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
