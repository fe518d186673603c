//! Someone who only looks.

use vault::{Saved, State, Unkept, Vault};

use crate::support::{CHEAP, PASSPHRASE, Place, keep, sentences};

#[test]
fn a_guest_writes_and_reads_and_is_told_that_nothing_is_kept() {
    let mut guest = Vault::guest().unwrap();
    assert_eq!(guest.state(), State::Guest);
    assert_eq!(
        keep(&mut guest, "Ett."),
        Ok(Saved::OnlyInMemory(Unkept::Guest))
    );
    assert_eq!(sentences(&guest), ["Ett."]);
    assert!(
        sentences(&Vault::guest().unwrap()).is_empty(),
        "the next guest finds nothing"
    );
}

#[test]
fn a_guest_who_makes_a_vault_keeps_what_was_written() {
    let place = Place::new();
    let mut guest = Vault::guest().unwrap();
    let _ = keep(&mut guest, "Ett.").unwrap();
    assert!(
        guest
            .keep(place.storage(), &PASSPHRASE.into(), CHEAP)
            .unwrap()
            .is_kept()
    );
    assert_eq!(guest.state(), State::Unlocked { writable: true });
    assert!(keep(&mut guest, "Två.").unwrap().is_kept());
    drop(guest);
    assert_eq!(sentences(&place.unlock().unwrap().vault), ["Ett.", "Två."]);
}

#[test]
fn a_guest_whose_vault_cannot_be_made_stays_a_guest_with_the_text() {
    let place = Place::with_vault(&["Någon annans."]);
    let mut guest = Vault::guest().unwrap();
    let _ = keep(&mut guest, "Ett.").unwrap();
    let made = guest.keep(place.storage(), &PASSPHRASE.into(), CHEAP);
    assert_eq!(made, Err(vault::Error::Exists));
    assert_eq!(guest.state(), State::Guest);
    assert_eq!(sentences(&guest), ["Ett."]);
    assert_eq!(sentences(&place.unlock().unwrap().vault), ["Någon annans."]);
}
