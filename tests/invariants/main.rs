//! The invariants of README.md, each held by a test, and each test shown to fail on a planted violation.
//!
//! Held elsewhere: nothing of a parent's in plain text (`vault`, and the end-to-end tests), no sentence in
//! code and no `@tauri-apps` outside the platform (the tests of the interface).

#![forbid(unsafe_code)]
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod claims;
mod commands;
mod crates;
mod licences;
mod network;
mod sources;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The project's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What `cargo` says, from the lock file alone.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--locked", "--color", "never"])
        .current_dir(root())
        .output()
        .expect("cargo runs: it runs this test");
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "cargo {arguments:?}: {}",
        said(&output.stderr)
    );
    said(&output.stdout)
}
