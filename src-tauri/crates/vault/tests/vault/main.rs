//! What the vault promises, asked through its public door.

mod by_hand;
mod damage;
mod guest;
mod openness;
mod passphrase;
mod round_trip;
mod secrecy;
mod support;
mod tables;
mod together;
