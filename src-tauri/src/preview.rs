//! An author's preview: the page is told when a file of the package has changed, so that saving is enough to see it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use api::Program;
use tauri::{AppHandle, Manager as _};

/// How often the files are looked at. Every system can be asked this; none of its ways to be told is the same.
const PAUSE: Duration = Duration::from_secs(1);
/// Files lie in the package's folder and in the folders in it.
const DEPTH: usize = 2;

/// When each file of a package was changed, and how large it is.
type Files = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// Looks after a package until the program ends.
pub(crate) fn watch(app: AppHandle, package: PathBuf) {
    thread::spawn(move || {
        let mut seen = look(&package);
        loop {
            thread::sleep(PAUSE);
            let now = look(&package);
            if now != seen {
                seen = now;
                app.state::<Program>().package_changed();
            }
        }
    });
}

fn look(package: &Path) -> Files {
    let mut files = Files::new();
    look_into(package, DEPTH, &mut files);
    files
}

/// What cannot be read is not there; links are not followed.
fn look_into(folder: &Path, depth: usize, files: &mut Files) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.metadata() {
            Ok(data) if data.is_dir() && depth > 1 => look_into(&entry.path(), depth - 1, files),
            Ok(data) if data.is_file() => {
                files.insert(entry.path(), (data.modified().ok(), data.len()));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::look;

    #[test]
    fn every_change_of_a_file_is_seen_and_nothing_else() {
        let package = tempfile::tempdir().unwrap();
        let film = package.path().join("films/kettle.toml");
        fs::create_dir(package.path().join("films")).unwrap();
        fs::write(package.path().join("sv.md"), "Ord.").unwrap();
        fs::write(&film, "format = 1").unwrap();
        let first = look(package.path());
        assert_eq!(first.len(), 2);
        assert_eq!(first, look(package.path()), "control: nothing has changed");

        fs::write(&film, "format = 1\n").unwrap();
        let longer = look(package.path());
        assert_ne!(first, longer, "a film was written");
        fs::write(package.path().join("en.md"), "").unwrap();
        let another = look(package.path());
        assert_ne!(longer, another, "a file has come");
        fs::remove_file(film).unwrap();
        assert_ne!(another, look(package.path()), "a file has gone");
        assert!(look(&package.path().join("missing")).is_empty());
    }
}
