//! Several vaults, on one computer and elsewhere.

use std::fs;
use std::path::Path;

use api::Program;
use api::contract::{
    ErrorCode, KeepElsewhereRequest, Language, PlaceKind, PlaceRequest, PlaceView, Theme,
    VaultState,
};

use crate::{Computer, PASSPHRASE, bodies, passphrase, secret, speak, state, text};

const OTHER: &str = "en annan förälders ord";

fn listed(id: u32) -> PlaceRequest {
    PlaceRequest::Listed { id }
}

fn named(folder: &Path) -> PlaceRequest {
    PlaceRequest::Named {
        folder: folder.display().to_string(),
    }
}

/// The first place of a kind without a vault.
fn free(program: &Program, kind: PlaceKind) -> PlaceView {
    let places = program.places().places;
    let fits = |place: &PlaceView| place.kind == kind && !place.vault;
    places.into_iter().find(fits).unwrap()
}

fn keep_in(place: PlaceRequest) -> KeepElsewhereRequest {
    KeepElsewhereRequest {
        place,
        passphrase: secret(OTHER),
    }
}

#[test]
fn two_parents_have_two_vaults_on_one_computer() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Den enas.")).unwrap();

    let second = free(&program, PlaceKind::Computer);
    assert_eq!(second.number, 2);
    let start = program.choose_place(&listed(second.id)).unwrap();
    assert_eq!(start.vault.state, VaultState::Absent);
    assert_eq!(start.vault.place.id, second.id);
    program.create_vault(passphrase(OTHER)).unwrap();
    program.write_answer(&text("Den andras.")).unwrap();
    drop(program);

    let program = computer.start();
    assert_eq!(
        program.start().vault.place.number,
        1,
        "nothing was remembered"
    );
    let failure = program.unlock(passphrase(OTHER)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::WrongPassphrase);
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(bodies(&program), ["Den enas."]);
    let places = program.places();
    let numbers: Vec<_> = places
        .places
        .iter()
        .map(|place| (place.number, place.vault))
        .collect();
    assert_eq!(numbers, [(1, true), (2, true), (3, false)]);
    let second = places
        .places
        .iter()
        .find(|place| place.number == 2)
        .unwrap();
    let start = program.choose_place(&listed(second.id)).unwrap();
    assert_eq!(
        start.vault.state,
        VaultState::Locked,
        "the first one was closed"
    );
    program.unlock(passphrase(OTHER)).unwrap();
    assert_eq!(bodies(&program), ["Den andras."]);
}

#[test]
fn a_second_program_on_the_same_vault_is_told_and_one_elsewhere_is_not() {
    let computer = Computer::new();
    let first = computer.start_with_vault();
    let second = computer.start();
    let failure = second.unlock(passphrase(PASSPHRASE)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::VaultBusy);
    let place = free(&second, PlaceKind::Computer);
    second.choose_place(&listed(place.id)).unwrap();
    second.create_vault(passphrase(OTHER)).unwrap();
    first.lock();
    second.choose_place(&named(&computer.vault())).unwrap();
    second.unlock(passphrase(PASSPHRASE)).unwrap();
}

#[test]
fn a_guest_keeps_what_was_written_on_a_stick() {
    let computer = Computer::new();
    let stick = computer.plug_in("MITT MINNE");
    let program = computer.start();
    speak(&program, Language::Ar);
    program.enter_guest().unwrap();
    program.write_answer(&text("Rädsla.")).unwrap();
    let place = free(&program, PlaceKind::Medium);
    assert_eq!(place.medium, "MITT MINNE");
    let view = program.keep_elsewhere(&keep_in(listed(place.id))).unwrap();
    assert_eq!(
        (view.state, view.place.id),
        (VaultState::Unlocked, place.id)
    );
    assert!(program.write_answer(&text("Mod.")).unwrap().kept);
    assert_eq!(
        fs::read_dir(computer.disk.path()).unwrap().count(),
        0,
        "nothing on the computer"
    );
    drop(program);

    let program = computer.start();
    assert_eq!(state(&program), VaultState::Absent);
    let vault = stick.path().join("lyktan");
    let start = program.choose_place(&named(&vault)).unwrap();
    assert_eq!(
        start.settings.language,
        Some(Language::Ar),
        "the settings lie there, too"
    );
    program.unlock(passphrase(OTHER)).unwrap();
    assert_eq!(bodies(&program), ["Mod."]);
}

#[test]
fn the_old_vault_stays_when_the_journal_is_kept_elsewhere() {
    let computer = Computer::new();
    let _stick = computer.plug_in("STICK");
    let program = computer.start_with_vault();
    program.write_answer(&text("Förut.")).unwrap();
    program.make_recovery(&passphrase(PASSPHRASE)).unwrap();
    let place = free(&program, PlaceKind::Medium);
    let view = program.keep_elsewhere(&keep_in(listed(place.id))).unwrap();
    assert!(!view.recovery, "the code is the old vault's");
    program.write_answer(&text("Efteråt.")).unwrap();
    program.choose_place(&named(&computer.vault())).unwrap();
    program.unlock(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(bodies(&program), ["Förut."]);
}

#[test]
fn a_vault_is_never_written_over() {
    let computer = Computer::new();
    let stick = computer.plug_in("STICK");
    let program = computer.start();
    let place = free(&program, PlaceKind::Medium);
    program.choose_place(&listed(place.id)).unwrap();
    program.create_vault(passphrase(OTHER)).unwrap();
    program.choose_place(&named(computer.disk.path())).unwrap();
    program.create_vault(passphrase(PASSPHRASE)).unwrap();
    for place in [
        listed(place.id),
        named(&stick.path().join("lyktan")),
        named(stick.path()),
    ] {
        let failure = program.keep_elsewhere(&keep_in(place)).unwrap_err();
        assert_eq!(failure.code, ErrorCode::VaultExists);
    }
    assert_eq!(
        state(&program),
        VaultState::Unlocked,
        "the journal stays where it was"
    );
    assert!(program.write_answer(&text("Rädsla.")).unwrap().kept);
}

#[test]
fn a_named_folder_that_holds_other_things_gets_a_folder_of_our_own() {
    let computer = Computer::new();
    let disk = tempfile::tempdir().unwrap();
    let program = computer.start();
    let place = |folder: &Path| {
        let start = program.choose_place(&named(folder)).unwrap();
        assert_eq!(start.vault.place.kind, PlaceKind::Named);
        start.vault.place.folder
    };
    let shown = |folder: &Path| folder.display().to_string();
    assert_eq!(
        place(disk.path()),
        shown(disk.path()),
        "an empty one is used itself"
    );
    fs::write(disk.path().join("bilder.txt"), "").unwrap();
    let own = disk.path().join("lyktan");
    assert_eq!(place(disk.path()), shown(&own));
    fs::create_dir(&own).unwrap();
    fs::write(own.join("bilder.txt"), "").unwrap();
    assert_eq!(
        place(&own),
        shown(&own),
        "one that has the name is used itself"
    );
    program.create_vault(passphrase(PASSPHRASE)).unwrap();
    assert_eq!(place(&own), shown(&own), "and so is one with a vault");
}

#[test]
fn what_is_no_place_is_refused_and_closes_nothing() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let file = computer.disk.path().join("file");
    fs::write(&file, "").unwrap();
    let missing = computer.disk.path().join("missing");
    for folder in [
        Path::new(""),
        Path::new("lyktan"),
        Path::new("../lyktan"),
        &file,
        &missing,
    ] {
        for failure in [
            program.choose_place(&named(folder)).unwrap_err(),
            program.keep_elsewhere(&keep_in(named(folder))).unwrap_err(),
        ] {
            assert_eq!(
                failure.code,
                ErrorCode::PlaceUnknown,
                "{}",
                folder.display()
            );
        }
    }
    let failure = program.choose_place(&listed(4711)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::BadRequest);
    assert_eq!(state(&program), VaultState::Unlocked);
    let quoted = PlaceRequest::Named {
        folder: format!(" \"{}\" ", computer.vault().display()),
    };
    program.choose_place(&quoted).unwrap();
    assert_eq!(
        state(&program),
        VaultState::Locked,
        "control: a place closes it"
    );
}

#[test]
fn a_vault_beside_the_program_comes_first() {
    let mut computer = Computer::new();
    let stick = tempfile::tempdir().unwrap();
    computer.program = Some(stick.path().to_owned());
    let program = computer.start();
    assert_eq!(program.start().vault.place.kind, PlaceKind::Computer);
    let beside = free(&program, PlaceKind::BesideProgram);
    program.choose_place(&listed(beside.id)).unwrap();
    program.create_vault(passphrase(PASSPHRASE)).unwrap();
    drop(program);
    let view = computer.start().start().vault;
    assert_eq!(
        (view.place.kind, view.state),
        (PlaceKind::BesideProgram, VaultState::Locked)
    );
}

#[test]
fn a_place_keeps_its_number_and_a_medium_that_cannot_be_written_is_not_offered() {
    let computer = Computer::new();
    let stick = computer.plug_in("STICK");
    let program = computer.start();
    let before = free(&program, PlaceKind::Medium);
    let _other = computer.plug_in("ANOTHER");
    computer.media.lock().unwrap().reverse();
    let after = program.places().places;
    assert!(after.contains(&before), "{after:?}");
    // The tests' way to tell is whether the folder is there.
    drop(stick);
    assert!(!program.places().places.contains(&before));
}

#[test]
fn the_place_in_use_is_always_among_the_places() {
    let computer = Computer::new();
    let folder = tempfile::tempdir().unwrap();
    let program = computer.start();
    program.choose_place(&named(folder.path())).unwrap();
    let view = program.places();
    let current = view
        .places
        .iter()
        .find(|place| place.id == view.current)
        .unwrap();
    assert_eq!(current.kind, PlaceKind::Named);
}

#[test]
fn how_the_program_looks_stays_in_a_place_without_settings() {
    let computer = Computer::new();
    let program = computer.start();
    speak(&program, Language::En);
    let mut settings = program.start().settings;
    settings.theme = Theme::Dark;
    program.change_settings(settings.clone()).unwrap();
    let place = free(&program, PlaceKind::Computer);
    assert_eq!(
        program.choose_place(&listed(place.id)).unwrap().settings,
        settings
    );
}
