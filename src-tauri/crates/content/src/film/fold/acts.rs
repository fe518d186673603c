//! What somebody does: each verb to where it is played.

use super::Play;
use crate::Code;
use crate::film::script::{Act, Verb};

impl Play<'_, '_, '_> {
    pub(super) fn act(&mut self, act: &Act) {
        if let Verb::Enter {
            at,
            mood,
            look,
            with,
        } = &act.verb
        {
            return self.enter(act, *at, *mood, *look, with.as_ref());
        }
        let Some(here) = self.mark_of(&act.who, act) else {
            return;
        };
        match &act.verb {
            Verb::Enter { .. } => {}
            Verb::Walk { to } => self.walk(act, here, *to),
            Verb::Put { child, at } => self.put(act, child, here, at.unwrap_or(here)),
            Verb::Set { thing, at } => self.set(act, thing, here, at.unwrap_or(here)),
            Verb::Lift { child } => self.lift(act, child, here),
            Verb::Hold { thing } => self.hold(act, thing, here),
            Verb::Give { thing, to } => self.give(act, thing, here, to),
            Verb::Pose(pose) => self.pose(act, *pose, here),
            Verb::Mood(mood) => self.change(act, |one| one.mood = *mood),
            Verb::Turn(facing) => self.turn(act, *facing, here),
            Verb::Leave { by } => self.leave(act, by.unwrap_or(here)),
            Verb::Say(pictogram) => self.change(act, |one| one.says = Some(*pictogram)),
        }
    }

    fn change(&mut self, act: &Act, change: impl FnOnce(&mut crate::film::Standing)) {
        if let Some(one) = self.find_mut(&act.who) {
            change(one);
        }
    }

    /// Whether somebody moves by themselves; it is noted of a child that is carried.
    pub(super) fn is_free(&mut self, act: &Act) -> bool {
        let carrier = self.carrier(&act.who).map(|one| one.role.clone());
        if let Some(carrier) = &carrier {
            self.problem(Code::ChildCarried, act, [&act.who, carrier]);
        }
        carrier.is_none()
    }
}
