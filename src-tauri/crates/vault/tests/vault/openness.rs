//! A parent who has lost the program still has the words: Debian's `age` and `sqlite3` open a vault with
//! the passphrase alone.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{PASSPHRASE, Place};

#[test]
fn age_and_sqlite3_open_both_slots_with_the_passphrase_alone() {
    let place = Place::with_vault(&["Jag väntade i hallen.", "انتظرت في الممر."]);
    let in_slot = [
        ("slot-0", "Jag väntade i hallen.\n"),
        ("slot-1", "Jag väntade i hallen.\nانتظرت في الممر.\n"),
    ];
    for (slot, expected) in in_slot {
        let decrypt = format!("age -d -i {slot}/key.age {slot}/journal.age > {slot}.sqlite");
        type_into(place.path(), &decrypt, PASSPHRASE);
        let database = format!("{slot}.sqlite");
        let sql = "PRAGMA integrity_check; SELECT body FROM answer ORDER BY id;";
        let output = Command::new("sqlite3")
            .current_dir(place.path())
            .args(["-batch", &database, sql])
            .output()
            .expect("sqlite3 is installed");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert_eq!(
            String::from_utf8(output.stdout).unwrap(),
            format!("ok\n{expected}"),
            "{slot}"
        );
    }
}

/// Runs a shell command on a terminal of its own and types a line: `age` takes passphrases from nowhere
/// else.
fn type_into(folder: &Path, command: &str, line: &str) {
    let mut terminal = Command::new("script")
        .current_dir(folder)
        .args(["--quiet", "--return", "--command", command, "/dev/null"])
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
