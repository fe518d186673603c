//! Things: how many hands they take, and how they can look.

use super::{Prop, SETS, Time, is_in};

/// The thing whose states are times of day.
const CLOCK: &str = "clock";

impl Prop {
    /// How many hands it takes; `None` of a thing that nobody carries about.
    pub(crate) fn hands(self) -> Option<usize> {
        if is_in(&SETS.props.standing, self.0) {
            return None;
        }
        let takes_both = is_in(&SETS.props.two_hands, self.0);
        Some(if takes_both { 2 } else { 1 })
    }

    /// The names of the ways in which it can look; none of a thing that looks only one way, and of a clock one
    /// for all.
    pub(crate) fn states(self) -> Vec<&'static str> {
        if self.0 == CLOCK {
            return vec![Time::EXAMPLE];
        }
        let states = SETS.props.states.get(self.0);
        states.into_iter().flatten().map(String::as_str).collect()
    }

    /// Whether it can look so.
    pub(crate) fn can_be(self, state: &str) -> bool {
        if self.0 == CLOCK {
            state.parse::<Time>().is_ok()
        } else {
            self.states().contains(&state)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::film::names::Name;

    #[test]
    fn a_thing_has_one_size() {
        let mut props = Prop::all();
        let count = props.len();
        props.sort();
        props.dedup();
        assert_eq!(props.len(), count);
    }

    #[test]
    fn what_has_states_is_a_thing_and_has_several() {
        for (name, states) in &SETS.props.states {
            assert!(Prop::find(name).is_some(), "{name}");
            assert!(states.len() > 1, "{name}");
        }
    }

    #[test]
    fn a_clock_shows_a_time_of_day() {
        let clock = Prop::find(CLOCK).unwrap();
        assert!(clock.can_be(Time::EXAMPLE));
        assert!(!clock.can_be("noon"));
    }
}
