//! Which steps a parent has seen, and where they were last.

use rusqlite::{Row, named_params};

use crate::{Error, Reader, Writer};

/// One step that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The package's id.
    pub module: String,
    /// The step's id.
    pub step: String,
    /// When it was first seen, in seconds since 1970.
    pub first: i64,
    /// When it was last seen, in seconds since 1970.
    pub last: i64,
}

/// Remembers that a step was seen.
///
/// # Errors
/// [`Error::Full`] when the vault holds as much as it can.
pub fn record(writer: &Writer<'_>, module: &str, step: &str, now: i64) -> Result<(), Error> {
    let visit = named_params! { ":module": module, ":step": step, ":now": now };
    writer
        .sql()
        .execute(include_str!("visit/record.sql"), visit)?;
    Ok(())
}

/// The visits of one module, the latest last.
///
/// # Errors
/// Only when the database is broken.
pub fn of_module(reader: &Reader<'_>, module: &str) -> Result<Vec<Visit>, Error> {
    let mut statement = reader.sql().prepare(include_str!("visit/of_module.sql"))?;
    let rows = statement.query_map(named_params! { ":module": module }, row_to_visit)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every visit, the latest last.
///
/// # Errors
/// Only when the database is broken.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Visit>, Error> {
    let mut statement = reader.sql().prepare(include_str!("visit/all.sql"))?;
    let rows = statement.query_map([], row_to_visit)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_visit(row: &Row<'_>) -> rusqlite::Result<Visit> {
    Ok(Visit {
        module: row.get("module")?,
        step: row.get("step")?,
        first: row.get("first")?,
        last: row.get("last")?,
    })
}
