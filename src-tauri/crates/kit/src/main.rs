//! The command line for authors and familjerätten.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    kit::run(std::env::args_os())
}
