//! The probe agrees with the tool that it asks.

use std::process::Command;

use hardening::{Protection, probe_sandbox};

use crate::children::play;

#[test]
fn the_probe_says_what_bubblewrap_says() {
    let expected = match Command::new("bwrap")
        .args([
            "--unshare-all",
            "--ro-bind",
            "/",
            "/",
            "--proc",
            "/proc",
            "true",
        ])
        .status()
    {
        Ok(status) if status.success() => Protection::On,
        Ok(_) => Protection::Refused,
        Err(_) => Protection::Unavailable,
    };
    assert_eq!(probe_sandbox(), expected);
}

fn without_bubblewrap() -> String {
    let empty = std::env::temp_dir().join("no-such-folder");
    // SAFETY: the child has a harness thread and this one, and the former only waits.
    unsafe { std::env::set_var("PATH", empty) };
    format!("{:?}", probe_sandbox())
}

#[test]
fn where_bubblewrap_is_missing_there_is_no_sandbox() {
    let test = "sandbox::where_bubblewrap_is_missing_there_is_no_sandbox";
    assert_eq!(
        play(test, [("without", without_bubblewrap)]),
        ["Unavailable"]
    );
}
