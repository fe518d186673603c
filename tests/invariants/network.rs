//! No code opens a connection: crates that could are not in the desktop program.

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
const DESKTOPS: &[&str] = &[
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

fn banned_in(tree: &str) -> Vec<&str> {
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    names.filter(|name| BANNED.contains(name)).collect()
}

#[test]
fn no_crate_that_could_open_a_connection_is_in_the_program() {
    for target in DESKTOPS {
        let tree = cargo(&[
            "tree", "-e", "normal", "-p", "lyktan", "--target", target, "--prefix", "none",
        ]);
        assert!(
            tree.lines().count() > 100,
            "control: the tree of {target} is there"
        );
        assert_eq!(banned_in(&tree), Vec::<&str>::new(), "for {target}");
    }
}

#[test]
fn a_banned_crate_is_found() {
    assert_eq!(
        banned_in("tauri v2.12.5\nmio v1.2.4\nserde v1.0.229 (*)"),
        ["mio"]
    );
}
