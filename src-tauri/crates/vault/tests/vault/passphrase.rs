//! Which passphrases open a vault, and which key files are refused before any work is done.

use vault::Error;

use crate::support::{CHEAP, PASSPHRASE, Place, sentences};

const COMPOSED: &str = "sj\u{f6} \u{e5} \u{e4}ng";
const DECOMPOSED: &str = "sjo\u{308} a\u{30a} a\u{308}ng";

#[test]
fn a_wrong_passphrase_is_told_so() {
    let place = Place::with_vault(&["Ett."]);
    for wrong in ["fyra ord som är egnA", " fyra ord som är egna", "x"] {
        assert_eq!(
            place.unlock_with(wrong).unwrap_err(),
            Error::WrongPassphrase
        );
    }
    assert!(place.unlock().is_ok());
}

#[test]
fn an_empty_passphrase_makes_no_vault_and_opens_none() {
    let place = Place::new();
    let made = vault::create(place.storage(), &"".into(), CHEAP);
    assert_eq!(made.unwrap_err(), Error::PassphraseEmpty);
    assert_eq!(
        std::fs::read_dir(place.path()).unwrap().count(),
        0,
        "nothing was written"
    );
    place.create();
    assert_eq!(place.unlock_with("").unwrap_err(), Error::PassphraseEmpty);
}

#[test]
fn one_passphrase_in_two_spellings_opens_one_vault() {
    assert_ne!(COMPOSED, DECOMPOSED);
    for (made_with, opened_with) in [(COMPOSED, DECOMPOSED), (DECOMPOSED, COMPOSED)] {
        let place = Place::new();
        drop(vault::create(place.storage(), &made_with.into(), CHEAP).unwrap());
        assert!(place.unlock_with(opened_with).is_ok());
    }
}

#[test]
fn a_planted_key_that_asks_for_much_work_is_refused_before_any_is_done() {
    // 2²⁰ is the first that is too much; 2⁶³ would not end while there is a sun.
    for work in ["20", "63"] {
        let place = Place::with_vault(&["Ett.", "Två."]);
        for slot in ["slot-0", "slot-1"] {
            plant_key(&place, slot, work);
        }
        assert_eq!(place.unlock().unwrap_err(), Error::KeyTooCostly, "{work}");
    }
}

#[test]
fn a_planted_key_in_one_slot_does_not_keep_the_other_from_opening() {
    let place = Place::with_vault(&["Ett.", "Två."]);
    let whole = place.read("slot-1/key.age");
    plant_key(&place, "slot-0", "20");
    let opened = place.unlock().unwrap();
    assert_eq!(sentences(&opened.vault), ["Ett.", "Två."]);
    assert!(!opened.torn, "no journal is missing");
    assert_eq!(place.read("slot-0/key.age"), whole, "the key was put back");
}

#[test]
fn a_vault_of_the_shipped_cost_opens() {
    let place = Place::new();
    let cost = vault::Cost::default();
    drop(vault::create(place.storage(), &PASSPHRASE.into(), cost).unwrap());
    let key = place.read("slot-0/key.age");
    let stanza = String::from_utf8_lossy(&key)
        .lines()
        .nth(1)
        .unwrap()
        .to_owned();
    assert!(
        stanza.starts_with("-> scrypt ") && stanza.ends_with(" 18"),
        "{stanza}"
    );
    assert!(place.unlock().is_ok());
}

/// Makes a slot's key ask for another work factor.
fn plant_key(place: &Place, slot: &str, work: &str) {
    let name = format!("{slot}/key.age");
    let key = place.read(&name);
    let end = key.windows(3).position(|bytes| bytes == b" 1\n").unwrap();
    place.write(
        &name,
        &[&key[..=end], work.as_bytes(), &key[end + 2..]].concat(),
    );
}

/// A passphrase of words from the list, with and without å, ä and ö.
const LISTED: &str = "blåbär äpple björk bjuda";
const LISTED_PLAIN: &str = "blabar apple bjork bjuda";

#[test]
fn words_of_the_list_open_in_every_spelling_that_people_use() {
    for made_with in [LISTED, LISTED_PLAIN] {
        let place = Place::new();
        drop(vault::create(place.storage(), &made_with.into(), CHEAP).unwrap());
        for typed in [
            LISTED,
            LISTED_PLAIN,
            "Blåbär Äpple Björk Bjuda",
            "BLABAR, APPLE, BJORK, BJUDA",
            "blåbär-äpple-björk-bjuda",
            "  blåbär\täpple  bjork bjuda\n",
            "bla\u{30a}ba\u{308}r a\u{308}pple bjo\u{308}rk bjuda",
        ] {
            assert!(place.unlock_with(typed).is_ok(), "{made_with}: {typed}");
        }
        for wrong in ["blåbär äpple björk", "blåbäräpplebjörkbjuda", "-"] {
            let refused = place.unlock_with(wrong).unwrap_err();
            assert_eq!(refused, Error::WrongPassphrase, "{wrong}");
        }
    }
}

#[test]
fn a_passphrase_of_the_list_that_was_made_with_capitals_opens_as_it_was_made() {
    let place = Place::new();
    let made_with = "Blåbär, Äpple, Björk, Bjuda!";
    drop(vault::create(place.storage(), &made_with.into(), CHEAP).unwrap());
    assert!(place.unlock_with(made_with).is_ok());
    assert_eq!(
        place.unlock_with(LISTED).unwrap_err(),
        Error::WrongPassphrase,
        "what is sealed is what was typed"
    );
}

#[test]
fn the_current_passphrase_is_asked_for_in_any_spelling_too() {
    let place = Place::new();
    let mut vault = vault::create(place.storage(), &LISTED_PLAIN.into(), CHEAP).unwrap();
    let changed = vault.change_passphrase(&LISTED.into(), &"ny".into(), CHEAP);
    assert_eq!(changed, Ok(vault::Changed::Finished));
}
