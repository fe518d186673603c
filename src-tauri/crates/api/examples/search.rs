//! Measures how long a search of the journal takes.
//!
//! ```text
//! cargo run -q --release -p vault --example fill -- DATA/lyktan "PASSPHRASE" 5000
//! cargo run -q --release -p api --example search -- DATA "PASSPHRASE" WORD…
//! ```
//!
//! For each word it says how many texts were found, and the median and the longest of 25 searches. An empty word
//! gives the whole journal.

#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "it is a program for a terminal")]

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use api::contract::{JournalOrder, JournalRequest, PassphraseRequest, Protection, ProtectionsView};
use api::{Cost, Folders, Program, Surroundings};

const USAGE: &str = "usage: search DATA PASSPHRASE WORD…";
const TIMES: usize = 25;
/// As many as a page of the journal shows.
const TAKE: u32 = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let data = PathBuf::from(arguments.next().ok_or(USAGE)?);
    // As it comes in over the wire, which is the only way to make one.
    let passphrase = serde_json::from_value(arguments.next().ok_or(USAGE)?.into())?;
    let program = program(data);
    program.unlock(PassphraseRequest { passphrase })?;
    for word in arguments {
        let mut times = [Duration::ZERO; TIMES];
        let mut found = 0;
        for time in &mut times {
            let request = JournalRequest {
                query: word.clone(),
                order: JournalOrder::Package,
                skip: 0,
                take: TAKE,
            };
            let begun = Instant::now();
            let view = program.journal(&request)?;
            *time = begun.elapsed();
            found = view.found;
        }
        times.sort();
        let [median, longest] =
            [times.get(TIMES / 2), times.last()].map(|time| time.copied().unwrap_or_default());
        println!("“{word}” found {found}: median {median:.1?}, longest {longest:.1?}");
    }
    Ok(())
}

fn program(data: PathBuf) -> Program {
    Program::new(Surroundings {
        folders: Folders {
            packages: PathBuf::from("modules"),
            data,
            program: None,
            engine: PathBuf::new(),
        },
        protections: ProtectionsView {
            socket_filter: Protection::LeftOut,
            core_dumps: Protection::LeftOut,
            inspection: Protection::LeftOut,
            wiped_memory: Protection::LeftOut,
            sandbox: Protection::LeftOut,
            engine_in_memory: Protection::LeftOut,
        },
        languages: Vec::new(),
        clock: Box::new(|| 0),
        random: Box::new(|_| ()),
        media: Box::new(Vec::new),
        takes_writing: Box::new(|_| false),
        preview: None,
        cost: Cost::default(),
    })
}
