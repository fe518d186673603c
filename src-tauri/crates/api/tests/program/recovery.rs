//! The recovery code.

use api::Program;
use api::contract::{
    ChangePassphraseRequest, ErrorCode, Language, PassphraseChange, ReadCodeRequest,
    RecoverRequest, VaultState,
};

use crate::{Computer, PASSPHRASE, bodies, passphrase, secret, speak, text};

const NEW: &str = "fem andra ord att minnas";

fn recover(code: &str) -> RecoverRequest {
    RecoverRequest {
        code: secret(code),
        passphrase: secret(NEW),
    }
}

fn read(program: &Program, code: &str) -> api::contract::CodeView {
    program.read_code(&ReadCodeRequest { code: secret(code) })
}

/// A computer with a locked vault, and its recovery code.
fn with_code() -> (Computer, Program, Vec<String>) {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    assert!(
        !program.start().vault.recovery,
        "control: none unless one is asked for"
    );
    let code = program
        .make_recovery(&passphrase(PASSPHRASE))
        .unwrap()
        .words;
    assert!(program.start().vault.recovery);
    assert!(program.lock().recovery, "also seen while locked");
    (computer, program, code)
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_code() {
    let (_computer, program, code) = with_code();
    let recovered = program.recover(&recover(&code.join(" "))).unwrap();
    assert_eq!(recovered.change, PassphraseChange::Finished);
    assert_eq!(recovered.vault.state, VaultState::Unlocked);
    assert!(
        !recovered.vault.recovery,
        "the code was used up with the old passphrase"
    );
    assert_eq!(bodies(&program), ["Rädsla."]);
    program.lock();
    let failure = program.unlock(passphrase(PASSPHRASE)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::WrongPassphrase);
    program.unlock(passphrase(NEW)).unwrap();
}

#[test]
fn a_code_typed_as_people_type_opens() {
    let (_computer, program, code) = with_code();
    let numbered: Vec<_> = code
        .iter()
        .enumerate()
        .map(|(n, word)| format!("{}. {word}", n + 1))
        .collect();
    let typed = numbered
        .join(",\n")
        .to_uppercase()
        .replace(['Å', 'Ä'], "a")
        .replace('Ö', "o");
    program.recover(&recover(&typed)).unwrap();
}

#[test]
fn what_is_wrong_with_a_code_is_said_before_it_is_tried() {
    let (_computer, program, code) = with_code();
    let whole = read(&program, &code.join(" "));
    assert!(whole.whole && whole.unknown.is_empty());
    assert_eq!(usize::from(whole.needed), code.len());
    let mut wrong = code.clone();
    wrong[2] = "qqq".to_owned();
    let view = read(&program, &wrong.join(" "));
    assert!(
        !view.whole && view.unknown == [3],
        "counted from 1: {view:?}"
    );
    assert!(!read(&program, &code[..5].join(" ")).whole);
    for incomplete in [wrong.join(" "), code[..5].join(" "), String::new()] {
        let failure = program.recover(&recover(&incomplete)).unwrap_err();
        assert_eq!(failure.code, ErrorCode::CodeIncomplete);
    }
}

#[test]
fn another_vaults_code_opens_nothing_and_a_removed_one_neither() {
    let (_computer, program, _) = with_code();
    let elsewhere = Computer::new();
    let other = elsewhere.start_with_vault();
    // Drawn after something else, so that the two computers' codes differ.
    other.propose_passphrase();
    let foreign = other.make_recovery(&passphrase(PASSPHRASE)).unwrap().words;
    let failure = program.recover(&recover(&foreign.join(" "))).unwrap_err();
    assert_eq!(failure.code, ErrorCode::CodeWrong);

    assert!(!other.remove_recovery().unwrap().recovery);
    other.lock();
    let failure = other.recover(&recover(&foreign.join(" "))).unwrap_err();
    assert_eq!(failure.code, ErrorCode::CodeAbsent);
    other.unlock(passphrase(PASSPHRASE)).unwrap();
}

#[test]
fn a_change_of_passphrase_takes_the_code_away() {
    let (_computer, program, code) = with_code();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    let changed = program
        .change_passphrase(&ChangePassphraseRequest {
            current: secret(PASSPHRASE),
            passphrase: secret(NEW),
        })
        .unwrap();
    assert!(!changed.vault.recovery);
    program.lock();
    let failure = program.recover(&recover(&code.join(" "))).unwrap_err();
    assert_eq!(failure.code, ErrorCode::CodeAbsent);
}

#[test]
fn making_a_code_needs_the_passphrase_and_an_open_vault() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let failure = program
        .make_recovery(&passphrase("inte den som gäller"))
        .unwrap_err();
    assert_eq!(failure.code, ErrorCode::WrongPassphrase);
    assert!(!program.start().vault.recovery);
    program.lock();
    let failure = program.make_recovery(&passphrase(PASSPHRASE)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::VaultLocked);
}

#[test]
fn the_code_is_spelled_for_the_readers_keyboard_and_opens_in_any_language() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    speak(&program, Language::Ar);
    let code = program
        .make_recovery(&passphrase(PASSPHRASE))
        .unwrap()
        .words;
    assert!(code.iter().all(|word| word.is_ascii()), "{code:?}");
    speak(&program, Language::Sv);
    program.lock();
    program.recover(&recover(&code.join(" "))).unwrap();
}

#[test]
fn a_code_is_printed_nowhere() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let code = program.make_recovery(&passphrase(PASSPHRASE)).unwrap();
    let shown = format!("{code:?} {:?}", recover(&code.words.join(" ")));
    assert!(
        code.words.iter().all(|word| !shown.contains(word.as_str())),
        "{shown}"
    );
}
