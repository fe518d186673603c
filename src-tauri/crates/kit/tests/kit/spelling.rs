//! Spelling: words against dictionaries and lists.

use std::fs;

use crate::bench::{changed, codes_of, kit, packages, under, with};

#[test]
fn spelling_is_checked_in_words_and_not_in_marks() {
    for (file, id, wrong) in [
        ("sv.md", "tonight", "Du fåår vara arg."),
        ("en.md", "tonight", "Breathe outt."),
        ("ar.md", "tonight", "غغغضب"),
    ] {
        let found = changed(file, "spelling", |text| under(&text, id, wrong));
        assert!(
            found.iter().any(|code| code == "misspelled"),
            "{file}: {found:?}"
        );
    }
    let found = changed("sv.md", "spelling", |text| {
        text.replace("](line:", "](line:zzqx")
    });
    assert_eq!(found, Vec::<String>::new(), "a target is no word");
}

#[test]
fn a_word_of_the_list_that_nothing_needs_is_a_problem() {
    let library = packages();
    let list = library.path().join("words.sv.toml");
    let before = fs::read_to_string(&list).unwrap();
    fs::write(&list, format!("{before}\"zzqx\" = \"nobody's word\"\n")).unwrap();
    let output = kit(with(
        "check",
        library.path(),
        &["--only", "spelling", "--json"],
    ));
    assert_eq!(codes_of(&output), ["word-unused"]);
}

#[test]
fn a_word_like_no_other_is_said_without_a_proposal() {
    let found = changed("sv.md", "spelling", |text| {
        under(&text, "tonight", "Qqxzzvvk.")
    });
    assert_eq!(found, ["word-unknown"]);
}
