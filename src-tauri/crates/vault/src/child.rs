//! The children, as the parent calls them.

use std::fmt;

use rusqlite::{Row, named_params};

use crate::{Error, Reader, Writer};

/// One child.
#[derive(Clone, PartialEq, Eq)]
pub struct Child {
    /// What the parent calls the child; may be empty where only a year was given.
    pub name: String,
    /// The year of birth, if it was given.
    pub born: Option<u16>,
}

/// A child's name must not reach a log by way of a debug print.
impl fmt::Debug for Child {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Child").finish_non_exhaustive()
    }
}

/// Keeps the children in place of those that were kept before.
///
/// # Errors
/// [`Error::Full`] when the vault holds as much as it can.
pub fn write(writer: &Writer<'_>, children: &[Child]) -> Result<(), Error> {
    writer.sql().execute(include_str!("child/forget.sql"), [])?;
    let mut statement = writer.sql().prepare(include_str!("child/write.sql"))?;
    for (place, child) in (1_i64..).zip(children) {
        statement.execute(named_params! {
            ":place": place,
            ":name": child.name,
            ":born": child.born,
        })?;
    }
    Ok(())
}

/// The children, in the order in which they were given.
///
/// # Errors
/// Only when the database is broken.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Child>, Error> {
    let mut statement = reader.sql().prepare(include_str!("child/all.sql"))?;
    let rows = statement.query_map([], row_to_child)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_child(row: &Row<'_>) -> rusqlite::Result<Child> {
    Ok(Child {
        name: row.get("name")?,
        born: row.get("born")?,
    })
}
