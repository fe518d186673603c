//! `films/<step-id>.toml`: here only how many beats the film has, since each has one caption.

mod names;

pub use names::{Facing, Light, Mark, Mood, Person, Pictogram, Place, Pose, Prop, Season, Weather};

use crate::findings::Findings;
use crate::toml_table::{Table, parse_document};

/// How many beats a film's script has; `None` when that cannot be told.
pub(crate) fn count_beats(text: &str, findings: &mut Findings<'_>) -> Option<usize> {
    let document = parse_document(text, findings)?;
    let mut root = Table::root(&document);
    root.format(findings);
    let beats = root.tables("beat", findings);
    let beats = root.require("beat", beats, findings)?;
    Some(beats.len())
}
