//! A vault in bad weather: ten thousand random lives on a disk that drops and reorders what was not
//! synced, refuses, lies, is pulled out and exchanged. What was acknowledged is there afterwards.
//!
//! A life that fails is printed as the shortest row of acts that still fails, and its seed is kept in
//! `storm.regressions`, from where it is tried first the next time.

mod act;
mod stick;
mod world;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use proptest::collection::vec;
use proptest::test_runner::{
    Config, FileFailurePersistence, RngSeed, TestCaseError, TestError, TestRunner,
};

use crate::dice::seed;
use crate::support::{report, side_by_side};
use act::{Act, Deed, Mishap, acts};
use world::{Beginning, World};

const LIVES: u32 = 10_000;
const LANES: u32 = 4;
const LONGEST: usize = 9;
const REGRESSIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vault/storm.regressions");

#[test]
fn what_was_acknowledged_survives_ten_thousand_lives() {
    let begin = Instant::now();
    let seed = seed(10_001);
    let beginning = Beginning::new();
    let saves = AtomicUsize::new(0);
    side_by_side(LANES as usize, |lane| {
        let mut runner = runner(seed + lane as u64, LIVES / LANES, true);
        let lived = runner.run(&vec(acts(), 1..LONGEST), |life| {
            let acknowledged = live(World::new(&beginning), &life)?;
            saves.fetch_add(acknowledged, Ordering::Relaxed);
            Ok(())
        });
        lived.unwrap_or_else(|error| panic!("seed {seed}, lane {lane}: {error}"));
    });
    let found = lives_until_a_careless_disk_is_found_out(&beginning, seed);
    report(&format!(
        "storm: seed {seed}, {LIVES} lives, {} saves acknowledged, 0 lost; \
         control: a disk that does not sync is found out in life {found}; {:.1} s",
        saves.into_inner(),
        begin.elapsed().as_secs_f64()
    ));
}

/// The journal that a killed program leaves may be whole for the system and not there for the device. If
/// the next save went over the other slot before the device has it, a power cut would take both.
#[test]
fn a_journal_that_was_not_synced_is_made_to_last_before_the_other_slot_is_written() {
    let beginning = Beginning::new();
    for step in 0..12 {
        for seed in 0..12 {
            let killed = Some(Mishap::Killed { step });
            let cut = Some(Mishap::PowerCut { step: 6, seed });
            let life = [killed, None, cut].map(|mishap| Act {
                deed: Deed::Save,
                mishap,
            });
            let lived = live(World::new(&beginning), &life);
            lived.unwrap_or_else(|error| panic!("step {step}, seed {seed}: {error}"));
        }
    }
}

/// The same lives on a disk whose syncing does nothing.
fn lives_until_a_careless_disk_is_found_out(beginning: &Beginning, seed: u64) -> usize {
    let lives = AtomicUsize::new(0);
    let mut runner = runner(seed, LIVES, false);
    let lived = runner.run(&vec(acts(), 1..LONGEST), |life| {
        lives.fetch_add(1, Ordering::Relaxed);
        let world = World::new(beginning);
        world.disk.be_careless();
        live(world, &life).map(drop)
    });
    match lived {
        Err(TestError::Fail(..)) => lives.into_inner(),
        other => panic!("void: a disk that does not sync loses nothing: {other:?}"),
    }
}

fn live(mut world: World, life: &[Act]) -> Result<usize, TestCaseError> {
    for act in life {
        world.act(*act)?;
    }
    world.end()?;
    Ok(world.acknowledged())
}

fn runner(seed: u64, cases: u32, in_earnest: bool) -> TestRunner {
    let regressions = FileFailurePersistence::Direct(REGRESSIONS);
    TestRunner::new(Config {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        // The control is to fail, and nobody asks how little it takes.
        max_shrink_iters: if in_earnest { 2000 } else { 0 },
        failure_persistence: in_earnest.then(|| Box::new(regressions) as _),
        ..Config::default()
    })
}
