//! Use cases and the wire contract; no Tauri.
//!
//! [`Program`] is everything that the program can do; its methods are the commands of [`contract`], and the
//! shell only hands them over. Packages come from `content`, a parent's words go to `vault`: this crate is
//! the only one that knows both.
//!
//! Deliberately absent: a clock and randomness (they are handed in), windows, sentences for people.

#![forbid(unsafe_code)]

pub mod contract;
mod deletion;
mod desk;
mod failure;
mod fold;
mod journal;
mod language;
mod notes;
mod opening;
mod passphrase;
mod places;
mod program;
mod recovery;
mod relocation;
mod search;
mod settings;
mod shelf;
mod strength;
mod surroundings;
mod view;

pub use vault::Cost;

pub use places::{Folders, Medium};
pub use program::Program;
pub use surroundings::{Clock, Media, Protections, Random, Surroundings, TakesWriting};
