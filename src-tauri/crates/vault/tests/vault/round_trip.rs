//! What is written is there again.

use vault::{Error, Saved, State, look};

use crate::support::{PASSPHRASE, Place, keep, sentences};

#[test]
fn what_was_kept_is_there_after_locking_and_unlocking() {
    let place = Place::new();
    assert_eq!(look(&*place.storage()), Ok(State::Absent));

    let mut vault = place.create();
    assert_eq!(vault.state(), State::Unlocked { writable: true });
    assert_eq!(keep(&mut vault, "Ett."), Ok(Saved::Kept { generation: 3 }));
    assert_eq!(keep(&mut vault, "Två."), Ok(Saved::Kept { generation: 4 }));
    drop(vault);
    assert_eq!(look(&*place.storage()), Ok(State::Locked));

    let mut opened = place.unlock().unwrap();
    assert!(!opened.torn);
    assert_eq!(opened.vault.state(), State::Unlocked { writable: true });
    assert_eq!(sentences(&opened.vault), ["Ett.", "Två."]);
    assert_eq!(
        keep(&mut opened.vault, "Tre."),
        Ok(Saved::Kept { generation: 5 })
    );
    drop(opened);

    assert_eq!(
        sentences(&place.unlock().unwrap().vault),
        ["Ett.", "Två.", "Tre."]
    );
}

#[test]
fn a_vault_is_not_made_over_another() {
    let place = Place::with_vault(&["Ett."]);
    let second = vault::create(place.storage(), &PASSPHRASE.into(), crate::support::CHEAP);
    assert_eq!(second.unwrap_err(), Error::Exists);
    assert_eq!(sentences(&place.unlock().unwrap().vault), ["Ett."]);
}

#[test]
fn where_there_is_no_vault_none_opens() {
    assert_eq!(Place::new().unlock().unwrap_err(), Error::Absent);
}
