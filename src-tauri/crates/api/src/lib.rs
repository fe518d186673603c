//! Use cases and the wire contract; no Tauri.
//!
//! [`Program`] is everything that the program can do; its methods are the commands of [`contract`], and the
//! shell only hands them over. Packages come from `content`, a parent's words go to `vault`: this crate is
//! the only one that knows both.
//!
//! Deliberately absent: a clock and randomness (they are handed in), windows, sentences for people.

#![forbid(unsafe_code)]

mod calendar;
pub mod contract;
mod deletion;
mod desk;
mod failure;
mod fold;
mod follow_up;
mod gates;
mod home;
mod journal;
mod kept;
mod language;
mod message;
mod notes;
mod opening;
mod passphrase;
mod personal;
mod places;
mod program;
mod recovery;
mod relocation;
mod removal;
mod search;
mod settings;
mod shelf;
mod strength;
mod suggestion;
mod surroundings;
mod view;

pub use vault::Cost;

pub use places::{Folders, Medium};
pub use program::Program;
pub use surroundings::{Clock, Media, Random, Surroundings, TakesWriting};
