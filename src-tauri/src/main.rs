//! The program: one call.
fn main() {}
