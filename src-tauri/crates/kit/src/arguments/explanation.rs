//! What is said to a command line that was not understood, or that asks for help.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use l10n::{Words, text};

use super::Message;
use super::description::describe;

/// What clap would say in English, in the reader's language.
pub(super) fn explain(error: &Error, arguments: &[OsString], words: &Words) -> Message {
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
