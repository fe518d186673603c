//! "How did it go?", from the plan to the journal.

use std::sync::atomic::Ordering;

use api::Program;
use api::contract::{
    AnswerFollowUpRequest, ErrorCode, FollowUpView, ModuleRequest, Outcome, OutcomeView,
    WriteAnswerRequest,
};

use crate::made::{self, Made, STEP, THINK};
use crate::{Computer, journal};

const PACKAGE: Made = Made {
    id: "letting-go",
    area: "me",
    safety: "none",
    links: &[],
};
const HOUR: u32 = 60 * 60;

fn write(program: &Program, step: &str, body: &str) {
    let request = WriteAnswerRequest {
        module: PACKAGE.id.to_owned(),
        step: step.to_owned(),
        field: String::new(),
        question: "Ett litet steg".to_owned(),
        body: body.to_owned(),
    };
    program.write_answer(&request).unwrap();
}

fn say(outcome: Outcome, words: &str) -> AnswerFollowUpRequest {
    AnswerFollowUpRequest {
        module: PACKAGE.id.to_owned(),
        step: STEP.to_owned(),
        outcome,
        words: words.to_owned(),
    }
}

fn pass(computer: &Computer, hours: u32) {
    computer.clock.fetch_add(hours * HOUR, Ordering::Relaxed);
}

fn asked(program: &Program) -> Option<FollowUpView> {
    program.library().unwrap().follow_up
}

fn outcomes(program: &Program) -> Vec<OutcomeView> {
    let mut entries = journal(program, "").entries;
    entries.retain(|entry| entry.step == STEP);
    entries.remove(0).outcomes
}

#[test]
fn a_plan_is_asked_about_on_the_next_visit_and_the_answer_stands_in_the_journal() {
    let (computer, _shelf) = made::computer(&[PACKAGE]);
    let program = computer.start_with_vault();
    write(&program, STEP, "Om det blir tyst, så frågar jag.");
    write(&program, THINK, "Tyst.");
    assert!(asked(&program).is_none(), "not on the same visit");
    pass(&computer, 6);
    let view = asked(&program).unwrap();
    assert_eq!(
        (
            view.module.as_str(),
            view.title.as_str(),
            view.step.as_str()
        ),
        (PACKAGE.id, "Titel letting-go", STEP)
    );
    assert_eq!(view.plan, "Om det blir tyst, så frågar jag.");

    assert!(
        program
            .answer_follow_up(&say(Outcome::Partly, " En gång. "))
            .unwrap()
            .kept
    );
    assert!(asked(&program).is_none());
    let told = outcomes(&program);
    assert_eq!(
        (told[0].outcome, told[0].words.as_str()),
        (Outcome::Partly, "En gång.")
    );
    assert_eq!(told[0].plan, None, "the plan is still the same");

    pass(&computer, 1);
    write(&program, STEP, "Om det blir tyst, så väntar jag.");
    pass(&computer, 6);
    assert!(asked(&program).is_some(), "another plan");
    program.answer_follow_up(&say(Outcome::Went, "")).unwrap();
    let told = outcomes(&program);
    assert_eq!(
        told.iter().map(|row| row.outcome).collect::<Vec<_>>(),
        [Outcome::Went, Outcome::Partly]
    );
    assert_eq!(
        told[1].plan.as_deref(),
        Some("Om det blir tyst, så frågar jag.")
    );
}

#[test]
fn what_somebody_would_rather_not_say_is_not_asked_again_and_not_shown() {
    let (computer, _shelf) = made::computer(&[PACKAGE]);
    let program = computer.start_with_vault();
    write(&program, STEP, "Om, så.");
    pass(&computer, 24);
    assert!(asked(&program).is_some(), "control");
    program
        .answer_follow_up(&say(Outcome::NoAnswer, ""))
        .unwrap();
    pass(&computer, 24 * 30);
    assert!(asked(&program).is_none() && outcomes(&program).is_empty());
}

#[test]
fn how_it_went_is_found_by_searching() {
    let (computer, _shelf) = made::computer(&[PACKAGE]);
    let program = computer.start_with_vault();
    write(&program, STEP, "Om, så.");
    program
        .answer_follow_up(&say(Outcome::Went, "Hon skrattade."))
        .unwrap();
    let found = journal(&program, "skrattade");
    assert_eq!(found.found, 1);
    let place = found.entries[0].outcomes[0].found_in_words[0];
    assert_eq!((place.from, place.to), (4, 13));
    assert_eq!(journal(&program, "grät").found, 0, "control");

    write(&program, STEP, "Ett annat.");
    let found = journal(&program, "om så");
    let places = &found.entries[0].outcomes[0].found_in_plan;
    assert_eq!(places.len(), 2, "the plan as it was is shown, and found");
}

#[test]
fn how_it_went_outlives_an_emptied_plan_under_its_question() {
    let (computer, _shelf) = made::computer(&[PACKAGE]);
    let program = computer.start_with_vault();
    write(&program, STEP, "Om, så.");
    program
        .answer_follow_up(&say(Outcome::Partly, "Hon skrattade."))
        .unwrap();
    pass(&computer, 24);
    write(&program, STEP, " \n");
    let view = journal(&program, "");
    let entry = &view.entries[0];
    assert_eq!((view.all, entry.body.as_str()), (1, ""));
    assert_eq!(entry.question, "Ett litet steg");
    let told = &entry.outcomes[0];
    assert_eq!(
        (told.words.as_str(), told.plan.as_deref()),
        ("Hon skrattade.", Some("Om, så."))
    );
    let failure = program.answer_follow_up(&say(Outcome::Went, "")).err();
    assert_eq!(failure.unwrap().code, ErrorCode::BadRequest);
    let request = ModuleRequest {
        module: PACKAGE.id.to_owned(),
    };
    assert!(program.answers(&request).unwrap().answers.is_empty());
    pass(&computer, 24);
    assert!(asked(&program).is_none(), "nobody is asked about no plan");

    write(&program, STEP, "Om igen, så.");
    assert_eq!(
        outcomes(&program).len(),
        1,
        "a new plan stands with the old"
    );
    pass(&computer, 6);
    assert!(asked(&program).is_some());
}

#[test]
fn an_emptied_plan_of_which_nothing_was_said_is_gone() {
    let (computer, _shelf) = made::computer(&[PACKAGE]);
    let program = computer.start_with_vault();
    write(&program, STEP, "Om, så.");
    program
        .answer_follow_up(&say(Outcome::NoAnswer, ""))
        .unwrap();
    write(&program, STEP, "");
    assert_eq!(journal(&program, "").all, 0);
    write(&program, STEP, "Om, så.");
    pass(&computer, 6);
    assert!(
        asked(&program).is_some(),
        "that nobody would say went with the plan"
    );
}

#[test]
fn nothing_is_said_of_a_plan_that_is_not_there() {
    let (computer, _shelf) = made::computer(&[PACKAGE]);
    let program = computer.start_with_vault();
    write(&program, THINK, "Tyst.");
    let failure = program
        .answer_follow_up(&say(Outcome::Went, ""))
        .err()
        .unwrap();
    assert_eq!(failure.code, ErrorCode::BadRequest);
}
