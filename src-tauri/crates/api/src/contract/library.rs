//! The packages there are, and what the home screen offers of them.

use serde::Serialize;
use ts_rs::TS;

use super::{Area, Feeling, FollowUpView, Gate, Safety, Tool};

/// A package on the shelf.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackageCard {
    /// The id, as `anger`.
    pub id: String,
    /// The door it stands behind; a theme package stands behind none.
    pub area: Option<Area>,
    /// Its place in the row.
    pub order: u16,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What it asks of the program before it is shown.
    pub safety: Safety,
    /// What stands before it now.
    pub gate: Gate,
    /// The title in the chosen language.
    pub title: String,
    /// One or two sentences on what it is about.
    pub summary: String,
    /// How many steps it has for the ages of the children, or in all where these are not known.
    pub steps: u16,
    /// How many of these were seen.
    pub seen: u16,
}

/// Where the parent was.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BookmarkView {
    /// The package.
    pub module: String,
    /// The step in it.
    pub step: String,
}

/// The packages there are. It cannot be printed: a plan of the parent's is among it.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibraryView {
    /// In their order.
    pub packages: Vec<PackageCard>,
    /// Where the parent was last, if anywhere; not when a sentence stands before it now.
    pub last: Option<BookmarkView>,
    /// What to open next, if there is anything.
    pub suggestion: Option<SuggestionView>,
    /// The tools for right now, of each the first on the shelf; never one that a sentence stands before now.
    pub tools: Vec<ToolPlace>,
    /// A small step that may be asked about now.
    pub follow_up: Option<FollowUpView>,
    /// How many packages could not be read. The rest is there.
    pub damaged: u16,
}

/// Where a tool is found.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToolPlace {
    /// The tool.
    pub tool: Tool,
    /// The package.
    pub module: String,
    /// The step in it.
    pub step: String,
}

/// A package that may be the right one to open now. It is never one that something stands before.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SuggestionView {
    /// The package.
    pub module: String,
    /// Why this one.
    pub reason: SuggestionReason,
}

/// Why a package is suggested.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum SuggestionReason {
    /// It is the one to begin with, and it was not begun.
    Start,
    /// It is about what the parent feels now.
    Feeling {
        /// What the parent said.
        feeling: Feeling,
    },
    /// It was begun and not read to its end.
    Unfinished,
    /// It is the next one that was not begun.
    Next,
}
