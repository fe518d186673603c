//! Protections cannot be taken off again, so each is tried in a process of its own: this test program,
//! started once more for the same test, with a role in its environment.

use std::env;
use std::io::Write as _;
use std::process::{Command, exit};

const ROLE: &str = "HARDENING_TEST_ROLE";
const ANSWER: &str = "answer: ";

/// What a child does, by name; its answer is one line.
pub type Role = (&'static str, fn() -> String);

/// Plays each role in a process of its own and returns their answers. Called as the first thing in
/// `test`, because a child comes the same way and goes no further.
pub fn play<const N: usize>(test: &str, roles: [Role; N]) -> [String; N] {
    if let Ok(mine) = env::var(ROLE) {
        let (_, act) = roles
            .iter()
            .find(|(role, _)| *role == mine)
            .expect("a role of this test");
        let line = format!("\n{ANSWER}{}\n", act());
        std::io::stdout()
            .write_all(line.as_bytes())
            .expect("the parent listens");
        exit(0);
    }
    roles.map(|(role, _)| start(test, role))
}

/// Starts a child and waits for its answer; a child may start another.
pub fn start(test: &str, role: &str) -> String {
    let program = env::current_exe().expect("a program knows where it is");
    let mut child = Command::new(program);
    let output = child
        .args([test, "--exact", "--nocapture"])
        .env(ROLE, role)
        .output();
    let output = output.expect("a test program can be started");
    let said = String::from_utf8_lossy(&output.stdout);
    let answer = said.lines().find_map(|line| line.strip_prefix(ANSWER));
    let complaint = String::from_utf8_lossy(&output.stderr);
    answer
        .unwrap_or_else(|| panic!("{role} gave no answer: {said}{complaint}"))
        .to_owned()
}
