//! Hardening, in its order, before anything else runs.

use api::contract::{Protection as Shown, ProtectionsView};
use hardening::{Protection, Report};

/// Asks the operating system to refuse what the program never needs. Called while there is one thread.
pub(crate) fn harden() -> Report {
    let memory_zeroed = match hardening::zero_c_memory() {
        Protection::Refused => Protection::Refused,
        _ => hardening::zero_sqlite_memory(),
    };
    let core_dumps_off = hardening::forbid_core_dumps();
    let not_dumpable = hardening::forbid_inspection();
    let socket_filter = if cfg!(feature = "e2e") {
        Protection::LeftOut
    } else {
        hardening::install_socket_filter()
    };
    // Under the filter, as the web view's processes will be.
    let sandbox = prepare_engine(hardening::probe_sandbox());
    Report {
        socket_filter,
        core_dumps_off,
        not_dumpable,
        memory_zeroed,
        sandbox,
    }
}

/// What GTK and its web view read when they start. Gives back whether the sandbox will be used.
#[cfg(target_os = "linux")]
fn prepare_engine(sandbox: Protection) -> Protection {
    let mut variables = vec![
        // Starts faster, takes a third less memory and draws films smoothly.
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
        // Painted so, nothing in this process needs a graphics card. GTK and the engine would look for one all the
        // same, and load its driver – where there is none, a compiler that imitates one: twenty mebibytes.
        ("GDK_GL", "disable"),
        ("WEBKIT_WEB_RENDER_DEVICE_FILE", "/dev/null"),
        // GTK keeps no settings of ours on the disk.
        ("GSETTINGS_BACKEND", "memory"),
        // The graphics library would leave a cache folder behind.
        ("MESA_SHADER_CACHE_DISABLE", "true"),
    ];
    if sandbox == Protection::On {
        variables.push(("WEBKIT_FORCE_SANDBOX", "1"));
    }
    // Refused only to a process with threads, which this is not yet.
    match hardening::set_environment(&variables) {
        Ok(()) => sandbox,
        Err(_) => Protection::Refused,
    }
}

/// The other systems' web views need no variables.
#[cfg(not(target_os = "linux"))]
fn prepare_engine(sandbox: Protection) -> Protection {
    sandbox
}

/// What the program tells of it.
pub(crate) fn protections(report: &Report, engine_in_memory: bool) -> ProtectionsView {
    ProtectionsView {
        socket_filter: shown(report.socket_filter),
        core_dumps: shown(report.core_dumps_off),
        inspection: shown(report.not_dumpable),
        wiped_memory: shown(report.memory_zeroed),
        sandbox: shown(report.sandbox),
        engine_in_memory: if engine_in_memory {
            Shown::On
        } else {
            Shown::Unavailable
        },
    }
}

fn shown(protection: Protection) -> Shown {
    match protection {
        Protection::On => Shown::On,
        Protection::Refused => Shown::Refused,
        Protection::Unavailable => Shown::Unavailable,
        Protection::LeftOut => Shown::LeftOut,
    }
}
