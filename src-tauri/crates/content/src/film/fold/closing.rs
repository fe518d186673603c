//! What must hold at the end of a beat, whatever the order in which people came to their places.

use std::collections::{BTreeMap, BTreeSet};

use super::Play;
use crate::Code;
use crate::film::{Mark, Pose};

/// How many people can be told apart at one mark.
const MARK_LIMIT: usize = 3;

impl Play<'_, '_, '_> {
    pub(super) fn check_marks(&mut self, offset: usize) {
        let mut there: BTreeMap<&'static str, Crowd> = BTreeMap::new();
        for one in &self.stage.people {
            if self.carrier(&one.role).is_some() {
                continue;
            }
            let crowd = there.entry(one.mark.as_str()).or_insert(Crowd {
                mark: one.mark,
                people: 0,
                resting: 0,
            });
            crowd.people += 1;
            crowd.resting += usize::from(one.seated || one.pose == Pose::LYING);
        }
        let mut crowded = BTreeSet::new();
        for (name, crowd) in there {
            if crowd.people > MARK_LIMIT && self.is_new(Code::MarkFull, name, &mut crowded) {
                let values = [name.to_owned(), MARK_LIMIT.to_string()];
                self.findings.add(Code::MarkFull, offset, values);
            }
            let is_shared = crowd.mark.is_chair() && crowd.resting > 1;
            if is_shared && self.is_new(Code::SeatTaken, name, &mut crowded) {
                let values = [name.to_owned()];
                self.findings.add(Code::SeatTaken, offset, values);
            }
        }
        self.crowded = crowded;
    }

    /// Whether that was not so in the beat before already.
    fn is_new(&self, code: Code, mark: &'static str, crowded: &mut Crowded) -> bool {
        crowded.insert((code, mark));
        !self.crowded.contains(&(code, mark))
    }
}

/// Marks with too many people, each with what is wrong there.
pub(super) type Crowded = BTreeSet<(Code, &'static str)>;

/// Who is at a mark.
struct Crowd {
    mark: Mark,
    people: usize,
    /// Those who sit or lie.
    resting: usize,
}
