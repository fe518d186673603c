//! Disks that refuse, lie, fill up and go away.

use std::io;
use std::sync::Arc;

use vault::{Error, FileName, Folder, Saved, Slot, Source, State, Storage, Unkept, Vault, look};

use crate::disk::{Disk, Fault, Step};
use crate::refusal;
use crate::support::{CHEAP, PASSPHRASE, keep, sentences};

/// Numbers of the system, and what a save makes of them.
const REFUSALS: [(i32, Error); 5] = [
    (refusal::ENOSPC, Error::Full),
    (refusal::EROFS, Error::ReadOnly),
    (refusal::EACCES, Error::ReadOnly),
    (refusal::ENODEV, Error::StorageGone),
    (refusal::ENXIO, Error::StorageGone),
];

fn opened(disk: &Disk) -> Vault {
    disk.unlock().unwrap().vault
}

#[test]
fn a_save_goes_over_the_older_slot_and_is_read_back_from_the_device() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let mut vault = opened(&disk);
    for slot in [Slot::Zero, Slot::One, Slot::Zero] {
        disk.forget_steps();
        assert!(keep(&mut vault, "Mer.").unwrap().is_kept());
        let journal = FileName::Journal(slot);
        let steps = disk.steps();
        let [_, _, _, Step::Open(_, number), ..] = steps[..] else {
            panic!("{steps:?}")
        };
        let expected = [
            Step::Read(FileName::Key(slot.other()), Source::Any),
            Step::ReadStart(FileName::Journal(slot.other())),
            Step::ReadStart(journal),
            Step::Open(journal, number),
            Step::Write(journal, number),
            Step::SetLen(journal, number),
            Step::Sync(journal, number),
            Step::Holds(journal),
        ];
        assert_eq!(steps, expected);
    }
}

#[test]
fn a_save_that_fails_at_any_step_changes_neither_memory_nor_the_other_slot() {
    for at in 0..8 {
        for (number, code) in REFUSALS {
            let disk = Disk::with_vault(&["Ett.", "Två."]);
            let mut vault = opened(&disk);
            let newest = disk.files()[&FileName::Journal(Slot::One)].clone();

            disk.fail_at(at, Fault::Refuses(number));
            let failed = keep(&mut vault, "Tre.").unwrap_err();
            // The first three steps and the last only read, where a refusal says nothing about writing.
            let reads = [0, 1, 2, 7].contains(&at);
            assert!(failed == code || reads, "step {at}, {number}: {failed:?}");
            assert_eq!(
                sentences(&vault),
                ["Ett.", "Två."],
                "the memory is as it was"
            );
            assert_eq!(disk.files()[&FileName::Journal(Slot::One)], newest);
            assert_eq!(sentences(&opened(&disk.copy()))[..2], ["Ett.", "Två."]);

            disk.mend();
            let saved = keep(&mut vault, "Tre igen.").unwrap();
            assert_eq!(
                saved,
                Saved::Kept { generation: 5 },
                "the same slot is tried again"
            );
            assert_eq!(sentences(&opened(&disk)), ["Ett.", "Två.", "Tre igen."]);
        }
    }
}

#[test]
fn a_descriptor_whose_sync_failed_is_never_synced_again() {
    let disk = Disk::with_vault(&["Ett."]);
    let mut vault = opened(&disk);
    disk.forget_steps();
    disk.plan(|step| matches!(step, Step::Sync(..)).then_some(Fault::Refuses(refusal::EIO)));
    for _ in 0..3 {
        assert!(matches!(keep(&mut vault, "Två."), Err(Error::Storage(_))));
    }
    let mut synced: Vec<_> = disk
        .steps()
        .into_iter()
        .filter(|step| matches!(step, Step::Sync(..)))
        .collect();
    assert_eq!(synced.len(), 3);
    synced.dedup();
    assert_eq!(synced.len(), 3, "each was a file opened anew");
}

#[test]
fn a_short_write_is_carried_on() {
    let disk = Disk::with_vault(&["Ett."]);
    let mut vault = opened(&disk);
    disk.plan(|step| matches!(step, Step::Write(..)).then_some(Fault::TakesHalf));
    assert!(keep(&mut vault, "Två.").unwrap().is_kept());
    assert_eq!(sentences(&opened(&disk)), ["Ett.", "Två."]);
}

#[test]
fn a_disk_that_lies_is_found_out() {
    let disk = Disk::with_vault(&["Ett."]);
    let mut vault = opened(&disk);
    disk.plan(|step| matches!(step, Step::Write(..)).then_some(Fault::Lies));
    assert_eq!(keep(&mut vault, "Två."), Err(Error::Unfaithful));
    assert_eq!(sentences(&vault), ["Ett."]);
}

#[test]
fn a_real_folder_tells_the_bytes_that_it_holds_from_all_others() {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::new(place.path());
    let file = FileName::Settings;
    let missing = folder.holds(file, b"").unwrap_err();
    assert_eq!(missing.kind(), io::ErrorKind::NotFound);
    std::fs::write(place.path().join("settings.toml"), "Ett.").unwrap();
    let answers = ["Ett.", "Ett", "Ett..", "Ert.", ""]
        .map(|bytes| folder.holds(file, bytes.as_bytes()).unwrap());
    assert_eq!(answers, [true, false, false, false, false]);
}

#[test]
fn a_place_that_cannot_be_written_opens_and_says_that_nothing_is_saved() {
    let disk = Disk::with_vault(&["Ett."]);
    let before = disk.files();
    disk.plan(|step| {
        let writes = !matches!(step, Step::Read(..));
        writes.then_some(Fault::Refuses(refusal::EROFS))
    });
    let mut vault = opened(&disk);
    assert_eq!(vault.state(), State::Unlocked { writable: false });
    assert_eq!(
        keep(&mut vault, "Två."),
        Ok(Saved::OnlyInMemory(Unkept::ReadOnly))
    );
    assert_eq!(sentences(&vault), ["Ett.", "Två."]);
    assert_eq!(disk.files(), before);

    let elsewhere = Disk::default();
    let kept = vault.keep(Arc::new(elsewhere.clone()), &PASSPHRASE.into(), CHEAP);
    assert!(kept.unwrap().is_kept());
    assert_eq!(sentences(&opened(&elsewhere)), ["Ett.", "Två."]);
}

#[test]
fn a_journal_that_cannot_be_read_just_now_is_not_written_over() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let before = disk.files();
    let newest = FileName::Journal(Slot::One);
    disk.plan(move |step| {
        let reads_it = matches!(step, Step::Read(file, _) if file == newest);
        reads_it.then_some(Fault::Refuses(refusal::EIO))
    });
    let older = disk.unlock().unwrap();
    assert!(older.torn);
    assert_eq!(older.vault.state(), State::Unlocked { writable: false });
    assert_eq!(sentences(&older.vault), ["Ett."]);
    assert_eq!(disk.files(), before);

    disk.mend();
    assert_eq!(
        sentences(&opened(&disk)),
        ["Ett.", "Två."],
        "it was there all the time"
    );
}

#[test]
fn a_vault_whose_making_fails_at_any_step_is_not_there_and_can_be_made() {
    let whole = {
        let disk = Disk::default();
        drop(disk.create().unwrap());
        disk.steps().len()
    };
    for at in 0..whole {
        let disk = Disk::default();
        disk.fail_at(at, Fault::Refuses(refusal::ENOSPC));
        assert!(disk.create().is_err(), "step {at}");
        disk.mend();
        assert_eq!(look(&disk), Ok(State::Absent), "step {at}");
        drop(disk.create().unwrap());
        assert!(disk.unlock().is_ok(), "step {at}");
    }
}

#[test]
fn a_new_vault_has_lasting_names_and_gets_its_keys_last() {
    let disk = Disk::default();
    drop(disk.create().unwrap());
    let order: Vec<_> = disk
        .steps()
        .into_iter()
        .filter_map(|step| match step {
            Step::SyncFolders => Some("names"),
            Step::Holds(FileName::Journal(_)) => Some("journal"),
            Step::Holds(FileName::Key(_)) => Some("key"),
            _ => None,
        })
        .collect();
    assert_eq!(
        order,
        ["journal", "journal", "names", "key", "key", "names"]
    );
}

#[test]
fn deleting_writes_over_both_keys_before_anything_is_removed() {
    let disk = Disk::with_vault(&["Ett."]);
    let keys = Slot::BOTH.map(FileName::Key);
    let length = disk.files()[&keys[0]].len();
    disk.plan(|step| matches!(step, Step::Remove(_)).then_some(Fault::Refuses(refusal::EIO)));
    assert!(vault::delete(&disk).is_err());
    for key in keys {
        assert_eq!(disk.files()[&key], vec![0; length]);
    }
    disk.mend();
    assert_eq!(vault::delete(&disk), Ok(()), "it can be called again");
    assert!(disk.files().is_empty());
}

#[test]
fn an_opening_that_fails_at_any_step_takes_nothing() {
    let torn = Disk::with_vault(&["Ett.", "Två."]);
    torn.put(FileName::Journal(Slot::One), b"torn");
    torn.put(FileName::Key(Slot::Zero), b"");
    let steps = {
        let disk = torn.copy();
        drop(disk.unlock().unwrap());
        disk.steps().len()
    };
    for at in 0..steps {
        for number in [refusal::EIO, refusal::ENOSPC, refusal::EROFS] {
            let disk = torn.copy();
            disk.fail_at(at, Fault::Refuses(number));
            if let Ok(opened) = disk.unlock() {
                assert_eq!(sentences(&opened.vault), ["Ett."], "step {at}, {number}");
            }
            disk.mend();
            assert_eq!(sentences(&opened(&disk)), ["Ett."], "step {at}, {number}");
        }
    }
}
