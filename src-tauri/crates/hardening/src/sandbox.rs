//! Whether the web view's processes can be put into their sandbox.

use crate::Protection;

/// Tries the sandbox on a program that does nothing, with the namespaces that the web view will ask for.
/// On some systems it cannot work – AppArmor may forbid it, a container may lack `/proc` –, and a web view
/// that is told to use it all the same shows nothing. To be asked after the socket filter is on, because
/// the sandbox will start under it.
///
/// Windows and macOS run their web views in sandboxes of their own, unasked.
pub fn probe_sandbox() -> Protection {
    #[cfg(target_os = "linux")]
    return linux::probe();
    #[cfg(any(windows, target_os = "macos"))]
    return Protection::On;
    #[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
    return Protection::Unavailable;
}

#[cfg(target_os = "linux")]
mod linux {
    use std::io::ErrorKind;
    use std::process::{Command, Stdio};

    use crate::Protection;

    const LIKE_THE_WEB_VIEW: [&str; 13] = [
        "--die-with-parent",
        "--unshare-user",
        "--unshare-pid",
        "--unshare-uts",
        "--unshare-net",
        "--ro-bind",
        "/",
        "/",
        "--proc",
        "/proc",
        "--dev",
        "/dev",
        "true",
    ];

    pub(super) fn probe() -> Protection {
        let mut bubblewrap = Command::new("bwrap");
        bubblewrap.args(LIKE_THE_WEB_VIEW);
        bubblewrap
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        match bubblewrap.status() {
            Ok(status) => Protection::granted(status.success()),
            Err(error) if error.kind() == ErrorKind::NotFound => Protection::Unavailable,
            Err(_) => Protection::Refused,
        }
    }
}
