//! Changing the passphrase, and stopping half-way.

use std::sync::Arc;

use vault::{Changed, Error, FileName, Opened, Slot, State, Vault};

use crate::disk::{Disk, Fault, Step};
use crate::support::{CHEAP, PASSPHRASE, Place, keep, sentences};

const NEW: &str = "fyra andra ord som duger";
/// `EIO`, and on Windows another number that is no refusal in particular.
const FAILS: i32 = 5;

fn change(vault: &mut Vault) -> Result<Changed, Error> {
    vault.change_passphrase(&PASSPHRASE.into(), &NEW.into(), CHEAP)
}

fn unlock(disk: &Disk, passphrase: &str) -> Result<Opened, Error> {
    vault::unlock(Arc::new(disk.clone()), &passphrase.into())
}

fn opens(disk: &Disk, passphrase: &str) -> bool {
    match unlock(&disk.copy(), passphrase) {
        Ok(opened) => {
            assert_eq!(sentences(&opened.vault)[..2], ["Ett.", "Två."]);
            true
        }
        Err(error) => {
            assert_eq!(error, Error::WrongPassphrase);
            false
        }
    }
}

/// How many steps a change has, on a disk that does what it is told.
fn steps_of_a_change() -> Vec<Step> {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let mut vault = disk.unlock().unwrap().vault;
    disk.forget_steps();
    assert_eq!(change(&mut vault), Ok(Changed::Finished));
    disk.steps()
}

#[test]
fn after_a_change_the_new_passphrase_opens_and_the_old_one_does_not() {
    let place = Place::with_vault(&["Ett.", "Två."]);
    let [key, journal] = ["slot-0/key.age", "slot-0/journal.age"].map(|file| place.read(file));
    let mut vault = place.unlock().unwrap().vault;
    assert_eq!(change(&mut vault), Ok(Changed::Finished));
    assert_eq!(sentences(&vault), ["Ett.", "Två."]);
    assert!(keep(&mut vault, "Tre.").unwrap().is_kept());
    drop(vault);

    let old = place.unlock().unwrap_err();
    assert_eq!(old, Error::WrongPassphrase);
    let opened = place.unlock_with(NEW).unwrap();
    assert!(!opened.torn);
    assert_eq!(sentences(&opened.vault), ["Ett.", "Två.", "Tre."]);
    drop(opened);
    assert_eq!(place.read("slot-0/key.age"), place.read("slot-1/key.age"));

    // Whoever kept the old key opens what was kept with it, and nothing that was written since.
    for slot in ["slot-0", "slot-1"] {
        place.write(&format!("{slot}/key.age"), &key);
    }
    assert!(place.unlock().is_err());
    place.write("slot-0/journal.age", &journal);
    assert_eq!(sentences(&place.unlock().unwrap().vault), ["Ett."]);
}

#[test]
fn one_slot_is_whole_before_the_other_is_touched_and_each_file_is_read_back() {
    let order: Vec<_> = steps_of_a_change()
        .into_iter()
        .filter_map(|step| match step {
            Step::Holds(file) => Some(file),
            _ => None,
        })
        .collect();
    let pair = |slot| [FileName::Key(slot), FileName::Journal(slot)];
    // The second sentence went to slot 1, so that slot 0 is the older one.
    assert_eq!(order, [pair(Slot::Zero), pair(Slot::One)].concat());
}

#[test]
fn who_does_not_know_the_passphrase_changes_nothing() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let before = disk.files();
    let mut vault = disk.unlock().unwrap().vault;
    let mut refused =
        |current: &str, new: &str| vault.change_passphrase(&current.into(), &new.into(), CHEAP);
    assert_eq!(refused("x", NEW), Err(Error::WrongPassphrase));
    assert_eq!(refused("", NEW), Err(Error::PassphraseEmpty));
    assert_eq!(refused(PASSPHRASE, ""), Err(Error::PassphraseEmpty));
    assert_eq!(disk.files(), before);

    let mut guest = Vault::guest().unwrap();
    assert_eq!(change(&mut guest), Err(Error::ReadOnly));
}

#[test]
fn a_failure_at_any_step_leaves_the_passphrase_that_was_answered() {
    let (mut old, mut both, mut finished) = (0, 0, 0);
    for at in 0..steps_of_a_change().len() {
        let disk = Disk::with_vault(&["Ett.", "Två."]);
        let mut vault = disk.unlock().unwrap().vault;
        disk.fail_at(at, Fault::Refuses(FAILS));
        let changed = change(&mut vault);
        disk.mend();
        assert_eq!(sentences(&vault), ["Ett.", "Två."]);
        let mut kept_by = PASSPHRASE;
        match changed {
            Err(_) => {
                assert!(opens(&disk, PASSPHRASE), "step {at}");
                old += 1;
            }
            Ok(changed) => {
                assert!(opens(&disk, NEW), "step {at}");
                kept_by = NEW;
                match changed {
                    Changed::Unfinished => both += 1,
                    Changed::Finished => finished += 1,
                }
            }
        }
        assert!(keep(&mut vault, "Tre.").unwrap().is_kept(), "step {at}");
        drop(vault);
        let files = disk.files();
        let [zero, one] = Slot::BOTH.map(|slot| &files[&FileName::Key(slot)]);
        assert_eq!(zero, one, "step {at}: no save stands on one key file");
        let other = if kept_by == NEW { PASSPHRASE } else { NEW };
        assert!(!opens(&disk, other), "step {at}: a save settles it");
        let opened = unlock(&disk, kept_by).unwrap();
        assert!(!opened.torn, "step {at}");
        assert_eq!(sentences(&opened.vault), ["Ett.", "Två.", "Tre."]);
    }
    assert!(
        old > 0 && both > 0 && finished > 0,
        "{old} {both} {finished}"
    );
}

#[test]
fn a_disk_that_dies_at_any_step_leaves_a_vault_that_one_passphrase_makes_its_own() {
    let (mut by_old, mut by_both, mut by_new) = (0, 0, 0);
    for at in 0..=steps_of_a_change().len() {
        let disk = Disk::with_vault(&["Ett.", "Två."]);
        let mut vault = disk.unlock().unwrap().vault;
        let mut count = 0;
        disk.plan(move |_| {
            count += 1;
            (count > at).then_some(Fault::Refuses(FAILS))
        });
        let _ = change(&mut vault);
        drop(vault);
        disk.mend();
        let opening = (opens(&disk, PASSPHRASE), opens(&disk, NEW));
        match opening {
            (true, false) => by_old += 1,
            (true, true) => by_both += 1,
            (false, true) => by_new += 1,
            (false, false) => panic!("step {at}: nothing opens"),
        }
        for (mine, other) in [(PASSPHRASE, NEW), (NEW, PASSPHRASE)] {
            let disk = disk.copy();
            if unlock(&disk, mine).is_ok() {
                assert!(!opens(&disk, other), "step {at}: opening settles it");
                let files = disk.files();
                let [zero, one] = Slot::BOTH.map(|slot| &files[&FileName::Key(slot)]);
                assert_eq!(zero, one, "step {at}");
                // Before there was a second identity, the older slot has what it had.
                let slots = Slot::BOTH.into_iter().filter(|_| opening == (true, true));
                for slot in slots {
                    let alone = disk.copy();
                    alone.put(FileName::Journal(slot), b"");
                    assert!(opens(&alone, mine), "step {at}: each slot has everything");
                }
            }
        }
    }
    assert!(
        by_old > 0 && by_both > 0 && by_new > 0,
        "{by_old} {by_both} {by_new}"
    );
}

#[test]
fn a_change_that_was_cut_short_is_not_taken_for_a_torn_save() {
    let whole = Disk::with_vault(&["Ett.", "Två."]);
    let changed = whole.copy();
    assert_eq!(
        change(&mut changed.unlock().unwrap().vault),
        Ok(Changed::Finished)
    );
    // As it is between the two slots.
    let disk = whole.copy();
    for file in [FileName::Key(Slot::Zero), FileName::Journal(Slot::Zero)] {
        disk.put(file, &changed.files()[&file]);
    }
    for passphrase in [PASSPHRASE, NEW] {
        let disk = disk.copy();
        assert!(!unlock(&disk, passphrase).unwrap().torn);
        assert!(!disk.files().contains_key(&FileName::Damaged));
    }
    // A key that fits beside a journal that does not: the journal is missing.
    disk.put(
        FileName::Key(Slot::Zero),
        &whole.files()[&FileName::Key(Slot::Zero)],
    );
    assert!(unlock(&disk, PASSPHRASE).unwrap().torn);
}

#[test]
fn the_same_passphrase_can_be_made_new_and_interrupted() {
    for at in 0..steps_of_a_change().len() {
        let disk = Disk::with_vault(&["Ett.", "Två."]);
        let key = disk.files()[&FileName::Key(Slot::Zero)].clone();
        let mut vault = disk.unlock().unwrap().vault;
        disk.fail_at(at, Fault::Refuses(FAILS));
        let changed = vault.change_passphrase(&PASSPHRASE.into(), &PASSPHRASE.into(), CHEAP);
        drop(vault);
        disk.mend();
        assert!(opens(&disk, PASSPHRASE), "step {at}");
        drop(disk.unlock().unwrap());
        let files = disk.files();
        let [zero, one] = Slot::BOTH.map(|slot| &files[&FileName::Key(slot)]);
        assert_eq!(zero, one, "step {at}");
        if changed == Ok(Changed::Finished) {
            assert_ne!(*zero, key, "the identity is another one");
        }
    }
}

#[test]
fn a_torn_journal_that_was_put_aside_goes_with_the_identity_that_opens_it() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    disk.put(FileName::Journal(Slot::One), b"torn");
    let mut vault = disk.unlock().unwrap().vault;
    assert!(disk.files().contains_key(&FileName::Damaged), "control");
    assert_eq!(change(&mut vault), Ok(Changed::Finished));
    assert!(!disk.files().contains_key(&FileName::Damaged));
}

#[test]
fn a_vault_that_can_only_be_read_keeps_its_passphrase() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    disk.plan(|step| (step == Step::Lock).then_some(Fault::Refuses(30)));
    let mut vault = disk.unlock().unwrap().vault;
    assert_eq!(vault.state(), State::Unlocked { writable: false });
    assert_eq!(change(&mut vault), Err(Error::ReadOnly));
}
