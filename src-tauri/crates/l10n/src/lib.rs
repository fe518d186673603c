//! Fluent: load, negotiate, check; typed ids for Rust and TypeScript.
