//! The tables, and how an older vault gets them.
//!
//! A migration is frozen once a program with it was given to anyone: a vault that has it will not run
//! it again.

use rusqlite::Connection;

use crate::Error;

/// Each migration is the SQL of the tables it makes or changes; its place in the row is its version.
const MIGRATIONS: &[&[&str]] = &[
    &[
        include_str!("../answer/create.sql"),
        include_str!("../choice/create.sql"),
        include_str!("../visit/create.sql"),
        include_str!("../recovery/create.sql"),
    ],
    &[
        include_str!("../child/create.sql"),
        include_str!("../told/create.sql"),
        include_str!("../follow_up/create.sql"),
    ],
];

/// Brings a database to the newest version, whole or not at all.
///
/// # Errors
/// [`Error::Newer`] when a later program wrote it.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), Error> {
    run(connection, MIGRATIONS)
}

fn run(connection: &mut Connection, migrations: &[&[&str]]) -> Result<(), Error> {
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let missing = migrations.get(version as usize..).ok_or(Error::Newer)?;
    if missing.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    for sql in missing.iter().copied().flatten() {
        transaction.execute_batch(sql)?;
    }
    let newest = u32::try_from(migrations.len()).map_err(|_| Error::Internal)?;
    transaction.pragma_update(None, "user_version", newest)?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &[&str] = &["CREATE TABLE a (x)", "INSERT INTO a VALUES (1)"];

    fn count(connection: &Connection, table: &str) -> rusqlite::Result<u32> {
        connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
            row.get(0)
        })
    }

    #[test]
    fn only_the_missing_migrations_run() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[FIRST]).unwrap();
        run(&mut connection, &[FIRST, &["INSERT INTO a VALUES (2)"]]).unwrap();
        run(&mut connection, &[FIRST, &["INSERT INTO a VALUES (2)"]]).unwrap();
        assert_eq!(count(&connection, "a"), Ok(2));
        assert_eq!(run(&mut connection, &[FIRST]), Err(Error::Newer));
    }

    #[test]
    fn a_migration_that_fails_leaves_the_database_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[FIRST]).unwrap();
        let broken: &[&[&str]] = &[FIRST, &["CREATE TABLE b (x)"], &["no SQL"]];
        assert_eq!(run(&mut connection, broken), Err(Error::Internal));
        assert!(
            count(&connection, "b").is_err(),
            "the second is undone with the third"
        );
        run(&mut connection, &[FIRST]).expect("the version is still the first");
    }
}
