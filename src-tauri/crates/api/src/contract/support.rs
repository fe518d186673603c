//! Where help can be had.

use serde::Serialize;
use ts_rs::TS;

/// What a support line is for; the screen groups by it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SupportKind {
    /// Danger now.
    Danger,
    /// Violence, threats, control.
    Violence,
    /// Children, and adults about a child.
    Child,
    /// A crisis of one's own.
    Crisis,
    /// Health care.
    Care,
    /// The police when nothing is on fire.
    Police,
}

/// When a line answers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum HoursView {
    /// Day and night.
    Always,
    /// Within these spans.
    Spans {
        /// The spans, in the order of the week.
        spans: Vec<HourSpan>,
    },
    /// Nobody could confirm the hours.
    Unconfirmed,
}

/// Days of the week and hours of the day.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HourSpan {
    /// First day, 1 (Monday) to 7.
    pub from_day: u8,
    /// Last day, 1 (Monday) to 7.
    pub to_day: u8,
    /// As `07:00`.
    pub from: String,
    /// As `21:00`.
    pub to: String,
}

/// A support line.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SupportLineView {
    /// The id that texts link to.
    pub id: String,
    /// What it is for.
    pub kind: SupportKind,
    /// The number, as it is dialled.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Who it is for, and what one should know.
    pub about: String,
    /// When it answers.
    pub hours: HoursView,
    /// In which languages one can talk, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Whether an interpreter can be had.
    pub interpreter: bool,
    /// Where this was found.
    pub source: String,
    /// When it was found: `2024` or `2024-12`.
    pub checked: String,
    /// The number or its hours could not be confirmed.
    pub unconfirmed: bool,
}

/// Every support line, in the order in which they should be met.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SupportView {
    /// The lines.
    pub lines: Vec<SupportLineView>,
}
