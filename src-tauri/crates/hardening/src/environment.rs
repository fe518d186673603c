//! Environment variables, set before anything else runs.

#![expect(
    unsafe_code,
    reason = "setting a variable is unsafe while other threads may read it"
)]

use std::{env, fmt};

/// Threads that libraries start as they are loaded, before `main`: the allocator of the web view's engine
/// has one that gives memory back to the system, and reads no variable.
#[cfg(target_os = "linux")]
const STARTED_BEFORE_MAIN: usize = 1;

/// The process has threads of its own beside the first, or this system cannot tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAlone;

/// Sets variables that libraries read when they start. Only the beginning of `main` can call this: on
/// Unix, another thread may be reading the environment in C, where no lock protects it.
///
/// # Errors
///
/// If this is not the first thread, or if there are others than a library's own; nothing is set then.
///
/// # Examples
///
/// ```standalone_crate
/// hardening::set_environment(&[("GSETTINGS_BACKEND", "memory")])?;
/// assert_eq!(std::env::var("GSETTINGS_BACKEND").as_deref(), Ok("memory"));
/// # Ok::<(), hardening::NotAlone>(())
/// ```
pub fn set_environment(variables: &[(&str, &str)]) -> Result<(), NotAlone> {
    if !alone() {
        return Err(NotAlone);
    }
    for (name, value) in variables {
        // SAFETY: no other thread exists that reads the environment, and none can be started but by this
        // one; on Windows the system itself keeps reading and writing apart.
        unsafe { env::set_var(name, value) };
    }
    Ok(())
}

/// Every thread of a process is an entry of its task folder; the first has the number of the process.
#[cfg(target_os = "linux")]
fn alone() -> bool {
    let first = std::fs::read_link("/proc/thread-self")
        .is_ok_and(|me| me.file_name() == Some(std::process::id().to_string().as_ref()));
    let threads = std::fs::read_dir("/proc/self/task").map(Iterator::count);
    first && threads.is_ok_and(|threads| threads <= 1 + STARTED_BEFORE_MAIN)
}

#[cfg(windows)]
const fn alone() -> bool {
    true
}

/// Elsewhere nothing needs to be set, so that no way to count threads is kept for it.
#[cfg(not(any(target_os = "linux", windows)))]
const fn alone() -> bool {
    false
}

impl fmt::Display for NotAlone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the environment can only be changed while the process has a single thread")
    }
}

impl std::error::Error for NotAlone {}
