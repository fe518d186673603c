//! The wire contract: what crosses between the screen and the program, and nothing else.
//!
//! Types that go out end in `View`, types that come in end in `Request`; both are converted at this boundary
//! and are deliberately not the types of `content` or `vault`. No 64-bit integer crosses, because JavaScript
//! would round it: moments are seconds since 1970 in 32 bits, enough until 2106.

mod answer;
mod error;
mod event;
mod exercise;
mod film;
mod follow_up;
mod library;
mod message;
mod package;
mod passphrase;
mod personal;
mod place;
mod program;
mod recovery;
mod safety;
mod stage_names;
mod support;
mod typescript;
mod vault;
mod words;

pub use answer::*;
pub use error::*;
pub use event::*;
pub use exercise::*;
pub use film::*;
pub use follow_up::*;
pub use library::*;
pub use message::*;
pub use package::*;
pub use passphrase::*;
pub use personal::*;
pub use place::*;
pub use program::*;
pub use recovery::*;
pub use safety::*;
pub use stage_names::*;
pub use support::*;
pub use typescript::typescript;
pub use vault::*;
pub use words::*;

/// A moment, in whole seconds since 1970-01-01 UTC.
pub type Seconds = u32;

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident: $request:ty => $response:ty,)*) => {
        /// Every command of the program, by name.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        /// Visits every command with its documentation, name, request and response.
        fn each_command(mut visit: impl CommandVisitor) {
            $(visit.command::<$request, $response>(stringify!($name), concat!($($doc),*));)*
        }
    };
}

/// What walks over the table of commands with its types.
trait CommandVisitor {
    /// Called once for each command.
    fn command<Request: ts_rs::TS + 'static, Response: ts_rs::TS + 'static>(
        &mut self,
        name: &'static str,
        documentation: &'static str,
    );
}

include!("contract/commands.rs");
