//! What the kernel says of a process that asked to keep its memory to itself.

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::process::Command;

use hardening::{Protection, forbid_core_dumps, forbid_inspection};

use crate::children::play;

fn core_limit() -> String {
    let limits = fs::read_to_string("/proc/self/limits").expect("Linux tells the limits");
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let words: Vec<_> = line
        .expect("this limit is among them")
        .split_whitespace()
        .skip(4)
        .collect();
    words.join(" ")
}

fn core_limit_when_forbidden() -> String {
    assert_eq!(forbid_core_dumps(), Protection::On);
    core_limit()
}

#[test]
fn core_files_have_no_room() {
    let roles: [crate::children::Role; 2] = [
        ("forbidden", core_limit_when_forbidden),
        ("plain", core_limit),
    ];
    let [forbidden, plain] = play("memory::core_files_have_no_room", roles);
    assert_eq!(forbidden, "1 1 bytes");
    assert_ne!(
        plain, forbidden,
        "the limit must be what was asked for, not what was there"
    );
}

fn crash_of_a_child() -> String {
    assert_eq!(forbid_core_dumps(), Protection::On);
    let crash = Command::new("sh")
        .args(["-c", "ulimit -c; kill -ABRT $$"])
        .output();
    let crash = crash.expect("there is a shell");
    let limit = String::from_utf8_lossy(&crash.stdout).trim().to_owned();
    format!(
        "{limit} {:?} {}",
        crash.status.signal(),
        crash.status.core_dumped()
    )
}

#[test]
fn a_process_started_later_leaves_no_core_either() {
    let [answer] = play(
        "memory::a_process_started_later_leaves_no_core_either",
        [("crash", crash_of_a_child)],
    );
    assert_eq!(
        answer,
        format!("0 {:?} false", Some(libc::SIGABRT)),
        "blocks, signal, dumped"
    );
}

fn dumpable() -> String {
    // SAFETY: this option takes no pointer.
    unsafe { libc::prctl(libc::PR_GET_DUMPABLE, 0, 0, 0, 0) }.to_string()
}

fn dumpable_when_forbidden() -> String {
    assert_eq!(forbid_inspection(), Protection::On);
    dumpable()
}

#[test]
fn the_process_is_not_dumpable() {
    let roles: [crate::children::Role; 2] =
        [("forbidden", dumpable_when_forbidden), ("plain", dumpable)];
    assert_eq!(
        play("memory::the_process_is_not_dumpable", roles),
        ["0", "1"]
    );
}
