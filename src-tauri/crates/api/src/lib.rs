//! Use cases and the wire contract; no Tauri.

#![forbid(unsafe_code)]

pub mod contract;
