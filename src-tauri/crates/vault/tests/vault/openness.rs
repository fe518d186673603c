//! A parent who has lost the program still has the words: `age` or `rage`, and `sqlite3`, open a vault with
//! the passphrase alone, and with the words of the recovery code.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::dice::Dice;
use crate::support::{PASSPHRASE, Place, make_code};

#[test]
fn age_and_sqlite3_open_both_slots_with_the_passphrase_alone() {
    both_slots_open_with("age");
}

/// The other program that reads age files. `make test` installs it; by hand it is
/// `cargo install --no-default-features rage`.
#[test]
fn rage_and_sqlite3_open_both_slots_with_the_passphrase_alone() {
    both_slots_open_with("rage");
}

#[test]
fn age_opens_the_recovery_file_with_the_words_of_the_code_and_the_journal_with_what_it_holds() {
    let place = Place::with_vault(&["Jag väntade i hallen."]);
    let mut vault = place.unlock().unwrap().vault;
    let words = make_code(&mut vault, PASSPHRASE, &mut Dice::new(14)).unwrap();
    drop(vault);
    let decrypt = "age -d recovery.age > identity.txt && \
                   age -d -i identity.txt slot-0/journal.age > slot-0.sqlite";
    type_into(place.path(), decrypt, &words);
    assert_eq!(
        bodies(&place, "slot-0.sqlite"),
        "ok\nJag väntade i hallen.\n"
    );
}

fn both_slots_open_with(program: &str) {
    let place = Place::with_vault(&["Jag väntade i hallen.", "انتظرت في الممر."]);
    let in_slot = [
        ("slot-0", "ok\nJag väntade i hallen.\n"),
        ("slot-1", "ok\nJag väntade i hallen.\nانتظرت في الممر.\n"),
    ];
    for (slot, expected) in in_slot {
        let decrypt = format!("{program} -d -i {slot}/key.age {slot}/journal.age > {slot}.sqlite");
        type_into(place.path(), &decrypt, PASSPHRASE);
        assert_eq!(
            bodies(&place, &format!("{slot}.sqlite")),
            expected,
            "{slot}"
        );
    }
}

/// What `sqlite3` reads in a decrypted journal.
fn bodies(place: &Place, database: &str) -> String {
    let sql = "PRAGMA integrity_check; SELECT body FROM answer ORDER BY id;";
    let output = Command::new("sqlite3")
        .current_dir(place.path())
        .args(["-batch", database, sql])
        .output()
        .expect("sqlite3 is installed");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs a shell command on a terminal of its own and types a line: `age` takes passphrases from nowhere
/// else.
fn type_into(folder: &Path, command: &str, line: &str) {
    // One that asks in a way nobody answers is ended.
    let mut terminal = Command::new("timeout")
        .current_dir(folder)
        .env("PINENTRY_PROGRAM", "no window, please")
        .args([
            "60",
            "script",
            "--quiet",
            "--return",
            "--command",
            command,
            "/dev/null",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script is installed");
    writeln!(terminal.stdin.take().unwrap(), "{line}").unwrap();
    let output = terminal.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}
