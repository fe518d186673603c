//! What the operating system refuses once it has been asked, each beside a control that was not asked.

#![expect(
    unsafe_code,
    reason = "what is forbidden here can only be tried by raw calls"
)]

#[cfg(test)]
mod allocator;
#[cfg(test)]
mod children;
#[cfg(test)]
#[cfg(not(windows))]
mod environment;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod memory;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod sandbox;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod socket_filter;
#[cfg(test)]
mod sqlite;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod traces;

/// For all tests here: it does what the system's allocator does, until a child turns wiping on.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: traces::Switched = traces::Switched::off();
