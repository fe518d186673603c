//! Tools: their words, and what is kept of them field by field.

use api::contract::{
    Activity, ErrorCode, ExamplePart, ModuleRequest, StepKind, Tool, WriteAnswerRequest,
};

use crate::{Computer, fixture_packages, journal, opened};

const PACKAGE: &str = "kettle";
const EXERCISE: &str = "thermometer";

fn computer() -> Computer {
    let mut computer = Computer::new();
    computer.packages = fixture_packages();
    computer
}

fn answer(step: &str, field: &str, body: &str) -> WriteAnswerRequest {
    WriteAnswerRequest {
        module: PACKAGE.to_owned(),
        step: step.to_owned(),
        field: field.to_owned(),
        question: "Tecken vid två".to_owned(),
        body: body.to_owned(),
    }
}

fn module() -> ModuleRequest {
    ModuleRequest {
        module: PACKAGE.to_owned(),
    }
}

#[test]
fn a_tool_has_its_fields_in_order_and_a_place_for_the_childs_name() {
    let program = computer().start();
    let module = opened(&program, &module());
    let tools: Vec<_> = module
        .steps
        .iter()
        .filter_map(|step| match &step.activity {
            Activity::Exercise { exercise, fields } => Some((step.id.as_str(), *exercise, fields)),
            _ => None,
        })
        .collect();
    let [(EXERCISE, Tool::Thermometer, fields)] = tools.as_slice() else {
        panic!("the breathing circle is not there yet, the thermometer is: {tools:?}");
    };
    let ids: Vec<_> = fields.iter().map(|field| field.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "signs-2", "do-2", "signs-5", "do-5", "signs-8", "do-8", "plan"
        ]
    );
    let words = |text: &str| text.to_owned();
    assert_eq!(
        fields[0].examples[0].parts,
        [
            ExamplePart::ChildName {
                words: words("Ord 88")
            },
            ExamplePart::Text {
                text: words(" ord 89")
            }
        ]
    );
    let card = program.library().unwrap().packages.remove(0);
    assert_eq!(usize::from(card.steps), module.steps.len());
}

#[test]
fn each_field_is_kept_by_itself_and_stands_in_the_journal_as_what_it_is() {
    let computer = computer();
    let program = computer.start_with_vault();
    program
        .write_answer(&answer(EXERCISE, "signs-2", "Käken."))
        .unwrap();
    program
        .write_answer(&answer(EXERCISE, "do-2", "Vatten."))
        .unwrap();
    program
        .write_answer(&answer(EXERCISE, "signs-2", "Käken, axlarna."))
        .unwrap();
    let answers = program.answers(&module()).unwrap().answers;
    let kept: Vec<_> = answers
        .iter()
        .map(|answer| (answer.field.as_str(), answer.body.as_str(), answer.tool))
        .collect();
    let tool = Some(Tool::Thermometer);
    assert_eq!(
        kept,
        [
            ("signs-2", "Käken, axlarna.", tool),
            ("do-2", "Vatten.", tool)
        ]
    );
    for entry in journal(&program, "").entries {
        assert!(entry.reachable && entry.kind == StepKind::Exercise && entry.tool == tool);
        assert!(["signs-2", "do-2"].contains(&entry.field.as_str()));
    }
}

#[test]
fn a_text_goes_where_the_screen_has_a_place_for_it_and_nowhere_else() {
    let program = computer().start();
    program.enter_guest().unwrap();
    for (step, field) in [
        (EXERCISE, ""),
        (EXERCISE, "signs-3"),
        ("breathing", "breathe-in"),
        ("noticed", "signs-2"),
        ("why", ""),
    ] {
        let failure = program
            .write_answer(&answer(step, field, "A"))
            .err()
            .unwrap();
        assert_eq!(failure.code, ErrorCode::BadRequest, "{step} {field}");
    }
    program.write_answer(&answer("noticed", "", "A")).unwrap();
    program
        .write_answer(&answer(EXERCISE, "plan", "A"))
        .unwrap();
}
