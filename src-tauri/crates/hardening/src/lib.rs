//! What the operating system is asked to refuse, so that mistakes elsewhere cannot do harm: network
//! sockets, core dumps, memory that is given back unwiped.
//!
//! The only crate with `unsafe`, and for nothing but this. Each protection answers with a [`Protection`]:
//! where a system does not offer one, it says so, and the program tells its reader. Deliberately absent:
//! the decision what to do without a protection, which is the shell's.
//!
//! The order matters. [`zero_c_memory`] comes before anything worth wiping is known, and [`zero_sqlite_memory`] before
//! SQLite is used; [`install_socket_filter`] before
//! [`probe_sandbox`], because the sandbox will start under it; and [`set_environment`] after that, with
//! what the probe found, but before the first thread.

mod allocator;
mod c_memory;
mod environment;
mod memory;
mod protection;
mod sandbox;
mod socket_filter;
mod sqlite;
mod wipe;

pub use allocator::ZeroingAllocator;
pub use c_memory::zero_c_memory;
pub use environment::{NotAlone, set_environment};
pub use memory::{forbid_core_dumps, forbid_inspection};
pub use protection::{Protection, Report};
pub use sandbox::probe_sandbox;
pub use socket_filter::install_socket_filter;
pub use sqlite::zero_sqlite_memory;
