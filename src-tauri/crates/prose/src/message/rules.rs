//! The tables of the three languages.

use std::sync::LazyLock;

use super::table::Table;
use crate::Language;

static SWEDISH: LazyLock<Table> = LazyLock::new(|| read(Language::Swedish).0);
static ENGLISH: LazyLock<Table> = LazyLock::new(|| read(Language::English).0);
static ARABIC: LazyLock<Table> = LazyLock::new(|| read(Language::Arabic).0);

/// The table of a language.
pub(super) fn table(language: Language) -> &'static Table {
    match language {
        Language::Swedish => &SWEDISH,
        Language::English => &ENGLISH,
        Language::Arabic => &ARABIC,
    }
}

/// Reads a table that is compiled in, and says which lines it did not understand; the test below holds that
/// there are none.
fn read(language: Language) -> (Table, Vec<usize>) {
    match language {
        Language::Swedish => Table::parse(include_str!("../../rules/sv.txt"), true),
        Language::English => Table::parse(include_str!("../../rules/en.txt"), true),
        Language::Arabic => Table::parse(include_str!("../../rules/ar.txt"), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::phrase::Phrase;

    #[test]
    fn every_line_of_every_table_is_understood() {
        for language in Language::ALL {
            let strange = read(language).1;
            assert!(strange.is_empty(), "{language:?}, lines {strange:?}");
        }
    }

    #[test]
    fn no_phrase_is_tried_in_more_than_a_few_hundred_ways() {
        for language in Language::ALL {
            let ways = table(language).phrases().map(Phrase::ways).max();
            assert!(
                ways.is_some_and(|ways| ways <= 256),
                "{language:?}: {ways:?}"
            );
        }
    }

    #[test]
    fn a_line_that_is_not_understood_is_named() {
        let written = "[blame]\ndu <unknown>\n[praise]\nbra\n[blame]\n.. du\nnej (\n";
        assert_eq!(Table::parse(written, true).1, [2, 3, 4, 6, 7]);
    }
}
