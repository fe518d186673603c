//! A change that can still be undone.

use rusqlite::serialize::Data;
use rusqlite::{Connection, MAIN_DB};

use super::{Reader, Writer};
use crate::Error;

/// A change that was made and does not hold yet. Dropped, it is undone.
///
/// It is a transaction that SQLite is asked for as plain SQL: rusqlite's own lends its connection for reading only,
/// and giving bytes back needs the whole of it.
pub(crate) struct Pending<'a, T> {
    value: T,
    transaction: Transaction<'a>,
}

impl<'a, T> Pending<'a, T> {
    pub(super) fn make(
        connection: &'a mut Connection,
        change: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<Self, Error> {
        let transaction = Transaction::begin(connection)?;
        let value = change(&Writer {
            reader: Reader {
                connection: transaction.0,
            },
        })?;
        // A change that went on after SQLite had undone it for want of room is not whole.
        if transaction.0.is_autocommit() {
            return Err(Error::Full);
        }
        Ok(Self { value, transaction })
    }

    /// The database as bytes, with the change in it.
    pub(crate) fn bytes(&mut self) -> Result<Data<'_>, Error> {
        Ok(self.transaction.0.serialize(MAIN_DB)?)
    }

    /// Lets the change hold, and gives what it gave.
    pub(crate) fn commit(self) -> Result<T, Error> {
        self.transaction.0.commit_hook(COMMITS)?;
        self.transaction.0.execute_batch("COMMIT")?;
        Ok(self.value)
    }
}

/// What lets everything hold.
const COMMITS: Option<fn() -> bool> = None;
/// What lets nothing hold: after SQLite has undone a transaction by itself, a statement would be one of its own.
const COMMITS_NOTHING: Option<fn() -> bool> = Some(|| true);

/// A transaction that only [`Pending::commit`] lets hold.
struct Transaction<'a>(&'a mut Connection);

impl<'a> Transaction<'a> {
    fn begin(connection: &'a mut Connection) -> Result<Self, Error> {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        let transaction = Self(connection);
        transaction.0.commit_hook(COMMITS_NOTHING)?;
        Ok(transaction)
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        // SQLite undoes by itself what it has no room for.
        if !self.0.is_autocommit() {
            let _ = self.0.execute_batch("ROLLBACK");
        }
        let _ = self.0.commit_hook(COMMITS);
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;
    use crate::database::Database;

    /// More than the pages that there are have room for, so that the database grows.
    const LONG: usize = 100_000;

    fn put(writer: &Writer<'_>, name: &str) -> Result<(), Error> {
        let row = (name, "x".repeat(LONG));
        writer.sql().execute(
            "INSERT INTO visit (module, step, first, last) VALUES (?1, ?2, 0, 0)",
            row,
        )?;
        Ok(())
    }

    fn names(database: &Database) -> Vec<String> {
        let look = |reader: &Reader<'_>| {
            let mut statement = reader
                .sql()
                .prepare("SELECT module FROM visit ORDER BY 1")?;
            let rows = statement.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        database.look(look).unwrap()
    }

    fn with(names: &[&str]) -> Database {
        let mut database = Database::new().unwrap();
        for name in names {
            let pending = database.change(|writer| put(writer, name)).unwrap();
            pending.commit().unwrap();
        }
        database
    }

    #[test]
    fn the_bytes_hold_the_change_before_it_is_committed() {
        let mut database = with(&["one"]);
        let mut pending = database.change(|writer| put(writer, "two")).unwrap();
        let read = Database::open_checked(&pending.bytes().unwrap()).unwrap();
        assert_eq!(names(&read), ["one", "two"]);
        pending.commit().unwrap();
        assert_eq!(names(&database), ["one", "two"]);
    }

    #[test]
    fn what_is_dropped_is_undone_to_the_last_byte() {
        let mut database = with(&["one"]);
        let before = database.bytes().unwrap().to_vec();
        let mut pending = database.change(|writer| put(writer, "two")).unwrap();
        assert_ne!(*pending.bytes().unwrap(), *before);
        drop(pending);
        assert_eq!(*database.bytes().unwrap(), *before);
    }

    #[test]
    fn a_change_that_panics_is_undone() {
        let mut database = with(&["one"]);
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            let _ = database.change(|writer| -> Result<(), Error> {
                put(writer, "two")?;
                panic!("half-way")
            });
        }));
        assert!(panicked.is_err());
        assert_eq!(names(&database), ["one"]);
        let again = database.change(|writer| put(writer, "three")).unwrap();
        again.commit().unwrap();
        assert_eq!(names(&database), ["one", "three"]);
    }

    /// Lets the database grow no more.
    fn fill(database: &mut Database) {
        let connection = &database.connection;
        let pages: i64 = connection
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap();
        connection
            .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
            .unwrap();
    }

    #[test]
    fn a_change_that_goes_on_after_it_was_undone_is_none() {
        let mut database = with(&["one"]);
        fill(&mut database);
        let before = database.bytes().unwrap().to_vec();
        let short = |writer: &Writer<'_>| writer.sql().execute("DELETE FROM visit", []);
        let mut went_on = Vec::new();
        let swallowed = database.change(|writer| {
            assert_eq!(put(writer, "two"), Err(Error::Full));
            went_on.push(writer.sql().is_autocommit());
            went_on.push(short(writer).is_ok());
            Ok(())
        });
        assert_eq!(swallowed.map(|_| ()), Err(Error::Full));
        assert_eq!(
            went_on,
            [true, false],
            "SQLite had undone it, and the next statement was refused"
        );
        assert_eq!(*database.bytes().unwrap(), *before);

        let pending = database.change(|writer| Ok(short(writer)?)).unwrap();
        assert_eq!(pending.commit(), Ok(1), "control: there is room for it");
        assert_eq!(names(&database), [""; 0]);
    }

    #[test]
    fn a_change_cannot_let_itself_hold() {
        let mut database = with(&["one"]);
        let committed = database.change(|writer| {
            put(writer, "two")?;
            let _ = writer.sql().execute_batch("COMMIT");
            Ok(())
        });
        assert_eq!(committed.map(|_| ()), Err(Error::Full));
        assert_eq!(names(&database), ["one"]);
    }
}
