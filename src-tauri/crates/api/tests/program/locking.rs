//! Making, opening and locking a vault, and the settings beside it.

use std::fs;

use std::sync::atomic::Ordering;

use api::contract::{
    ErrorCode, Event, Language, LockReason, Motion, Pace, Settings, Theme, VaultState,
};

use crate::{Computer, PASSPHRASE, bodies, events, passphrase, state, text};

#[test]
fn a_short_passphrase_makes_no_vault() {
    let computer = Computer::new();
    let program = computer.start();
    let failure = program.create_vault(passphrase("sju tec")).unwrap_err();
    assert_eq!(failure.code, ErrorCode::PassphraseShort);
    assert_eq!(state(&program), VaultState::Absent);
    program.create_vault(passphrase("åtta tkn")).unwrap();
}

#[test]
fn the_vault_locks_when_nobody_touches_it_for_the_chosen_time() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program
        .change_settings(Settings {
            lock_minutes: 2,
            ..Settings::default()
        })
        .unwrap();
    let told = events(&program);
    computer.wait(&program, 119);
    program.touch();
    computer.wait(&program, 119);
    assert_eq!(state(&program), VaultState::Unlocked, "a touch puts it off");
    computer.wait(&program, 1);
    assert_eq!(state(&program), VaultState::Locked);
    assert_eq!(
        told.recv().unwrap(),
        Event::Locked {
            reason: LockReason::Idle
        }
    );
    computer.wait(&program, 200);
    assert!(told.try_recv().is_err(), "it is told once");
}

#[test]
fn the_vault_locks_when_the_computer_has_slept() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let told = events(&program);
    computer.wait(&program, 10);
    assert_eq!(state(&program), VaultState::Unlocked, "control: awake");
    computer.clock.fetch_add(60, Ordering::Relaxed);
    program.tick();
    assert_eq!(
        told.recv().unwrap(),
        Event::Locked {
            reason: LockReason::Away
        }
    );
    assert_eq!(state(&program), VaultState::Locked);
}

#[test]
fn a_guest_is_not_locked_out_by_waiting() {
    let computer = Computer::new();
    let program = computer.start();
    program.enter_guest().unwrap();
    computer.wait(&program, 3600);
    program.away();
    assert_eq!(state(&program), VaultState::Guest);
}

#[test]
fn a_guest_may_look_around_beside_a_vault_that_stays_locked() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    program.lock();
    let view = program.enter_guest().unwrap();
    assert!(view.state == VaultState::Guest && view.exists);
    assert!(
        bodies(&program).is_empty(),
        "the vault's text is not the guest's"
    );
    let failure = program.create_vault(passphrase(PASSPHRASE)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::VaultExists);
    assert_eq!(program.lock().state, VaultState::Locked);
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(bodies(&program).len(), 1, "nothing was written over");
}

#[test]
fn settings_lie_beside_the_vault_and_hold_before_it_is_opened() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let chosen = Settings {
        language: Some(Language::Ar),
        theme: Theme::Contrast,
        pace: Pace::Slower,
        motion: Motion::Reduced,
        lock_minutes: 15,
        ..Settings::default()
    };
    program.change_settings(chosen.clone()).unwrap();
    let wrong = Settings {
        lock_minutes: 0,
        ..chosen.clone()
    };
    assert_eq!(
        program.change_settings(wrong).unwrap_err().code,
        ErrorCode::BadRequest
    );
    drop(program);
    let start = computer.start().start();
    assert_eq!(
        (start.settings, start.vault.state),
        (chosen, VaultState::Locked)
    );
    let plain = fs::read_to_string(computer.vault().join("settings.toml")).unwrap();
    assert!(
        !plain.contains(PASSPHRASE),
        "nothing personal lies in plain text: {plain}"
    );
}

#[test]
fn a_page_that_died_is_told_of_where_a_vault_is_open_and_not_after_it_is_locked() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    assert!(
        !program.start().vault.torn,
        "control: nothing was interrupted"
    );
    program.page_ended();
    assert!(program.start().vault.torn);
    program.lock();
    program.page_ended();
    assert!(
        !program.start().vault.torn,
        "nothing was on its way into a locked vault"
    );
}
