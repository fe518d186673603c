//! The packages.

use std::fs;
use std::path::Path;

use api::contract::{ErrorCode, Event, Language, ModuleRequest, Settings};

use crate::{Computer, DILEMMA, MODULE, REFLECTION, card, events, module, opened, step};

#[test]
fn a_package_has_the_same_steps_in_every_language() {
    let computer = Computer::new();
    let program = computer.start();
    let mut seen = Vec::new();
    for language in [Language::Sv, Language::En, Language::Ar] {
        program
            .change_settings(Settings {
                language: Some(language),
                ..Settings::default()
            })
            .unwrap();
        let view = opened(&program, &module());
        let ids: Vec<_> = view.steps.into_iter().map(|step| step.id).collect();
        assert!(ids.iter().any(|id| id == REFLECTION) && ids.iter().any(|id| id == DILEMMA));
        seen.push((view.title, ids));
        assert!(
            program
                .support()
                .unwrap()
                .lines
                .iter()
                .all(|line| !line.name.is_empty())
        );
    }
    assert!(seen.iter().all(|(_, ids)| *ids == seen[0].1));
    assert!(
        seen[0].0 != seen[1].0 && seen[1].0 != seen[2].0,
        "the words differ"
    );
}

#[test]
fn what_is_not_on_the_shelf_cannot_be_opened_or_written_to() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    for name in ["no-such-package", "../anger", "..", ""] {
        let request = ModuleRequest {
            module: name.to_owned(),
        };
        assert_eq!(
            program.open_module(&request).unwrap_err().code,
            ErrorCode::PackageMissing,
            "{name}"
        );
    }
    let missing = program.visit(&step("no-such-step")).unwrap_err();
    assert_eq!(missing.code, ErrorCode::PackageMissing);
}

#[test]
fn a_package_that_changed_since_the_index_is_noticed_when_it_is_opened() {
    let mut computer = Computer::new();
    let shelf = tempfile::tempdir().unwrap();
    copy(&computer.packages, shelf.path());
    computer.packages = shelf.path().to_owned();
    let library = content::Library::open(shelf.path());
    let index = content::write_index(&library.entries).unwrap();
    fs::write(shelf.path().join(content::INDEX), index).unwrap();

    let program = computer.start();
    let old = card(&program).title;
    let words = shelf.path().join(MODULE).join("sv.md");
    let changed =
        fs::read_to_string(&words)
            .unwrap()
            .replacen(&format!("title: {old}"), "title: Vrede", 1);
    fs::write(words, changed).unwrap();
    assert_eq!(card(&program).title, old, "control: the index is believed");
    assert_eq!(opened(&program, &module()).title, "Vrede");
    assert_eq!(card(&program).title, "Vrede");
}

#[test]
fn a_damaged_package_is_counted_and_the_rest_is_there() {
    let mut computer = Computer::new();
    let shelf = tempfile::tempdir().unwrap();
    copy(&computer.packages, shelf.path());
    computer.packages = shelf.path().to_owned();
    let broken = shelf.path().join("broken");
    fs::create_dir(&broken).unwrap();
    fs::write(broken.join("module.toml"), "format = ").unwrap();
    let library = computer.start().library().unwrap();
    assert_eq!(library.damaged, 1);
    assert!(library.packages.iter().any(|card| card.id == MODULE));
}

#[test]
fn an_author_is_told_of_a_change_and_nobody_else_is() {
    let mut computer = Computer::new();
    let program = computer.start();
    let told = events(&program);
    program.package_changed();
    assert!(told.try_recv().is_err() && program.start().preview.is_none());

    computer.preview = Some(MODULE);
    let program = computer.start();
    let told = events(&program);
    assert_eq!(program.start().preview.as_deref(), Some(MODULE));
    program.package_changed();
    let module = MODULE.to_owned();
    assert_eq!(told.recv().unwrap(), Event::PackageChanged { module });
}

/// Copies the packages and what lies beside them, without an index.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else if entry.file_name() != content::INDEX {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
