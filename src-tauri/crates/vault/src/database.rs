//! SQLite in memory: opened from bytes, read and changed, and given back as bytes.

mod pending;
mod schema;

use std::ffi::c_int;
use std::ops::Deref;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::serialize::Data;
use rusqlite::{Connection, MAIN_DB};

pub(crate) use pending::Pending;

use crate::{Error, image};

/// The journal's database. It has no file and never asks for one.
pub(crate) struct Database {
    connection: Connection,
}

impl Database {
    /// An empty journal.
    pub(crate) fn new() -> Result<Self, Error> {
        let mut connection = Connection::open_in_memory()?;
        harden(&connection)?;
        schema::migrate(&mut connection)?;
        Ok(Self { connection })
    }

    /// Opens a database that was read from a slot, having looked it through.
    ///
    /// SQLite would work in the very bytes that it is handed, and give back only what is committed in them. The pages
    /// are moved to a database of its own making, which gives back a change that can still be undone.
    ///
    /// # Errors
    /// [`Error::Newer`] for a schema of a later program, [`Error::Damaged`] for what is no sound database.
    pub(crate) fn open_checked(bytes: &[u8]) -> Result<Self, Error> {
        let mut found = Connection::open_in_memory()?;
        found.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), true)?;
        let mut connection = Connection::open_in_memory()?;
        let copied = Backup::new(&found, &mut connection)?.step(ALL_PAGES)?;
        // What was copied in part would be a sound database, and an empty one.
        if copied != StepResult::Done {
            return Err(Error::Internal);
        }
        harden(&connection)?;
        let verdict: String =
            connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(Error::Damaged);
        }
        schema::migrate(&mut connection)?;
        Ok(Self { connection })
    }

    /// The database as bytes.
    pub(crate) fn bytes(&mut self) -> Result<Data<'_>, Error> {
        Ok(self.connection.serialize(MAIN_DB)?)
    }

    /// Makes one change, whole or not at all, which holds as soon as it is committed.
    pub(crate) fn change<T>(
        &mut self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<Pending<'_, T>, Error> {
        Pending::make(&mut self.connection, change)
    }

    /// Lets the tables be read.
    pub(crate) fn look<T>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        look(&Reader {
            connection: &self.connection,
        })
    }
}

/// What a copying takes that stops nowhere.
const ALL_PAGES: c_int = -1;

/// Lets the functions of the tables read.
pub struct Reader<'a> {
    connection: &'a Connection,
}

impl Reader<'_> {
    pub(crate) fn sql(&self) -> &Connection {
        self.connection
    }
}

/// Lets the functions of the tables change something; whoever may change may also read.
pub struct Writer<'a> {
    reader: Reader<'a>,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

/// Settings of a connection; none of them is kept in the database.
fn harden(connection: &Connection) -> Result<(), Error> {
    // A schema may not call functions, nor SQL write to the schema or make shadow tables.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Sorting must not spill into a file, nor a transaction keep its way back in one.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    // What was deleted is overwritten, so that it is not in the next image.
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    connection.pragma_update(None, "cell_size_check", true)?;
    // More could be written than would be accepted on reading.
    let page_size: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let pages = image::LARGEST_DATABASE / u64::from(page_size.max(512));
    let pages = i64::try_from(pages).map_err(|_| Error::Internal)?;
    connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn setting(database: &Database, name: &str) -> String {
        let value = |row: &rusqlite::Row<'_>| {
            row.get(0)
                .map(|value: rusqlite::types::Value| format!("{value:?}"))
        };
        database
            .connection
            .pragma_query_value(None, name, value)
            .unwrap()
    }

    #[test]
    fn every_database_is_hardened_however_it_was_opened() {
        let mut fresh = Database::new().unwrap();
        let read = Database::open_checked(&fresh.bytes().unwrap()).unwrap();
        for database in [&fresh, &read] {
            assert_eq!(setting(database, "journal_mode"), "Text(\"memory\")");
            assert_eq!(setting(database, "temp_store"), "Integer(2)");
            assert_eq!(setting(database, "secure_delete"), "Integer(1)");
            assert_eq!(setting(database, "cell_size_check"), "Integer(1)");
            assert_eq!(setting(database, "trusted_schema"), "Integer(0)");
            assert_eq!(setting(database, "max_page_count"), "Integer(65536)");
            let config = |config| database.connection.db_config(config).unwrap();
            assert!(config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE));
            assert!(!config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA));
        }
    }

    #[test]
    fn sql_loads_no_extension() {
        let database = Database::new().unwrap();
        let loaded = database
            .connection
            .execute_batch("SELECT load_extension('x')");
        assert!(loaded.unwrap_err().to_string().contains("not authorized"));
    }

    #[test]
    fn what_no_slot_could_hold_is_refused_while_it_is_written() {
        let mut database = Database::new().unwrap();
        database
            .connection
            .pragma_update_and_check(None, "max_page_count", 20, |_| Ok(()))
            .unwrap();
        let written = database.change(|writer| {
            writer
                .sql()
                .execute_batch("CREATE TABLE much AS SELECT zeroblob(100000)")?;
            Ok(())
        });
        assert_eq!(written.map(|_| ()), Err(Error::Full));
    }
}
