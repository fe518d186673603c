//! The year of a moment, and the ages that a child born in a year can have then.

use crate::contract::{AgeBand, Seconds};

const DAY: Seconds = 24 * 60 * 60;

/// The year of a moment, in UTC: an hour more or less at New Year changes no age that is a year wide anyway.
pub(crate) fn year_of(moment: Seconds) -> u16 {
    let mut year = 1970;
    let mut days = moment / DAY;
    while days >= days_in(year) {
        days -= days_in(year);
        year += 1;
    }
    year
}

fn days_in(year: u16) -> Seconds {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    if is_leap { 366 } else { 365 }
}

/// The last age of each band.
const LAST_AGES: [(AgeBand, u16); 5] = [
    (AgeBand::Baby, 1),
    (AgeBand::Preschool, 5),
    (AgeBand::School, 9),
    (AgeBand::Tween, 12),
    (AgeBand::Teen, 17),
];

/// The bands of children born in these years. A child has two ages in a year, before the birthday and after it: the
/// bands of both count. None: every band, because no child is known, the year of one is not, or all are grown up.
pub(crate) fn bands(births: impl IntoIterator<Item = Option<u16>>, year: u16) -> Vec<AgeBand> {
    let Some(births) = births.into_iter().collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let mut bands: Vec<_> = births
        .into_iter()
        .flat_map(|birth| {
            let turning = year.saturating_sub(birth);
            [turning.saturating_sub(1), turning]
        })
        .filter_map(band)
        .collect();
    bands.sort_unstable();
    bands.dedup();
    bands
}

fn band(age: u16) -> Option<AgeBand> {
    let mut bands = LAST_AGES.iter();
    bands.find(|(_, last)| age <= *last).map(|(band, _)| *band)
}

#[cfg(test)]
mod tests {
    use super::{bands, year_of};
    use crate::contract::AgeBand::{self, Baby, Preschool, School, Teen, Tween};

    #[test]
    fn a_year_begins_with_its_first_second() {
        for (moment, year) in [
            (0, 1970),
            (31_535_999, 1970),
            (31_536_000, 1971),
            (1_709_164_800, 2024),
            (1_735_689_599, 2024),
            (1_735_689_600, 2025),
            (1_767_225_600, 2026),
            (u32::MAX, 2106),
        ] {
            assert_eq!(year_of(moment), year, "{moment}");
        }
    }

    #[test]
    fn a_child_has_the_bands_of_both_its_ages_in_a_year() {
        let table: [(&[u16], &[AgeBand]); 10] = [
            (&[2027], &[Baby]),
            (&[2026], &[Baby]),
            (&[2025], &[Baby]),
            (&[2024], &[Baby, Preschool]),
            (&[2021], &[Preschool]),
            (&[2020], &[Preschool, School]),
            (&[2016, 2013], &[School, Tween, Teen]),
            (&[2009], &[Teen]),
            (&[2008], &[Teen]),
            (&[2007], &[]),
        ];
        for (births, expected) in table {
            let births = births.iter().copied().map(Some);
            assert_eq!(
                bands(births.clone(), 2026),
                expected,
                "{:?}",
                births.collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn a_child_without_a_year_can_have_every_age() {
        assert_eq!(bands([Some(2020), None], 2026), []);
        assert_eq!(bands([], 2026), []);
    }
}
