//! What a parent wrote.

use std::fmt;

use rusqlite::{OptionalExtension, Row, named_params};

use crate::{Error, Reader, Writer};

/// What is to be kept of one field.
#[derive(Clone, Copy)]
pub struct Draft<'a> {
    /// The package's id.
    pub module: &'a str,
    /// The step's id.
    pub step: &'a str,
    /// Empty for the step itself, else the id of an option or of an exercise's field.
    pub field: &'a str,
    /// The kind of the step, as its package names it.
    pub kind: &'a str,
    /// The question as it was shown.
    pub question: &'a str,
    /// The language it was shown in.
    pub language: &'a str,
    /// What the parent wrote. Nothing but white space removes the answer.
    pub body: &'a str,
}

/// One kept answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// The package's id.
    pub module: String,
    /// The step's id.
    pub step: String,
    /// Empty for the step itself, else the id of an option or of an exercise's field.
    pub field: String,
    /// The kind of the step, as its package names it.
    pub kind: String,
    /// The question as it was shown when this was last written.
    pub question: String,
    /// The language it was shown in.
    pub language: String,
    /// What the parent wrote. Empty only where it was emptied and something else hangs on it.
    pub body: String,
    /// When it was first written, in seconds since 1970.
    pub created: i64,
    /// When it was last changed, in seconds since 1970.
    pub changed: i64,
}

/// A parent's words must not reach a log by way of a debug print.
impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Answer")
            .field("module", &self.module)
            .field("step", &self.step)
            .field("field", &self.field)
            .finish_non_exhaustive()
    }
}

/// Keeps an answer in place of an earlier one; an empty one removes it.
///
/// # Errors
/// [`Error::Full`] when the vault holds as much as it can.
pub fn write(writer: &Writer<'_>, draft: Draft<'_>, now: i64) -> Result<(), Error> {
    if draft.body.trim().is_empty() {
        return delete(writer, draft.module, draft.step, draft.field);
    }
    let answer = named_params! {
        ":module": draft.module,
        ":step": draft.step,
        ":field": draft.field,
        ":kind": draft.kind,
        ":question": draft.question,
        ":language": draft.language,
        ":body": draft.body,
        ":now": now,
    };
    writer
        .sql()
        .execute(include_str!("answer/write.sql"), answer)?;
    Ok(())
}

/// Removes an answer. One that is not there is removed already.
///
/// # Errors
/// Only when the database is broken.
pub fn delete(writer: &Writer<'_>, module: &str, step: &str, field: &str) -> Result<(), Error> {
    let key = named_params! { ":module": module, ":step": step, ":field": field };
    writer
        .sql()
        .execute(include_str!("answer/delete.sql"), key)?;
    Ok(())
}

/// Takes the text of an answer away and leaves the question: something else hangs on it that is still to be read.
///
/// # Errors
/// Only when the database is broken.
pub fn empty(
    writer: &Writer<'_>,
    module: &str,
    step: &str,
    field: &str,
    now: i64,
) -> Result<(), Error> {
    let answer = named_params! { ":module": module, ":step": step, ":field": field, ":now": now };
    writer
        .sql()
        .execute(include_str!("answer/empty.sql"), answer)?;
    Ok(())
}

/// Takes an answer out, with the number of its row.
pub(crate) fn take(
    writer: &Writer<'_>,
    module: &str,
    step: &str,
    field: &str,
) -> Result<Option<(i64, Answer)>, Error> {
    let taken = look_up(writer, module, step, field)?;
    delete(writer, module, step, field)?;
    Ok(taken)
}

/// Puts an answer back as it was. What was written anew in its place stays.
pub(crate) fn put_back(writer: &Writer<'_>, id: i64, answer: &Answer) -> Result<(), Error> {
    let row = named_params! {
        ":id": id,
        ":module": answer.module,
        ":step": answer.step,
        ":field": answer.field,
        ":kind": answer.kind,
        ":question": answer.question,
        ":language": answer.language,
        ":body": answer.body,
        ":created": answer.created,
        ":changed": answer.changed,
    };
    writer
        .sql()
        .execute(include_str!("answer/put_back.sql"), row)?;
    Ok(())
}

/// One answer, if it is there.
///
/// # Errors
/// Only when the database is broken.
pub fn get(
    reader: &Reader<'_>,
    module: &str,
    step: &str,
    field: &str,
) -> Result<Option<Answer>, Error> {
    Ok(look_up(reader, module, step, field)?.map(|(_, answer)| answer))
}

fn look_up(
    reader: &Reader<'_>,
    module: &str,
    step: &str,
    field: &str,
) -> Result<Option<(i64, Answer)>, Error> {
    let mut statement = reader.sql().prepare(include_str!("answer/get.sql"))?;
    let key = named_params! { ":module": module, ":step": step, ":field": field };
    let row = statement.query_row(key, |row| Ok((row.get("id")?, row_to_answer(row)?)));
    Ok(row.optional()?)
}

/// The answers of one module that have a text, in the order in which they were first written.
///
/// # Errors
/// Only when the database is broken.
pub fn of_module(reader: &Reader<'_>, module: &str) -> Result<Vec<Answer>, Error> {
    let mut statement = reader.sql().prepare(include_str!("answer/of_module.sql"))?;
    let rows = statement.query_map(named_params! { ":module": module }, row_to_answer)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The answers to steps of one kind that have a text, the one changed last first.
///
/// # Errors
/// Only when the database is broken.
pub fn of_kind(reader: &Reader<'_>, kind: &str) -> Result<Vec<Answer>, Error> {
    let mut statement = reader.sql().prepare(include_str!("answer/of_kind.sql"))?;
    let rows = statement.query_map(named_params! { ":kind": kind }, row_to_answer)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every answer, the one changed last first.
///
/// # Errors
/// Only when the database is broken.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Answer>, Error> {
    let mut statement = reader.sql().prepare(include_str!("answer/all.sql"))?;
    let rows = statement.query_map([], row_to_answer)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn row_to_answer(row: &Row<'_>) -> rusqlite::Result<Answer> {
    Ok(Answer {
        module: row.get("module")?,
        step: row.get("step")?,
        field: row.get("field")?,
        kind: row.get("kind")?,
        question: row.get("question")?,
        language: row.get("language")?,
        body: row.get("body")?,
        created: row.get("created")?,
        changed: row.get("changed")?,
    })
}
