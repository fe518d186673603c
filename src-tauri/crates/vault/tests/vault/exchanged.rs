//! Sticks that are pulled out, come back, or give their place to another.

use vault::{Error, FileName, Saved, Slot, Vault};

use crate::disk::{Disk, Fault, Step};
use crate::support::{keep, sentences};

/// What a path gives when the stick that it leads to is gone, on every system.
const NOT_FOUND: i32 = 2;

fn opened(disk: &Disk) -> Vault {
    disk.unlock().unwrap().vault
}

fn pull(disk: &Disk) {
    disk.plan(|_| Some(Fault::Refuses(NOT_FOUND)));
}

/// Puts the files of one disk in the place of another's.
fn exchange(disk: &Disk, for_other: &Disk) {
    for (file, bytes) in for_other.files() {
        disk.put(file, &bytes);
    }
}

#[test]
fn a_stick_that_was_pulled_and_put_back_goes_on() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let mut vault = opened(&disk);
    pull(&disk);
    for _ in 0..2 {
        assert_eq!(keep(&mut vault, "Tre."), Err(Error::StorageGone));
    }
    disk.mend();
    disk.forget_steps();
    let saved = keep(&mut vault, "Tre.");
    assert_eq!(saved, Ok(Saved::Kept { generation: 5 }));
    assert_eq!(disk.steps()[0], Step::Lock, "the folder is held anew");
    assert_eq!(sentences(&opened(&disk.copy())), ["Ett.", "Två.", "Tre."]);

    disk.forget_steps();
    assert!(keep(&mut vault, "Fyra.").unwrap().is_kept());
    assert!(!disk.steps().contains(&Step::Lock), "once is enough");
}

#[test]
fn another_vault_in_the_same_place_is_not_written_over() {
    for pulled in [false, true] {
        let disk = Disk::with_vault(&["Ett.", "Två."]);
        let mine = disk.copy();
        let yours = Disk::with_vault(&["Ditt."]);
        let mut vault = opened(&disk);
        if pulled {
            pull(&disk);
            assert!(keep(&mut vault, "Tre.").is_err());
            disk.mend();
        }
        exchange(&disk, &yours);
        for _ in 0..2 {
            assert_eq!(keep(&mut vault, "Tre."), Err(Error::Exchanged));
        }
        assert_eq!(disk.files(), yours.files());
        assert_eq!(sentences(&vault), ["Ett.", "Två."]);

        exchange(&disk, &mine);
        assert!(keep(&mut vault, "Tre.").unwrap().is_kept(), "it came back");
    }
}

#[test]
fn what_another_computer_wrote_meanwhile_is_not_written_over() {
    for saves in 1..=3 {
        for pulled in [false, true] {
            let disk = Disk::with_vault(&["Ett.", "Två."]);
            let mut vault = opened(&disk);
            if pulled {
                pull(&disk);
                assert!(keep(&mut vault, "Tre.").is_err());
                disk.mend();
            }
            let elsewhere = disk.copy();
            let mut other = opened(&elsewhere);
            for number in 0..saves {
                let kept = keep(&mut other, &format!("Där {number}."));
                assert!(kept.unwrap().is_kept());
            }
            drop(other);
            exchange(&disk, &elsewhere);
            let saved = keep(&mut vault, "Tre.");
            assert_eq!(saved, Err(Error::Exchanged), "{saves} saves");
            assert_eq!(disk.files(), elsewhere.files());
        }
    }
}

#[test]
fn an_earlier_copy_of_the_vault_is_not_taken_for_the_vault() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let mut vault = opened(&disk);
    // A save changes one slot, so that the other one is alike in both.
    let copy = disk.copy();
    assert!(keep(&mut vault, "Tre.").unwrap().is_kept());
    exchange(&disk, &copy);
    assert_eq!(keep(&mut vault, "Fyra."), Err(Error::Exchanged));
    assert_eq!(disk.files(), copy.files());
}

#[test]
fn what_a_failed_save_left_behind_is_known() {
    let whole = Disk::with_vault(&["Ett.", "Två."]);
    for length in [0, 1, 40, 100, 127, 128, 60_000] {
        for zeros in [false, true] {
            let disk = whole.copy();
            let mut vault = opened(&disk);
            // Twice, so that the rest is of three journals.
            for _ in 0..2 {
                let before = disk.files()[&FileName::Journal(Slot::Zero)].clone();
                disk.plan(|step| {
                    let read_back = matches!(step, Step::Holds(FileName::Journal(_)));
                    read_back.then_some(Fault::Refuses(5))
                });
                assert!(keep(&mut vault, "Tre.").is_err());
                disk.mend();
                let mut torn = disk.files()[&FileName::Journal(Slot::Zero)].clone();
                torn.truncate(length);
                match zeros {
                    true => torn.resize(before.len(), 0),
                    false => torn.extend(before.into_iter().skip(length)),
                }
                disk.put(FileName::Journal(Slot::Zero), &torn);
            }
            let saved = keep(&mut vault, "Tre.");
            assert_eq!(saved, Ok(Saved::Kept { generation: 5 }), "{length}");
        }
    }
}

#[test]
#[cfg(unix)]
fn a_real_folder_is_let_go_when_it_is_gone_and_held_again_when_it_is_back() {
    use crate::support::Place;

    // Windows renames no folder with an open file in it; there, only the disk in memory is pulled.
    let place = Place::with_vault(&["Ett."]);
    let stick = place.file("stick");
    let pocket = place.file("pocket");
    std::fs::create_dir(&stick).unwrap();
    for name in ["slot-0", "slot-1", "lock"] {
        std::fs::rename(place.file(name), stick.join(name)).unwrap();
    }
    let unlock = |path: &std::path::Path| {
        let storage = std::sync::Arc::new(vault::Folder::new(path));
        vault::unlock(storage, &crate::support::PASSPHRASE.into())
    };
    let mut vault = unlock(&stick).unwrap().vault;
    std::fs::rename(&stick, &pocket).unwrap();
    assert_eq!(unlock(&pocket).unwrap_err(), Error::Busy, "control");
    assert_eq!(keep(&mut vault, "Två."), Err(Error::StorageGone));
    assert!(!stick.exists(), "nothing is made in its place");
    drop(unlock(&pocket).expect("nobody holds it any more"));

    std::fs::rename(&pocket, &stick).unwrap();
    assert!(keep(&mut vault, "Två.").unwrap().is_kept());
    assert_eq!(unlock(&stick).unwrap_err(), Error::Busy);

    std::fs::rename(&stick, &pocket).unwrap();
    assert_eq!(keep(&mut vault, "Tre."), Err(Error::StorageGone));
    let other = Place::with_vault(&["Ditt."]);
    std::fs::rename(other.path(), &stick).unwrap();
    assert_eq!(keep(&mut vault, "Tre."), Err(Error::Exchanged));
    let opened = unlock(&stick).expect("its own parent can open it");
    assert_eq!(sentences(&opened.vault), ["Ditt."]);
    assert_eq!(keep(&mut vault, "Tre."), Err(Error::Busy));
}
