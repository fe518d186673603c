//! The fold: what a stage becomes by the beats, and what cannot happen on it.
//!
//! A mistake is noted and then played as far as it can be, so that one does not make a problem of all that
//! follows.

mod acts;
mod bodies;
mod children;
mod closing;
mod hands;
mod scenes;

use std::collections::BTreeMap;

use closing::Crowded;
use scenes::empty;

use super::script::{Act, BeatScript, CameraScript, Script, Target};
use super::stage::{Beat, Camera, Entrance, Exit, Stage, Standing, Thing};
use super::{Mark, Person, Pose};
use crate::findings::Findings;
use crate::{Code, Id};

/// Plays a script from its beginning; what cannot happen is noted.
pub(super) fn fold(script: &Script, findings: &mut Findings<'_>) -> Vec<Beat> {
    let mut play = Play {
        cast: &script.cast,
        known: BTreeMap::new(),
        stage: empty(&script.opening),
        enters: Vec::new(),
        leaves: Vec::new(),
        crowded: Crowded::new(),
        findings,
    };
    play.lay_out(&script.opening);
    script.beats.iter().map(|beat| play.beat(beat)).collect()
}

/// A film as far as it was played.
struct Play<'s, 'f, 'n> {
    cast: &'s BTreeMap<Id, Person>,
    /// Every thing that was named so far, as it was when it was last on the stage.
    known: BTreeMap<Id, Thing>,
    /// The stage as it is; people carry children here in the pose that they had.
    stage: Stage,
    /// Who has come in this beat.
    enters: Vec<Entrance>,
    /// Who has gone in this beat.
    leaves: Vec<Exit>,
    /// Where there were too many at the end of the beat before.
    crowded: Crowded,
    findings: &'f mut Findings<'n>,
}

impl Play<'_, '_, '_> {
    fn beat(&mut self, script: &BeatScript) -> Beat {
        for standing in &mut self.stage.people {
            standing.says = None;
        }
        let before = self.stage.clone();
        let sound = self.findings.len();
        if let Some(scene) = &script.cut {
            self.stage = empty(scene);
            self.crowded.clear();
            self.lay_out(scene);
        }
        self.stage.light = script.light.unwrap_or(self.stage.light);
        self.stage.weather = script.weather.unwrap_or(self.stage.weather);
        self.stage.clock = script.clock.or(self.stage.clock);
        for act in &script.acts {
            self.act(act);
        }
        for state in &script.states {
            self.show(state);
        }
        self.look(script.camera.as_ref());
        self.check_marks(script.offset);
        let came_or_went = !self.enters.is_empty() || !self.leaves.is_empty();
        let changed = script.cut.is_some() || came_or_went || self.stage != before;
        if changed && script.still {
            self.findings.add(Code::BeatNotStill, script.offset, []);
        }
        // What was meant to change may be what could not happen.
        if !changed && !script.still && self.findings.len() == sound {
            self.findings.add(Code::BeatUnchanged, script.offset, []);
        }
        Beat {
            cut: script.cut.is_some(),
            still: script.still,
            enters: std::mem::take(&mut self.enters),
            leaves: std::mem::take(&mut self.leaves),
            stage: self.shown(),
        }
    }

    fn look(&mut self, camera: Option<&CameraScript>) {
        if let Some(camera) = camera {
            if let Some(Target::Role(role)) = &camera.on
                && self.find(role).is_none()
            {
                let values = [role.to_string()];
                self.findings
                    .add(Code::CameraOffStage, camera.offset, values);
            }
            self.stage.camera = Camera {
                on: camera.on.as_ref().map(|target| match target {
                    Target::Role(role) => role.to_string(),
                    Target::Mark(mark) => mark.as_str().to_owned(),
                }),
                zoom: camera.zoom,
            };
        }
        let lost = self.leaves.iter().any(|exit| {
            let followed = self.stage.camera.on.as_deref() == Some(exit.role.as_str());
            followed && self.find(&exit.role).is_none()
        });
        if lost {
            self.stage.camera = Camera::WHOLE;
        }
    }

    /// The stage as it looks: whoever has the arms full carries.
    fn shown(&self) -> Stage {
        let mut stage = self.stage.clone();
        for standing in &mut stage.people {
            let holds_large = standing.left.is_some() && standing.left == standing.right;
            let is_plain = [Pose::STANDING, Pose::SITTING].contains(&standing.pose);
            if is_plain && (holds_large || standing.carries.is_some()) {
                standing.pose = Pose::CARRYING;
            }
        }
        stage
    }

    fn find(&self, role: &Id) -> Option<&Standing> {
        self.stage.people.iter().find(|one| one.role == *role)
    }

    fn find_mut(&mut self, role: &Id) -> Option<&mut Standing> {
        self.stage.people.iter_mut().find(|one| one.role == *role)
    }

    /// Who carries a child.
    fn carrier(&self, child: &Id) -> Option<&Standing> {
        let is_carrier = |one: &&Standing| one.carries.as_ref() == Some(child);
        self.stage.people.iter().find(is_carrier)
    }

    /// Where somebody is; it is noted if that is nowhere.
    fn mark_of(&mut self, role: &Id, act: &Act) -> Option<Mark> {
        let mark = self.find(role).map(|one| one.mark);
        if mark.is_none() {
            self.problem(Code::RoleOffStage, act, [role]);
        }
        mark
    }

    fn problem<const N: usize>(&mut self, code: Code, act: &Act, values: [&dyn ToString; N]) {
        let values = values.map(|value| value.to_string());
        self.findings.add(code, act.offset, values);
    }
}
