//! What a parent has told of themselves: the last word on each matter, and when it was said.

use std::fmt;

use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Error, Reader, Writer};

/// What can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// Where the parent is in the separation.
    Stage,
    /// How it feels.
    Feeling,
}

impl Matter {
    /// The name under which it is kept.
    fn name(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Feeling => "feeling",
        }
    }
}

/// The last word on a matter.
#[derive(Clone, PartialEq, Eq)]
pub struct Told {
    /// What was said, by the name that the program gives it.
    pub value: String,
    /// When, in seconds since 1970.
    pub at: i64,
}

/// What a parent tells must not reach a log by way of a debug print.
impl fmt::Debug for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Told").finish_non_exhaustive()
    }
}

/// Keeps what was said of a matter in place of what was said before; `None` takes it back.
///
/// # Errors
/// [`Error::Full`] when the vault holds as much as it can.
pub fn write(
    writer: &Writer<'_>,
    matter: Matter,
    value: Option<&str>,
    now: i64,
) -> Result<(), Error> {
    let matter = matter.name();
    match value {
        Some(value) => writer.sql().execute(
            include_str!("told/write.sql"),
            named_params! { ":matter": matter, ":value": value, ":now": now },
        )?,
        None => writer.sql().execute(
            include_str!("told/forget.sql"),
            named_params! { ":matter": matter },
        )?,
    };
    Ok(())
}

/// What was said last of a matter.
///
/// # Errors
/// Only when the database is broken.
pub fn get(reader: &Reader<'_>, matter: Matter) -> Result<Option<Told>, Error> {
    let mut statement = reader.sql().prepare(include_str!("told/get.sql"))?;
    let key = named_params! { ":matter": matter.name() };
    Ok(statement.query_row(key, row_to_told).optional()?)
}

fn row_to_told(row: &Row<'_>) -> rusqlite::Result<Told> {
    Ok(Told {
        value: row.get("value")?,
        at: row.get("at")?,
    })
}
