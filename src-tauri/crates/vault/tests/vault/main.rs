//! What the vault promises, asked through its public door.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails, and its builders with it"
)]

mod by_hand;
mod change;
mod damage;
mod disk;
mod exchanged;
mod faults;
mod flips;
mod guest;
mod openness;
mod passphrase;
mod recovery;
mod round_trip;
mod secrecy;
mod support;
mod tables;
mod together;
mod words;
