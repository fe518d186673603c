//! What the command line understands.

mod description;
mod explanation;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use l10n::{Language, Words, text};

use crate::check::Aspect;
use description::describe;
use explanation::explain;

/// A command line that was understood.
#[derive(Debug)]
pub(crate) struct Invocation {
    pub(crate) action: Action,
    pub(crate) json: bool,
}

/// What to do.
#[derive(Debug)]
pub(crate) enum Action {
    Check {
        folders: Vec<PathBuf>,
        /// None: everything.
        only: Option<Aspect>,
    },
    Status {
        folders: Vec<PathBuf>,
    },
    Index {
        folder: PathBuf,
    },
    New {
        folder: PathBuf,
        /// Those to begin with beside the source.
        languages: Vec<content::Language>,
    },
    Preview {
        folder: PathBuf,
        /// None: the one that lies beside `kit`.
        program: Option<PathBuf>,
    },
    Print {
        folder: PathBuf,
        /// None named: all that there are.
        languages: Vec<content::Language>,
        to: PathBuf,
    },
    Translated {
        folder: PathBuf,
        languages: Vec<content::Language>,
    },
}

/// What is said instead of carrying anything out.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) text: String,
    /// Whether it was asked for.
    pub(crate) is_help: bool,
}

/// The language of the answers: the one that the command line names, else the system's, else Swedish.
pub(crate) fn choose_language(arguments: &[OsString]) -> Language {
    let mut named = Vec::new();
    let mut rest = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = rest.next() {
        if argument == "--language" {
            named.extend(rest.next().map(str::to_owned));
        } else if let Some(tag) = argument.strip_prefix("--language=") {
            named.push(tag.to_owned());
        }
    }
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"];
    named.extend(system.iter().filter_map(|name| std::env::var(name).ok()));
    Language::negotiate(named)
}

/// Understands a command line.
pub(crate) fn parse_arguments(
    arguments: &[OsString],
    words: &Words,
) -> Result<Invocation, Message> {
    let matches = describe(words)
        .try_get_matches_from(arguments)
        .map_err(|error| explain(&error, arguments, words))?;
    let missing = || Message {
        text: words.say(&text::kit_missing_argument()) + "\n",
        is_help: false,
    };
    let (name, matches) = matches.subcommand().ok_or_else(missing)?;
    let folders: Vec<PathBuf> = values(matches, "folder");
    let first = folders.first().cloned().ok_or_else(missing)?;
    let action = match name {
        "check" => Action::Check {
            folders,
            only: values::<Aspect>(matches, "only").first().copied(),
        },
        "status" => Action::Status { folders },
        "index" => Action::Index { folder: first },
        "new" => Action::New {
            folder: first,
            languages: values(matches, "languages"),
        },
        "preview" => Action::Preview {
            folder: first,
            program: values(matches, "program").first().cloned(),
        },
        "print" => Action::Print {
            folder: first,
            languages: values(matches, "languages"),
            to: values(matches, "to").first().cloned().unwrap_or_default(),
        },
        _ => Action::Translated {
            folder: first,
            languages: values(matches, "languages"),
        },
    };
    Ok(Invocation {
        action,
        json: matches.get_flag("json"),
    })
}

fn values<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Vec<T> {
    // The commands do not all have the same arguments.
    let found = matches.try_get_many::<T>(name).ok().flatten();
    found.into_iter().flatten().cloned().collect()
}
