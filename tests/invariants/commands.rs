//! Each command is declared once, and allowed by its own name.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::root;

/// The names in the table of the contract, and the shell's own `subscribe`.
fn declared() -> BTreeSet<String> {
    let table = fs::read_to_string(root().join("src-tauri/crates/api/src/contract/commands.rs"))
        .expect("the table of commands");
    let rows = table
        .lines()
        .filter(|line| line.contains(" => ") && line.contains(':'));
    let names = rows.filter_map(|line| line.trim().split(':').next());
    names
        .map(|name| name.replace('_', "-"))
        .chain(["subscribe".to_owned()])
        .collect()
}

#[test]
fn the_capability_allows_every_declared_command_and_nothing_else() {
    let folder = root().join("src-tauri/capabilities");
    let files: Vec<_> = fs::read_dir(folder)
        .expect("the folder of capabilities")
        .flatten()
        .collect();
    let [file] = files.as_slice() else {
        panic!("one capability file, not {}", files.len());
    };
    let text = fs::read_to_string(file.path()).expect("the capability");
    let capability: Value = serde_json::from_str(&text).expect("the capability is JSON");
    let permissions = capability["permissions"].as_array().expect("a list");
    let allowed: BTreeSet<String> = permissions
        .iter()
        .map(|permission| {
            let permission = permission.as_str().expect("a name");
            permission
                .strip_prefix("allow-")
                .unwrap_or(permission)
                .to_owned()
        })
        .collect();
    assert!(declared().len() > 10, "control: the table was read");
    assert_eq!(allowed, declared());
    assert_eq!(
        capability["windows"],
        serde_json::json!(["main"]),
        "one window"
    );
    assert!(
        capability.get("remote").is_none(),
        "no foreign page may call anything"
    );
}
