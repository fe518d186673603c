//! The stage at the end of a beat, as plain data.

use serde::Serialize;

use super::{
    Facing, Light, Mark, Mood, Person, Pictogram, Place, Pose, Prop, Season, Time, Weather,
};
use crate::Id;

/// One beat of a film.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Beat {
    /// The stage is another one, and nothing leads over from the beat before.
    pub cut: bool,
    /// Nothing is meant to move.
    pub still: bool,
    /// Who comes.
    pub enters: Vec<Entrance>,
    /// Who goes.
    pub leaves: Vec<Exit>,
    /// The stage when all of it has happened.
    pub stage: Stage,
}

/// Somebody comes on to the stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entrance {
    /// Who.
    pub role: Id,
    /// Where they appear.
    pub at: Mark,
}

/// Somebody goes off the stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exit {
    /// Who.
    pub role: Id,
    /// Where they disappear.
    pub by: Mark,
}

/// A moment of the stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stage {
    /// Where it is.
    pub place: Place,
    /// How the light falls.
    pub light: Light,
    /// The time of the year.
    pub season: Season,
    /// What falls from the sky.
    pub weather: Weather,
    /// The time on the clocks of the walls; where a film says none, they go with the light.
    pub clock: Option<Time>,
    /// What is looked at.
    pub camera: Camera,
    /// Who is there, in the order in which they came.
    pub people: Vec<Standing>,
    /// What is there, in hands and out of them.
    pub things: Vec<Thing>,
}

/// What is looked at, and how closely.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Camera {
    /// A role or else a mark; nothing for the middle.
    pub on: Option<String>,
    /// From 1, the whole stage, to 2.
    pub zoom: f32,
}

impl Camera {
    /// The whole stage.
    pub(super) const WHOLE: Self = Self {
        on: None,
        zoom: 1.0,
    };
}

/// Somebody on the stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// The role.
    pub role: Id,
    /// Who plays it.
    pub person: Person,
    /// Where they are.
    pub mark: Mark,
    /// Which place they have among those at the mark, from 0. A child that is carried has that of its carrier.
    pub slot: u8,
    /// Which way they look.
    pub facing: Facing,
    /// What they feel.
    pub mood: Mood,
    /// What they do with the body.
    pub pose: Pose,
    /// Whether they are on the seat of their mark, in whatever pose.
    pub seated: bool,
    /// The thing in the left hand.
    pub left: Option<Id>,
    /// The thing in the right hand. A large thing is in both.
    pub right: Option<Id>,
    /// The child on the left arm.
    pub carries: Option<Id>,
    /// The bubble.
    pub says: Option<Pictogram>,
}

impl Standing {
    /// Whether a thing is in one of the hands.
    pub(super) fn holds(&self, thing: &Id) -> bool {
        [&self.left, &self.right].contains(&&Some(thing.clone()))
    }
}

/// A thing on the stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Thing {
    /// The id.
    pub id: Id,
    /// What it is.
    pub prop: Prop,
    /// How it looks, where a film says so.
    pub state: Option<String>,
    /// Where it lies; nowhere while somebody holds it.
    pub mark: Option<Mark>,
}
