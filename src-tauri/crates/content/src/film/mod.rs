//! `films/<step-id>.toml`: who and what is on the stage, and what happens to it, beat by beat.
//!
//! ```toml
//! format = 1
//! place = "kitchen"
//! light = "evening"                  # day | evening | night
//! season = "winter"                  # spring | summer | autumn | winter
//! weather = "snow"                   # clear | rain | snow | wind
//! clock = "18:30"                    # on the walls; may be left out, then they go with the light
//! cast = { mum = "samira", child = "bo" }
//! things = [{ id = "kettle", is = "kettle", at = "stove", state = "steaming" }, { id = "bag", is = "rucksack" }]
//!
//! [[beat]]                           # one for each caption; what is written in it happens in this order:
//! cut = { place = "hallway", light = "night" }                # another place or time: nobody is there
//! light = "night"
//! weather = "rain"
//! clock = "18:40"
//! enter = [{ who = "mum", at = "door", mood = "tired", look = "right", with = "bag" }]
//! walk = [{ who = "mum", to = "stove" }]                      # one stands up, and looks where one goes
//! put = [{ who = "mum", child = "child", at = "floor" }]      # sets a child down, here or beside
//! set = [{ who = "mum", thing = "bag", at = "stove" }]        # puts a thing down, here or beside
//! lift = [{ who = "mum", child = "child" }]                   # takes a small child on the left arm
//! hold = [{ who = "mum", thing = "kettle" }]                  # takes a thing from here or beside
//! give = [{ from = "mum", thing = "kettle", to = "child" }]
//! pose = { mum = "sitting" }
//! mood = { mum = "angry", child = "worried" }
//! turn = [{ who = "child", to = "left" }]
//! leave = [{ who = "child", by = "door" }]                    # with all that is held and carried
//! say = { mum = "clock" }                                     # a pictogram, for this beat only
//! state = { kettle = "still" }                                # how a thing looks from now on
//! camera = { on = "mum", zoom = 1.2 }                         # a role or a mark; {} is the whole stage
//!
//! [[beat]]
//! still = true                       # nothing changes, and nothing is meant to
//! ```
//!
//! Reading gives a script of names that are all known, or problems. What happens is a pure fold over it: the
//! stage at a beat follows from the beats up to it and from nothing else, so that seeking replays nothing. The
//! fold also finds what cannot happen: somebody walks who is not there, a hand takes what it cannot reach.
//! Mistakes of the first kind hide those of the second, since one misspelt role would make a problem of
//! everything that it does.

mod fold;
mod names;
mod read;
mod script;
mod stage;

use std::collections::BTreeMap;

pub use names::{
    Facing, Light, Mark, Mood, Person, Pictogram, Place, Pose, Prop, Season, Time, Weather,
};
pub use stage::{Beat, Camera, Entrance, Exit, Stage, Standing, Thing};

use crate::findings::Findings;
use crate::{Id, Problem};
use script::Script;

/// A film, its names known and its happenings possible.
#[derive(Clone, Debug, PartialEq)]
pub struct Film {
    script: Script,
}

impl Film {
    /// Reads a script; `file` is what problems name.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let mut findings = Findings::new(file, text);
        let film = parse_film(text, &mut findings);
        film.filter(|_| findings.is_empty())
            .ok_or_else(|| findings.into_problems())
    }

    /// Who plays which role.
    pub fn cast(&self) -> &BTreeMap<Id, Person> {
        &self.script.cast
    }

    /// Every beat, with the stage as it is at its end.
    pub fn beats(&self) -> Vec<Beat> {
        fold::fold(&self.script, &mut Findings::new("", ""))
    }

    /// How many beats there are.
    pub fn length(&self) -> usize {
        self.script.beats.len()
    }
}

/// Reads a script and plays it through; what is wrong is noted. A film comes of it if its beats can be counted.
pub(crate) fn parse_film(text: &str, findings: &mut Findings<'_>) -> Option<Film> {
    let before = findings.len();
    let script = read::read_script(text, findings)?;
    if findings.len() == before {
        fold::fold(&script, findings);
    }
    Some(Film { script })
}
