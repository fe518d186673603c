//! The use cases, through the public door: real packages, a real folder, a clock of our own.

#![forbid(unsafe_code)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};

use api::contract::{
    ChooseRequest, ErrorCode, Event, Language, LockReason, ModuleRequest, PassphraseRequest,
    Settings, StepRequest, Theme, VaultState, WriteAnswerRequest,
};
use api::{Cost, Folders, Program, Protections, Surroundings};
use tempfile::TempDir;

const PASSPHRASE: &str = "fyra ord om ett äpple";
const MODULE: &str = "anger";
const REFLECTION: &str = "under-the-anger";
const DILEMMA: &str = "forty-minutes-late";

/// A computer: a folder for the vault, a shelf of packages, a clock.
struct Computer {
    disk: TempDir,
    packages: PathBuf,
    clock: Arc<AtomicU32>,
}

impl Computer {
    fn new() -> Self {
        Self {
            disk: tempfile::tempdir().unwrap(),
            packages: Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../modules"),
            clock: Arc::new(AtomicU32::new(1_760_000_000)),
        }
    }

    fn vault(&self) -> PathBuf {
        self.disk.path().join("vault")
    }

    fn start(&self) -> Program {
        let clock = Arc::clone(&self.clock);
        Program::new(Surroundings {
            folders: Folders {
                packages: self.packages.clone(),
                vault: self.vault(),
            },
            protections: Protections {
                socket_filter: true,
                core_dumps_off: true,
                wiped_memory: true,
                sandbox: false,
                engine_in_memory: true,
            },
            languages: vec!["fi-FI".to_owned(), "sv-SE".to_owned()],
            clock: Box::new(move || clock.load(Ordering::Relaxed)),
            cost: Cost::two_to_the(2),
        })
    }

    fn start_with_vault(&self) -> Program {
        let program = self.start();
        program.create_vault(passphrase(PASSPHRASE)).unwrap();
        program
    }

    /// Lets time pass as it does: a tick every second.
    fn wait(&self, program: &Program, seconds: u32) {
        for _ in 0..seconds {
            self.clock.fetch_add(1, Ordering::Relaxed);
            program.tick();
        }
    }
}

fn passphrase(words: &str) -> PassphraseRequest {
    serde_json::from_value(serde_json::json!({ "passphrase": words })).unwrap()
}

fn module() -> ModuleRequest {
    ModuleRequest {
        module: MODULE.to_owned(),
    }
}

fn step(step: &str) -> StepRequest {
    StepRequest {
        module: MODULE.to_owned(),
        step: step.to_owned(),
    }
}

fn text(body: &str) -> WriteAnswerRequest {
    WriteAnswerRequest {
        module: MODULE.to_owned(),
        step: REFLECTION.to_owned(),
        question: "Vad finns under?".to_owned(),
        body: body.to_owned(),
    }
}

fn events(program: &Program) -> Receiver<Event> {
    let (tell, told) = channel();
    program.listen(move |event| tell.send(event).unwrap());
    told
}

fn state(program: &Program) -> VaultState {
    program.start().vault.state
}

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
        program.journal().unwrap().entries.len(),
        1,
        "control: it was there to be left"
    );
    assert_eq!(program.lock().state, VaultState::Absent);
    program.enter_guest().unwrap();
    assert!(
        program.journal().unwrap().entries.is_empty(),
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
    assert_eq!(program.journal().unwrap().entries[0].body, "Rädsla.");
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
    assert_eq!(
        program.journal().err().unwrap().code,
        ErrorCode::VaultLocked
    );
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
    let library = program.library().unwrap();
    assert_eq!(library.packages[0].seen, 1);
    assert_eq!(library.last.unwrap().step, REFLECTION);
    let entry = &program.journal().unwrap().entries[0];
    assert!(entry.reachable && entry.title.is_some());
}

#[test]
fn an_empty_text_takes_the_answer_away() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    program.write_answer(&text(" \n")).unwrap();
    assert!(program.journal().unwrap().entries.is_empty());
}

#[test]
fn a_short_passphrase_makes_no_vault() {
    let computer = Computer::new();
    let program = computer.start();
    let failure = program.create_vault(passphrase("sju tec")).unwrap_err();
    assert_eq!(failure.code, ErrorCode::PassphraseShort);
    assert_eq!(state(&program), VaultState::Absent);
    program.create_vault(passphrase("åtta tkn")).unwrap();
}

#[test]
fn the_vault_locks_when_nobody_touches_it_for_the_chosen_time() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program
        .change_settings(Settings {
            lock_minutes: 2,
            ..Settings::default()
        })
        .unwrap();
    let told = events(&program);
    computer.wait(&program, 119);
    program.touch();
    computer.wait(&program, 119);
    assert_eq!(state(&program), VaultState::Unlocked, "a touch puts it off");
    computer.wait(&program, 1);
    assert_eq!(state(&program), VaultState::Locked);
    assert_eq!(
        told.recv().unwrap(),
        Event::Locked {
            reason: LockReason::Idle
        }
    );
    computer.wait(&program, 200);
    assert!(told.try_recv().is_err(), "it is told once");
}

#[test]
fn the_vault_locks_when_the_computer_has_slept() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let told = events(&program);
    computer.wait(&program, 10);
    assert_eq!(state(&program), VaultState::Unlocked, "control: awake");
    computer.clock.fetch_add(60, Ordering::Relaxed);
    program.tick();
    assert_eq!(
        told.recv().unwrap(),
        Event::Locked {
            reason: LockReason::Away
        }
    );
    assert_eq!(state(&program), VaultState::Locked);
}

#[test]
fn a_guest_is_not_locked_out_by_waiting() {
    let computer = Computer::new();
    let program = computer.start();
    program.enter_guest().unwrap();
    computer.wait(&program, 3600);
    program.away();
    assert_eq!(state(&program), VaultState::Guest);
}

#[test]
fn settings_lie_beside_the_vault_and_hold_before_it_is_opened() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let chosen = Settings {
        language: Some(Language::Ar),
        theme: Theme::Dark,
        lock_minutes: 15,
        ..Settings::default()
    };
    program.change_settings(chosen.clone()).unwrap();
    let wrong = Settings {
        lock_minutes: 0,
        ..chosen.clone()
    };
    assert_eq!(
        program.change_settings(wrong).unwrap_err().code,
        ErrorCode::BadRequest
    );
    drop(program);
    let start = computer.start().start();
    assert_eq!(
        (start.settings, start.vault.state),
        (chosen, VaultState::Locked)
    );
    let plain = fs::read_to_string(computer.vault().join("settings.toml")).unwrap();
    assert!(
        !plain.contains(PASSPHRASE),
        "nothing personal lies in plain text: {plain}"
    );
}

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
        let view = program.open_module(&module()).unwrap();
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
    let old = program.library().unwrap().packages[0].title.clone();
    let words = shelf.path().join(MODULE).join("sv.md");
    let changed =
        fs::read_to_string(&words)
            .unwrap()
            .replacen(&format!("title: {old}"), "title: Vrede", 1);
    fs::write(words, changed).unwrap();
    assert_eq!(
        program.library().unwrap().packages[0].title,
        old,
        "control: the index is believed"
    );
    assert_eq!(program.open_module(&module()).unwrap().title, "Vrede");
    assert_eq!(program.library().unwrap().packages[0].title, "Vrede");
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

/// Copies the packages and what lies beside them, without an index.
fn copy(from: &Path, to: &Path) {
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
