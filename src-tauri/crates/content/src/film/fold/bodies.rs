//! Coming and going, and what one does with the body.

use super::Play;
use crate::film::script::Act;
use crate::film::stage::{Entrance, Exit, Standing};
use crate::film::{Facing, Mark, Mood, Pose};
use crate::{Code, Id};

impl Play<'_, '_, '_> {
    pub(super) fn enter(
        &mut self,
        act: &Act,
        at: Mark,
        mood: Option<Mood>,
        look: Option<Facing>,
        with: Option<&Id>,
    ) {
        if self.find(&act.who).is_some() {
            return self.problem(Code::RoleOnStage, act, [&act.who]);
        }
        let Some(&person) = self.cast.get(&act.who) else {
            return;
        };
        let slot = self.free_slot(at, &act.who);
        self.stage.people.push(Standing {
            role: act.who.clone(),
            person,
            mark: at,
            slot,
            facing: at.inwards(),
            mood: mood.unwrap_or(Mood::CALM),
            pose: Pose::STANDING,
            seated: false,
            left: None,
            right: None,
            carries: None,
            says: None,
        });
        self.enters.push(Entrance {
            role: act.who.clone(),
            at,
        });
        self.sit_if_one_must(&act.who);
        if let Some(look) = look {
            self.turn(act, look, at);
        }
        if let Some(thing) = with {
            self.bring(act, thing);
        }
    }

    pub(super) fn walk(&mut self, act: &Act, here: Mark, to: Mark) {
        if !self.is_free(act) {
            return;
        }
        let slot = self.free_slot(to, &act.who);
        if let Some(one) = self.find_mut(&act.who) {
            one.facing = here.towards(to).unwrap_or(one.facing);
            one.mark = to;
            one.slot = slot;
            one.pose = Pose::STANDING;
            one.seated = false;
        }
        self.sit_if_one_must(&act.who);
        self.carry_along(&act.who);
    }

    pub(super) fn leave(&mut self, act: &Act, by: Mark) {
        if !self.is_free(act) {
            return;
        }
        let one = self.find(&act.who);
        let child = one.and_then(|one| one.carries.clone());
        for role in [Some(act.who.clone()), child].into_iter().flatten() {
            self.take_away(&role);
            self.leaves.push(Exit { role, by });
        }
    }

    /// Takes somebody off the stage, with what is in their hands.
    fn take_away(&mut self, role: &Id) {
        let Some(index) = self.stage.people.iter().position(|one| one.role == *role) else {
            return;
        };
        let gone = self.stage.people.remove(index);
        self.stage.things.retain(|thing| !gone.holds(&thing.id));
    }

    pub(super) fn pose(&mut self, act: &Act, pose: Pose, here: Mark) {
        if !self.is_free(act) {
            return;
        }
        let one = self.find(&act.who);
        let has_wheelchair = one.is_some_and(|one| one.person.has_wheelchair());
        if pose == Pose::LYING && !here.is_bed() {
            self.problem(Code::BedMissing, act, [&act.who, &here.as_str()]);
        }
        let sits = pose == Pose::SITTING && !has_wheelchair;
        if sits && !here.is_seat() {
            self.problem(Code::SeatMissing, act, [&act.who, &here.as_str()]);
        }
        let place = self.stage.place;
        let must_sit = place.is_seated() && !here.is_outside();
        if must_sit && !pose.can_be_seated() {
            self.problem(Code::SeatOnly, act, [&act.who, &place.as_str()]);
        }
        if let Some(one) = self.find_mut(&act.who) {
            // Whoever lay and does something else has sat up.
            let stays = one.seated || one.pose == Pose::LYING;
            one.seated = sits || (stays && pose.can_be_seated());
            one.pose = pose;
            if one.seated || pose == Pose::LYING {
                one.facing = here.faces().unwrap_or(one.facing);
            }
        }
        self.carry_along(&act.who);
    }

    pub(super) fn turn(&mut self, act: &Act, to: Facing, here: Mark) {
        if !self.is_free(act) {
            return;
        }
        if let Some(one) = self.find(&act.who)
            && (one.seated || one.pose == Pose::LYING)
            && here.faces().is_some_and(|way| way != to)
        {
            return self.problem(Code::SeatFaces, act, [&act.who, &here.as_str()]);
        }
        if let Some(one) = self.find_mut(&act.who) {
            one.facing = to;
        }
        self.carry_along(&act.who);
    }

    /// In a car one sits down where one gets in.
    pub(super) fn sit_if_one_must(&mut self, role: &Id) {
        let must_sit = self.stage.place.is_seated();
        if let Some(one) = self.find_mut(role)
            && must_sit
            && one.mark.is_seat()
        {
            one.seated = !one.person.has_wheelchair();
            one.pose = Pose::SITTING;
            one.facing = one.mark.faces().unwrap_or(one.facing);
        }
    }

    /// The first place at a mark that nobody else has.
    pub(super) fn free_slot(&self, mark: Mark, role: &Id) -> u8 {
        let others = self.stage.people.iter();
        let taken: Vec<u8> = others
            .filter(|one| one.mark == mark && one.role != *role)
            .map(|one| one.slot)
            .collect();
        (0..u8::MAX)
            .find(|slot| !taken.contains(slot))
            .unwrap_or(u8::MAX)
    }
}
