//! How things look.

use super::Reader;
use crate::Code;
use crate::film::names::nearest;
use crate::film::script::StateScript;
use crate::film::{Prop, Time};
use crate::toml_table::{At, Table};

impl Reader<'_, '_> {
    /// A state of a thing, where the key is written.
    pub(super) fn state(&mut self, key: &str, prop: Prop, table: &mut Table<'_>) -> Option<String> {
        let written = table.text(key, self.findings)?;
        self.state_at(written, prop)
    }

    fn state_at(&mut self, written: At<&str>, prop: Prop) -> Option<String> {
        if prop.can_be(written.value) {
            return Some(written.value.to_owned());
        }
        let states = prop.states();
        if states.is_empty() {
            let values = [prop.as_str().to_owned()];
            self.add(Code::StateNone, written.offset, values);
        } else {
            let meant = nearest(written.value, states.into_iter());
            let values = [prop.as_str(), written.value, meant].map(str::to_owned);
            self.add(Code::StateUnknown, written.offset, values);
        }
        None
    }

    /// A time of day for the clocks, where the key is written.
    pub(super) fn time(&mut self, key: &str, table: &mut Table<'_>) -> Option<Time> {
        let written = table.text(key, self.findings)?;
        let time = written.value.parse().ok();
        if time.is_none() {
            let values = [key, written.value, Time::EXAMPLE].map(str::to_owned);
            self.add(Code::StateUnknown, written.offset, values);
        }
        time
    }

    /// The table of a beat that gives things their states.
    pub(super) fn read_states(&mut self, beat: &mut Table<'_>) -> Vec<StateScript> {
        let Some(mut table) = beat.table("state", self.findings) else {
            return Vec::new();
        };
        let mut states = Vec::new();
        for key in table.keys() {
            let written = table.text(key.value, self.findings);
            let Some(thing) = self.thing_at(key) else {
                continue;
            };
            let prop = self.things.get(&thing).copied();
            let state = written.zip(prop);
            let state = state.and_then(|(written, prop)| self.state_at(written, prop));
            states.extend(state.map(|state| StateScript {
                thing,
                state,
                offset: key.offset,
            }));
        }
        states
    }
}
