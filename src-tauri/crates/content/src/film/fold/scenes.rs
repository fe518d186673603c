//! The stage before anybody comes: what lies about, and how it looks.

use super::Play;
use crate::Code;
use crate::film::script::{Laid, Scene, StateScript};
use crate::film::stage::{Camera, Stage, Thing};

/// A scene without anybody or anything.
pub(super) fn empty(scene: &Scene) -> Stage {
    Stage {
        place: scene.place,
        light: scene.light,
        season: scene.season,
        weather: scene.weather,
        clock: scene.clock,
        camera: Camera::WHOLE,
        people: Vec::new(),
        things: Vec::new(),
    }
}

impl Play<'_, '_, '_> {
    /// Lays out the things of a scene, and learns of those that will be brought.
    pub(super) fn lay_out(&mut self, scene: &Scene) {
        for laid in &scene.things {
            let thing = self.recall(laid);
            if thing.mark.is_some() {
                self.stage.things.push(thing.clone());
            }
            self.known.insert(thing.id.clone(), thing);
        }
    }

    /// A thing that was there before looks as it did, unless its scene says otherwise.
    fn recall(&self, laid: &Laid) -> Thing {
        let before = self.known.get(&laid.id);
        let state = laid.state.as_ref();
        let state = state.or_else(|| before.and_then(|before| before.state.as_ref()));
        Thing {
            id: laid.id.clone(),
            prop: laid.prop,
            state: state.cloned(),
            mark: laid.mark,
        }
    }

    /// Lets a thing look otherwise; it is noted if it cannot be seen.
    pub(super) fn show(&mut self, script: &StateScript) {
        let is_it = |thing: &&mut Thing| thing.id == script.thing;
        let Some(thing) = self.stage.things.iter_mut().find(is_it) else {
            let values = [script.thing.to_string()];
            self.findings
                .add(Code::ThingOffStage, script.offset, values);
            return;
        };
        thing.state = Some(script.state.clone());
        let now = thing.clone();
        self.known.insert(now.id.clone(), now);
    }
}
