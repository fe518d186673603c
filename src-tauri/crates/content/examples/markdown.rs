//! Measures how long Markdown takes to become a tree, beside the bare events of the parser that it stands on.
//!
//! ```text
//! cargo run -q --release -p content --example markdown -- MODULES ROUNDS
//! ```
//!
//! In turn, every package is parsed in all its languages, and the same texts are run through `pulldown-cmark`, of
//! which every event is looked at and none kept. Films are left out, and what a package takes without its words –
//! the manifest – is measured beside it and taken off. A line is printed for each round: bytes of Markdown,
//! milliseconds of the trees, milliseconds of the events.

#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "it is a program for a terminal")]

use std::error::Error;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

use content::{Known, Library, PackageTexts, parse, read_package};
use pulldown_cmark::{Options, Parser};

const USAGE: &str = "usage: markdown MODULES ROUNDS";
/// So often is everything read in a round: one reading of a few packages is too short to be timed.
const TIMES: usize = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let root = PathBuf::from(arguments.next().ok_or(USAGE)?);
    let rounds = arguments.next().and_then(|text| text.into_string().ok());
    let rounds: u32 = rounds.ok_or(USAGE)?.parse()?;
    let folders = Library::open_without_index(&root).folders();
    let whole: Vec<PackageTexts> = folders
        .iter()
        .map(|name| without_films(read_package(&root.join(name)).texts))
        .collect();
    let wordless: Vec<PackageTexts> = whole.iter().map(without_words).collect();
    let words: Vec<&str> = whole
        .iter()
        .flat_map(|texts| texts.words.values())
        .map(String::as_str)
        .collect();
    let bytes: usize = words.iter().map(|text| text.len()).sum();
    for _ in 0..rounds {
        let trees = millis(|| parse_all(&whole)) - millis(|| parse_all(&wordless));
        let events = millis(|| run_through(&words));
        println!("{bytes} {trees} {events}");
    }
    Ok(())
}

fn without_films(texts: PackageTexts) -> PackageTexts {
    PackageTexts {
        films: Default::default(),
        ..texts
    }
}

fn without_words(texts: &PackageTexts) -> PackageTexts {
    PackageTexts {
        words: Default::default(),
        ..texts.clone()
    }
}

fn parse_all(packages: &[PackageTexts]) {
    for texts in packages {
        black_box(parse(black_box(texts), &Known::default()));
    }
}

fn run_through(words: &[&str]) {
    for text in words {
        for event in Parser::new_ext(black_box(text), Options::empty()) {
            black_box(event);
        }
    }
}

/// The time of one of many.
fn millis(mut work: impl FnMut()) -> f64 {
    let begun = Instant::now();
    for _ in 0..TIMES {
        work();
    }
    begun.elapsed().as_secs_f64() * 1000.0 / TIMES as f64
}
