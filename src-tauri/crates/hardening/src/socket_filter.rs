//! A seccomp filter under which no socket to a network can be made.
//!
//! | call | answer |
//! |---|---|
//! | `socket` for `AF_UNIX`, `AF_NETLINK` | as always: display, sound, sandbox |
//! | `socket` for any other family | `EAFNOSUPPORT`, as on a machine without network |
//! | `socketpair` but for `AF_UNIX` | `EAFNOSUPPORT` |
//! | `io_uring_setup` | `ENOSYS`, as on an older kernel: its rings would make sockets unseen |
//!
//! Programs are prepared for both errors, so that nothing is killed for asking. On x86-64 the kernel may
//! offer the x32 numbers of the same calls beside them; they are refused alike. A call by the 32-bit gate
//! ends the process, and so no 32-bit program can run under the filter.
//!
//! The filter holds for all threads and for every process that is started later, and nothing can take it
//! off. It sets "no new privileges", so that setuid programs started below it stay without theirs. It does
//! not see a network socket that another program hands over through an `AF_UNIX` one.

use crate::Protection;

/// Installs the filter. On systems other than Linux on x86-64 and ARM64 there is none: what keeps the
/// program off the network there is that it contains no code for it.
pub fn install_socket_filter() -> Protection {
    #[cfg(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64")
    ))]
    return Protection::granted(linux::install().is_ok());
    #[cfg(not(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64")
    )))]
    return Protection::Unavailable;
}

#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
mod linux {
    use std::collections::BTreeMap;
    use std::env::consts::ARCH;

    use libc::{c_int, c_long};
    use seccompiler::{
        BackendError, BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp,
        SeccompCondition, SeccompFilter, SeccompRule, apply_filter_all_threads,
    };

    /// What the number of a call carries on x86-64 when it is made in the x32 way.
    #[cfg(target_arch = "x86_64")]
    const X32: c_long = 0x4000_0000;

    type Rules = BTreeMap<c_long, Vec<SeccompRule>>;

    pub(super) fn install() -> Result<(), Error> {
        let mut families = Rules::new();
        refuse(
            &mut families,
            libc::SYS_socket,
            &[all_but(&[libc::AF_UNIX, libc::AF_NETLINK])?],
        );
        refuse(
            &mut families,
            libc::SYS_socketpair,
            &[all_but(&[libc::AF_UNIX])?],
        );
        let mut rings = Rules::new();
        refuse(&mut rings, libc::SYS_io_uring_setup, &[]);
        // A filter has one answer, so there are two; where both see a call, the stricter wins.
        apply_filter_all_threads(&compile(families, libc::EAFNOSUPPORT)?)?;
        apply_filter_all_threads(&compile(rings, libc::ENOSYS)?)
    }

    /// Adds a call that is refused when one of the rules matches, or always when there are none.
    fn refuse(rules: &mut Rules, call: c_long, when: &[SeccompRule]) {
        rules.insert(call, when.to_vec());
        #[cfg(target_arch = "x86_64")]
        rules.insert(call | X32, when.to_vec());
    }

    /// Matches a first argument that is none of these families. The kernel reads its lower half only.
    fn all_but(families: &[c_int]) -> Result<SeccompRule, BackendError> {
        let differs = |family: &c_int| {
            let family = u64::from(family.unsigned_abs());
            SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)
        };
        SeccompRule::new(families.iter().map(differs).collect::<Result<_, _>>()?)
    }

    fn compile(rules: Rules, error: c_int) -> Result<BpfProgram, BackendError> {
        let refused = SeccompAction::Errno(error.unsigned_abs());
        SeccompFilter::new(rules, SeccompAction::Allow, refused, ARCH.try_into()?)?.try_into()
    }
}
