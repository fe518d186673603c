//! What the command line understands, described in the reader's language.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::check::Aspect;
use clap::builder::ValueParser;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use l10n::{Language, Text, Words, text};

/// Where packages lie unless one says otherwise.
const PACKAGES: &str = "modules";

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

fn describe(words: &Words) -> Command {
    let command = |name: &'static str, about: &Text<'_>| {
        Command::new(name)
            .about(words.say(about))
            .disable_help_flag(true)
            .help_template(format!(
                "{{about}}\n\n{}\n  {{usage}}\n\n{}\n{{positionals}}\n\n{}\n{{options}}\n",
                words.say(&text::kit_usage()),
                words.say(&text::kit_arguments()),
                words.say(&text::kit_options()),
            ))
    };
    let folder = |help: &Text<'_>| {
        Arg::new("folder")
            .value_name("DIR")
            .help(words.say(help))
            .value_parser(ValueParser::path_buf())
            .default_value(PACKAGES)
            .hide_default_value(true)
    };
    let many = |help: &Text<'_>| folder(help).num_args(1..);
    let languages = |help: &Text<'_>| {
        Arg::new("languages")
            .value_name("LANGUAGE")
            .help(words.say(help))
            .value_parser(|tag: &str| tag.parse::<content::Language>())
            .num_args(1..)
    };
    let path = |name: &'static str, value: &'static str, help: &Text<'_>| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(words.say(help))
            .value_parser(ValueParser::path_buf())
    };
    let only = Arg::new("only")
        .long("only")
        .value_name("form|bounds|spelling")
        .help(words.say(&text::kit_only()))
        .value_parser(|name: &str| {
            let aspect = Aspect::ALL.into_iter().find(|(known, _)| *known == name);
            aspect.map(|(_, aspect)| aspect).ok_or("unknown")
        });
    let package = || {
        folder(&text::kit_package())
            .default_value(None)
            .required(true)
    };
    Command::new("kit")
        .about(words.say(&text::kit_about()))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .override_usage("kit <new|check|preview|print|status|translated|index> …")
        .help_template(format!(
            "{{about}}\n\n{}\n  {{usage}}\n\n{}\n{{subcommands}}\n\n{}\n{{options}}\n",
            words.say(&text::kit_usage()),
            words.say(&text::kit_commands()),
            words.say(&text::kit_options()),
        ))
        .args(options(words))
        .subcommand(
            command("new", &text::kit_new_about())
                .override_usage("kit new DIR [LANGUAGE…]")
                .arg(package())
                .arg(languages(&text::kit_new_languages())),
        )
        .subcommand(
            command("preview", &text::kit_preview_about())
                .override_usage("kit preview DIR")
                .arg(package())
                .arg(path("program", "FILE", &text::kit_program())),
        )
        .subcommand(
            command("print", &text::kit_print_about())
                .override_usage("kit print DIR [LANGUAGE…]")
                .arg(package())
                .arg(languages(&text::kit_print_languages()))
                .arg(path("to", "DIR", &text::kit_to())),
        )
        .subcommand(
            command("check", &text::kit_check_about())
                .override_usage("kit check [DIR…]")
                .arg(many(&text::kit_folders()))
                .arg(only),
        )
        .subcommand(
            command("status", &text::kit_status_about())
                .override_usage("kit status [DIR…]")
                .arg(many(&text::kit_folders())),
        )
        .subcommand(
            command("index", &text::kit_index_about())
                .override_usage("kit index [DIR]")
                .arg(folder(&text::kit_folder())),
        )
        .subcommand(
            command("translated", &text::kit_translated_about())
                .override_usage("kit translated DIR LANGUAGE…")
                .arg(package())
                .arg(languages(&text::kit_languages()).required(true)),
        )
}

/// Those that every command has.
fn options(words: &Words) -> [Arg; 3] {
    [
        Arg::new("language")
            .long("language")
            .value_name("sv|en|ar")
            .help(words.say(&text::kit_language()))
            .value_parser(Language::ALL.map(Language::tag))
            .hide_possible_values(true)
            .global(true),
        Arg::new("json")
            .long("json")
            .help(words.say(&text::kit_json()))
            .action(ArgAction::SetTrue)
            .global(true),
        Arg::new("help")
            .long("help")
            .short('h')
            .help(words.say(&text::kit_help()))
            .action(ArgAction::Help)
            .global(true),
    ]
}

/// What clap would say in English, in the reader's language.
fn explain(error: &Error, arguments: &[OsString], words: &Words) -> Message {
    if error.kind() == ErrorKind::DisplayHelp {
        return Message {
            text: error.to_string(),
            is_help: true,
        };
    }
    let kinds = [
        ContextKind::InvalidValue,
        ContextKind::InvalidSubcommand,
        ContextKind::InvalidArg,
    ];
    let named = kinds.iter().find_map(|kind| match error.get(*kind) {
        Some(ContextValue::String(name)) if !name.is_empty() => Some(name.clone()),
        _ => None,
    });
    let is_missing = matches!(
        error.kind(),
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand
    );
    let reason = match named {
        Some(argument) if !is_missing => words.say(&text::kit_unknown_argument(argument)),
        _ => words.say(&text::kit_missing_argument()),
    };
    let help = help_for(arguments, words);
    Message {
        text: format!("{reason}\n\n{help}"),
        is_help: false,
    }
}

/// The help of the command that was named, or of all of them.
fn help_for(arguments: &[OsString], words: &Words) -> String {
    let mut all = describe(words);
    all.build();
    let names = arguments.iter().skip(1).filter_map(|name| name.to_str());
    let named = names
        .into_iter()
        .find_map(|name| all.find_subcommand(name).cloned());
    named.unwrap_or(all).render_help().to_string()
}
