//! What somebody may have meant who misspelt a name.

/// The known name that takes the fewest changes of letters; the first of several.
pub(crate) fn nearest<'n>(text: &str, known: impl Iterator<Item = &'n str>) -> &'n str {
    known
        .min_by_key(|name| distance(text, name))
        .unwrap_or_default()
}

/// How many letters must be put in, taken out or changed to make one text of the other (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    // No name is longer; the rest of a longer text changes nothing about which is nearest.
    for (index, letter) in from.chars().take(64).enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&to) {
            let above = *cell;
            let changed = diagonal + usize::from(letter != *other);
            left = changed.min(above + 1).min(left + 1);
            diagonal = above;
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_counts_letters() {
        for (from, to, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("tabel-left", "table-left", 2),
            ("same", "same", 0),
        ] {
            assert_eq!(distance(from, to), expected, "{from} {to}");
            assert_eq!(distance(to, from), expected, "{to} {from}");
        }
    }

    #[test]
    fn the_nearest_name_is_found_among_others() {
        let marks = ["door", "table-left", "table-right", "left"];
        assert_eq!(nearest("tabel-left", marks.into_iter()), "table-left");
        assert_eq!(nearest("dor", marks.into_iter()), "door");
    }
}
