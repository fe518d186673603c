//! A film, as the player shows it.

use content::film::{Beat, Facing, Film, Mark, Stage, Standing, Thing};
use content::{Id, Passage};

use crate::contract as wire;

/// The film with a caption to each beat; `content` has counted that there are as many.
pub(crate) fn film(film: &Film, captions: &[Passage]) -> wire::FilmView {
    let cast = film.cast().iter();
    wire::FilmView {
        cast: cast
            .map(|(role, person)| (role.to_string(), (*person).into()))
            .collect(),
        beats: film
            .beats()
            .iter()
            .zip(captions)
            .map(|(beat, caption)| self::beat(beat, caption))
            .collect(),
    }
}

fn beat(beat: &Beat, caption: &str) -> wire::BeatView {
    let enters = beat.enters.iter().map(|entrance| wire::EnterView {
        role: entrance.role.to_string(),
        at: entrance.at.as_str().to_owned(),
    });
    let leaves = beat.leaves.iter().map(|exit| wire::LeaveView {
        role: exit.role.to_string(),
        by: exit.by.as_str().to_owned(),
    });
    wire::BeatView {
        caption: caption.to_owned(),
        cut: beat.cut,
        still: beat.still,
        enters: enters.collect(),
        leaves: leaves.collect(),
        stage: stage(&beat.stage),
    }
}

fn stage(stage: &Stage) -> wire::StageView {
    wire::StageView {
        place: stage.place.into(),
        light: stage.light.into(),
        season: stage.season.into(),
        weather: stage.weather.into(),
        clock: stage.clock.map(|time| time.to_string()),
        camera: wire::CameraView {
            on: stage.camera.on.clone(),
            zoom: stage.camera.zoom,
        },
        people: stage.people.iter().map(person).collect(),
        things: stage.things.iter().map(thing).collect(),
    }
}

fn person(standing: &Standing) -> wire::PersonView {
    let text = |id: &Option<Id>| id.as_ref().map(Id::to_string);
    wire::PersonView {
        role: standing.role.to_string(),
        person: standing.person.into(),
        mark: standing.mark.as_str().to_owned(),
        slot: standing.slot,
        facing: match standing.facing {
            Facing::Left => wire::Facing::Left,
            Facing::Right => wire::Facing::Right,
        },
        mood: standing.mood.into(),
        pose: standing.pose.into(),
        seated: standing.seated,
        left: text(&standing.left),
        right: text(&standing.right),
        carries: text(&standing.carries),
        says: standing.says.map(Into::into),
    }
}

fn thing(thing: &Thing) -> wire::ThingView {
    wire::ThingView {
        id: thing.id.to_string(),
        prop: thing.prop.into(),
        state: thing.state.clone(),
        mark: thing.mark.map(Mark::as_str).map(str::to_owned),
    }
}
