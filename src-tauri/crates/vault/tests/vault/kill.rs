//! A program that is killed while it saves: what it had acknowledged is there.
//!
//! The processes that are killed are this test binary once more, in `kill/child.rs`.

mod child;
mod witness;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::dice::{Dice, seed};
use crate::support::{Place, report};
use witness::{Tally, Witness};

const KILLS: usize = 500;
/// A new vault now and then, so that it does not grow slow.
const KILLS_OF_ONE_VAULT: usize = 25;
/// In microseconds; a process that starts, opens its vault and saves once takes about as long.
const LONGEST_WAIT: u64 = 20_000;
/// So many lines a child may say before. libtest says the first ones, so that some never save.
const MOST_LINES: usize = 16;

#[test]
fn what_a_killed_program_had_acknowledged_is_there() {
    let begin = Instant::now();
    let seed = seed(20_261_122);
    let vaults = KILLS / KILLS_OF_ONE_VAULT;
    let mut sum = Tally::default();
    for number in 0..vaults {
        let dice = Dice::new(seed + u64::try_from(number).unwrap());
        kill_one_vault(dice, &mut sum);
    }
    let torn_after = kills_until_one_file_is_torn(Dice::new(seed));
    report(&format!(
        "kill: seed {seed}, {} killed, {} saves acknowledged, {} lost; {} slots found torn, \
         {} changes of passphrase cut short, {} recovery codes tried; \
         control: one file torn after {torn_after:?} kills; {:.1} s",
        sum.killed,
        sum.acknowledged,
        sum.lost,
        sum.torn,
        sum.changes_cut_short,
        sum.codes_tried,
        begin.elapsed().as_secs_f64(),
    ));
    assert_eq!(sum.killed, KILLS);
    assert_eq!(sum.lost, 0, "acknowledged, and not there");
    assert!(sum.acknowledged > 1000, "{} are too few", sum.acknowledged);
    assert!(sum.changes_cut_short > 0 && sum.codes_tried > 0);
    assert!(
        torn_after.is_some(),
        "void: these kills do not even tear a file that is truncated and written"
    );
}

fn kill_one_vault(mut dice: Dice, tally: &mut Tally) {
    let mut witness = Witness::new();
    for _ in 0..KILLS_OF_ONE_VAULT {
        let mut child = child("keeps_saving", witness.place.path());
        child
            .env(child::PASSPHRASE, &witness.passphrase)
            .env(child::FIRST, witness.saved.len().to_string())
            .env(child::SEED, dice.number().to_string());
        let lines = dice.below(MOST_LINES);
        let told = kill_soon(&mut child, lines, &mut dice);
        witness.hear(&told);
        witness.look(tally);
    }
    tally.acknowledged += witness.saved.len();
}

/// Lets a child say so many lines, kills it at a random moment after, and gives what it said.
fn kill_soon(child: &mut Command, lines: usize, dice: &mut Dice) -> String {
    let mut child = child.spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut told = String::new();
    for _ in 0..lines {
        stdout.read_line(&mut told).unwrap();
    }
    std::thread::sleep(Duration::from_micros(dice.number() % LONGEST_WAIT));
    let early = child.try_wait().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    stdout.read_to_string(&mut told).unwrap();
    assert_eq!(early, None, "it ended before it was killed:\n{told}");
    // What was cut off in the middle was not said.
    told.truncate(told.rfind('\n').map_or(0, |last| last + 1));
    told
}

fn child(role: &str, folder: &Path) -> Command {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", &format!("kill::child::{role}")])
        .args(["--ignored", "--nocapture", "--test-threads=1"])
        .env(child::FOLDER, folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    child
}

fn kills_until_one_file_is_torn(mut dice: Dice) -> Option<usize> {
    let place = Place::new();
    (1..=KILLS).find(|_| {
        let mut child = child("keeps_overwriting_one_file", place.path());
        kill_soon(&mut child, 0, &mut dice);
        child::is_torn(&place.file(child::ONE_FILE))
    })
}
