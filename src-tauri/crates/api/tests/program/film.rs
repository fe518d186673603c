//! Films, as the player gets them.

use std::path::Path;

use api::contract::{
    Activity, FilmView, Language, ModuleRequest, ModuleView, SafetyAnswer, SafetyRequest, Settings,
};

use api::Program;

use crate::{Computer, opened};

fn open(program: &Program, language: Language) -> ModuleView {
    let chosen = Settings {
        language: Some(language),
        ..Settings::default()
    };
    program.change_settings(chosen).unwrap();
    let request = ModuleRequest {
        module: "kettle".to_owned(),
    };
    *opened(program, &request)
}

fn film(view: ModuleView) -> FilmView {
    let activities = view.steps.into_iter().map(|step| step.activity);
    let mut films = activities.filter_map(|activity| match activity {
        Activity::Film { film } => Some(film),
        _ => None,
    });
    films.next().unwrap()
}

fn computer() -> Computer {
    let mut computer = Computer::new();
    computer.packages = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures/packages/sound/modules");
    computer
}

#[test]
fn a_film_is_the_same_in_every_language_but_for_its_captions() {
    let computer = computer();
    let program = computer.start();
    let [swedish, arabic] =
        [Language::Sv, Language::Ar].map(|language| film(open(&program, language)));
    assert_eq!(swedish.beats.len(), 9);
    for (one, other) in swedish.beats.iter().zip(&arabic.beats) {
        assert_ne!(one.caption, other.caption);
        let stages = [&one.stage, &other.stage].map(|stage| serde_json::to_value(stage).unwrap());
        assert_eq!(stages[0], stages[1]);
    }
    assert_ne!(
        serde_json::to_value(&swedish.beats[0].stage).unwrap(),
        serde_json::to_value(&swedish.beats[1].stage).unwrap(),
        "control: beats differ"
    );
}

#[test]
fn a_stage_crosses_by_the_names_that_the_script_has() {
    let computer = computer();
    let program = computer.start();
    let film = serde_json::to_value(film(open(&program, Language::Sv))).unwrap();
    assert_eq!(film["cast"]["mum"], "samira");
    let first = &film["beats"][0];
    assert_eq!(first["enters"][0]["at"], "door");
    assert_eq!(first["stage"]["place"], "kitchen");
    let mum = &first["stage"]["people"][0];
    assert_eq!(
        [&mum["person"], &mum["facing"], &mum["right"]],
        ["samira", "left", "bag"]
    );
    let fifth = &film["beats"][4]["stage"];
    assert_eq!(fifth["people"][0]["says"], "clock");
    assert_eq!(fifth["people"][0]["carries"], "toddler");
    assert_eq!(fifth["people"][0]["seated"], true);
    assert_eq!(film["beats"][6]["leaves"][0]["by"], "off-left");
    assert_eq!(film["beats"][7]["cut"], true);
}

#[test]
fn a_film_is_a_small_part_of_its_package_on_the_wire() {
    let computer = computer();
    let program = computer.start();
    let film = film(open(&program, Language::Sv));
    let beat = serde_json::to_string(&film).unwrap().len() / film.beats.len();
    assert!(
        (300..2_500).contains(&beat),
        "{beat} bytes a beat: a film would be better asked for by itself"
    );
}

/// The films of the program, for the tests of the interface's stage: as they cross, in Swedish.
#[test]
fn the_films_that_the_stage_is_tested_with_are_current() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let modules = ["anger", "for-the-childs-sake", "calm-communication"];
    let films = modules.map(|module| {
        let mut computer = Computer::new();
        computer.packages = here.join("modules");
        let program = computer.start();
        let swedish = Settings {
            language: Some(Language::Sv),
            ..Settings::default()
        };
        program.change_settings(swedish).unwrap();
        program.enter_guest().unwrap();
        let request = ModuleRequest {
            module: module.to_owned(),
        };
        program
            .answer_safety(&SafetyRequest {
                fear: SafetyAnswer::No,
                threats: SafetyAnswer::No,
                control: SafetyAnswer::No,
            })
            .unwrap();
        let film = film(*opened(&program, &request));
        (module, serde_json::to_value(film).unwrap())
    });
    let current = serde_json::to_string(&std::collections::BTreeMap::from(films)).unwrap();
    let path = here.join("ui/tests/generated/films.json");
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &current).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).is_ok_and(|committed| committed == current),
        "a film changed: run `UPDATE_GENERATED=1 cargo test -p api` and commit ui/tests/generated/films.json"
    );
}
