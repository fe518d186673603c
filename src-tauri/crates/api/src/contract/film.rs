//! Films, as the player shows them: the stage of every beat, so that the screen never replays a script.
//!
//! What moves between two beats follows from their two stages, and from who comes and goes.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::stage_names::{
    Light, Mood, PersonId, PictogramId, PlaceId, Pose, PropId, Season, Weather,
};

/// A film in one language.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilmView {
    /// Who plays which role.
    pub cast: BTreeMap<String, PersonId>,
    /// The beats, in their order.
    pub beats: Vec<BeatView>,
}

/// A beat: a change on the stage and one caption.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeatView {
    /// The caption in the chosen language.
    pub caption: String,
    /// The stage is another one: nothing leads over from the beat before.
    pub cut: bool,
    /// Nothing is meant to move.
    pub still: bool,
    /// Who comes on to the stage in this beat.
    pub enters: Vec<EnterView>,
    /// Who goes off the stage in this beat, and is no longer among its people.
    pub leaves: Vec<LeaveView>,
    /// The stage when all of it has happened.
    pub stage: StageView,
}

/// Somebody comes on to the stage; where they are in the end, the stage says.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EnterView {
    /// Who.
    pub role: String,
    /// The mark where they appear.
    pub at: String,
}

/// Somebody goes off the stage.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeaveView {
    /// Who.
    pub role: String,
    /// The mark where they disappear.
    pub by: String,
}

/// A moment of the stage.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageView {
    /// Where it is.
    pub place: PlaceId,
    /// How the light falls.
    pub light: Light,
    /// The time of the year.
    pub season: Season,
    /// What falls from the sky.
    pub weather: Weather,
    /// The time on the clocks of the walls, as `18:30`; where the film says none, they go with the light.
    pub clock: Option<String>,
    /// What is looked at.
    pub camera: CameraView,
    /// Who is on the stage, in the order in which they came.
    pub people: Vec<PersonView>,
    /// The things on the stage, in hands and out of them.
    pub things: Vec<ThingView>,
}

/// What is looked at, and how closely.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CameraView {
    /// A role or else a mark; nothing for the middle of the stage.
    pub on: Option<String>,
    /// From 1, the whole stage, to 2.
    pub zoom: f32,
}

/// Which way somebody looks; the stage is never mirrored.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Facing {
    /// To the left of the stage.
    Left,
    /// To the right of it.
    Right,
}

/// Somebody on the stage.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// The role, unique on the stage.
    pub role: String,
    /// Who plays it.
    pub person: PersonId,
    /// Where they are.
    pub mark: String,
    /// Which place they have among those at the mark: 0 is the mark itself. No two have the same, but a child
    /// that is carried has that of its carrier.
    pub slot: u8,
    /// Which way they look.
    pub facing: Facing,
    /// What they feel.
    pub mood: Mood,
    /// What they do with the body.
    pub pose: Pose,
    /// Whether they are on the seat of their mark, in whatever pose.
    pub seated: bool,
    /// The id of the thing in the left hand: the hand away from the viewer.
    pub left: Option<String>,
    /// The id of the thing in the right hand: the hand near the viewer. A large thing is in both.
    pub right: Option<String>,
    /// The role of the child on the arm; the child is at the same mark, and among the people as well.
    pub carries: Option<String>,
    /// The pictogram in the bubble, for this beat only.
    pub says: Option<PictogramId>,
}

/// A thing on the stage.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThingView {
    /// The id, unique in the film.
    pub id: String,
    /// What it is.
    pub prop: PropId,
    /// How it looks, where the film says so: a name that the prop knows, or the time of a clock as `7:05`.
    pub state: Option<String>,
    /// Where it lies; in somebody's hand it is at no mark.
    pub mark: Option<String>,
}
