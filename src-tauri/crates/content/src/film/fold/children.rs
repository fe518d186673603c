//! Children on an arm.

use super::Play;
use crate::film::script::Act;
use crate::film::{Mark, Pose};
use crate::{Code, Id};

impl Play<'_, '_, '_> {
    pub(super) fn lift(&mut self, act: &Act, child: &Id, here: Mark) {
        let Some(there) = self.mark_of(child, act) else {
            return;
        };
        let is_small = |role: &Id| self.cast.get(role).is_some_and(|person| person.is_small());
        if is_small(&act.who) || !is_small(child) {
            return self.problem(Code::CannotCarry, act, [&act.who, child]);
        }
        if let Some(carrier) = self.carrier(child).map(|one| one.role.clone()) {
            return self.problem(Code::ChildCarried, act, [child, &carrier]);
        }
        let one = self.find(&act.who);
        if one.is_some_and(|one| one.carries.is_some() || one.left.is_some()) {
            return self.problem(Code::HandsFull, act, [&act.who, child]);
        }
        if !here.reaches(there) {
            self.problem(Code::RoleFar, act, [&act.who, child]);
        }
        if let Some(one) = self.find_mut(&act.who) {
            one.carries = Some(child.clone());
        }
        if let Some(one) = self.find_mut(child) {
            one.pose = Pose::STANDING;
            one.seated = false;
        }
        self.carry_along(&act.who);
    }

    pub(super) fn put(&mut self, act: &Act, child: &Id, here: Mark, at: Mark) {
        if self.mark_of(child, act).is_none() {
            return;
        }
        if self.find(&act.who).and_then(|one| one.carries.as_ref()) != Some(child) {
            return self.problem(Code::ChildNotCarried, act, [&act.who, child]);
        }
        if !here.reaches(at) {
            self.problem(Code::MarkFar, act, [&act.who, &at.as_str()]);
        }
        if let Some(one) = self.find_mut(&act.who) {
            one.carries = None;
        }
        let slot = self.free_slot(at, child);
        if let Some(one) = self.find_mut(child) {
            one.mark = at;
            one.slot = slot;
        }
        self.sit_if_one_must(child);
    }

    /// A child on an arm is where its carrier is, and looks where they look.
    pub(super) fn carry_along(&mut self, carrier: &Id) {
        let Some(one) = self.find(carrier) else {
            return;
        };
        let (mark, slot, facing) = (one.mark, one.slot, one.facing);
        let Some(child) = one.carries.clone() else {
            return;
        };
        if let Some(child) = self.find_mut(&child) {
            child.mark = mark;
            child.slot = slot;
            child.facing = facing;
        }
    }
}
