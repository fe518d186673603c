//! A walk through everything that the program hands out, by every way that leads from one package to another.

use std::collections::{BTreeMap, BTreeSet};

use api::Program;
use api::contract::ModuleOpening;
use serde_json::Value;

use super::{ALSO_GUARDED, GUARDED, request, shelf};
use crate::journal;
use crate::made::{Made, words_of};

/// Where a walk through everything came.
#[derive(Default)]
pub(super) struct Walk {
    /// By which way each package was named.
    pub(super) named: BTreeMap<&'static str, BTreeSet<String>>,
    /// The packages whose words were shown.
    pub(super) shown: BTreeSet<String>,
}

impl Walk {
    /// Follows every way there is, and from what opens every link and the next package.
    pub(super) fn through(program: &Program) -> Self {
        let mut walk = Self::default();
        let library = serde_json::to_value(program.library().unwrap()).unwrap();
        walk.look(&library);
        let packages = library["packages"].as_array().unwrap();
        let order: Vec<_> = packages.iter().map(|card| text(&card["id"])).collect();
        walk.name("library", order.iter().cloned());
        for way in ["last", "suggestion", "followUp"] {
            walk.name(way, library[way]["module"].as_str().map(str::to_owned));
        }
        for (way, query) in [("journal", ""), ("search", "rädd")] {
            let found = serde_json::to_value(journal(program, query)).unwrap();
            walk.look(&found);
            let entries = found["entries"].as_array().unwrap();
            let reachable = entries.iter().filter(|entry| entry["reachable"] == true);
            walk.name(way, reachable.map(|entry| text(&entry["module"])));
        }
        for module in &order {
            let answers = program.answers(&request(module)).unwrap();
            walk.look(&serde_json::to_value(answers).unwrap());
        }
        let mut waiting: Vec<_> = walk.named.values().flatten().cloned().collect();
        let mut opened = BTreeSet::new();
        while let Some(module) = waiting.pop() {
            if !opened.insert(module.clone()) {
                continue;
            }
            let opening = program.open_module(&request(&module)).unwrap();
            let view = serde_json::to_value(&opening).unwrap();
            walk.look(&view);
            if let ModuleOpening::Open { .. } = opening {
                let mut links = BTreeSet::new();
                collect_links(&view, &mut links);
                walk.name("link", links.iter().cloned());
                waiting.extend(links);
                let place = order.iter().position(|id| *id == module).unwrap();
                walk.name("next", order.get(place + 1).cloned());
                waiting.extend(order.get(place + 1).cloned());
            }
        }
        walk
    }

    fn name(&mut self, way: &'static str, modules: impl IntoIterator<Item = String>) {
        self.named.entry(way).or_default().extend(modules);
    }

    /// Notes every package whose words stand in something that crosses.
    fn look(&mut self, crossing: &Value) {
        let crossing = crossing.to_string();
        for Made { id, .. } in shelf("none") {
            if crossing.contains(&words_of(id)) {
                self.shown.insert(id.to_owned());
            }
        }
    }

    pub(super) fn names(&self, way: &str, module: &str) -> bool {
        self.named[way].contains(module)
    }

    pub(super) fn shows_guarded(&self) -> bool {
        [GUARDED, ALSO_GUARDED]
            .iter()
            .any(|id| self.shown.contains(*id))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn collect_links(value: &Value, links: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            if fields.get("kind").is_some_and(|kind| kind == "module") {
                links.insert(text(&fields["id"]));
            }
            fields
                .values()
                .for_each(|field| collect_links(field, links));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_links(item, links)),
        _ => {}
    }
}
