//! Times of day, as clocks show them.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A time of day, written as `7:05` or `19:40`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    hour: u8,
    minute: u8,
}

impl Time {
    /// A time, for somebody who wrote one otherwise.
    pub(crate) const EXAMPLE: &'static str = "7:05";
}

/// A text that is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTime;

impl FromStr for Time {
    type Err = NoTime;

    fn from_str(text: &str) -> Result<Self, NoTime> {
        let below = |digits: &str, limit: u8| {
            let number = digits.bytes().all(|byte| byte.is_ascii_digit());
            let number = number.then(|| digits.parse().ok()).flatten();
            number.filter(|number| *number < limit)
        };
        let (hours, minutes) = text.split_once(':').ok_or(NoTime)?;
        if hours.len() > 2 || minutes.len() != 2 {
            return Err(NoTime);
        }
        Ok(Self {
            hour: below(hours, 24).ok_or(NoTime)?,
            minute: below(minutes, 60).ok_or(NoTime)?,
        })
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:02}", self.hour, self.minute)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_is_read_and_written() {
        for (text, shown) in [
            ("0:00", "0:00"),
            ("07:05", "7:05"),
            ("19:40", "19:40"),
            ("23:59", "23:59"),
            (Time::EXAMPLE, Time::EXAMPLE),
        ] {
            assert_eq!(text.parse::<Time>().unwrap().to_string(), shown);
        }
    }

    #[test]
    fn what_is_no_time_of_day_is_refused() {
        for text in [
            "24:00", "7:5", "7:60", "07.05", ":05", "+7:05", "007:05", "noon", "",
        ] {
            assert_eq!(text.parse::<Time>(), Err(NoTime), "{text}");
        }
    }
}
