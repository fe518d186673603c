//! How small steps went.

use std::fmt;

use rusqlite::{Row, named_params};

use crate::{Error, Reader, Writer};

/// What is to be kept of one answer.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// The package's id.
    pub module: &'a str,
    /// The step's id.
    pub step: &'a str,
    /// The plan as it stands.
    pub plan: &'a str,
    /// How it went, by the name that the program gives it.
    pub outcome: &'a str,
    /// What the parent wants to remember of it; may be empty.
    pub words: &'a str,
}

/// One kept answer.
#[derive(Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// The package's id.
    pub module: String,
    /// The step's id.
    pub step: String,
    /// The plan as it stood then.
    pub plan: String,
    /// How it went, by the name that the program gives it.
    pub outcome: String,
    /// What the parent wanted to remember of it; may be empty.
    pub words: String,
    /// When it was said, in seconds since 1970.
    pub asked: i64,
}

/// A parent's words must not reach a log by way of a debug print.
impl fmt::Debug for FollowUp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FollowUp")
            .field("module", &self.module)
            .field("step", &self.step)
            .finish_non_exhaustive()
    }
}

/// Keeps how a small step went, beside what was said of it before.
///
/// # Errors
/// [`Error::Full`] when the vault holds as much as it can.
pub fn record(writer: &Writer<'_>, report: Report<'_>, now: i64) -> Result<(), Error> {
    let row = named_params! {
        ":module": report.module,
        ":step": report.step,
        ":plan": report.plan,
        ":outcome": report.outcome,
        ":words": report.words,
        ":now": now,
    };
    writer
        .sql()
        .execute(include_str!("follow_up/record.sql"), row)?;
    Ok(())
}

/// Forgets how a step went.
///
/// # Errors
/// Only when the database is broken.
pub fn forget(writer: &Writer<'_>, module: &str, step: &str) -> Result<(), Error> {
    let step = named_params! { ":module": module, ":step": step };
    writer
        .sql()
        .execute(include_str!("follow_up/forget.sql"), step)?;
    Ok(())
}

/// Takes out how a step went, with the numbers of the rows, the oldest first.
pub(crate) fn take(
    writer: &Writer<'_>,
    module: &str,
    step: &str,
) -> Result<Vec<(i64, FollowUp)>, Error> {
    let mut statement = writer
        .sql()
        .prepare(include_str!("follow_up/of_step.sql"))?;
    let key = named_params! { ":module": module, ":step": step };
    let rows = statement.query_map(key, |row| Ok((row.get("id")?, row_to_follow_up(row)?)))?;
    let taken = rows.collect::<Result<_, _>>()?;
    forget(writer, module, step)?;
    Ok(taken)
}

/// Puts back how a step went.
pub(crate) fn put_back(writer: &Writer<'_>, id: i64, row: &FollowUp) -> Result<(), Error> {
    let row = named_params! {
        ":id": id,
        ":module": row.module,
        ":step": row.step,
        ":plan": row.plan,
        ":outcome": row.outcome,
        ":words": row.words,
        ":asked": row.asked,
    };
    writer
        .sql()
        .execute(include_str!("follow_up/put_back.sql"), row)?;
    Ok(())
}

/// How every step went, the newest answer first, whatever the computer's clock said.
///
/// # Errors
/// Only when the database is broken.
pub fn all(reader: &Reader<'_>) -> Result<Vec<FollowUp>, Error> {
    let mut statement = reader.sql().prepare(include_str!("follow_up/all.sql"))?;
    let rows = statement.query_map([], row_to_follow_up)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_follow_up(row: &Row<'_>) -> rusqlite::Result<FollowUp> {
    Ok(FollowUp {
        module: row.get("module")?,
        step: row.get("step")?,
        plan: row.get("plan")?,
        outcome: row.get("outcome")?,
        words: row.get("words")?,
        asked: row.get("asked")?,
    })
}
