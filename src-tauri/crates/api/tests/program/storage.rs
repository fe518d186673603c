//! A stick that goes and comes back, and another one in its place.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use api::contract::{ErrorCode, Event, VaultState};

use crate::{Computer, PASSPHRASE, bodies, events, passphrase, state, text};

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.insert(entry.path(), fs::read(entry.path()).unwrap());
        }
    }
    found
}

#[test]
fn a_stick_that_was_pulled_and_put_back_goes_on() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    let away = computer.disk.path().join("away");
    fs::rename(computer.vault(), &away).unwrap();
    let told = events(&program);
    for _ in 0..2 {
        let failure = program.write_answer(&text("Mod.")).unwrap_err();
        assert_eq!(failure.code, ErrorCode::StorageGone);
        let code = ErrorCode::StorageGone;
        assert_eq!(told.recv().unwrap(), Event::SaveFailed { code });
    }
    assert!(
        !computer.vault().exists(),
        "nothing is made where the stick was"
    );
    fs::rename(&away, computer.vault()).unwrap();
    assert!(program.write_answer(&text("Mod.")).unwrap().kept);
    program.lock();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(bodies(&program), ["Mod."]);
}

#[test]
fn a_vault_whose_stick_is_gone_is_locked_and_not_absent() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let away = computer.disk.path().join("away");
    fs::rename(computer.vault(), &away).unwrap();
    let view = program.lock();
    assert!(view.state == VaultState::Locked && view.exists && !view.place.vault);
    let failure = program.unlock(passphrase(PASSPHRASE)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::StorageGone);
    fs::rename(&away, computer.vault()).unwrap();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    program.lock();
    fs::remove_dir_all(computer.vault()).unwrap();
    let other = computer.start();
    assert_eq!(
        state(&other),
        VaultState::Absent,
        "control: nobody knew of one"
    );
    let failure = other.unlock(passphrase(PASSPHRASE)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::VaultAbsent);
}

#[test]
fn another_vault_in_the_same_place_is_not_touched() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    let away = computer.disk.path().join("away");
    fs::rename(computer.vault(), &away).unwrap();
    computer.start_with_vault();
    let before = files(&computer.vault());
    assert!(before.len() >= 4, "control: there is a vault");
    let failure = program.write_answer(&text("Mod.")).unwrap_err();
    assert_eq!(failure.code, ErrorCode::VaultExchanged);
    assert!(
        files(&computer.vault()) == before,
        "not a byte of it was changed"
    );
    fs::remove_dir_all(computer.vault()).unwrap();
    fs::rename(&away, computer.vault()).unwrap();
    assert!(program.write_answer(&text("Mod.")).unwrap().kept);
}

#[test]
fn settings_make_no_vault_where_the_stick_was() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    fs::rename(computer.vault(), computer.disk.path().join("away")).unwrap();
    let settings = program.start().settings;
    let failure = program.change_settings(settings).unwrap_err();
    assert_eq!(failure.code, ErrorCode::StorageGone);
    assert!(!computer.vault().exists());
}
