//! Numbers as each language writes them, like `Intl.NumberFormat` does on the screens.

use fluent_bundle::types::FluentNumber;

use crate::Language;

/// As many as `Intl.NumberFormat` shows when nothing else is asked for.
const FRACTION_DIGITS: usize = 3;

/// Formats a number with the signs of `language`. Arabic uses Latin digits, as forms and telephones in
/// Sweden do.
pub(crate) fn format(language: Language, number: &FluentNumber) -> String {
    let (group, point) = match language {
        Language::Sv => ('\u{a0}', ','),
        Language::En | Language::Ar => (',', '.'),
    };
    let options = &number.options;
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options
        .maximum_fraction_digits
        .unwrap_or(FRACTION_DIGITS)
        .max(least);
    let plain = format!("{:.most$}", number.value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let needed = fraction.trim_end_matches('0').len().max(least);

    let mut out = String::new();
    if number.value < 0.0 {
        out.push('-');
    }
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if options.use_grouping && index > 0 && left.is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if needed > 0 {
        out.push(point);
        out.extend(fraction.chars().take(needed));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(language: Language, value: f64) -> String {
        format(language, &FluentNumber::from(value))
    }

    #[test]
    fn every_language_has_its_signs_and_all_have_latin_digits() {
        assert_eq!(plain(Language::Sv, 1_234_567.5), "1\u{a0}234\u{a0}567,5");
        assert_eq!(plain(Language::En, 1_234_567.5), "1,234,567.5");
        assert_eq!(plain(Language::Ar, 1_234_567.5), "1,234,567.5");
    }

    #[test]
    fn digits_are_as_many_as_needed_and_at_most_three_after_the_point() {
        assert_eq!(plain(Language::En, 0.0), "0");
        assert_eq!(plain(Language::En, 100.0), "100");
        assert_eq!(plain(Language::En, -0.25), "-0.25");
        assert_eq!(plain(Language::En, 2.0 / 3.0), "0.667");
    }

    #[test]
    fn the_options_of_a_message_are_followed() {
        let mut number = FluentNumber::from(2026.0);
        number.options.use_grouping = false;
        number.options.minimum_fraction_digits = Some(2);
        assert_eq!(format(Language::Sv, &number), "2026,00");
        number.options.minimum_fraction_digits = None;
        number.options.maximum_fraction_digits = Some(0);
        assert_eq!(format(Language::Sv, &number), "2026");
    }
}
