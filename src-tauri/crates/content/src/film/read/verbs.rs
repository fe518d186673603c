//! The verbs of a beat, in the order in which they happen.

use std::collections::BTreeSet;

use super::Reader;
use crate::film::names::Name;
use crate::film::script::{Act, Verb};
use crate::film::{Facing, Mood, Pictogram, Pose};
use crate::toml_table::Table;
use crate::{Code, Id};

impl Reader<'_, '_> {
    pub(super) fn read_acts(&mut self, beat: &mut Table<'_>) -> Vec<Act> {
        let mut acts = Vec::new();
        acts.extend(self.rows("enter", "who", beat, |reader, table| {
            let at = reader.required_mark("at", table);
            let mood = reader.name("mood", table);
            let look = table.word("look", reader.findings);
            let with = reader.thing("with", table);
            at.map(|at| Verb::Enter {
                at,
                mood,
                look,
                with,
            })
        }));
        acts.extend(self.rows("walk", "who", beat, |reader, table| {
            let to = reader.required_mark("to", table);
            to.map(|to| Verb::Walk { to })
        }));
        acts.extend(self.rows("put", "who", beat, |reader, table| {
            let child = reader.role("child", table);
            let at = reader.mark("at", table);
            child.map(|child| Verb::Put { child, at })
        }));
        acts.extend(self.rows("set", "who", beat, |reader, table| {
            let thing = reader.required_thing(table);
            let at = reader.mark("at", table);
            thing.map(|thing| Verb::Set { thing, at })
        }));
        acts.extend(self.rows("lift", "who", beat, |reader, table| {
            let child = reader.role("child", table);
            child.map(|child| Verb::Lift { child })
        }));
        acts.extend(self.rows("hold", "who", beat, |reader, table| {
            let thing = reader.required_thing(table);
            thing.map(|thing| Verb::Hold { thing })
        }));
        acts.extend(self.rows("give", "from", beat, |reader, table| {
            let thing = reader.required_thing(table);
            let to = reader.role("to", table);
            thing.zip(to).map(|(thing, to)| Verb::Give { thing, to })
        }));
        acts.extend(self.of_each("pose", beat, Verb::Pose as fn(Pose) -> Verb));
        acts.extend(self.of_each("mood", beat, Verb::Mood as fn(Mood) -> Verb));
        acts.extend(self.rows("turn", "who", beat, |reader, table| {
            let to: Option<Facing> = table.word("to", reader.findings);
            let to = table.require("to", to, reader.findings);
            to.map(Verb::Turn)
        }));
        acts.extend(self.rows("leave", "who", beat, |reader, table| {
            let by = reader.mark("by", table);
            Some(Verb::Leave { by })
        }));
        acts.extend(self.of_each("say", beat, Verb::Say as fn(Pictogram) -> Verb));
        for act in &acts {
            if let Verb::Pose(pose) = act.verb
                && let Some(verb) = pose.comes_of()
            {
                let values = [pose.as_str().to_owned(), verb.to_owned()];
                self.add(Code::PoseByItself, act.offset, values);
            }
        }
        acts
    }

    /// A verb that is written as rows, each with its own particulars.
    fn rows(
        &mut self,
        verb: &str,
        who: &str,
        beat: &mut Table<'_>,
        read: impl Fn(&mut Self, &mut Table<'_>) -> Option<Verb>,
    ) -> Vec<Act> {
        let tables = beat.tables(verb, self.findings).unwrap_or_default();
        let mut acts: Vec<Act> = Vec::new();
        let mut seen: BTreeSet<Id> = BTreeSet::new();
        for mut table in tables.into_iter().flatten() {
            let offset = table.offset();
            let role = self.role(who, &mut table);
            let read = read(self, &mut table);
            table.finish(self.findings);
            let Some(who) = role else { continue };
            if !seen.insert(who.clone()) {
                self.add(Code::VerbTwice, offset, [verb.to_owned(), who.to_string()]);
            }
            acts.extend(read.map(|verb| Act { who, verb, offset }));
        }
        acts
    }

    /// A verb that is written as a table of roles.
    fn of_each<N: Name>(
        &mut self,
        verb: &str,
        beat: &mut Table<'_>,
        make: fn(N) -> Verb,
    ) -> Vec<Act> {
        let Some(mut table) = beat.table(verb, self.findings) else {
            return Vec::new();
        };
        let mut acts = Vec::new();
        for key in table.keys() {
            let offset = key.offset;
            let name = self.name(key.value, &mut table);
            let role = self.role_at(key);
            acts.extend(role.zip(name).map(|(who, name)| Act {
                who,
                verb: make(name),
                offset,
            }));
        }
        acts
    }
}
