//! Names against what is known; an unknown one is told with what may have been meant.

use super::Reader;
use crate::film::Mark;
use crate::film::names::{Name, nearest};
use crate::toml_table::{At, Table};
use crate::{Code, Id};

impl Reader<'_, '_> {
    /// A name of a closed set.
    pub(super) fn name<N: Name>(&mut self, key: &str, table: &mut Table<'_>) -> Option<N> {
        let written = table.text(key, self.findings)?;
        self.name_at(written)
    }

    /// A name of a closed set that must be there.
    pub(super) fn required_name<N: Name>(&mut self, key: &str, table: &mut Table<'_>) -> Option<N> {
        let name = self.name(key, table);
        table.require(key, name, self.findings)
    }

    fn name_at<N: Name>(&mut self, written: At<&str>) -> Option<N> {
        let name = N::find(written.value);
        if name.is_none() {
            let known = N::every();
            let meant = nearest(written.value, known.iter().map(|name| name.text()));
            let values = [N::KEY, written.value, meant].map(str::to_owned);
            self.add(Code::NameUnknown, written.offset, values);
        }
        name
    }

    /// Somebody of the film.
    pub(super) fn role(&mut self, key: &str, table: &mut Table<'_>) -> Option<Id> {
        let written = table.text(key, self.findings);
        let written = table.require(key, written, self.findings)?;
        self.role_at(written)
    }

    pub(super) fn role_at(&mut self, written: At<&str>) -> Option<Id> {
        if let Some((role, _)) = self.cast.get_key_value(written.value) {
            return Some(role.clone());
        }
        let meant = nearest(written.value, self.cast.keys().map(Id::as_str)).to_owned();
        let values = [written.value.to_owned(), meant];
        self.add(Code::RoleUnknown, written.offset, values);
        None
    }

    /// A mark of the place, where the key is written.
    pub(super) fn mark(&mut self, key: &str, table: &mut Table<'_>) -> Option<Mark> {
        let written = table.text(key, self.findings)?;
        let place = self.place?;
        let mark = place.mark(written.value);
        if mark.is_none() {
            let meant = nearest(written.value, place.marks().map(Mark::as_str));
            let values = [written.value, place.as_str(), meant].map(str::to_owned);
            self.add(Code::MarkUnknown, written.offset, values);
        }
        mark
    }

    /// A mark that must be named.
    pub(super) fn required_mark(&mut self, key: &str, table: &mut Table<'_>) -> Option<Mark> {
        let mark = self.mark(key, table);
        table.require(key, mark, self.findings)
    }

    /// A mark, where a role would have done as well.
    pub(super) fn mark_or_role(&mut self, written: At<&str>) -> Option<Mark> {
        let place = self.place?;
        let mark = place.mark(written.value);
        if mark.is_none() {
            let mut known: Vec<&str> = self.cast.keys().map(Id::as_str).collect();
            place.marks().for_each(|mark| known.push(mark.as_str()));
            let meant = nearest(written.value, known.into_iter());
            let values = ["on", written.value, meant].map(str::to_owned);
            self.add(Code::NameUnknown, written.offset, values);
        }
        mark
    }

    /// A thing of the film, where the key is written.
    pub(super) fn thing(&mut self, key: &str, table: &mut Table<'_>) -> Option<Id> {
        let written = table.text(key, self.findings)?;
        self.thing_at(written)
    }

    pub(super) fn thing_at(&mut self, written: At<&str>) -> Option<Id> {
        let thing = self.things.get_key_value(written.value);
        let thing = thing.map(|(id, _)| id.clone());
        if thing.is_none() {
            let values = [written.value.to_owned()];
            self.add(Code::ThingUnknown, written.offset, values);
        }
        thing
    }

    /// A thing that must be named.
    pub(super) fn required_thing(&mut self, table: &mut Table<'_>) -> Option<Id> {
        let thing = self.thing("thing", table);
        table.require("thing", thing, self.findings)
    }
}
