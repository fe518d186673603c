//! The commands and what they take, described in the reader's language.

use clap::builder::ValueParser;
use clap::{Arg, ArgAction, Command};
use l10n::{Language, Text, Words, text};

use crate::check::Aspect;

/// Where packages lie unless one says otherwise.
const PACKAGES: &str = "modules";

/// Every command with its arguments.
pub(super) fn describe(words: &Words) -> Command {
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
