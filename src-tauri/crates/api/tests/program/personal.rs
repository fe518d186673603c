//! What the parent tells of the family, and what follows from it.

use std::sync::atomic::Ordering;

use api::Program;
use api::contract::{
    AgeBand, ChildRequest, ErrorCode, Feeling, PackageCard, Stage, StepRequest,
    WriteFeelingRequest, WritePersonalRequest,
};

use crate::made::{self, BABY, Made, READ};
use crate::{Computer, PASSPHRASE, passphrase};

const PACKAGE: Made = Made {
    id: "letting-go",
    area: "me",
    safety: "none",
    links: &[],
};
/// The clock of every test stands in this year.
const YEAR: u16 = 2025;

fn child(name: &str, birth_year: Option<u16>) -> ChildRequest {
    ChildRequest {
        name: name.to_owned(),
        birth_year,
    }
}

fn tell(program: &Program, children: &[ChildRequest]) {
    let request = WritePersonalRequest {
        children: children.to_vec(),
        stage: Some(Stage::New),
    };
    program.write_personal(&request).unwrap();
}

fn feel(program: &Program, feeling: Option<Feeling>) {
    let request = WriteFeelingRequest { feeling };
    program.write_feeling(&request).unwrap();
}

fn card(program: &Program) -> PackageCard {
    program.library().unwrap().packages.remove(0)
}

#[test]
fn what_was_told_is_found_again_after_a_restart() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    tell(
        &program,
        &[
            child("  Åsa \n Li ", Some(2014)),
            child(" ", None),
            child("", Some(2024)),
        ],
    );
    drop(program);
    let program = computer.start();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    let view = program.personal().unwrap();
    let children: Vec<_> = view
        .children
        .iter()
        .map(|child| (child.name.as_str(), child.birth_year))
        .collect();
    assert_eq!(children, [("Åsa Li", Some(2014)), ("", Some(2024))]);
    assert_eq!(view.stage, Some(Stage::New));
    assert_eq!(view.ages, [AgeBand::Baby, AgeBand::Tween]);
}

#[test]
fn a_guest_tells_it_to_nobody_but_this_session() {
    let computer = Computer::new();
    let program = computer.start();
    assert_eq!(
        program.personal().err().map(|failure| failure.code),
        Some(ErrorCode::VaultLocked)
    );
    program.enter_guest().unwrap();
    tell(&program, &[child("Åsa", None)]);
    assert_eq!(program.personal().unwrap().children.len(), 1, "control");
    program.lock();
    program.enter_guest().unwrap();
    assert!(program.personal().unwrap().children.is_empty());
    assert_eq!(computer.disk.path().read_dir().unwrap().count(), 0);
}

#[test]
fn years_and_names_out_of_bounds_are_refused_and_nothing_changes() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    tell(&program, &[child("Åsa", Some(2014))]);
    let view = program.personal().unwrap();
    assert_eq!(view.last_year, YEAR + 1);
    let long = "a".repeat(61);
    for (name, year) in [
        ("A", Some(view.first_year - 1)),
        ("A", Some(view.last_year + 1)),
        (long.as_str(), None),
    ] {
        let request = WritePersonalRequest {
            children: vec![child(name, year)],
            stage: None,
        };
        let refused = program.write_personal(&request).err();
        assert_eq!(
            refused.map(|failure| failure.code),
            Some(ErrorCode::BadRequest)
        );
    }
    assert_eq!(program.personal().unwrap().children.len(), 1);
    tell(
        &program,
        &[
            child("A", Some(view.first_year)),
            child("B", Some(view.last_year)),
        ],
    );
}

#[test]
fn a_feeling_holds_for_twelve_hours_and_can_be_taken_back() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let felt = || program.personal().unwrap().feeling;
    feel(&program, Some(Feeling::Sad));
    computer
        .clock
        .fetch_add(12 * 60 * 60 - 1, Ordering::Relaxed);
    assert_eq!(felt(), Some(Feeling::Sad));
    computer.clock.fetch_add(1, Ordering::Relaxed);
    assert_eq!(felt(), None);
    feel(&program, Some(Feeling::Calm));
    assert_eq!(felt(), Some(Feeling::Calm), "control");
    feel(&program, None);
    assert_eq!(felt(), None);
}

#[test]
fn a_card_counts_what_is_shown_for_the_ages_of_the_children() {
    let (computer, _shelf) = made::computer(&[PACKAGE]);
    let program = computer.start();
    program.enter_guest().unwrap();
    for step in [READ, BABY] {
        let place = StepRequest {
            module: PACKAGE.id.to_owned(),
            step: step.to_owned(),
        };
        program.visit(&place).unwrap();
    }
    let counted = || {
        let card = card(&program);
        (card.seen, card.steps)
    };
    assert_eq!(counted(), (2, 4), "no children: every part");
    tell(&program, &[child("Åsa", Some(YEAR - 10))]);
    assert_eq!(counted(), (1, 3), "no baby");
    tell(
        &program,
        &[child("Åsa", Some(YEAR - 10)), child("Bo", Some(YEAR))],
    );
    assert_eq!(counted(), (2, 4));
    tell(
        &program,
        &[child("Åsa", Some(YEAR - 10)), child("Bo", None)],
    );
    assert_eq!(counted(), (2, 4), "nobody knows how old Bo is");
}
