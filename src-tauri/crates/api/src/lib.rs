//! Use cases and the wire contract; no Tauri.
