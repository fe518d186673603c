//! Things: taken, put down and handed on.

use super::Play;
use crate::film::script::Act;
use crate::film::stage::{Standing, Thing};
use crate::film::{Mark, Prop};
use crate::{Code, Id};

impl Play<'_, '_, '_> {
    /// Somebody comes with a thing in the hands that was not on the stage.
    pub(super) fn bring(&mut self, act: &Act, thing: &Id) {
        let Some(known) = self.known.get(thing).cloned() else {
            return;
        };
        if self.stage.things.iter().any(|one| one.id == *thing) {
            return self.problem(Code::ThingOnStage, act, [thing]);
        }
        let prop = known.prop;
        self.stage.things.push(Thing {
            mark: None,
            ..known
        });
        self.take(act, &act.who, thing, prop);
    }

    pub(super) fn hold(&mut self, act: &Act, thing: &Id, here: Mark) {
        let Some(found) = self.stage.things.iter().find(|one| one.id == *thing) else {
            return self.problem(Code::ThingOffStage, act, [thing]);
        };
        let prop = found.prop;
        let Some(there) = found.mark else {
            let holder = self.stage.people.iter().find(|one| one.holds(thing));
            let holder = holder.map_or_else(String::new, |one| one.role.to_string());
            return self.problem(Code::ThingHeld, act, [thing, &holder]);
        };
        if !here.reaches(there) {
            let values: [&dyn ToString; 3] = [&act.who, thing, &there.as_str()];
            self.problem(Code::ThingFar, act, values);
        }
        self.take(act, &act.who, thing, prop);
    }

    pub(super) fn set(&mut self, act: &Act, thing: &Id, here: Mark, at: Mark) {
        if !self.release(act, thing) {
            return;
        }
        if !here.reaches(at) {
            self.problem(Code::MarkFar, act, [&act.who, &at.as_str()]);
        }
        self.place(thing, Some(at));
    }

    pub(super) fn give(&mut self, act: &Act, thing: &Id, here: Mark, to: &Id) {
        if act.who == *to {
            return self.problem(Code::GiveToSelf, act, [to]);
        }
        let Some(there) = self.mark_of(to, act) else {
            return;
        };
        if !here.reaches(there) {
            self.problem(Code::RoleFar, act, [&act.who, to]);
        }
        if !self.release(act, thing) {
            return;
        }
        let Some(prop) = self.known.get(thing).map(|known| known.prop) else {
            return;
        };
        // What the other has no hand for is put down at their feet, so that the rest can be played.
        self.place(thing, Some(there));
        self.take(act, to, thing, prop);
    }

    /// Opens the hands that hold a thing; it is noted if none of them does.
    fn release(&mut self, act: &Act, thing: &Id) -> bool {
        let Some(one) = self.find_mut(&act.who).filter(|one| one.holds(thing)) else {
            self.problem(Code::ThingNotHeld, act, [&act.who, thing]);
            return false;
        };
        one.left.take_if(|held| held == thing);
        one.right.take_if(|held| held == thing);
        true
    }

    /// Takes a thing into the hands that are free.
    fn take(&mut self, act: &Act, role: &Id, thing: &Id, prop: Prop) {
        let Some(hands) = prop.hands() else {
            return self.problem(Code::ThingStands, act, [thing]);
        };
        let Some(one) = self.find_mut(role) else {
            return;
        };
        if !close_hands(one, thing, hands) {
            return self.problem(Code::HandsFull, act, [role, thing]);
        }
        self.place(thing, None);
    }

    fn place(&mut self, thing: &Id, mark: Option<Mark>) {
        if let Some(one) = self.stage.things.iter_mut().find(|one| one.id == *thing) {
            one.mark = mark;
        }
    }
}

/// Closes as many hands as a thing takes, the right one first; a child is on the left arm, a cane in the right
/// hand.
fn close_hands(one: &mut Standing, thing: &Id, hands: usize) -> bool {
    let right = one.right.is_none() && !one.person.has_cane();
    let left = one.left.is_none() && one.carries.is_none();
    if usize::from(right) + usize::from(left) < hands {
        return false;
    }
    if right {
        one.right = Some(thing.clone());
    }
    if left && (hands == 2 || !right) {
        one.left = Some(thing.clone());
    }
    true
}
