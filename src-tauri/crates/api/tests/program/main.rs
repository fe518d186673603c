//! The use cases, through the public door: real packages, a real folder, a clock of our own.

#![forbid(unsafe_code)]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod about;
mod deletion;
mod exercises;
mod film;
mod follow_up;
mod journal;
mod locking;
mod made;
mod message;
mod notes;
mod passphrase;
mod personal;
mod places;
mod recovery;
mod removal;
mod safety;
mod shelf;
mod storage;
mod unprinted;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

use api::contract::{
    Event, JournalOrder, JournalRequest, JournalView, Language, ModuleOpening, ModuleRequest,
    ModuleView, PackageCard, Passphrase, PassphraseRequest, Protection, ProtectionsView, Settings,
    StepRequest, VaultState, WriteAnswerRequest,
};
use api::{Cost, Folders, Medium, Program, Surroundings};
use tempfile::TempDir;

const PASSPHRASE: &str = "fyra ord om ett äpple";
const MODULE: &str = "anger";
const REFLECTION: &str = "under-the-anger";
const DILEMMA: &str = "forty-minutes-late";

/// A computer: a disk with a folder for vaults, sticks, a shelf of packages, a clock.
struct Computer {
    disk: TempDir,
    packages: PathBuf,
    /// The folder that the program lies in.
    program: Option<PathBuf>,
    media: Arc<Mutex<Vec<Medium>>>,
    /// The package that an author wants to look at.
    preview: Option<&'static str>,
    clock: Arc<AtomicU32>,
}

impl Computer {
    fn new() -> Self {
        Self {
            disk: tempfile::tempdir().unwrap(),
            packages: Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../modules"),
            program: None,
            media: Arc::default(),
            preview: None,
            clock: Arc::new(AtomicU32::new(1_760_000_000)),
        }
    }

    /// The first vault's folder.
    fn vault(&self) -> PathBuf {
        self.disk.path().join("lyktan")
    }

    /// Puts a stick in; its folder goes with it.
    fn plug_in(&self, name: &str) -> TempDir {
        let stick = tempfile::tempdir().unwrap();
        self.media.lock().unwrap().push(Medium {
            name: name.to_owned(),
            folder: stick.path().to_owned(),
        });
        stick
    }

    fn start(&self) -> Program {
        let clock = Arc::clone(&self.clock);
        let media = Arc::clone(&self.media);
        let drawn = AtomicU32::new(0);
        Program::new(Surroundings {
            folders: Folders {
                packages: self.packages.clone(),
                data: self.disk.path().to_owned(),
                program: self.program.clone(),
                engine: PathBuf::from("/run/user/1000/0123456789abcdef"),
            },
            protections: ProtectionsView {
                socket_filter: Protection::On,
                core_dumps: Protection::On,
                inspection: Protection::Unavailable,
                wiped_memory: Protection::On,
                sandbox: Protection::Refused,
                engine_in_memory: Protection::On,
            },
            languages: vec!["fi-FI".to_owned(), "sv-SE".to_owned()],
            clock: Box::new(move || clock.load(Ordering::Relaxed)),
            random: Box::new(move |bytes| {
                for byte in bytes {
                    let drawn = drawn.fetch_add(1, Ordering::Relaxed);
                    *byte = (drawn.wrapping_mul(2_654_435_761) >> 24) as u8;
                }
            }),
            media: Box::new(move || media.lock().unwrap().clone()),
            takes_writing: Box::new(Path::is_dir),
            preview: self.preview.map(str::to_owned),
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

/// A shelf whose one package has a step of every kind.
fn fixture_packages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/packages/sound/modules")
}

/// As it comes in over the wire, which is the only way to make one.
fn secret(words: &str) -> Passphrase {
    serde_json::from_value(words.into()).unwrap()
}

fn passphrase(words: &str) -> PassphraseRequest {
    PassphraseRequest {
        passphrase: secret(words),
    }
}

/// The journal with all that fits a query.
fn journal(program: &Program, query: &str) -> JournalView {
    let request = JournalRequest {
        query: query.to_owned(),
        order: JournalOrder::Package,
        skip: 0,
        take: u32::MAX,
    };
    program.journal(&request).unwrap()
}

/// All texts, in the order of the journal.
fn bodies(program: &Program) -> Vec<String> {
    let entries = journal(program, "").entries;
    entries.into_iter().map(|entry| entry.body).collect()
}

fn speak(program: &Program, language: Language) {
    let settings = Settings {
        language: Some(language),
        ..program.start().settings
    };
    program.change_settings(settings).unwrap();
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
        field: String::new(),
        question: "Vad finns under?".to_owned(),
        body: body.to_owned(),
    }
}

/// The words of a package, before which nothing stands.
fn opened(program: &Program, request: &ModuleRequest) -> Box<ModuleView> {
    match program.open_module(request).unwrap() {
        ModuleOpening::Open { module } => module,
        other => panic!("something stands before it: {other:?}"),
    }
}

/// The package as it stands on the shelf.
fn card(program: &Program) -> PackageCard {
    let mut packages = program.library().unwrap().packages;
    packages.retain(|card| card.id == MODULE);
    packages.remove(0)
}

fn events(program: &Program) -> Receiver<Event> {
    let (tell, told) = channel();
    program.listen(move |event| tell.send(event).unwrap());
    told
}

fn state(program: &Program) -> VaultState {
    program.start().vault.state
}
