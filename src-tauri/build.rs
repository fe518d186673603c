//! Tells Tauri which commands exist, from the table in `api`, so that each must be allowed by name.

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident: $request:ty => $response:ty,)*) => {
        /// The table, and `subscribe`, which carries the events and is the shell's own.
        const COMMANDS: &[&str] = &["subscribe", $(stringify!($name)),*];
    };
}

include!("crates/api/src/contract/commands.rs");

fn main() {
    println!("cargo::rerun-if-changed=crates/api/src/contract/commands.rs");
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
