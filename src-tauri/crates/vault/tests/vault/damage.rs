//! Files that a power cut, a bad block or a hand has changed.

use vault::Error;

use crate::by_hand;
use crate::support::{CHEAP, Place, keep, sentences};

/// Slot 0 holds generation 3, "Ett."; slot 1 generation 4, "Ett." and "Två.".
fn two_generations() -> Place {
    Place::with_vault(&["Ett.", "Två."])
}

#[test]
fn the_higher_generation_is_taken_from_either_slot() {
    let place = two_generations();
    let mut opened = place.unlock().unwrap();
    assert_eq!(
        sentences(&opened.vault),
        ["Ett.", "Två."],
        "slot 1 is newer"
    );
    assert!(keep(&mut opened.vault, "Tre.").unwrap().is_kept());
    drop(opened);
    assert_eq!(
        sentences(&place.unlock().unwrap().vault),
        ["Ett.", "Två.", "Tre."],
        "slot 0 is newer"
    );
}

#[test]
fn a_torn_newest_slot_gives_the_generation_before_and_says_so() {
    let place = two_generations();
    let whole = place.read("slot-1/journal.age");
    place.write("slot-1/journal.age", &whole[..whole.len() / 2]);

    let mut opened = place.unlock().unwrap();
    assert!(opened.torn);
    assert_eq!(sentences(&opened.vault), ["Ett."]);

    assert!(keep(&mut opened.vault, "Igen.").unwrap().is_kept());
    drop(opened);
    let opened = place.unlock().unwrap();
    assert!(!opened.torn, "the next save has mended the slot");
    assert_eq!(sentences(&opened.vault), ["Ett.", "Igen."]);
}

#[test]
fn a_torn_older_slot_costs_nothing_and_is_said_too() {
    let place = two_generations();
    place.write("slot-0/journal.age", b"");
    let opened = place.unlock().unwrap();
    assert!(opened.torn);
    assert_eq!(sentences(&opened.vault), ["Ett.", "Två."]);
}

#[test]
fn the_torn_journal_is_put_aside_once_and_only_the_last() {
    let place = two_generations();
    place.write("slot-1/journal.age", b"first wreck");
    drop(place.unlock().unwrap());
    assert_eq!(place.read("journal.damaged"), b"first wreck");

    place.write("slot-1/journal.age", b"another");
    drop(place.unlock().unwrap());
    assert_eq!(place.read("journal.damaged"), b"another");

    std::fs::remove_file(place.file("slot-1/journal.age")).unwrap();
    assert!(place.unlock().unwrap().torn);
    assert_eq!(
        place.read("journal.damaged"),
        b"another",
        "a missing file is no better copy"
    );
}

#[test]
fn a_missing_or_broken_key_is_put_back_from_the_other_slot() {
    for broken in [None, Some(&b"age-encryption.org/v1\n"[..])] {
        let place = two_generations();
        let whole = place.read("slot-0/key.age");
        match broken {
            None => std::fs::remove_file(place.file("slot-1/key.age")).unwrap(),
            Some(bytes) => place.write("slot-1/key.age", bytes),
        }
        let opened = place.unlock().unwrap();
        assert_eq!(
            sentences(&opened.vault),
            ["Ett.", "Två."],
            "its journal opens with the other key"
        );
        assert!(!opened.torn);
        assert_eq!(place.read("slot-1/key.age"), whole);
    }
}

#[test]
fn a_key_under_another_passphrase_in_one_slot_gives_way_to_the_one_that_fits_the_journals() {
    let place = two_generations();
    let whole = place.read("slot-0/key.age");
    let other = Place::new();
    drop(vault::create(other.storage(), &"ett annat".into(), CHEAP).unwrap());
    place.write("slot-0/key.age", &other.read("slot-0/key.age"));

    let refused = place.unlock_with("ett annat").unwrap_err();
    assert_eq!(
        refused,
        Error::WrongPassphrase,
        "it opens a key, and no journal that is there"
    );
    assert_eq!(sentences(&place.unlock().unwrap().vault), ["Ett.", "Två."]);
    assert_eq!(place.read("slot-0/key.age"), whole);
}

#[test]
fn when_nothing_holds_the_vault_is_damaged_and_not_absent() {
    for files in [
        ["slot-0/key.age", "slot-1/key.age"],
        ["slot-0/journal.age", "slot-1/journal.age"],
    ] {
        let place = two_generations();
        for file in files {
            place.write(file, b"not age");
        }
        assert_eq!(place.unlock().unwrap_err(), Error::Damaged, "{files:?}");
        let again = vault::create(place.storage(), &"x".into(), CHEAP);
        assert_eq!(
            again.unwrap_err(),
            Error::Exists,
            "what might be saved is not written over"
        );
    }
}

#[test]
fn an_image_that_decrypts_to_no_journal_is_passed_over() {
    type Change = fn(&mut Vec<u8>);
    let changes: [(&str, Change); 4] = [
        ("magic", |image| *nth_last(image, 32) ^= 1),
        ("length", |image| *nth_last(image, 1) ^= 1),
        ("no trailer", |image| image.truncate(31)),
        ("a page", |image| image[4096..8192].fill(0xff)),
    ];
    for (what, change) in changes {
        let place = two_generations();
        by_hand::change_image(&place, "slot-1", change);
        let opened = place.unlock().unwrap();
        assert!(opened.torn, "{what}");
        assert_eq!(sentences(&opened.vault), ["Ett."], "{what}");
    }
}

#[test]
fn a_newer_schema_or_image_is_refused_and_nothing_is_written_over() {
    let schema: fn(&Place) =
        |place| by_hand::change_database(place, "slot-1", "PRAGMA user_version = 99");
    let image: fn(&Place) =
        |place| by_hand::change_image(place, "slot-1", |image| *nth_last(image, 20) = 9);
    for newer in [schema, image] {
        let place = two_generations();
        newer(&place);
        let before = place.read("slot-1/journal.age");
        assert_eq!(place.unlock().unwrap_err(), Error::Newer);
        assert_eq!(place.read("slot-1/journal.age"), before);
        assert!(!place.file("journal.damaged").exists());
    }
}

fn nth_last(bytes: &mut [u8], n: usize) -> &mut u8 {
    let length = bytes.len();
    &mut bytes[length - n]
}
