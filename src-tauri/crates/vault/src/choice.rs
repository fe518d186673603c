//! Which choices of a dilemma, or options of a quiz, a parent has tried.

use rusqlite::{Row, named_params};

use crate::{Error, Reader, Writer};

/// One choice that was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The step's id.
    pub step: String,
    /// Ids from the root of the tree to the choice, joined by `/`.
    pub path: String,
    /// When it was first tried, in seconds since 1970.
    pub tried: i64,
}

/// Remembers that a choice was tried; trying it again changes nothing.
///
/// # Errors
/// [`Error::Full`] when the vault holds as much as it can.
pub fn record(
    writer: &Writer<'_>,
    module: &str,
    step: &str,
    path: &str,
    now: i64,
) -> Result<(), Error> {
    let choice = named_params! { ":module": module, ":step": step, ":path": path, ":now": now };
    writer
        .sql()
        .execute(include_str!("choice/record.sql"), choice)?;
    Ok(())
}

/// The choices of one module, in the order in which they were first tried.
///
/// # Errors
/// Only when the database is broken.
pub fn of_module(reader: &Reader<'_>, module: &str) -> Result<Vec<Choice>, Error> {
    let mut statement = reader.sql().prepare(include_str!("choice/of_module.sql"))?;
    let rows = statement.query_map(named_params! { ":module": module }, row_to_choice)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Forgets what was tried in a step, so that it can be taken afresh.
///
/// # Errors
/// Only when the database is broken.
pub fn forget(writer: &Writer<'_>, module: &str, step: &str) -> Result<(), Error> {
    let step = named_params! { ":module": module, ":step": step };
    writer
        .sql()
        .execute(include_str!("choice/forget.sql"), step)?;
    Ok(())
}

fn row_to_choice(row: &Row<'_>) -> rusqlite::Result<Choice> {
    Ok(Choice {
        step: row.get("step")?,
        path: row.get("path")?,
        tried: row.get("tried")?,
    })
}
