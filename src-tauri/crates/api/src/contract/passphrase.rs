//! How hard a passphrase is to guess, and one that the program proposes.

use serde::Serialize;
use ts_rs::TS;

/// How hard a passphrase is to guess for somebody who has the file and a fast computer.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Shorter than a vault takes.
    TooShort,
    /// Among the first guesses.
    VeryWeak,
    /// Soon guessed.
    Weak,
    /// Guessed by somebody who takes a long time for it.
    Fair,
    /// Hardly guessed.
    Good,
    /// Not guessed.
    Strong,
}

/// What would make a passphrase harder to guess.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StrengthAdvice {
    /// One or two more words that do not belong together.
    AddWords,
    /// It is, or is close to, one that many people use.
    NotCommon,
    /// Names and surnames are tried early.
    NotNames,
    /// Repeated letters and words add little.
    NotRepeated,
    /// Rows such as abc, 123 or of the keyboard add little.
    NotInRows,
    /// Years and dates that have to do with oneself are tried early.
    NotDates,
    /// Capitals, digits for letters and words backwards add little.
    SwapsHelpLittle,
}

/// What can be said of a passphrase.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StrengthView {
    /// How hard it is to guess.
    pub strength: Strength,
    /// What would make it harder, the most useful first; at most two, none for a good one.
    pub advice: Vec<StrengthAdvice>,
}

/// A passphrase that the program proposes; nothing is kept of it unless the parent takes it.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposalView {
    /// Five words with spaces between them, spelled for the keyboards of the chosen language.
    pub passphrase: String,
}

impl std::fmt::Debug for ProposalView {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ProposalView(…)")
    }
}
