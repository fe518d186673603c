//! How the program looks, and in which language.

use std::sync::{PoisonError, RwLock};

use crate::contract::{Language, Settings};

/// The settings that hold now.
pub(crate) struct Look {
    settings: RwLock<Settings>,
    suggested: Language,
}

impl Look {
    pub(crate) fn new(settings: Option<Settings>, suggested: Language) -> Self {
        Self {
            settings: RwLock::new(settings.unwrap_or_default()),
            suggested,
        }
    }

    pub(crate) fn settings(&self) -> Settings {
        let settings = self.settings.read();
        settings.unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn change(&self, settings: Settings) {
        *self
            .settings
            .write()
            .unwrap_or_else(PoisonError::into_inner) = settings;
    }

    pub(crate) fn suggested(&self) -> Language {
        self.suggested
    }

    /// The chosen language, else the suggested one.
    pub(crate) fn language(&self) -> Language {
        self.settings().language.unwrap_or(self.suggested)
    }
}

/// Reads settings as they lie beside a vault. A torn or strange file is no settings at all.
pub(crate) fn read(bytes: &[u8]) -> Option<Settings> {
    toml::from_str(std::str::from_utf8(bytes).ok()?).ok()
}

/// Writes settings as TOML.
pub(crate) fn write(settings: &Settings) -> String {
    // Settings hold only strings and small numbers, all of which TOML has.
    toml::to_string(settings).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use crate::contract::{Language, Motion, Pace, Settings, TextSize, Theme};

    #[test]
    fn settings_come_back_as_they_were_written() {
        let settings = Settings {
            language: Some(Language::Ar),
            theme: Theme::Contrast,
            text_size: TextSize::Larger,
            pace: Pace::Slower,
            motion: Motion::Reduced,
            lock_minutes: 15,
        };
        assert_eq!(read(write(&settings).as_bytes()), Some(settings));
        assert_eq!(
            read(write(&Settings::default()).as_bytes()),
            Some(Settings::default())
        );
    }

    #[test]
    fn settings_of_an_earlier_version_hold_and_the_rest_is_as_if_nobody_had_chosen() {
        let earlier = r#"
            language = "ar"
            theme = "dark"
            textSize = "larger"
            lockMinutes = 15
        "#;
        assert_eq!(
            read(earlier.as_bytes()),
            Some(Settings {
                language: Some(Language::Ar),
                theme: Theme::Dark,
                text_size: TextSize::Larger,
                lock_minutes: 15,
                ..Settings::default()
            })
        );
        let strange = format!("{earlier}pace = \"headlong\"\n");
        assert_eq!(
            read(strange.as_bytes()),
            None,
            "control: a value that is there is read"
        );
    }

    #[test]
    fn a_torn_file_is_no_settings() {
        let whole = write(&Settings::default());
        assert_eq!(read(&whole.as_bytes()[..whole.len() / 2]), None);
        assert_eq!(read(b"\xff"), None);
    }
}
