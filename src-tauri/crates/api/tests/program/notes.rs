//! What a parent writes, tries and sees.

use std::fs;

use api::contract::{
    ChooseRequest, ErrorCode, Event, JournalOrder, JournalRequest, Settings, Theme, VaultState,
};

use crate::{
    Computer, DILEMMA, MODULE, PASSPHRASE, REFLECTION, bodies, card, events, journal, module,
    passphrase, state, step, text,
};

#[test]
fn a_guest_leaves_nothing_on_the_disk() {
    let computer = Computer::new();
    let program = computer.start();
    program.enter_guest().unwrap();
    assert!(!program.write_answer(&text("Rädsla.")).unwrap().kept);
    program.visit(&step(REFLECTION)).unwrap();
    program
        .change_settings(Settings {
            theme: Theme::Dark,
            ..Settings::default()
        })
        .unwrap();
    assert_eq!(fs::read_dir(computer.disk.path()).unwrap().count(), 0);
    assert_eq!(
        bodies(&program).len(),
        1,
        "control: it was there to be left"
    );
    assert_eq!(program.lock().state, VaultState::Absent);
    program.enter_guest().unwrap();
    assert!(
        bodies(&program).is_empty(),
        "a guest's text goes with the guest"
    );
}

#[test]
fn what_a_guest_wrote_moves_into_the_vault_that_the_guest_makes() {
    let computer = Computer::new();
    let program = computer.start();
    program.enter_guest().unwrap();
    program.write_answer(&text("Rädsla.")).unwrap();
    let view = program.create_vault(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(view.state, VaultState::Unlocked);
    drop(program);
    let program = computer.start();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(bodies(&program)[0], "Rädsla.");
}

#[test]
fn what_was_written_is_found_again_after_a_restart() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let told = events(&program);
    assert!(program.write_answer(&text("Rädsla.")).unwrap().kept);
    assert_eq!(told.recv().unwrap(), Event::Saved { at: 1_760_000_000 });
    program
        .choose(&ChooseRequest {
            module: MODULE.to_owned(),
            step: DILEMMA.to_owned(),
            path: vec!["a".to_owned(), "b".to_owned()],
        })
        .unwrap();
    program.visit(&step(REFLECTION)).unwrap();
    drop(program);

    let program = computer.start();
    assert_eq!(state(&program), VaultState::Locked);
    let request = JournalRequest {
        query: String::new(),
        order: JournalOrder::Package,
        skip: 0,
        take: 1,
    };
    let failure = program.journal(&request).err().unwrap();
    assert_eq!(failure.code, ErrorCode::VaultLocked);
    assert_eq!(
        program
            .unlock(passphrase("fyra andra ord"))
            .unwrap_err()
            .code,
        ErrorCode::WrongPassphrase
    );
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    let answers = program.answers(&module()).unwrap();
    assert_eq!(answers.answers[0].body, "Rädsla.");
    assert_eq!(answers.tried[0].path, ["a", "b"]);
    assert_eq!(answers.last.as_deref(), Some(REFLECTION));
    assert_eq!(card(&program).seen, 1);
    let last = program.library().unwrap().last;
    assert_eq!(last.unwrap().step, REFLECTION);
    let entry = &journal(&program, "").entries[0];
    assert!(entry.reachable && entry.title.is_some());
}

#[test]
fn an_empty_text_takes_the_answer_away() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    program.write_answer(&text(" \n")).unwrap();
    assert!(bodies(&program).is_empty());
}
