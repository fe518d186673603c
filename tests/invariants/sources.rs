//! What the text of the code itself must show.

use std::fs;
use std::path::{Path, PathBuf};

use crate::root;

/// Below the shell, time and randomness are handed in. `kit` is a program of its own.
const HANDED_IN: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "RandomState",
    "getrandom",
    "thread_rng",
];
const BELOW_THE_SHELL: &[&str] = &["content", "prose", "vault", "l10n", "hardening", "api"];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .expect("a folder of sources")
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    assert!(
        !found.is_empty(),
        "control: {} has sources",
        folder.display()
    );
    found
}

fn crates() -> PathBuf {
    root().join("src-tauri/crates")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source is UTF-8")
}

fn finds_for_itself(source: &str) -> Option<&'static str> {
    // A file's tests stand at its end and may do as they like.
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let code = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.collect();
    HANDED_IN.iter().copied().find(|name| code.contains(name))
}

#[test]
fn time_and_randomness_are_handed_in_below_the_shell() {
    for name in BELOW_THE_SHELL {
        for file in rust_files(&crates().join(name).join("src")) {
            assert_eq!(
                finds_for_itself(&read(&file)),
                None,
                "in {}",
                file.display()
            );
        }
    }
    assert_eq!(
        finds_for_itself("let now = Instant::now();"),
        Some("Instant::now"),
        "control"
    );
}

#[test]
fn only_hardening_may_hold_unsafe_code() {
    const FORBID: &str = "#![forbid(unsafe_code)]";
    for entry in fs::read_dir(crates()).expect("there are crates").flatten() {
        let holds_unsafe = entry.file_name() == "hardening";
        for file in ["src/lib.rs", "src/main.rs"].map(|name| entry.path().join(name)) {
            if file.exists() {
                let forbids = read(&file).contains(FORBID);
                assert_eq!(forbids, !holds_unsafe, "in {}", file.display());
            }
        }
    }
    for file in ["src/lib.rs", "src/main.rs"] {
        assert!(
            read(&root().join("src-tauri").join(file)).contains(FORBID),
            "in {file}"
        );
    }
}

#[test]
fn no_file_name_is_one_that_fat_cannot_hold() {
    fn holds(name: &str) -> bool {
        let stem = name
            .split('.')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let reserved = ["con", "prn", "aux", "nul", "com1", "lpt1"];
        !name.contains(['<', '>', ':', '"', '|', '?', '*', '\\'])
            && !name.ends_with(['.', ' '])
            && !reserved.contains(&stem.as_str())
    }
    for folder in ["modules", "locales", "src-tauri/crates", "tests/fixtures"] {
        let mut folders = vec![root().join(folder)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder)
                .expect("a folder of the project")
                .flatten()
            {
                let name = entry.file_name();
                assert!(
                    name.to_str().is_some_and(holds),
                    "{}",
                    entry.path().display()
                );
                if entry.path().is_dir() {
                    folders.push(entry.path());
                }
            }
        }
    }
    assert!(
        !holds("a:b") && !holds("aux.rs") && !holds("end."),
        "control"
    );
}
