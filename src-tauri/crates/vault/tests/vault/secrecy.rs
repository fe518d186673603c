//! What the files, and what we print, give away: nothing.

use std::path::Path;

use vault::answer;

use crate::by_hand;
use crate::support::{NOW, PASSPHRASE, Place, draft, keep, sentences, take_out};

const CANARY: &str = "kanariefågelns hemlighet";
const STEP: usize = 64 * 1024;
const TRAILER: usize = 32;
const SLOTS: [&str; 2] = ["slot-0", "slot-1"];

#[test]
fn a_parents_words_stand_in_no_file_as_they_are() {
    let place = Place::with_vault(&[CANARY, "Annat."]);
    place.write(
        "slot-0/journal.age",
        &place.read("slot-0/journal.age")[..60_000],
    );
    drop(place.unlock().unwrap());
    let files = files_below(place.path());
    assert_eq!(files.len(), 6, "{files:?}");
    for (name, bytes) in &files {
        assert!(!holds(bytes, CANARY), "{name}");
        assert!(!holds(bytes, PASSPHRASE), "{name}");
        assert!(!name.contains(CANARY));
    }
    // The search would find it: it is in the decrypted image.
    assert!(holds(&by_hand::image(&place, "slot-1"), CANARY));
}

#[test]
fn the_recipient_stands_nowhere() {
    let place = Place::with_vault(&["Ett."]);
    let identity = by_hand::identity(&place, "slot-0");
    let recipient = identity
        .trim()
        .parse::<age::x25519::Identity>()
        .unwrap()
        .to_public()
        .to_string();
    assert!(
        !holds(identity.as_bytes(), &recipient),
        "not even under the passphrase"
    );
    for (name, bytes) in files_below(place.path()) {
        assert!(!holds(&bytes, &recipient), "{name}");
    }
}

#[test]
fn what_is_taken_out_is_in_no_file_when_that_is_acknowledged() {
    let place = Place::with_vault(&[CANARY, "Annat."]);
    place.write(
        "slot-0/journal.age",
        &place.read("slot-0/journal.age")[..60_000],
    );
    let mut vault = place.unlock().unwrap().vault;
    assert!(keep(&mut vault, "Mer.").unwrap().is_kept());
    let lies_in = || SLOTS.map(|slot| holds(&by_hand::image(&place, slot), CANARY));
    assert_eq!(lies_in(), [true, true]);
    assert!(place.file("journal.damaged").exists());

    let (_, saved) = take_out(&mut vault, CANARY).unwrap();
    assert!(saved.is_kept());
    assert_eq!(lies_in(), [false, false]);
    assert!(!place.file("journal.damaged").exists());
    assert_eq!(sentences(&vault), ["Annat.", "Mer."]);
}

#[test]
fn a_plain_save_leaves_what_it_takes_out_in_the_older_slot() {
    let place = Place::with_vault(&[CANARY]);
    let mut vault = place.unlock().unwrap().vault;
    let (_, saved) = vault
        .write(|writer| answer::delete(writer, "anger", "noticed", CANARY))
        .unwrap();
    assert!(saved.is_kept());
    let lies_in = SLOTS.map(|slot| holds(&by_hand::image(&place, slot), CANARY));
    assert_eq!(
        lies_in,
        [true, false],
        "control: this is why a deletion is saved twice"
    );
}

#[test]
fn the_size_of_a_slot_says_only_which_power_of_two_it_is() {
    let place = Place::new();
    let mut vault = place.create();
    let mut sizes = Vec::new();
    for length in [1, 500, 20_000, 100_000, 300_000] {
        assert!(keep(&mut vault, &"ö".repeat(length)).unwrap().is_kept());
        let slot = if sizes.len() % 2 == 0 {
            "slot-0"
        } else {
            "slot-1"
        };
        let padded = by_hand::image(&place, slot).len() - TRAILER;
        assert_eq!(padded % STEP, 0);
        assert!((padded / STEP).is_power_of_two(), "{padded}");
        sizes.push(padded / STEP);
    }
    assert_eq!(sizes[0], sizes[1], "a sentence and a page look the same");
    assert!(sizes[0] < sizes[4], "{sizes:?}");
}

#[test]
fn printing_a_vault_or_an_answer_prints_no_words() {
    let place = Place::new();
    let mut vault = place.create();
    let draft = answer::Draft {
        body: CANARY,
        ..draft()
    };
    let ((), _) = vault
        .write(|writer| answer::write(writer, draft, NOW))
        .unwrap();
    let answers = vault.read(answer::all).unwrap();
    assert_eq!(answers[0].body, CANARY);
    assert!(!format!("{answers:?} {vault:?}").contains(CANARY));
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

fn files_below(path: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => files_below(&path),
            false => vec![(path.display().to_string(), std::fs::read(&path).unwrap())],
        })
        .collect()
}
