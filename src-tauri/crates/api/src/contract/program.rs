//! The program itself: how it looks, and what protects it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::VaultView;

/// A language of the program.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Swedish, the source.
    Sv,
    /// English.
    En,
    /// Arabic.
    Ar,
}

/// Which grounds and colours the program has.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the computer is set, also where that asks for more contrast.
    #[default]
    System,
    /// Light grounds.
    Light,
    /// Dark grounds.
    Dark,
    /// Black or white grounds, as the computer is set, and an edge around everything.
    Contrast,
}

/// How large text is, in percent of the ordinary size.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
    /// 200 %.
    Largest,
}

/// How fast films go.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Pace {
    /// With more time for every picture.
    Slower,
    /// As a calm reader reads.
    #[default]
    Normal,
    /// With less time for every picture.
    Faster,
}

/// How much moves on the screen.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Motion {
    /// As the computer is set.
    #[default]
    System,
    /// As little as possible: films are still pictures.
    Reduced,
    /// Everything that is made to move.
    Full,
}

/// What the parent has chosen for the program. Nothing personal: it lies beside the vault in plain text.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// The language; none until the parent has chosen one.
    pub language: Option<Language>,
    /// Which grounds and colours there are.
    pub theme: Theme,
    /// How large text is.
    pub text_size: TextSize,
    /// How fast films go. Like what was added after it, it is missing from settings of earlier versions.
    #[serde(default)]
    pub pace: Pace,
    /// How much moves.
    #[serde(default)]
    pub motion: Motion,
    /// Minutes without a touch after which the vault locks: 1 to 60.
    pub lock_minutes: u8,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::default(),
            text_size: TextSize::default(),
            pace: Pace::default(),
            motion: Motion::default(),
            lock_minutes: 5,
        }
    }
}

/// What the first screen needs.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// How the program should look.
    pub settings: Settings,
    /// The language that the computer asks for, offered first.
    pub suggested_language: Language,
    /// Whether there is a vault, and whether it is open.
    pub vault: VaultView,
    /// The package that an author wants to look at: opened straight, as a guest and in the suggested language.
    pub preview: Option<String>,
}

/// What one protection of the operating system is worth on this computer.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Protection {
    /// It is on.
    On,
    /// The computer offers it, and refused it this time.
    Refused,
    /// The computer does not offer it.
    Unavailable,
    /// This build leaves it out on purpose: it is the one for automated tests.
    LeftOut,
}

/// What protects the program on this computer.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtectionsView {
    /// No network connection can be opened.
    pub socket_filter: Protection,
    /// No picture of the memory is written when the program fails.
    pub core_dumps: Protection,
    /// Other programs of the same person cannot read the memory.
    pub inspection: Protection,
    /// Memory is wiped when it is given back.
    pub wiped_memory: Protection,
    /// The page is shown by a process that may not touch files.
    pub sandbox: Protection,
    /// The web engine's own files lie in memory only.
    pub engine_in_memory: Protection,
}

/// What this copy of the program is, what it keeps where, and what protects it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AboutView {
    /// The version, as `0.1.0`.
    pub version: String,
    /// The folder of the vault, whether it exists or not.
    pub vault_folder: String,
    /// The folder of the packages.
    pub packages_folder: String,
    /// The folder of the web engine's own files, which is removed when the program ends.
    pub engine_folder: String,
    /// What protects it.
    pub protections: ProtectionsView,
}
