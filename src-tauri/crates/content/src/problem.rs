//! What is wrong with a package: a place, a code and its arguments. The sentences stand in `locales/`.

use std::collections::BTreeMap;

use serde::Serialize;

/// One thing that is wrong. All of them are found in one pass.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The file, as people name it: its path inside the folder that was read, with `/` on every system. It is
    /// for showing; nothing is opened by it.
    pub file: String,
    /// The line, from 1. What is missing altogether is reported where it should have been named.
    pub line: u32,
    /// What is wrong.
    pub code: Code,
    /// What the message names: exactly [`Code::args`].
    pub args: BTreeMap<&'static str, String>,
}

/// Declares every code once: its name, and the arguments that its message is given.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal ($($arg:literal),*))+) => {
        /// What can be wrong with a package.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code as text; its message is `problem-<code>`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The arguments that come with it.
            pub fn args(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($arg),*],)+ }
            }
        }
    };
}

codes! {
    /// The file is no TOML.
    TomlSyntax = "toml-syntax" ()
    /// The key means nothing here.
    KeyUnknown = "key-unknown" ("key")
    /// The key has to be there.
    KeyMissing = "key-missing" ("key")
}
