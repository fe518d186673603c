//! The real `kit`, on fixtures: what it says, in which language, and with which exit code.

#![expect(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read fails the test"
)]

mod bench;
mod bounds;
mod check;
mod index;
mod mistakes;
mod new;
mod print;
mod spelling;
mod status;
mod translated;
mod usage;
