//! Deleting everything.

use std::fs;

use api::contract::{DeleteRequest, ErrorCode, Language, VaultState};

use crate::{Computer, PASSPHRASE, bodies, passphrase, speak, state, text};

fn word(word: &str) -> DeleteRequest {
    DeleteRequest {
        word: word.to_owned(),
    }
}

#[test]
fn the_typed_word_deletes_an_open_and_a_locked_vault() {
    for open in [true, false] {
        let computer = Computer::new();
        let program = computer.start_with_vault();
        speak(&program, Language::Sv);
        program.write_answer(&text("Rädsla.")).unwrap();
        program.make_recovery(&passphrase(PASSPHRASE)).unwrap();
        if !open {
            program.lock();
        }
        let start = program.delete_everything(&word(" RADERA ")).unwrap();
        assert_eq!(start.vault.state, VaultState::Absent);
        assert!(!start.vault.exists && !start.vault.recovery);
        assert_eq!(
            start.settings.language,
            Some(Language::Sv),
            "nobody is asked again"
        );
        assert_eq!(fs::read_dir(computer.disk.path()).unwrap().count(), 0);
        program.create_vault(passphrase(PASSPHRASE)).unwrap();
        assert!(bodies(&program).is_empty());
    }
}

#[test]
fn another_word_deletes_nothing_and_closes_nothing() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    speak(&program, Language::En);
    for wrong in ["", "radera", "delete everything", "delet"] {
        let failure = program.delete_everything(&word(wrong)).unwrap_err();
        assert_eq!(failure.code, ErrorCode::BadRequest, "{wrong}");
    }
    assert_eq!(state(&program), VaultState::Unlocked);
    assert_eq!(bodies(&program), ["Rädsla."]);
}

#[test]
fn the_word_is_of_the_language_and_may_carry_harakat() {
    for (language, typed) in [
        (Language::Sv, "Radera"),
        (Language::En, "DELETE"),
        (Language::Ar, "حَذْف"),
    ] {
        let computer = Computer::new();
        let program = computer.start_with_vault();
        speak(&program, language);
        program.delete_everything(&word(typed)).unwrap();
        assert_eq!(state(&program), VaultState::Absent, "{typed}");
    }
}

#[test]
fn a_vault_that_another_program_has_open_is_not_deleted() {
    let computer = Computer::new();
    let holder = computer.start_with_vault();
    holder.write_answer(&text("Rädsla.")).unwrap();
    let program = computer.start();
    speak(&program, Language::En);
    let failure = program.delete_everything(&word("delete")).unwrap_err();
    assert_eq!(failure.code, ErrorCode::VaultBusy);
    assert_eq!(bodies(&holder), ["Rädsla."]);
    drop(holder);
    program.delete_everything(&word("delete")).unwrap();
}

#[test]
fn a_place_that_is_gone_is_not_said_to_be_empty() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    speak(&program, Language::En);
    let away = computer.disk.path().join("away");
    fs::rename(computer.vault(), &away).unwrap();
    let failure = program.delete_everything(&word("delete")).unwrap_err();
    assert_eq!(failure.code, ErrorCode::StorageGone);
    fs::rename(&away, computer.vault()).unwrap();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
}
