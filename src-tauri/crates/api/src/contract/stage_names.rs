//! The names of the stage as closed sets of TypeScript, so that a name that no drawing knows does not compile.
//!
//! They stand once, in `content`; what they are called on the wire is all that stands here.

use content::film;
use serde::Serialize;
use ts_rs::{Config, TS};

/// Declares names of the wire: texts, and in TypeScript one of those that `content` knows.
macro_rules! stage_names {
    ($($(#[doc = $doc:literal])* $name:ident from $source:ident,)+) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
        pub struct $name(&'static str);

        impl From<film::$source> for $name {
            fn from(name: film::$source) -> Self {
                Self(name.as_str())
            }
        }

        impl TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn docs() -> Option<String> {
                Some(concat!("/**\n", $(" *", $doc, "\n",)* " */\n").to_owned())
            }

            fn name(_: &Config) -> String {
                stringify!($name).to_owned()
            }

            fn inline(_: &Config) -> String {
                let names: Vec<_> = film::$source::all()
                    .into_iter()
                    .map(|name| format!("\"{}\"", name.as_str()))
                    .collect();
                names.join(" | ")
            }

            fn decl(cfg: &Config) -> String {
                format!("type {} = {};", Self::name(cfg), Self::inline(cfg))
            }

            // Every type that is declared by itself has a file of its own in the eyes of ts-rs.
            fn output_path() -> Option<std::path::PathBuf> {
                Some(concat!(stringify!($name), ".ts").into())
            }
        }
    )+};
}

stage_names! {
    /// Somebody of the cast.
    PersonId from Person,
    /// A place that a film can be set in.
    PlaceId from Place,
    /// A thing that can be held or stand about.
    PropId from Prop,
    /// A picture in a bubble.
    PictogramId from Pictogram,
    /// What somebody feels.
    Mood from Mood,
    /// What somebody does with the body.
    Pose from Pose,
    /// How the light falls.
    Light from Light,
    /// The time of the year.
    Season from Season,
    /// What falls from the sky.
    Weather from Weather,
}
