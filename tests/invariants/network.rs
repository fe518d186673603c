//! No code opens a connection: crates that could are not in the desktop program.

use std::collections::BTreeSet;

use crate::cargo;

const BANNED: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "rustls",
    "native-tls",
    "openssl-sys",
    "curl",
    "mio",
    "socket2",
];
pub(crate) const DESKTOPS: &[&str] = &[
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-pc-windows-msvc",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
];
/// Crates that are in the program on every desktop: where they are not found, nothing would be.
const THERE: &[&str] = &["tauri", "wry", "tokio", "age"];

fn found<'tree>(sought: &[&str], tree: &'tree str) -> BTreeSet<&'tree str> {
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    names.filter(|name| sought.contains(name)).collect()
}

/// What is linked into a package for a target, in its default features: those of the shipped build.
fn tree(package: &str, target: &str) -> String {
    cargo(&[
        "tree", "-e", "normal", "-p", package, "--target", target, "--prefix", "none",
    ])
}

#[test]
fn no_crate_that_could_open_a_connection_is_in_the_program() {
    for target in DESKTOPS {
        let tree = tree("lyktan", target);
        assert_eq!(found(BANNED, &tree), BTreeSet::new(), "for {target}");
        assert_eq!(
            found(THERE, &tree),
            THERE.iter().copied().collect(),
            "control: crates that are there are found for {target}"
        );
    }
}

#[test]
fn a_banned_crate_is_found() {
    let tree = "tauri v2.12.5\nmio v1.2.4\nsocket2 v0.6.1 (*)\nminiz_oxide v0.8.9";
    assert_eq!(found(BANNED, tree), BTreeSet::from(["mio", "socket2"]));
}
