//! Reading a script: every name is looked up, and nothing is played yet.

mod lookup;
mod scene;
mod states;
mod verbs;

use std::collections::BTreeMap;

use super::script::{BeatScript, CameraScript, Scene, Script, Target};
use super::{Person, Place, Prop};
use crate::findings::Findings;
use crate::toml_table::{Table, parse_document};
use crate::{Code, Id};

/// From the whole stage to half of it.
const ZOOM: std::ops::RangeInclusive<f32> = 1.0..=2.0;

/// Reads a script; what is wrong is noted. `None` where too little was understood for a film to come of it.
pub(super) fn read_script(text: &str, findings: &mut Findings<'_>) -> Option<Script> {
    let document = parse_document(text, findings)?;
    let mut root = Table::root(&document);
    root.format(findings);
    let mut reader = Reader {
        cast: BTreeMap::new(),
        things: BTreeMap::new(),
        place: None,
        scene: None,
        findings,
    };
    reader.read_cast(&mut root);
    let opening = reader.read_opening(&mut root);
    let tables = root.tables("beat", reader.findings);
    let tables = root.require("beat", tables, reader.findings);
    root.finish(reader.findings);
    let count = tables.as_ref().map_or(0, Vec::len);
    let mut beats = Vec::new();
    for table in tables.into_iter().flatten().flatten() {
        beats.push(reader.read_beat(table));
    }
    let is_whole = count > 0 && beats.len() == count;
    opening.filter(|_| is_whole).map(|opening| Script {
        cast: reader.cast,
        opening,
        beats,
    })
}

/// What is known at the line that is being read.
struct Reader<'f, 'n> {
    cast: BTreeMap<Id, Person>,
    /// Every thing that was named so far.
    things: BTreeMap<Id, Prop>,
    /// The place, unless its name was not understood.
    place: Option<Place>,
    /// The scene that was last understood.
    scene: Option<Scene>,
    findings: &'f mut Findings<'n>,
}

impl Reader<'_, '_> {
    fn read_beat(&mut self, mut table: Table<'_>) -> BeatScript {
        let offset = table.offset();
        let cut = self.read_cut(&mut table);
        let light = self.name("light", &mut table);
        let weather = self.name("weather", &mut table);
        let clock = self.time("clock", &mut table);
        let acts = self.read_acts(&mut table);
        let states = self.read_states(&mut table);
        let camera = self.read_camera(&mut table);
        let still = table.boolean("still", self.findings).unwrap_or(false);
        table.finish(self.findings);
        BeatScript {
            offset,
            still,
            cut,
            light,
            weather,
            clock,
            acts,
            states,
            camera,
        }
    }

    fn read_camera(&mut self, beat: &mut Table<'_>) -> Option<CameraScript> {
        let mut table = beat.table("camera", self.findings)?;
        let offset = table.offset();
        let on = table.text("on", self.findings);
        let zoom = table.decimal("zoom", ZOOM, self.findings);
        if table.has("on") {
            table.require("zoom", zoom, self.findings);
        }
        table.finish(self.findings);
        let on = on.and_then(|on| match self.cast.get_key_value(on.value) {
            Some((role, _)) => Some(Target::Role(role.clone())),
            None => self.mark_or_role(on).map(Target::Mark),
        });
        Some(CameraScript {
            on,
            zoom: zoom.unwrap_or(1.0),
            offset,
        })
    }

    fn add<const N: usize>(&mut self, code: Code, offset: usize, values: [String; N]) {
        self.findings.add(code, offset, values);
    }
}
