//! Changing what was written where it stands in the journal, and taking it out, with a way back.

use std::fs;

use api::Program;
use api::contract::{
    AnswerFollowUpRequest, DeleteAnswerRequest, ErrorCode, Event, JournalEntry, Outcome,
    WriteAnswerRequest,
};

use crate::{Computer, MODULE, PASSPHRASE, REFLECTION, bodies, events, journal, passphrase, text};

const PRACTICE: &str = "small-step";

fn delete(program: &Program, step: &str) {
    assert!(program.delete_answer(&deletion(step)).unwrap().kept);
}

fn deletion(step: &str) -> DeleteAnswerRequest {
    DeleteAnswerRequest {
        module: MODULE.to_owned(),
        step: step.to_owned(),
        fields: vec![String::new()],
    }
}

fn plan(body: &str) -> WriteAnswerRequest {
    WriteAnswerRequest {
        step: PRACTICE.to_owned(),
        ..text(body)
    }
}

/// A journal with a text, and after it a plan of which something was said.
fn with_plan(computer: &Computer) -> Program {
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    computer.wait(&program, 20);
    program.write_answer(&plan("Om, så.")).unwrap();
    for (outcome, words) in [(Outcome::Partly, "En gång."), (Outcome::NoAnswer, "")] {
        computer.wait(&program, 20);
        let request = AnswerFollowUpRequest {
            module: MODULE.to_owned(),
            step: PRACTICE.to_owned(),
            outcome,
            words: words.to_owned(),
        };
        program.answer_follow_up(&request).unwrap();
    }
    program
}

/// Everything that the journal shows, as it goes over the wire.
fn shown(program: &Program) -> serde_json::Value {
    serde_json::to_value(journal(program, "")).unwrap()
}

fn code<T>(answer: Result<T, api::contract::Failure>) -> Option<ErrorCode> {
    answer.err().map(|failure| failure.code)
}

#[test]
fn what_is_taken_out_is_gone_and_comes_back_as_it_was() {
    let computer = Computer::new();
    let program = with_plan(&computer);
    let before = shown(&program);
    for step in [PRACTICE, REFLECTION] {
        delete(&program, step);
        assert!(
            journal(&program, "")
                .entries
                .iter()
                .all(|entry| entry.step != step)
        );
        computer.wait(&program, 20);
        assert!(program.restore_deleted().unwrap().kept);
        assert_eq!(shown(&program), before, "{step}");
    }
    program.lock();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(shown(&program), before, "it was kept so");
}

#[test]
fn only_what_was_taken_out_last_comes_back_and_only_once() {
    let computer = Computer::new();
    let program = with_plan(&computer);
    assert_eq!(code(program.restore_deleted()), Some(ErrorCode::BadRequest));
    delete(&program, PRACTICE);
    delete(&program, REFLECTION);
    program.restore_deleted().unwrap();
    assert_eq!(bodies(&program), ["Rädsla."]);
    assert_eq!(code(program.restore_deleted()), Some(ErrorCode::BadRequest));
}

#[test]
fn what_was_let_go_or_locked_away_does_not_come_back() {
    let computer = Computer::new();
    let program = with_plan(&computer);
    delete(&program, PRACTICE);
    program.forget_deleted();
    assert_eq!(code(program.restore_deleted()), Some(ErrorCode::BadRequest));
    delete(&program, REFLECTION);
    program.lock();
    assert_eq!(
        code(program.restore_deleted()),
        Some(ErrorCode::VaultLocked)
    );
    program.forget_deleted();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(code(program.restore_deleted()), Some(ErrorCode::BadRequest));
    assert!(bodies(&program).is_empty());
}

#[test]
fn a_deletion_that_the_disk_refuses_is_none_and_can_be_tried_again() {
    let computer = Computer::new();
    let program = with_plan(&computer);
    delete(&program, REFLECTION);
    let away = computer.disk.path().join("away");
    fs::rename(computer.vault(), &away).unwrap();
    let told = events(&program);
    let gone = Some(ErrorCode::StorageGone);
    assert_eq!(code(program.delete_answer(&deletion(PRACTICE))), gone);
    assert_eq!(bodies(&program), ["Om, så."]);
    assert_eq!(code(program.restore_deleted()), gone);
    let refused = Event::SaveFailed {
        code: ErrorCode::StorageGone,
    };
    assert_eq!(
        told.try_iter().collect::<Vec<_>>(),
        [refused.clone(), refused]
    );
    fs::rename(&away, computer.vault()).unwrap();
    program.restore_deleted().unwrap();
    assert_eq!(
        bodies(&program),
        ["Om, så.", "Rädsla."],
        "what was deleted before could still be put back"
    );
    delete(&program, PRACTICE);
}

#[test]
fn a_guest_deletes_and_undoes_in_memory() {
    let computer = Computer::new();
    let program = computer.start();
    program.enter_guest().unwrap();
    program.write_answer(&text("Rädsla.")).unwrap();
    assert!(!program.delete_answer(&deletion(REFLECTION)).unwrap().kept);
    assert!(bodies(&program).is_empty());
    assert!(!program.restore_deleted().unwrap().kept);
    assert_eq!(bodies(&program), ["Rädsla."]);
}

#[test]
fn a_text_whose_package_is_gone_can_still_be_changed_and_deleted() {
    let mut computer = Computer::new();
    drop(with_plan(&computer));
    let shelf = tempfile::tempdir().unwrap();
    computer.packages = shelf.path().to_owned();
    let program = computer.start();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    program.write_answer(&text("Sorg.")).unwrap();
    let entries = journal(&program, "sorg").entries;
    let [
        JournalEntry {
            reachable: false,
            title: None,
            question,
            ..
        },
    ] = entries.as_slice()
    else {
        panic!("one text of a package that is gone");
    };
    assert_eq!(question, "Vad finns under?");
    delete(&program, REFLECTION);
    assert_eq!(
        code(program.write_answer(&text("Ny."))),
        Some(ErrorCode::PackageMissing),
        "there is no place for a new one"
    );
    program.restore_deleted().unwrap();
    assert_eq!(journal(&program, "sorg").found, 1);
}
