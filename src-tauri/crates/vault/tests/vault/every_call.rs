//! Every call of the storage trait goes wrong once, in every way that a call can go wrong, in everything
//! that a vault can be asked to do.

mod deed;

use std::sync::Arc;
use std::time::Instant;

use vault::{Error, RecoveryCode, State, look};

use crate::dice::{Dice, seed};
use crate::disk::{Disk, Fault};
use crate::refusal;
use crate::support::{CHEAP, report, sentences, side_by_side};
use deed::{After, DEEDS, Deed, Trial};

const FAULTS: [Fault; 8] = [
    Fault::Refuses(refusal::ENOSPC),
    Fault::Refuses(refusal::EIO),
    Fault::Refuses(refusal::EROFS),
    Fault::Refuses(refusal::EACCES),
    Fault::TakesHalf,
    Fault::Lies,
    Fault::DiesBefore,
    Fault::DiesAfter,
];

/// The files of a program that died are tried as the system had them, and as so many power cuts leave them.
const POWER_CUTS: u64 = 3;

#[test]
fn no_call_that_goes_wrong_costs_what_was_acknowledged() {
    let begin = Instant::now();
    let seed = seed(20);
    let mut calls = Vec::new();
    for deed in &DEEDS {
        let name = deed.name;
        let steps = deed.steps();
        side_by_side(steps * FAULTS.len(), |number| {
            let (at, fault) = (number / FAULTS.len(), FAULTS[number % FAULTS.len()]);
            let wrong = go_wrong(deed, at, fault, seed).err();
            assert_eq!(wrong, None, "{name}, call {at}, {fault:?}, seed {seed}");
        });
        calls.push(format!("{name} {steps}"));
    }
    report(&format!(
        "every call: seed {seed}, {} faults at each call of: {}; {:.1} s",
        FAULTS.len(),
        calls.join(", "),
        begin.elapsed().as_secs_f64()
    ));
}

#[test]
fn a_save_over_the_newest_slot_would_be_found_out() {
    let careless = &deed::SAVE_IN_PLACE;
    let ways = [Fault::Lies, Fault::DiesBefore, Fault::DiesAfter];
    let found = (0..careless.steps()).any(|at| {
        let mut ways = ways.into_iter();
        ways.any(|fault| go_wrong(careless, at, fault, seed(20)).is_err())
    });
    assert!(found, "void: the one who looks for losses finds none");
}

/// Does a deed on a disk that goes wrong at one call.
///
/// # Errors
/// What is not as it should be afterwards.
fn go_wrong(deed: &Deed, at: usize, fault: Fault, seed: u64) -> Result<(), String> {
    let mut trial = (deed.begin)();
    trial.failing.fail_at(at, fault);
    let answer = (deed.act)(&mut trial);
    if trial.failing.is_dead() {
        return (0..=POWER_CUTS).try_for_each(|cut| after_death(deed, &trial, cut, seed));
    }
    trial.failing.mend();
    if let Some(after) = &answer.after {
        let memory = trial.memory();
        if memory.is_some_and(|memory| memory != after.sentences) {
            return Err("the memory is not what the answer said".to_owned());
        }
        check(&answer.disk, after)?;
    }
    if answer.error.is_some() {
        return retry(deed, &mut trial);
    }
    Ok(())
}

/// Nobody heard an answer, and the files are as the system or a power cut left them.
fn after_death(deed: &Deed, trial: &Trial, cut: u64, seed: u64) -> Result<(), String> {
    let left = trial.disk.twin();
    if cut > 0 {
        left.lose_power(&mut Dice::new(seed + cut));
    }
    (deed.unheard)().map_or(Ok(()), |after| check(&left, &after))
}

/// When the disk is well again, the same can be done.
fn retry(deed: &Deed, trial: &mut Trial) -> Result<(), String> {
    let again = (deed.act)(trial);
    if let Some(error) = again.error {
        return Err(format!("it cannot be done afterwards: {error}"));
    }
    let after = again.after.unwrap_or_default();
    check(&again.disk, &after)
}

/// Whether the files hold what they must, asked of a copy.
fn check(disk: &Disk, after: &After) -> Result<(), String> {
    let disk = disk.twin();
    let tried = after.passphrases.iter();
    let mut tried = tried.map(|passphrase| disk.unlock_with(passphrase));
    // The first that opens it decides: it must not open less than there is.
    let opened = tried
        .find(|opened| opened.is_ok())
        .ok_or("it opens no more")?;
    let there = sentences(&opened.map_err(|error| error.to_string())?.vault);
    if !after
        .sentences
        .iter()
        .all(|one| there.iter().any(|sentence| sentence == one))
    {
        return Err(format!("it holds only {there:?}"));
    }
    if let Some(code) = &after.old_code {
        let refused = recover(&disk, code).err();
        if refused != Some(Error::CodeAbsent) {
            return Err(format!("a code that was taken back: {refused:?}"));
        }
    }
    match after.code.as_ref().map(|code| recover(&disk, code)) {
        Some(Err(error)) => Err(format!("a code that was given: {error}")),
        _ => Ok(()),
    }
}

fn recover(disk: &Disk, words: &str) -> Result<vault::Recovered, Error> {
    let code = RecoveryCode::read(words).code.unwrap();
    vault::recover(Arc::new(disk.clone()), &code, &"annat".into(), CHEAP)
}

#[test]
fn a_deletion_that_is_cut_short_anywhere_is_finished_by_the_next() {
    let whole = {
        let disk = Disk::with_vault(&["Ett."]);
        vault::delete(&disk).unwrap();
        disk.steps().len()
    };
    for (at, fault) in (0..whole).flat_map(|at| FAULTS.map(|fault| (at, fault))) {
        let disk = Disk::with_vault(&["Ett."]);
        disk.fail_at(at, fault);
        let answer = vault::delete(&disk);
        if disk.is_dead() {
            disk.lose_power(&mut Dice::new(at as u64));
        } else if answer.is_ok() {
            assert!(disk.files().is_empty(), "call {at}, {fault:?}: it said so");
        }
        disk.restart();
        let opened = disk.twin().unlock().map(|opened| sentences(&opened.vault));
        let clear = match &opened {
            Ok(there) => there == &["Ett."],
            Err(error) => matches!(error, Error::Absent | Error::Damaged),
        };
        assert!(clear, "call {at}, {fault:?}: {opened:?}");
        assert_eq!(vault::delete(&disk), Ok(()), "call {at}, {fault:?}");
        assert_eq!(look(&disk), Ok(State::Absent), "call {at}, {fault:?}");
        assert!(disk.files().is_empty(), "call {at}, {fault:?}");
    }
}
