//! The tables, and how an older vault gets them.
//!
//! A migration is frozen once a program with it was given to anyone: a vault that has it will not run
//! it again.

use rusqlite::Connection;

use crate::Error;

/// Each migration is the SQL of the tables it makes or changes; its place in the row is its version.
const MIGRATIONS: &[&[&str]] = &[&[
    include_str!("../answer/create.sql"),
    include_str!("../choice/create.sql"),
    include_str!("../visit/create.sql"),
]];

/// Brings a database to the newest version, whole or not at all.
///
/// # Errors
/// [`Error::Newer`] when a later program wrote it.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), Error> {
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let missing = MIGRATIONS.get(version as usize..).ok_or(Error::Newer)?;
    if missing.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    for sql in missing.iter().copied().flatten() {
        transaction.execute_batch(sql)?;
    }
    let newest = u32::try_from(MIGRATIONS.len()).map_err(|_| Error::Internal)?;
    transaction.pragma_update(None, "user_version", newest)?;
    transaction.commit()?;
    Ok(())
}
