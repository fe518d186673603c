//! Use cases and the wire contract; no Tauri.
//!
//! [`Program`] is everything that the program can do; its methods are the commands of [`contract`], and the
//! shell only hands them over. Packages come from `content`, a parent's words go to `vault`: this crate is
//! the only one that knows both.
//!
//! Deliberately absent: a clock (it is handed in), windows, sentences for people.

#![forbid(unsafe_code)]

pub mod contract;
mod desk;
mod failure;
mod language;
mod notes;
mod program;
mod settings;
mod shelf;
mod view;

pub use vault::Cost;

pub use program::{Folders, Program, Protections, Surroundings};
