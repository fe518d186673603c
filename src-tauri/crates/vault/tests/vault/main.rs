//! What the vault promises, asked through its public door.

mod round_trip;
mod support;
