//! When a support line answers. What the clock shows is handed in.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// When somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "when", rename_all = "kebab-case")]
pub enum Hours {
    /// Day and night.
    Always,
    /// At these times.
    At {
        /// In the order of the file; at least one.
        openings: Vec<Opening>,
    },
    /// The hours could not be confirmed, so none are shown.
    Unconfirmed,
}

/// One row of opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Opening {
    /// The first day on which it holds.
    pub first: Weekday,
    /// The last day on which it holds; before `first`, it runs over the week's end.
    pub last: Weekday,
    /// From when.
    pub from: Clock,
    /// Until when; not after `from`, it is the next day's.
    pub to: Clock,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the days need no explanation")]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

/// A time of day in minutes after midnight, up to 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Clock(u16);

const DAY: u16 = 24 * 60;

impl Hours {
    /// Whether somebody answers at that time; `None` where nobody knows.
    pub fn open_at(&self, day: Weekday, time: Clock) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::At { openings } => Some(openings.iter().any(|o| o.holds_at(day, time))),
            Self::Unconfirmed => None,
        }
    }
}

impl Opening {
    fn holds_at(self, day: Weekday, time: Clock) -> bool {
        if self.from < self.to {
            self.holds_on(day) && self.from <= time && time < self.to
        } else {
            (self.holds_on(day) && self.from <= time)
                || (self.holds_on(day.before()) && time < self.to)
        }
    }

    fn holds_on(self, day: Weekday) -> bool {
        if self.first <= self.last {
            self.first <= day && day <= self.last
        } else {
            self.first <= day || day <= self.last
        }
    }
}

impl Weekday {
    /// The whole week, Monday first.
    pub const ALL: [Self; 7] = [
        Self::Mon,
        Self::Tue,
        Self::Wed,
        Self::Thu,
        Self::Fri,
        Self::Sat,
        Self::Sun,
    ];

    /// The day before.
    pub fn before(self) -> Self {
        match self {
            Self::Mon => Self::Sun,
            Self::Tue => Self::Mon,
            Self::Wed => Self::Tue,
            Self::Thu => Self::Wed,
            Self::Fri => Self::Thu,
            Self::Sat => Self::Fri,
            Self::Sun => Self::Sat,
        }
    }
}

impl Clock {
    /// From what a clock shows; `None` where no clock shows that.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && minutes <= DAY).then_some(Self(minutes))
    }

    /// Minutes after midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

/// The text is no time of day, day of the week, or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedTime;

impl FromStr for Clock {
    type Err = MalformedTime;

    fn from_str(text: &str) -> Result<Self, MalformedTime> {
        let two_digits = |part: &str| {
            (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse().ok())
                .flatten()
        };
        text.split_once(':')
            .and_then(|(hour, minute)| Self::new(two_digits(hour)?, two_digits(minute)?))
            .ok_or(MalformedTime)
    }
}

impl FromStr for Weekday {
    type Err = MalformedTime;

    fn from_str(text: &str) -> Result<Self, MalformedTime> {
        match text {
            "mon" => Ok(Self::Mon),
            "tue" => Ok(Self::Tue),
            "wed" => Ok(Self::Wed),
            "thu" => Ok(Self::Thu),
            "fri" => Ok(Self::Fri),
            "sat" => Ok(Self::Sat),
            "sun" => Ok(Self::Sun),
            _ => Err(MalformedTime),
        }
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> Self {
        clock.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(text: &str) -> Clock {
        text.parse().unwrap()
    }

    fn at(first: Weekday, last: Weekday, from: &str, to: &str) -> Hours {
        Hours::At {
            openings: vec![Opening {
                first,
                last,
                from: clock(from),
                to: clock(to),
            }],
        }
    }

    #[test]
    fn a_line_answers_from_its_first_minute_until_before_its_last() {
        let hours = at(Weekday::Mon, Weekday::Fri, "07:00", "21:00");
        assert_eq!(hours.open_at(Weekday::Mon, clock("06:59")), Some(false));
        assert_eq!(hours.open_at(Weekday::Mon, clock("07:00")), Some(true));
        assert_eq!(hours.open_at(Weekday::Fri, clock("20:59")), Some(true));
        assert_eq!(hours.open_at(Weekday::Fri, clock("21:00")), Some(false));
        assert_eq!(hours.open_at(Weekday::Sat, clock("12:00")), Some(false));
    }

    #[test]
    fn an_opening_past_midnight_belongs_to_the_evening_it_began() {
        let hours = at(Weekday::Fri, Weekday::Sat, "20:00", "02:00");
        assert_eq!(hours.open_at(Weekday::Sun, clock("01:59")), Some(true));
        assert_eq!(hours.open_at(Weekday::Sun, clock("20:00")), Some(false));
        assert_eq!(hours.open_at(Weekday::Fri, clock("01:00")), Some(false));
    }

    #[test]
    fn days_may_run_over_the_weeks_end() {
        let hours = at(Weekday::Sat, Weekday::Mon, "10:00", "24:00");
        assert_eq!(hours.open_at(Weekday::Sun, clock("23:59")), Some(true));
        assert_eq!(hours.open_at(Weekday::Tue, clock("12:00")), Some(false));
    }

    #[test]
    fn nobody_knows_unconfirmed_hours() {
        assert_eq!(
            Hours::Unconfirmed.open_at(Weekday::Mon, clock("12:00")),
            None
        );
    }

    #[test]
    fn only_what_a_clock_shows_is_a_time() {
        for text in ["7:00", "07:60", "24:01", "07.00", "+7:00", "", "99:99"] {
            assert!(
                text.parse::<Clock>().is_err(),
                "{text:?} was read as a time"
            );
        }
    }
}
