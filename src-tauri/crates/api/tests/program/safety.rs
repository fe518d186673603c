//! No way leads round what stands before a package, and what was answered is forgotten.

mod walk;

use crate::made::{self, Made, READ, STEP, THINK};
use crate::{Computer, journal, passphrase};
use api::Program;
use api::contract::{
    DeleteRequest, ErrorCode, Feeling, Gate, ModuleOpening, ModuleRequest, PlaceRequest,
    SafetyAnswer, SafetyRequest, StepRequest, Tool, WriteAnswerRequest, WriteFeelingRequest,
};
use walk::Walk;

const GUARDED: &str = "anger";
const ALSO_GUARDED: &str = "calm-communication";
const DAY: u32 = 24 * 60 * 60;

/// Four packages: an open one that links to a guarded one, which lies next on the shelf and is about the feeling
/// that was told; another guarded one; and an open one.
fn shelf(safety: &'static str) -> [Made; 4] {
    [
        ("for-the-childs-sake", "sentence", &[GUARDED][..]),
        (GUARDED, safety, &[ALSO_GUARDED][..]),
        (ALSO_GUARDED, safety, &[]),
        ("letting-go", "none", &[]),
    ]
    .map(|(id, safety, links)| Made {
        id,
        area: "child",
        safety,
        links,
    })
}

fn answers(fear: SafetyAnswer) -> SafetyRequest {
    SafetyRequest {
        fear,
        threats: SafetyAnswer::No,
        control: SafetyAnswer::No,
    }
}

fn request(module: &str) -> ModuleRequest {
    ModuleRequest {
        module: module.to_owned(),
    }
}

/// A parent with every reason to be led to the guarded package: it was visited last, was written in, has a plan to
/// be asked about, and is about how it feels.
fn lead_there(computer: &Computer, program: &Program) {
    for (step, body) in [
        (THINK, "Att jag är rädd."),
        (STEP, "Om det blir bråk, så går jag."),
    ] {
        let answer = WriteAnswerRequest {
            module: GUARDED.to_owned(),
            step: step.to_owned(),
            field: String::new(),
            question: "Vad märkte du?".to_owned(),
            body: body.to_owned(),
        };
        program.write_answer(&answer).unwrap();
    }
    let place = StepRequest {
        module: GUARDED.to_owned(),
        step: READ.to_owned(),
    };
    program.visit(&place).unwrap();
    computer
        .clock
        .fetch_add(DAY, std::sync::atomic::Ordering::Relaxed);
    let feeling = WriteFeelingRequest {
        feeling: Some(Feeling::Angry),
    };
    program.write_feeling(&feeling).unwrap();
}

#[test]
fn no_way_leads_round_the_questions_or_the_sentence() {
    let (computer, _shelf) = made::computer(&shelf("check"));
    let program = computer.start();
    program.enter_guest().unwrap();
    lead_there(&computer, &program);

    let unasked = Walk::through(&program);
    assert!(!unasked.shows_guarded(), "before anybody answered");
    assert!(!unasked.names("suggestion", GUARDED));
    for way in ["library", "journal", "search", "link", "next", "last"] {
        assert!(
            unasked.names(way, GUARDED),
            "control: {way} led to the gate"
        );
    }
    assert!(
        unasked.shown.contains("letting-go"),
        "control: the rest is shown"
    );

    for answer in [SafetyAnswer::Yes, SafetyAnswer::NotSure] {
        program.answer_safety(&answers(answer)).unwrap();
        let careful = Walk::through(&program);
        assert!(!careful.shows_guarded(), "after {answer:?}");
        for way in ["suggestion", "last", "followUp"] {
            assert!(
                !careful.names(way, GUARDED),
                "{way} brings up what has become unsafe"
            );
        }
        for way in ["library", "journal", "search", "link", "next"] {
            assert!(
                careful.names(way, GUARDED),
                "control: {way} led to the gate"
            );
        }
    }

    program.answer_safety(&answers(SafetyAnswer::No)).unwrap();
    let open = Walk::through(&program);
    assert!(open.shown.contains(GUARDED) && open.shown.contains(ALSO_GUARDED));
    assert!(open.names("suggestion", GUARDED) && open.names("followUp", GUARDED));
}

#[test]
fn a_tool_is_at_hand_until_a_sentence_stands_before_it() {
    let computer = Computer::new();
    let program = computer.start();
    let at_hand = || {
        let tools = program.library().unwrap().tools;
        tools.into_iter().map(|place| (place.tool, place.module))
    };
    let open = [
        (Tool::Thermometer, "anger".to_owned()),
        (Tool::Message, "calm-communication".to_owned()),
        (Tool::Commitments, "for-the-childs-sake".to_owned()),
    ];
    assert!(at_hand().eq(open.clone()), "the questions stand before one");
    program.enter_guest().unwrap();
    program
        .answer_safety(&answers(SafetyAnswer::NotSure))
        .unwrap();
    let [anger, _, child] = open.clone();
    assert!(at_hand().eq([anger, child]));
    program.open_behind(&request("calm-communication")).unwrap();
    assert!(at_hand().eq(open), "the sentence was read");
}

#[test]
fn the_walk_finds_words_that_nothing_stands_before() {
    let (computer, _shelf) = made::computer(&shelf("none"));
    let program = computer.start();
    program.enter_guest().unwrap();
    lead_there(&computer, &program);
    let walk = Walk::through(&program);
    assert!(
        walk.shows_guarded(),
        "without the gate, the test before this one fails"
    );
    assert!(walk.names("suggestion", GUARDED));
}

#[test]
fn the_sentence_is_read_for_one_package_at_a_time() {
    let (computer, _shelf) = made::computer(&shelf("check"));
    let program = computer.start();
    program.enter_guest().unwrap();
    let early = program.open_behind(&request(GUARDED)).unwrap_err();
    assert_eq!(
        early.code,
        ErrorCode::BadRequest,
        "the questions come first"
    );
    let view = program.answer_safety(&answers(SafetyAnswer::Yes)).unwrap();
    assert!(view.answered && view.caution);
    let ModuleOpening::Sentence { title } = program.open_module(&request(GUARDED)).unwrap() else {
        panic!("a sentence stands before it");
    };
    assert_eq!(title, "Titel anger");
    assert!(program.open_behind(&request(GUARDED)).unwrap().caution);
    let gates: Vec<_> = program
        .library()
        .unwrap()
        .packages
        .iter()
        .map(|card| card.gate)
        .collect();
    assert_eq!(gates, [Gate::Open, Gate::Open, Gate::Behind, Gate::Open]);
    program.answer_safety(&answers(SafetyAnswer::Yes)).unwrap();
    assert!(
        matches!(
            program.open_module(&request(GUARDED)).unwrap(),
            ModuleOpening::Sentence { .. }
        ),
        "answered anew, the sentence is read anew"
    );
}

#[test]
fn what_was_answered_is_forgotten_at_lock_hide_and_close() {
    type Leaving = fn(&Computer, &Program);
    let ways: [(&str, Leaving); 7] = [
        ("lock", |_, program| drop(program.lock())),
        ("hide", |_, program| program.hide()),
        ("close", |_, program| program.shut()),
        ("away", |_, program| program.away()),
        ("idle", |computer, program| computer.wait(program, 301)),
        ("delete", |_, program| {
            let word = "radera".to_owned();
            program.delete_everything(&DeleteRequest { word }).unwrap();
        }),
        ("another place", |computer, program| {
            let folder = computer.disk.path().join("annan");
            std::fs::create_dir(&folder).unwrap();
            let place = PlaceRequest::Named {
                folder: folder.display().to_string(),
            };
            program.choose_place(&place).unwrap();
        }),
    ];
    for (way, leave) in ways {
        let (computer, _shelf) = made::computer(&shelf("check"));
        let program = computer.start();
        program.create_vault(passphrase(crate::PASSPHRASE)).unwrap();
        program.answer_safety(&answers(SafetyAnswer::Yes)).unwrap();
        assert!(program.safety().answered, "control: {way}");
        leave(&computer, &program);
        assert!(
            !program.safety().answered && !program.safety().caution,
            "{way}"
        );
    }
}

#[test]
fn what_was_answered_is_not_in_the_vault() {
    let (computer, _shelf) = made::computer(&shelf("check"));
    let program = computer.start();
    program.create_vault(passphrase(crate::PASSPHRASE)).unwrap();
    let before = std::fs::read(computer.vault().join("slot-0/journal.age")).unwrap();
    program.answer_safety(&answers(SafetyAnswer::Yes)).unwrap();
    let after = std::fs::read(computer.vault().join("slot-0/journal.age")).unwrap();
    assert!(before == after, "no save comes of an answer");
    lead_there(&computer, &program);
    drop(program);
    let program = computer.start();
    program.unlock(passphrase(crate::PASSPHRASE)).unwrap();
    assert!(!program.safety().answered);
    assert_eq!(journal(&program, "").all, 2, "control: the rest was kept");
}

#[test]
fn questions_are_answered_only_in_a_session() {
    let (computer, _shelf) = made::computer(&shelf("check"));
    let program = computer.start();
    let nobody = program
        .answer_safety(&answers(SafetyAnswer::No))
        .unwrap_err();
    assert_eq!(nobody.code, ErrorCode::VaultLocked);
}
