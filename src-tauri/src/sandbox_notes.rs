//! What the web engine's sandbox leaves behind: for each process in it a note with a number, for the system's portals,
//! and the folder that they lay in.
//!
//! They lie where the system keeps what a session needs – in memory, but on a disk where it has no such place – and the
//! engine never takes them away. Only Linux has this sandbox.

#[cfg(target_os = "linux")]
pub(crate) use linux::{remove, remove_of_ended};

/// Other systems' web views leave no notes.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn remove(_process: u32) {}

/// Other systems' web views leave no notes.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn remove_of_ended(_process: u32) {}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::path::Path;

    use gio::glib;

    /// Where the notes lie. Other programs use it too.
    const NOTES: &str = ".flatpak";

    /// Takes away the notes about the processes that this program, of the given number, has started.
    pub(crate) fn remove(process: u32) {
        remove_in(&glib::user_runtime_dir(), process);
    }

    /// The same for a program that was killed, unless its number belongs to another by now.
    pub(crate) fn remove_of_ended(process: u32) {
        if !Path::new("/proc").join(process.to_string()).exists() {
            remove(process);
        }
    }

    fn remove_in(session: &Path, process: u32) {
        let notes = session.join(NOTES);
        let begins = format!("webkit-{process}-");
        for note in fs::read_dir(&notes).into_iter().flatten().flatten() {
            let name = note.file_name();
            if name.to_str().is_some_and(|name| name.starts_with(&begins)) {
                let _ = fs::remove_dir_all(note.path());
            }
        }
        // Only an empty folder can be removed so: what others have in there stays.
        let _ = fs::remove_dir(notes);
    }

    #[cfg(test)]
    mod tests {
        use std::fs;

        use super::{NOTES, remove_in};

        #[test]
        fn only_the_notes_about_ones_own_processes_are_taken_away() {
            let session = tempfile::tempdir().unwrap();
            let notes = session.path().join(NOTES);
            for name in ["webkit-12-4", "webkit-12-26", "webkit-123-4", "1234567890"] {
                fs::create_dir_all(notes.join(name)).unwrap();
                fs::write(notes.join(name).join("bwrapinfo.json"), "{}").unwrap();
            }
            remove_in(session.path(), 12);
            assert!(!notes.join("webkit-12-4").exists() && !notes.join("webkit-12-26").exists());
            assert!(notes.join("webkit-123-4").exists() && notes.join("1234567890").exists());

            fs::remove_dir_all(notes.join("1234567890")).unwrap();
            remove_in(session.path(), 123);
            assert!(!notes.exists(), "the last note was taken away");
        }
    }
}
