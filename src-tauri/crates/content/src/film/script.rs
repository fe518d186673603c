//! A script as it was read: names that are known, marks that are there, each act where it stands in the file.

use std::collections::BTreeMap;

use super::{
    Facing, Light, Mark, Mood, Person, Pictogram, Place, Pose, Prop, Season, Time, Weather,
};
use crate::Id;

/// A whole film.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Script {
    pub(super) cast: BTreeMap<Id, Person>,
    /// What the film begins with.
    pub(super) opening: Scene,
    pub(super) beats: Vec<BeatScript>,
}

/// A stage before anybody is on it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scene {
    pub(super) place: Place,
    pub(super) light: Light,
    pub(super) season: Season,
    pub(super) weather: Weather,
    /// What clocks on the walls show, where that is said.
    pub(super) clock: Option<Time>,
    /// The things that lie about.
    pub(super) things: Vec<Laid>,
}

/// A thing where it lies.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Laid {
    pub(super) id: Id,
    pub(super) prop: Prop,
    /// How it looks at first, where that is said.
    pub(super) state: Option<String>,
    /// Nowhere: somebody brings it.
    pub(super) mark: Option<Mark>,
}

/// One beat.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BeatScript {
    /// Where it begins in the file.
    pub(super) offset: usize,
    pub(super) still: bool,
    pub(super) cut: Option<Scene>,
    pub(super) light: Option<Light>,
    pub(super) weather: Option<Weather>,
    pub(super) clock: Option<Time>,
    /// In the order in which they happen.
    pub(super) acts: Vec<Act>,
    /// How things come to look.
    pub(super) states: Vec<StateScript>,
    pub(super) camera: Option<CameraScript>,
}

/// Somebody does something.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Act {
    pub(super) who: Id,
    pub(super) verb: Verb,
    /// Where it stands in the file.
    pub(super) offset: usize,
}

/// What somebody does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verb {
    Enter {
        at: Mark,
        mood: Option<Mood>,
        look: Option<Facing>,
        with: Option<Id>,
    },
    Walk {
        to: Mark,
    },
    Put {
        child: Id,
        at: Option<Mark>,
    },
    Set {
        thing: Id,
        at: Option<Mark>,
    },
    Lift {
        child: Id,
    },
    Hold {
        thing: Id,
    },
    Give {
        thing: Id,
        to: Id,
    },
    Pose(Pose),
    Mood(Mood),
    Turn(Facing),
    Leave {
        by: Option<Mark>,
    },
    Say(Pictogram),
}

/// How a thing comes to look.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct StateScript {
    pub(super) thing: Id,
    pub(super) state: String,
    pub(super) offset: usize,
}

/// Where the camera turns.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CameraScript {
    pub(super) on: Option<Target>,
    pub(super) zoom: f32,
    pub(super) offset: usize,
}

/// What a camera can be on.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Role(Id),
    Mark(Mark),
}
