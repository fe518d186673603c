//! `kit preview`: a package in the real program, which opens it anew whenever a file of it is saved; what is
//! wrong with it is said here meanwhile.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use content::read_package;
use l10n::{Words, text};
use serde_json::json;

use crate::Refusal;
use crate::answer::{Answer, Exit};
use crate::check::check;
use crate::target::find_target;

/// How often the files are looked at: sooner than one looks up from the editor.
const PAUSE: Duration = Duration::from_millis(500);

/// Opens the program and stays until its window is closed.
///
/// # Errors
/// When the folder is no package, or the program is not found.
pub(crate) fn preview(
    folder: &Path,
    program: Option<&Path>,
    words: &Words,
    mut out: impl Write,
) -> Result<Answer, Refusal> {
    let target = find_target(folder)?;
    let [name] = target.folders.as_slice() else {
        return Err(Refusal(text::kit_no_package(folder.display().to_string())));
    };
    let program = program.map_or_else(beside_this_one, Path::to_path_buf);
    let mut running = Command::new(&program)
        .arg("--modules")
        .arg(&target.readable)
        .arg("--preview")
        .arg(name)
        .spawn()
        .map_err(|_| Refusal(text::kit_no_program(program.display().to_string())))?;
    let mut seen = None;
    let ended = loop {
        let hash = read_package(folder).hash;
        if seen.as_ref() != Some(&hash) {
            // What cannot be checked can still be looked at: the window stays, and so does who watches over it.
            let lines = match check(&[folder.to_path_buf()], None, words) {
                Ok(found) => found.lines,
                Err(Refusal(reason)) => vec![words.say(&reason)],
            };
            // A closed terminal is no reason to close the window.
            let _ = writeln!(out, "{}\n", lines.join("\n")).and_then(|()| out.flush());
            seen = Some(hash);
        }
        match running.try_wait() {
            Ok(None) => thread::sleep(PAUSE),
            Ok(Some(status)) => break status.success(),
            Err(_) => break false,
        }
    };
    Ok(Answer {
        lines: Vec::new(),
        json: json!({ "package": name }),
        exit: if ended { Exit::Well } else { Exit::NotDone },
    })
}

/// The program that was built together with `kit`.
fn beside_this_one() -> PathBuf {
    let name = format!("lyktan{}", std::env::consts::EXE_SUFFIX);
    match std::env::current_exe() {
        Ok(kit) => kit.with_file_name(name),
        Err(_) => name.into(),
    }
}
