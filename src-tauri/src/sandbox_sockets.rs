//! The folder in which the web engine's sandbox has its sockets: for each program that uses the engine one or two, to
//! the message buses of the session. What listens at ours ends only after this program, and nobody takes the folder
//! away: so both are taken away here. Only Linux has this sandbox.

#[cfg(target_os = "linux")]
pub(crate) use linux::SocketFolder;

/// Other systems' web views have no such folder.
#[cfg(not(target_os = "linux"))]
pub(crate) struct SocketFolder;

#[cfg(not(target_os = "linux"))]
impl SocketFolder {
    pub(crate) const fn find(_is_left: bool) -> Self {
        Self
    }

    pub(crate) const fn is_ours(&self) -> bool {
        false
    }

    pub(crate) const fn remove(&self) {}
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs::{self, DirEntry};
    use std::os::unix::fs::FileTypeExt as _;
    use std::path::{Path, PathBuf};

    use gio::prelude::SocketExt as _;
    use gio::{Cancellable, IOErrorEnum, Socket, UnixSocketAddress, glib};

    /// What the engine calls it, in the folder of the session.
    const NAME: &str = "webkitgtk";

    /// The folder, and whether it came with us. Other programs with the same engine use it too.
    pub(crate) struct SocketFolder {
        path: PathBuf,
        is_ours: bool,
    }

    impl SocketFolder {
        /// Looks whether it is there, before the engine starts, or whether a killed program has left its own.
        pub(crate) fn find(is_left: bool) -> Self {
            let path = glib::user_runtime_dir().join(NAME);
            let is_ours = is_left || !path.exists();
            Self { path, is_ours }
        }

        /// Whether it came with this program, or with a killed one before.
        pub(crate) fn is_ours(&self) -> bool {
            self.is_ours
        }

        /// Takes away the sockets at which nobody listens or what this program has started, and the folder if it came
        /// with the program and nothing is left in it.
        pub(crate) fn remove(&self) {
            for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
                if is_done_with(&entry) {
                    let _ = fs::remove_file(entry.path());
                }
            }
            if self.is_ours {
                // Only an empty folder can be removed so: what others have in there stays.
                let _ = fs::remove_dir(&self.path);
            }
        }
    }

    fn is_done_with(entry: &DirEntry) -> bool {
        entry.file_type().is_ok_and(|kind| kind.is_socket())
            && match listener(&entry.path()) {
                Ok(process) => descends(process, std::process::id()),
                Err(error) => error.matches(IOErrorEnum::ConnectionRefused),
            }
    }

    /// The number of the process that listens at a socket.
    fn listener(socket: &Path) -> Result<u32, glib::Error> {
        use gio::{SocketFamily, SocketProtocol, SocketType};

        let call = Socket::new(
            SocketFamily::Unix,
            SocketType::Stream,
            SocketProtocol::Default,
        )?;
        call.connect(&UnixSocketAddress::new(socket), Cancellable::NONE)?;
        Ok(call.credentials()?.unix_pid()?.unsigned_abs())
    }

    /// Whether a process was started by another, or by one that it has started, and so on.
    fn descends(process: u32, ancestor: u32) -> bool {
        let mut parent = parent(process);
        while let Some(number) = parent {
            if number == ancestor {
                return true;
            }
            parent = self::parent(number);
        }
        false
    }

    fn parent(process: u32) -> Option<u32> {
        let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // The name stands in brackets and may itself hold blanks and brackets; state and parent come after it.
        let (_, rest) = line.rsplit_once(')')?;
        rest.split_ascii_whitespace().nth(1)?.parse().ok()
    }

    #[cfg(test)]
    mod tests {
        use std::fs;
        use std::io::Read as _;
        use std::os::unix::net::UnixListener;
        use std::process::{Command, Stdio};

        use super::{SocketFolder, descends, listener};

        #[test]
        fn the_folder_goes_when_it_came_with_the_program_and_is_empty() {
            let session = tempfile::tempdir().unwrap();
            let path = session.path().join("sockets");
            for (is_ours, holds, stays) in [
                (true, None, false),
                (false, None, true),
                (true, Some("file"), true),
            ] {
                fs::create_dir_all(&path).unwrap();
                if let Some(name) = holds {
                    fs::write(path.join(name), "").unwrap();
                }
                let path = path.clone();
                SocketFolder { path, is_ours }.remove();
                assert_eq!(session.path().join("sockets").exists(), stays);
            }
        }

        #[test]
        fn a_socket_goes_at_which_nobody_listens_and_one_at_which_somebody_else_does_stays() {
            let session = tempfile::tempdir().unwrap();
            let path = session.path().join("sockets");
            fs::create_dir(&path).unwrap();
            let [dead, alive] = ["dead", "alive"].map(|name| path.join(name));
            drop(UnixListener::bind(&dead).unwrap());
            let _listener = UnixListener::bind(&alive).unwrap();
            // This very process is not one that it has started itself.
            assert_eq!(listener(&alive).unwrap(), std::process::id());
            let is_ours = true;
            SocketFolder { path, is_ours }.remove();
            assert!(!dead.exists() && alive.exists());
        }

        #[test]
        fn a_process_descends_from_whoever_has_started_it() {
            let mut shell = Command::new("sh")
                .args(["-c", "sleep 60 & echo $!; wait"])
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut said = [0; 16];
            let length = shell.stdout.as_mut().unwrap().read(&mut said).unwrap();
            let line = String::from_utf8_lossy(&said[..length]).into_owned();
            let grandchild: u32 = line.trim().parse().unwrap();
            let own = std::process::id();
            assert!(descends(shell.id(), own) && descends(grandchild, own));
            assert!(!descends(own, own) && !descends(own, grandchild) && !descends(1, own));
            let _ = Command::new("kill").arg(grandchild.to_string()).status();
            shell.wait().unwrap();
        }
    }
}
