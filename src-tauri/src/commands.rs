//! The commands, one file per noun; each hands over to `api` and back, and means nothing by itself.

mod answer;
mod package;
mod passphrase;
mod personal;
mod place;
mod program;
mod safety;
mod vault;

use tauri::ipc::Invoke;

pub(crate) use answer::*;
pub(crate) use package::*;
pub(crate) use passphrase::*;
pub(crate) use personal::*;
pub(crate) use place::*;
pub(crate) use program::*;
pub(crate) use safety::*;
pub(crate) use vault::*;

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident: $request:ty => $response:ty,)*) => {
        /// Answers every command of the table, and `subscribe`.
        pub(crate) fn handler() -> impl Fn(Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![subscribe, $($name),*]
        }
    };
}

include!("../crates/api/src/contract/commands.rs");
