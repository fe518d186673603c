//! The encrypted journal: SQLite in memory, age on disk, two slots.
//!
//! A vault is a folder of ordinary age files. The journal in it is written to two slots in turn, so that
//! a save that is cut short leaves the one before it. Everything is read with [`Vault::read`] and changed
//! with [`Vault::write`], through the functions of [`answer`], [`child`], [`choice`], [`follow_up`], [`told`] and
//! [`visit`].
//!
//! ```no_run
//! # fn main() -> Result<(), vault::Error> {
//! use std::sync::Arc;
//! use vault::{Cost, Folder, answer, create, unlock};
//!
//! let folder = Arc::new(Folder::new("journal"));
//! let passphrase = "four words of one's own".into();
//! drop(create(folder.clone(), &passphrase, Cost::default())?);
//!
//! let mut opened = unlock(folder, &passphrase)?;
//! let draft = answer::Draft {
//!     module: "anger",
//!     step: "noticed",
//!     field: "",
//!     kind: "reflection",
//!     question: "What did you notice?",
//!     language: "en",
//!     body: "That I went quiet.",
//! };
//! let ((), saved) = opened.vault.write(|writer| answer::write(writer, draft, 1_760_000_000))?;
//! assert!(saved.is_kept());
//! # Ok(())
//! # }
//! ```
//!
//! A new passphrase means a new identity ([`Vault::change_passphrase`]); a recovery code is a second way
//! to the one there is ([`Vault::make_recovery`], [`recover`]).
//!
//! Deliberately absent: a clock (time is handed in), files that are renamed, the passphrase once a vault
//! is open, and any way to change the database beside the funnel.
#![forbid(unsafe_code)]

pub mod answer;
pub mod child;
pub mod choice;
pub mod follow_up;
pub mod removal;
pub mod told;
pub mod visit;
pub mod words;

mod change;
mod creation;
mod database;
mod deletion;
mod error;
mod image;
mod keeper;
mod key;
mod passphrase;
mod presence;
mod recovery;
mod settings;
mod storage;
mod unlocking;
mod vault;

pub use change::Changed;
pub use creation::create;
pub use database::{Reader, Writer};
pub use deletion::delete;
pub use error::Error;
pub use key::Cost;
pub use presence::{State, has_recovery, look};
pub use recovery::{CodeReading, Recovered, RecoveryCode, recover};
pub use settings::{read_settings, write_settings};
pub use storage::{FileName, Folder, Lock, OpenFile, Slot, Source, Storage};
pub use unlocking::{Opened, unlock};
pub use vault::{Saved, Unkept, Vault};
