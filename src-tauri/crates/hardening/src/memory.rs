//! Keeping the process's memory off the disk and out of other programs' sight.

#![expect(
    unsafe_code,
    reason = "the standard library has no door to these system calls"
)]

use crate::Protection;

/// Asks that a crash of this process, or of one that it starts, writes no memory to the disk.
///
/// - Linux: the limit for core files is **one** byte. Nothing fits into a file of that size, so none is
///   written – as with zero –, and one is also the value at which the kernel does not start a crash
///   reporter (apport, systemd-coredump), which zero does not keep it from. The web view's processes
///   inherit the limit.
/// - Other Unix systems: the limit is zero.
/// - Windows: crash reports carry no heap, and no reporting window opens; processes started later inherit
///   the latter.
pub fn forbid_core_dumps() -> Protection {
    #[cfg(unix)]
    return Protection::granted(unix::limit_core_files());
    #[cfg(windows)]
    return Protection::granted(windows::keep_memory_out_of_reports());
    #[cfg(not(any(unix, windows)))]
    return Protection::Unavailable;
}

/// Asks that other programs of the same person can neither attach to this process nor read its memory.
///
/// It holds on Linux, and there for this process alone: a program that is started anew begins as readable
/// as any, so the web view's processes rely on their sandbox. Windows and macOS have nothing that the
/// owner of a process could not undo.
pub fn forbid_inspection() -> Protection {
    #[cfg(target_os = "linux")]
    return Protection::granted(unix::forbid_dumping());
    #[cfg(not(target_os = "linux"))]
    return Protection::Unavailable;
}

#[cfg(unix)]
mod unix {
    /// See [`super::forbid_core_dumps`] for why it is not zero on Linux.
    const CORE_FILE_BYTES: libc::rlim_t = if cfg!(target_os = "linux") { 1 } else { 0 };

    pub(super) fn limit_core_files() -> bool {
        let limit = libc::rlimit {
            rlim_cur: CORE_FILE_BYTES,
            rlim_max: CORE_FILE_BYTES,
        };
        // SAFETY: the call reads the limit and keeps no pointer to it.
        let answer = unsafe { libc::setrlimit(libc::RLIMIT_CORE, &raw const limit) };
        // Who is not allowed to raise a limit of zero is as safe as one can be without the other merit.
        answer == 0 || forbidden_already()
    }

    fn forbidden_already() -> bool {
        let mut limit = libc::rlimit {
            rlim_cur: libc::RLIM_INFINITY,
            rlim_max: libc::RLIM_INFINITY,
        };
        // SAFETY: the call writes one limit into the place that it is given.
        let answer = unsafe { libc::getrlimit(libc::RLIMIT_CORE, &raw mut limit) };
        answer == 0 && limit.rlim_max <= CORE_FILE_BYTES
    }

    #[cfg(target_os = "linux")]
    pub(super) fn forbid_dumping() -> bool {
        // SAFETY: this option takes a number and touches no memory.
        unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 }
    }
}

#[cfg(windows)]
mod windows {
    use windows_sys::Win32::System::Diagnostics::Debug::{
        SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SetErrorMode,
    };
    use windows_sys::Win32::System::ErrorReporting::{
        WER_FAULT_REPORTING_FLAG_NOHEAP, WerSetFlags,
    };

    pub(super) fn keep_memory_out_of_reports() -> bool {
        // SAFETY: the call takes a number and answers with the previous one.
        unsafe { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX) };
        // SAFETY: the call takes a number and answers whether it was accepted.
        unsafe { WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP) >= 0 }
    }
}
