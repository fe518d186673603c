//! What the vault promises, asked through its public door.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails, and its builders with it"
)]

mod broken;
mod by_hand;
mod change;
mod damage;
mod dice;
mod disk;
mod every_call;
mod exchanged;
mod faults;
mod fixture;
mod flips;
mod guest;
mod kill;
mod openness;
mod passphrase;
mod personal;
mod recovery;
mod refusal;
mod removal;
mod round_trip;
mod secrecy;
mod storm;
mod support;
mod tables;
mod together;
mod truncation;
mod words;
