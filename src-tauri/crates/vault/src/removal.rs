//! Taking what was written on a page out of the journal, and putting it back as it was.

use std::fmt;

use crate::answer::{self, Answer};
use crate::follow_up::{self, FollowUp};
use crate::{Error, Writer};

/// The field of a step itself. How a step went hangs on its text there.
const STEP_ITSELF: &str = "";

/// What was taken out, with the numbers of its rows. While this is kept, it can be put back; dropped, it is gone.
pub struct Removed {
    answers: Vec<(i64, Answer)>,
    follow_ups: Vec<(i64, FollowUp)>,
}

impl Removed {
    /// Whether there was nothing to take out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.follow_ups.is_empty()
    }
}

/// A parent's words must not reach a log by way of a debug print.
impl fmt::Debug for Removed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Removed").finish_non_exhaustive()
    }
}

/// Takes the answers in these fields of a step out; with the text of the step itself goes how it went.
///
/// # Errors
/// Only when the database is broken.
pub fn remove<'a>(
    writer: &Writer<'_>,
    module: &str,
    step: &str,
    fields: impl IntoIterator<Item = &'a str>,
) -> Result<Removed, Error> {
    let mut removed = Removed {
        answers: Vec::new(),
        follow_ups: Vec::new(),
    };
    for field in fields {
        removed
            .answers
            .extend(answer::take(writer, module, step, field)?);
        if field == STEP_ITSELF {
            removed
                .follow_ups
                .extend(follow_up::take(writer, module, step)?);
        }
    }
    Ok(removed)
}

/// Puts back what was taken out: texts, dates, and how it went. What was written anew in a place meanwhile stays.
///
/// # Errors
/// [`Error::Full`] when the vault holds as much as it can.
pub fn restore(writer: &Writer<'_>, removed: &Removed) -> Result<(), Error> {
    for (id, answer) in &removed.answers {
        answer::put_back(writer, *id, answer)?;
    }
    for (id, row) in &removed.follow_ups {
        follow_up::put_back(writer, *id, row)?;
    }
    Ok(())
}
