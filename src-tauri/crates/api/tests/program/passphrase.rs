//! Weighing, proposing and changing a passphrase.

use api::Program;
use api::contract::ChangedView;
use api::contract::{
    ChangePassphraseRequest, ErrorCode, Failure, Language, PassphraseChange, Strength, VaultState,
};

use crate::{Computer, PASSPHRASE, bodies, passphrase, secret, speak, state, text};

const NEW: &str = "fem andra ord att minnas";

fn change(program: &Program, current: &str, new: &str) -> Result<ChangedView, Failure> {
    program.change_passphrase(&ChangePassphraseRequest {
        current: secret(current),
        passphrase: secret(new),
    })
}

#[test]
fn a_proposed_passphrase_is_five_words_that_weigh_enough() {
    let program = Computer::new().start();
    let proposed = program.propose_passphrase().passphrase;
    assert_eq!(proposed.split(' ').count(), 5, "{proposed}");
    assert_ne!(
        proposed,
        program.propose_passphrase().passphrase,
        "never twice the same"
    );
    let weighed = program.weigh_passphrase(&passphrase(&proposed)).strength;
    assert!(matches!(weighed, Strength::Good | Strength::Strong));
    let weighed = program
        .weigh_passphrase(&passphrase("lösenord123"))
        .strength;
    assert_eq!(weighed, Strength::VeryWeak, "control");
}

#[test]
fn readers_whose_keyboards_have_no_dots_and_rings_are_spared_them() {
    for (language, plain) in [
        (Language::Sv, false),
        (Language::En, true),
        (Language::Ar, true),
    ] {
        let program = Computer::new().start();
        speak(&program, language);
        let proposed: String = (0..20)
            .map(|_| program.propose_passphrase().passphrase)
            .collect();
        assert_eq!(proposed.is_ascii(), plain, "{language:?}: {proposed}");
    }
}

#[test]
fn a_vault_made_with_a_proposed_passphrase_opens_in_either_spelling() {
    let computer = Computer::new();
    let program = computer.start();
    speak(&program, Language::Sv);
    let mut proposed = program.propose_passphrase().passphrase;
    while proposed.is_ascii() {
        proposed = program.propose_passphrase().passphrase;
    }
    program.create_vault(passphrase(&proposed)).unwrap();
    program.lock();
    let plain = proposed
        .replace(['å', 'ä'], "a")
        .replace('ö', "o")
        .to_uppercase();
    program.unlock(passphrase(&plain)).unwrap();
}

#[test]
fn only_the_new_passphrase_opens_the_vault_after_a_change() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    let changed = change(&program, PASSPHRASE, NEW).unwrap();
    assert_eq!(changed.change, PassphraseChange::Finished);
    assert_eq!(changed.vault.state, VaultState::Unlocked);
    program.write_answer(&text("Mod.")).unwrap();
    program.lock();
    let failure = program.unlock(passphrase(PASSPHRASE)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::WrongPassphrase);
    program.unlock(passphrase(NEW)).unwrap();
    assert_eq!(bodies(&program), ["Mod."]);
}

#[test]
fn a_change_needs_the_current_passphrase_and_a_long_enough_new_one() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let code = |current: &str, new: &str| change(&program, current, new).unwrap_err().code;
    assert_eq!(code("inte den som gäller", NEW), ErrorCode::WrongPassphrase);
    assert_eq!(code(PASSPHRASE, "sju tec"), ErrorCode::PassphraseShort);
    program.lock();
    assert_eq!(code(PASSPHRASE, NEW), ErrorCode::VaultLocked);
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(state(&program), VaultState::Unlocked);
}
