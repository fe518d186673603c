//! The use cases, through the public door: real packages, a real folder, a clock of our own.

#![forbid(unsafe_code)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod locking;
mod notes;
mod shelf;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};

use api::contract::{
    Event, ModuleRequest, PassphraseRequest, StepRequest, VaultState, WriteAnswerRequest,
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
