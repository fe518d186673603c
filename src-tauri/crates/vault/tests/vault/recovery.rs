//! The recovery code: making it, typing it, losing it, taking it back.

use std::sync::Arc;

use secrecy::SecretString;
use vault::{
    Changed, CodeReading, Error, FileName, Recovered, RecoveryCode, Slot, State, Vault,
    has_recovery, words,
};

use crate::disk::{Disk, Fault, Step};
use crate::support::{CHEAP, PASSPHRASE, Place, keep, sentences};

const NEW: &str = "fyra andra ord som duger";
/// `EIO`, and on Windows another number that is no refusal in particular.
const FAILS: i32 = 5;

fn make(vault: &mut Vault, seed: u8) -> Result<RecoveryCode, Error> {
    let mut random = |bytes: &mut [u8]| {
        for (byte, number) in bytes.iter_mut().zip(0_u8..) {
            *byte = seed.wrapping_add(number.wrapping_mul(41));
        }
    };
    vault.make_recovery(&PASSPHRASE.into(), &mut random, CHEAP)
}

fn recover(disk: &Disk, code: &RecoveryCode) -> Result<Recovered, Error> {
    vault::recover(Arc::new(disk.clone()), code, &NEW.into(), CHEAP)
}

fn unlock(disk: &Disk, passphrase: &str) -> Result<Vault, Error> {
    let passphrase = SecretString::from(passphrase);
    vault::unlock(Arc::new(disk.clone()), &passphrase).map(|opened| opened.vault)
}

/// A locked vault with two sentences, and its code.
fn with_code() -> (Disk, RecoveryCode) {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let code = make(&mut unlock(&disk, PASSPHRASE).unwrap(), 1).unwrap();
    (disk, code)
}

fn text(code: &RecoveryCode) -> String {
    code.words().collect::<Vec<_>>().join(" ")
}

fn read(typed: &str) -> RecoveryCode {
    RecoveryCode::read(typed).code.expect("the code is whole")
}

#[test]
fn a_code_opens_the_vault_and_gives_it_a_new_passphrase() {
    let (disk, code) = with_code();
    assert!(has_recovery(&disk));
    let Recovered { opened, changed } = recover(&disk, &code).unwrap();
    assert_eq!(changed, Some(Changed::Finished));
    assert!(!opened.torn);
    let mut vault = opened.vault;
    assert_eq!(sentences(&vault), ["Ett.", "Två."]);
    assert_eq!(vault.has_recovery(), Ok(false));
    assert!(keep(&mut vault, "Tre.").unwrap().is_kept());
    drop(vault);

    assert_eq!(
        sentences(&unlock(&disk, NEW).unwrap()),
        ["Ett.", "Två.", "Tre."]
    );
    assert_eq!(
        unlock(&disk, PASSPHRASE).unwrap_err(),
        Error::WrongPassphrase
    );
    assert!(!has_recovery(&disk));
    assert_eq!(recover(&disk, &code).unwrap_err(), Error::CodeAbsent);
}

#[test]
fn a_code_may_be_typed_as_people_type() {
    let (disk, code) = with_code();
    let lines = |line: fn(usize, &str) -> String| {
        let words = code.words().zip(1..);
        words
            .map(|(word, number)| line(number, word))
            .collect::<String>()
    };
    let typed = [
        text(&code),
        text(&code).to_uppercase(),
        words::plain(&text(&code)),
        lines(|number, word| format!("{number}. {word}\r\n")),
        lines(|number, word| format!("{number:02}){word},")),
        text(&code)
            .replace('å', "a\u{30a}")
            .replace('ä', "a\u{308}"),
        format!("\n {} .\n", text(&code).replace(' ', " - ")),
    ];
    for typed in typed {
        let recovered = recover(&disk.copy(), &read(&typed));
        assert!(recovered.is_ok(), "{typed}");
    }
}

#[test]
fn what_is_wrong_with_a_code_is_said_before_it_is_tried() {
    let (_, code) = with_code();
    let words: Vec<_> = code.words().collect();
    assert_eq!(words.len(), CodeReading::NEEDED);

    let short = RecoveryCode::read(&words[..13].join(" "));
    assert_eq!((short.typed, short.unknown.len()), (13, 0));
    assert!(short.code.is_none());

    let long = RecoveryCode::read(&format!("{} {}", text(&code), words[0]));
    assert_eq!((long.typed, long.unknown.len()), (15, 0));
    assert!(long.code.is_none());

    let mut strange = words.clone();
    strange[2] = "qwerty";
    strange[13] = "password";
    let strange = RecoveryCode::read(&strange.join(" "));
    assert_eq!((strange.typed, strange.unknown), (14, vec![3, 14]));
    assert!(strange.code.is_none());

    let mut exchanged = words;
    exchanged.swap(4, 5);
    let exchanged = RecoveryCode::read(&exchanged.join(" "));
    assert_eq!((exchanged.typed, exchanged.unknown.len()), (14, 0));
    assert!(exchanged.code.is_none());

    let nothing = RecoveryCode::read(" 1. 2. ");
    assert_eq!((nothing.typed, nothing.unknown.len()), (0, 0));
}

#[test]
fn age_opens_the_file_with_the_words_as_they_are_printed() {
    let place = Place::with_vault(&["Ett."]);
    let code = make(&mut place.unlock().unwrap().vault, 1).unwrap();
    let key = age::scrypt::Identity::new(text(&code).into());
    let identity = age::decrypt(&key, &place.read("recovery.age")).unwrap();
    let by_passphrase = crate::by_hand::identity(&place, "slot-0");
    assert_eq!(String::from_utf8(identity).unwrap(), by_passphrase);
}

#[test]
fn another_code_and_no_code_are_told_apart() {
    let (disk, code) = with_code();
    let other = {
        let disk = Disk::with_vault(&[]);
        make(&mut unlock(&disk, PASSPHRASE).unwrap(), 2).unwrap()
    };
    assert_eq!(recover(&disk, &other).unwrap_err(), Error::CodeWrong);
    let bare = Disk::with_vault(&["Ett."]);
    assert_eq!(recover(&bare, &code).unwrap_err(), Error::CodeAbsent);
    assert_eq!(recover(&Disk::default(), &code).unwrap_err(), Error::Absent);
    let empty = vault::recover(Arc::new(disk.clone()), &code, &"".into(), CHEAP);
    assert_eq!(empty.unwrap_err(), Error::PassphraseEmpty);
    disk.put(FileName::Recovery, b"not age");
    assert_eq!(recover(&disk, &code).unwrap_err(), Error::CodeAbsent);
}

#[test]
fn a_code_is_made_only_for_who_knows_the_passphrase_and_has_a_place() {
    let disk = Disk::with_vault(&["Ett."]);
    let before = disk.files();
    let mut vault = unlock(&disk, PASSPHRASE).unwrap();
    let mut never = |_: &mut [u8]| panic!("nothing is drawn");
    for (passphrase, error) in [("x", Error::WrongPassphrase), ("", Error::PassphraseEmpty)] {
        let made = vault.make_recovery(&passphrase.into(), &mut never, CHEAP);
        assert_eq!(made.unwrap_err(), error);
    }
    let guest = Vault::guest()
        .unwrap()
        .make_recovery(&PASSPHRASE.into(), &mut never, CHEAP);
    assert_eq!(guest.unwrap_err(), Error::ReadOnly);
    assert_eq!(disk.files(), before);
    assert_eq!(vault.has_recovery(), Ok(false));
}

#[test]
fn a_new_code_takes_the_place_of_the_one_before() {
    let (disk, first) = with_code();
    let second = make(&mut unlock(&disk, PASSPHRASE).unwrap(), 2).unwrap();
    assert_ne!(text(&first), text(&second));
    assert_eq!(recover(&disk, &first).unwrap_err(), Error::CodeWrong);
    assert!(recover(&disk, &second).is_ok());
}

#[test]
fn a_code_that_was_taken_back_stays_away_even_if_its_file_comes_back() {
    let (disk, code) = with_code();
    let file = disk.files()[&FileName::Recovery].clone();
    let mut vault = unlock(&disk, PASSPHRASE).unwrap();
    assert_eq!(vault.has_recovery(), Ok(true));
    assert_eq!(vault.remove_recovery(), Ok(()));
    assert_eq!(vault.has_recovery(), Ok(false));
    assert_eq!(vault.remove_recovery(), Ok(()), "it can be called again");
    drop(vault);
    assert_eq!(recover(&disk, &code).unwrap_err(), Error::CodeAbsent);

    disk.put(FileName::Recovery, &file);
    assert!(
        recover(&disk.copy(), &code).is_ok(),
        "control: it would open"
    );
    drop(unlock(&disk, PASSPHRASE).unwrap());
    assert!(!has_recovery(&disk));
}

#[test]
fn a_file_that_is_lost_or_broken_is_made_anew_when_the_passphrase_opens_the_vault() {
    let (disk, code) = with_code();
    let whole = disk.files()[&FileName::Recovery].clone();
    for broken in [&b""[..], &whole[..100], b"another"] {
        disk.put(FileName::Recovery, broken);
        drop(unlock(&disk, PASSPHRASE).unwrap());
        assert_eq!(disk.files()[&FileName::Recovery], whole);
    }
    assert!(recover(&disk, &code).is_ok());
}

#[test]
fn a_code_opens_a_vault_whose_keys_are_gone() {
    let (disk, code) = with_code();
    for slot in Slot::BOTH {
        disk.put(FileName::Key(slot), b"");
    }
    assert_eq!(unlock(&disk, PASSPHRASE).unwrap_err(), Error::Damaged);
    let recovered = recover(&disk, &code).unwrap();
    assert_eq!(sentences(&recovered.opened.vault), ["Ett.", "Två."]);
    drop(recovered);
    assert!(unlock(&disk, NEW).is_ok());
}

#[test]
fn a_torn_journal_is_told_whoever_opens_the_vault() {
    let (whole, code) = with_code();
    // The newest save is that of the code; the one before it has both sentences.
    for slot in Slot::BOTH {
        let journal = whole.files()[&FileName::Journal(slot)].clone();
        // In the stanza, at the beginning of the text, and in its last chunk.
        for at in [40, 1000, journal.len() - 20] {
            let disk = whole.copy();
            let mut torn = journal.clone();
            torn[at] ^= 1;
            disk.put(FileName::Journal(slot), &torn);
            let recovered = recover(&disk, &code).unwrap();
            assert!(recovered.opened.torn, "{slot:?} at {at}");
            assert_eq!(sentences(&recovered.opened.vault), ["Ett.", "Två."]);
        }
    }
    assert!(!recover(&whole, &code).unwrap().opened.torn, "control");
}

#[test]
fn a_code_whose_making_fails_at_any_step_leaves_the_one_before() {
    let (whole, first) = with_code();
    let steps = {
        let disk = whole.copy();
        let mut vault = unlock(&disk, PASSPHRASE).unwrap();
        disk.forget_steps();
        make(&mut vault, 2).unwrap();
        disk.steps().len()
    };
    let mut failures = 0;
    for at in 0..steps {
        let disk = whole.copy();
        let mut vault = unlock(&disk, PASSPHRASE).unwrap();
        disk.fail_at(at, Fault::Refuses(FAILS));
        let made = make(&mut vault, 2);
        disk.mend();
        match made {
            Ok(second) => assert!(recover(&disk.copy(), &second).is_ok(), "step {at}"),
            Err(_) => {
                failures += 1;
                let soon = recover(&disk.copy(), &first);
                assert!(soon.is_ok(), "step {at}: it was put back at once");
            }
        }
        assert!(keep(&mut vault, "Tre.").unwrap().is_kept(), "step {at}");
    }
    assert!(0 < failures && failures < steps, "{failures} of {steps}");
}

#[test]
fn a_recovery_that_fails_at_any_step_gives_the_words_and_leaves_a_way_in() {
    let (whole, code) = with_code();
    let steps = {
        let disk = whole.copy();
        drop(recover(&disk, &code).unwrap());
        disk.steps().len()
    };
    let (mut refused, mut read_only, mut unfinished) = (0, 0, 0);
    for at in 0..steps {
        for lasting in [false, true] {
            let disk = whole.copy();
            let mut count = 0;
            disk.plan(move |_| {
                count += 1;
                let fails = count == at + 1 || lasting && count > at;
                fails.then_some(Fault::Refuses(FAILS))
            });
            match recover(&disk, &code) {
                Err(_) => refused += 1,
                Ok(Recovered { opened, changed }) => {
                    assert_eq!(sentences(&opened.vault), ["Ett.", "Två."]);
                    let writable = changed.is_some();
                    assert_eq!(opened.vault.state(), State::Unlocked { writable });
                    read_only += usize::from(!writable);
                    unfinished += usize::from(changed == Some(Changed::Unfinished));
                    disk.mend();
                    if writable {
                        assert!(unlock(&disk.copy(), NEW).is_ok(), "step {at}");
                    }
                }
            }
            disk.mend();
            let vault = unlock(&disk.copy(), NEW)
                .or_else(|_| recover(&disk.copy(), &code).map(|recovered| recovered.opened.vault));
            assert_eq!(sentences(&vault.unwrap()), ["Ett.", "Två."], "step {at}");
        }
    }
    assert!(refused > 0 && read_only > 0 && unfinished > 0);
}

#[test]
fn a_place_that_cannot_be_written_opens_and_keeps_its_code() {
    let (disk, code) = with_code();
    let before = disk.files();
    disk.plan(|step| {
        let reads = matches!(step, Step::Read(..) | Step::ReadStart(_));
        (!reads).then_some(Fault::Refuses(30))
    });
    let Recovered { opened, changed } = recover(&disk, &code).unwrap();
    assert_eq!(changed, None);
    assert_eq!(opened.vault.state(), State::Unlocked { writable: false });
    assert_eq!(sentences(&opened.vault), ["Ett.", "Två."]);
    assert_eq!(disk.files(), before);
}

#[test]
fn a_change_of_passphrase_takes_the_code_along() {
    let (disk, code) = with_code();
    let file = disk.files()[&FileName::Recovery].clone();
    let mut vault = unlock(&disk, PASSPHRASE).unwrap();
    let changed = vault.change_passphrase(&PASSPHRASE.into(), &NEW.into(), CHEAP);
    assert_eq!(changed, Ok(Changed::Finished));
    assert_eq!(vault.has_recovery(), Ok(false));
    drop(vault);
    assert!(!has_recovery(&disk));
    // A copy of the file opens an identity that nothing is sealed to any more.
    disk.put(FileName::Recovery, &file);
    assert_eq!(recover(&disk, &code).unwrap_err(), Error::CodeAbsent);
}

#[test]
fn a_journal_that_moves_leaves_its_code_behind() {
    let (disk, _) = with_code();
    let mut vault = unlock(&disk, PASSPHRASE).unwrap();
    let elsewhere = Disk::default();
    let kept = vault.keep(Arc::new(elsewhere.clone()), &PASSPHRASE.into(), CHEAP);
    assert!(kept.unwrap().is_kept());
    assert_eq!(vault.has_recovery(), Ok(false));
    drop(vault);
    let vault = unlock(&elsewhere, PASSPHRASE).unwrap();
    assert_eq!(vault.has_recovery(), Ok(false));
    assert!(!has_recovery(&elsewhere));
}

#[test]
fn deleting_writes_over_the_recovery_file_before_it_is_removed() {
    let (disk, _) = with_code();
    let length = disk.files()[&FileName::Recovery].len();
    disk.plan(|step| matches!(step, Step::Remove(_)).then_some(Fault::Refuses(FAILS)));
    assert!(vault::delete(&disk).is_err());
    assert_eq!(disk.files()[&FileName::Recovery], vec![0; length]);
    disk.mend();
    assert_eq!(vault::delete(&disk), Ok(()));
    assert!(disk.files().is_empty());
}
