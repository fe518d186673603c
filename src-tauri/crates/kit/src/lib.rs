//! The command line for authors and familjerätten; links no vault.
//!
//! Each command reads packages through `content` and comes back with an answer: lines for people, a value
//! for machines, and whether all was well. What is said stands in `locales/`.
//!
//! The exit code is 0 when all is well, 1 when something is wrong with the packages, 2 when the command was
//! not understood or could not be carried out.

#![forbid(unsafe_code)]

mod answer;
mod arguments;
mod bounds;
mod check;
mod finding;
mod index;
mod leftovers;
mod new;
mod preview;
mod print;
mod problems;
mod source;
mod spelling;
mod status;
mod target;
mod translated;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use answer::{Answer, Exit};
use arguments::{Action, Invocation, parse_arguments};
use l10n::{Text, Words};

/// Why a command was not carried out, to be said on the standard error.
#[derive(Debug)]
pub(crate) struct Refusal(Text<'static>);

/// Carries out a command line, and says what came of it.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let words = Words::new(arguments::choose_language(&arguments));
    match parse_arguments(&arguments, &words) {
        Ok(invocation) => carry_out(&invocation, &words),
        Err(message) if message.is_help => finish(std::io::stdout(), &message.text, Exit::Well),
        Err(message) => finish(std::io::stderr(), &message.text, Exit::NotDone),
    }
}

fn carry_out(invocation: &Invocation, words: &Words) -> ExitCode {
    let answer = match &invocation.action {
        Action::Check { folders, only } => check::check(folders, *only, words),
        Action::Status { folders } => status::status(folders, words),
        Action::Index { folder } => index::index(folder, words),
        Action::New { folder, languages } => new::new(folder, languages, words),
        Action::Preview { folder, program } => {
            preview::preview(folder, program.as_deref(), words, std::io::stdout())
        }
        Action::Print {
            folder,
            languages,
            to,
        } => print::print(folder, languages, to, words),
        Action::Translated { folder, languages } => {
            translated::translated(folder, languages, words)
        }
    };
    match answer {
        Ok(Answer { lines, json, exit }) => {
            let text = if invocation.json {
                format!("{json:#}\n")
            } else {
                lines.iter().map(|line| format!("{line}\n")).collect()
            };
            finish(std::io::stdout(), &text, exit)
        }
        Err(Refusal(reason)) => {
            let text = format!("{}\n", words.say(&reason));
            finish(std::io::stderr(), &text, Exit::NotDone)
        }
    }
}

/// A reader that has closed its end, as `head` does, is no mistake of the author's.
fn finish(mut out: impl Write, text: &str, exit: Exit) -> ExitCode {
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    exit.into()
}
