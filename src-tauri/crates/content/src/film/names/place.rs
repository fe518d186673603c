//! Places, and the marks where one can stand in them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, Serializer};

use super::{Facing, Name, SETS, is_in};

/// What `stage.toml` says of a place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ground {
    /// From left to right.
    marks: Vec<String>,
    #[serde(default)]
    seats: Vec<String>,
    /// The seats for one alone.
    #[serde(default)]
    chairs: Vec<String>,
    #[serde(default)]
    beds: Vec<String>,
    /// One sits wherever one is.
    #[serde(default)]
    seated: bool,
    #[serde(default)]
    faces: BTreeMap<String, Facing>,
    /// A hand reaches from one to the other.
    beside: Vec<(String, String)>,
}

/// A place that a film can be set in.
#[derive(Clone, Copy)]
pub struct Place {
    name: &'static str,
    ground: &'static Ground,
}

/// A named mark of a place, where one can stand.
#[derive(Clone, Copy)]
pub struct Mark {
    place: Place,
    /// How many marks stand to the left of it.
    index: usize,
    name: &'static str,
}

impl Place {
    /// Every place.
    pub fn all() -> Vec<Self> {
        let places = SETS.places.iter();
        places.map(|(name, ground)| Self { name, ground }).collect()
    }

    /// The name as it is written.
    pub fn as_str(self) -> &'static str {
        self.name
    }

    /// Its marks, from left to right.
    pub fn marks(self) -> impl Iterator<Item = Mark> {
        let marks = self.ground.marks.iter().enumerate();
        marks.map(move |(index, name)| Mark {
            place: self,
            index,
            name,
        })
    }

    /// The mark of that name.
    pub(crate) fn mark(self, name: &str) -> Option<Mark> {
        self.marks().find(|mark| mark.name == name)
    }

    /// Whether one sits there wherever one is.
    pub(crate) fn is_seated(self) -> bool {
        self.ground.seated
    }
}

impl Name for Place {
    const KEY: &'static str = "place";

    fn every() -> Vec<Self> {
        Self::all()
    }

    fn text(self) -> &'static str {
        self.name
    }
}

impl Mark {
    /// The name as it is written.
    pub fn as_str(self) -> &'static str {
        self.name
    }

    /// Whether one can sit there.
    pub(crate) fn is_seat(self) -> bool {
        is_in(&self.place.ground.seats, self.name)
    }

    /// Whether it is a seat for one alone.
    pub(crate) fn is_chair(self) -> bool {
        is_in(&self.place.ground.chairs, self.name)
    }

    /// Whether one can lie there.
    pub(crate) fn is_bed(self) -> bool {
        is_in(&self.place.ground.beds, self.name)
    }

    /// Whether it is outside the frame.
    pub(crate) fn is_outside(self) -> bool {
        self.name.starts_with("off-")
    }

    /// Which way one sits or lies there, where there is only one.
    pub(crate) fn faces(self) -> Option<Facing> {
        self.place.ground.faces.get(self.name).copied()
    }

    /// Which way another mark lies from here.
    pub(crate) fn towards(self, other: Self) -> Option<Facing> {
        match self.index.cmp(&other.index) {
            std::cmp::Ordering::Less => Some(Facing::Right),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Facing::Left),
        }
    }

    /// Where the greater part of the place lies from here.
    pub(crate) fn inwards(self) -> Facing {
        if self.index * 2 < self.place.ground.marks.len() {
            Facing::Right
        } else {
            Facing::Left
        }
    }

    /// Whether a hand reaches from here to the other.
    pub(crate) fn reaches(self, other: Self) -> bool {
        let is_pair = |(a, b): &(String, String)| {
            (a == self.name && b == other.name) || (b == self.name && a == other.name)
        };
        self.name == other.name || self.place.ground.beside.iter().any(is_pair)
    }
}

/// Places and marks go by their names.
macro_rules! by_name {
    ($($kind:ident),+) => {$(
        impl PartialEq for $kind {
            fn eq(&self, other: &Self) -> bool {
                self.name == other.name
            }
        }

        impl Eq for $kind {}

        impl std::fmt::Debug for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name)
            }
        }

        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name)
            }
        }
    )+};
}

by_name!(Place, Mark);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_marks_is_said_of_marks_that_are_there() {
        for place in Place::all() {
            let Ground {
                seats,
                chairs,
                beds,
                faces,
                beside,
                ..
            } = place.ground;
            let pairs = beside.iter().flat_map(|(a, b)| [a, b]);
            let named = seats.iter().chain(faces.keys()).chain(pairs);
            for name in named {
                assert!(place.mark(name).is_some(), "{name} in {place:?}");
            }
            for name in chairs.iter().chain(beds) {
                assert!(is_in(seats, name), "{name} in {place:?} is no seat");
            }
        }
    }

    #[test]
    fn a_hand_reaches_both_ways_and_never_outside() {
        for place in Place::all() {
            for one in place.marks() {
                assert!(one.reaches(one));
                for other in place.marks().filter(|other| *other != one) {
                    assert_eq!(one.reaches(other), other.reaches(one));
                    let outside = one.is_outside() || other.is_outside();
                    assert!(!(outside && one.reaches(other)), "{one:?} {other:?}");
                }
            }
        }
    }
}
