//! The program: one call.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![forbid(unsafe_code)]

use std::process::ExitCode;

/// Wipes what it frees, so that a parent's words do not stay behind in memory that was given back.
#[global_allocator]
static ALLOCATOR: hardening::ZeroingAllocator = hardening::ZeroingAllocator::SYSTEM;

fn main() -> ExitCode {
    lyktan::run()
}
