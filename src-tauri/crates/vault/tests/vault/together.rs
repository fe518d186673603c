//! Two programs, two vaults, one computer.

use vault::{Error, State};

use crate::support::{CHEAP, PASSPHRASE, Place, keep, sentences};

#[test]
fn the_second_program_is_told_and_the_first_is_not_disturbed() {
    let place = Place::new();
    let mut first = place.create();
    assert_eq!(place.unlock().unwrap_err(), Error::Busy);
    assert_eq!(vault::delete(&*place.storage()), Err(Error::Busy));
    assert!(keep(&mut first, "Ett.").unwrap().is_kept());

    drop(first);
    let second = place.unlock().unwrap();
    assert_eq!(sentences(&second.vault), ["Ett."]);
}

#[test]
fn a_failed_opening_leaves_no_lock() {
    let place = Place::with_vault(&[]);
    assert_eq!(place.unlock_with("x").unwrap_err(), Error::WrongPassphrase);
    assert!(place.unlock().is_ok());
}

#[test]
fn two_vaults_on_one_computer_know_nothing_of_each_other() {
    let (mine, yours) = (Place::with_vault(&["Mitt."]), Place::with_vault(&["Ditt."]));
    let (mine, yours) = (mine.unlock().unwrap(), yours.unlock().unwrap());
    assert_eq!(sentences(&mine.vault), ["Mitt."]);
    assert_eq!(sentences(&yours.vault), ["Ditt."]);
}

#[test]
fn deleting_leaves_nothing() {
    let place = Place::with_vault(&["Ett.", "Två."]);
    place.write("slot-1/journal.age", b"torn");
    drop(place.unlock().unwrap());
    vault::write_settings(&*place.storage(), b"language = \"sv\"").unwrap();

    vault::delete(&*place.storage()).unwrap();
    assert!(!place.path().exists());
    let again = vault::delete(&*place.storage());
    assert_eq!(
        again,
        Err(Error::StorageGone),
        "a folder that is not there may be on a stick"
    );
    assert_eq!(vault::look(&*place.storage()), Ok(State::Absent));

    let fresh = vault::create(place.storage(), &PASSPHRASE.into(), CHEAP).unwrap();
    assert!(sentences(&fresh).is_empty());
}

#[test]
fn deleting_leaves_what_others_keep_in_the_folder() {
    let place = Place::with_vault(&[]);
    place.write("their.txt", b"theirs");
    vault::delete(&*place.storage()).unwrap();
    let left: Vec<_> = std::fs::read_dir(place.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["their.txt"]);
}

#[test]
#[cfg(unix)]
fn only_the_parent_may_read_what_is_made() {
    use std::os::unix::fs::PermissionsExt;

    let place = Place::new();
    let storage = vault::Folder::new(place.file("new/place"));
    drop(vault::create(std::sync::Arc::new(storage), &PASSPHRASE.into(), CHEAP).unwrap());
    for made in [
        "new",
        "new/place",
        "new/place/slot-0",
        "new/place/slot-1/key.age",
        "new/place/lock",
    ] {
        let mode = std::fs::metadata(place.file(made))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "{made}: {mode:o}");
    }
}

#[test]
fn settings_are_kept_beside_the_vault_and_without_one() {
    let place = Place::new();
    let storage = place.storage();
    assert_eq!(vault::read_settings(&*storage), Ok(None));
    for settings in [
        &b"language = \"ar\"\ntheme = \"dark\"\n"[..],
        b"language = \"sv\"\n",
    ] {
        vault::write_settings(&*storage, settings).unwrap();
        assert_eq!(
            vault::read_settings(&*storage).unwrap().as_deref(),
            Some(settings)
        );
    }
    assert_eq!(
        vault::look(&*storage),
        Ok(State::Absent),
        "settings are no vault"
    );
}

#[test]
fn settings_make_no_folder_where_a_stick_was_pulled_out() {
    let place = Place::new();
    let gone = vault::Folder::new(place.file("gone"));
    assert_eq!(
        vault::write_settings(&gone, b"language = \"sv\"\n"),
        Err(Error::StorageGone)
    );
    assert!(!place.file("gone").exists());
}
