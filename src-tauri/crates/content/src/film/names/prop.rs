//! Things: how many hands they take, and how they can look.

use super::{Prop, SETS, is_in};

/// The thing whose states are times of day.
const CLOCK: &str = "clock";

/// What a clock could show, for somebody who wrote it otherwise.
const A_TIME: &str = "7:05";

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
            return vec![A_TIME];
        }
        let states = SETS.props.states.get(self.0);
        states.into_iter().flatten().map(String::as_str).collect()
    }

    /// Whether it can look so.
    pub(crate) fn can_be(self, state: &str) -> bool {
        if self.0 == CLOCK {
            is_time(state)
        } else {
            self.states().contains(&state)
        }
    }
}

/// A time of day, as `7:05` or `19:40`.
fn is_time(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else {
        return false;
    };
    let is_below = |digits: &str, limit: u8| {
        digits.bytes().all(|byte| byte.is_ascii_digit())
            && digits.parse().is_ok_and(|number: u8| number < limit)
    };
    hours.len() <= 2 && minutes.len() == 2 && is_below(hours, 24) && is_below(minutes, 60)
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
        for time in ["0:00", "7:05", "07:05", "19:40", "23:59", A_TIME] {
            assert!(clock.can_be(time), "{time}");
        }
        for text in [
            "24:00", "7:5", "7:60", "07.05", ":05", "+7:05", "007:05", "noon", "",
        ] {
            assert!(!clock.can_be(text), "{text}");
        }
    }
}
