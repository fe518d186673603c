//! Who plays, where it is, and what lies about: at the beginning and after a cut.

use std::collections::BTreeSet;

use super::Reader;
use crate::film::script::{Laid, Scene};
use crate::film::{Person, Prop};
use crate::toml_table::Table;
use crate::{Code, Id};

impl Reader<'_, '_> {
    pub(super) fn read_cast(&mut self, root: &mut Table<'_>) {
        let table = root.table("cast", self.findings);
        let Some(mut table) = root.require("cast", table, self.findings) else {
            return;
        };
        let mut played: BTreeSet<Person> = BTreeSet::new();
        for role in table.keys() {
            let offset = role.offset;
            let person = self.name(role.value, &mut table);
            let Ok(id) = role.value.parse::<Id>() else {
                let values = [role.value.to_owned()];
                self.add(Code::IdMalformed, offset, values);
                continue;
            };
            let Some(person) = person else { continue };
            if !played.insert(person) {
                let values = ["cast".to_owned(), person.as_str().to_owned()];
                self.add(Code::ValueDuplicate, offset, values);
            }
            self.cast.insert(id, person);
        }
    }

    pub(super) fn read_opening(&mut self, root: &mut Table<'_>) -> Option<Scene> {
        self.place = self.required_name("place", root);
        let light = self.required_name("light", root);
        let season = self.required_name("season", root);
        let weather = self.required_name("weather", root);
        let clock = self.time("clock", root);
        let things = self.read_things(root);
        self.scene = Some(Scene {
            place: self.place?,
            light: light?,
            season: season?,
            weather: weather?,
            clock,
            things,
        });
        self.scene.clone()
    }

    /// A cut changes what it names. Of the rest, the air is what the scene before began with; the time is another.
    pub(super) fn read_cut(&mut self, beat: &mut Table<'_>) -> Option<Scene> {
        let mut table = beat.table("cut", self.findings)?;
        self.place = self.required_name("place", &mut table);
        let light = self.name("light", &mut table);
        let season = self.name("season", &mut table);
        let weather = self.name("weather", &mut table);
        let clock = self.time("clock", &mut table);
        let things = self.read_things(&mut table);
        table.finish(self.findings);
        let before = self.scene.as_ref()?;
        self.scene = Some(Scene {
            place: self.place?,
            light: light.unwrap_or(before.light),
            season: season.unwrap_or(before.season),
            weather: weather.unwrap_or(before.weather),
            clock,
            things,
        });
        self.scene.clone()
    }

    /// The same id may be laid out again after a cut, as the same kind of thing.
    fn read_things(&mut self, scene: &mut Table<'_>) -> Vec<Laid> {
        let mut laid: Vec<Laid> = Vec::new();
        let tables = scene.tables("things", self.findings);
        for mut table in tables.into_iter().flatten().flatten() {
            let id = table.id("id", self.findings);
            let id = table.require("id", id, self.findings);
            let prop: Option<Prop> = self.required_name("is", &mut table);
            let state = prop.and_then(|prop| self.state("state", prop, &mut table));
            let mark = self.mark("at", &mut table);
            table.finish(self.findings);
            let (Some(id), Some(prop)) = (id, prop) else {
                continue;
            };
            let is_other = self
                .things
                .get(&id.value)
                .is_some_and(|known| *known != prop);
            if is_other || laid.iter().any(|thing| thing.id == id.value) {
                self.add(Code::IdDuplicate, id.offset, [id.value.to_string()]);
                continue;
            }
            self.things.insert(id.value.clone(), prop);
            laid.push(Laid {
                id: id.value,
                prop,
                state,
                mark,
            });
        }
        laid
    }
}
