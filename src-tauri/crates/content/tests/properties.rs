//! What holds of every input: nothing panics, and nothing is said that the author did not write.

use std::path::Path;
use std::sync::LazyLock;

use content::{
    Block, Choice, ExamplePart, Inline, Known, Language, Package, PackageTexts, References,
    StepBody, SupportLines, parse, parse_index, plain_text, read_package,
};
use proptest::prelude::*;

static KETTLE: LazyLock<PackageTexts> = LazyLock::new(|| {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    read_package(&crate_folder.join("../../../tests/fixtures/packages/sound/modules/kettle")).texts
});

/// Pieces that mean something to the formats, between pieces that mean nothing.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        ".{0,12}",
        "[a-z]{1,8}",
        Just("\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("---\n".to_owned()),
        Just("title: t\nsummary: s\n".to_owned()),
        Just("\n## A {#why}\n".to_owned()),
        Just("\n### B {#shout}\n".to_owned()),
        Just("{#".to_owned()),
        Just("[a](ref:first-2001)".to_owned()),
        Just("![a](picture:kettle)".to_owned()),
        Just("[](line:x)".to_owned()),
        Just("\n[a]: ref:b\n".to_owned()),
        Just("**".to_owned()),
        Just("*a *".to_owned()),
        Just("> ".to_owned()),
        Just("\n1. ".to_owned()),
        Just("\n- ".to_owned()),
        Just("    ".to_owned()),
        Just("<b>&amp;".to_owned()),
        Just("\\".to_owned()),
        Just("\u{0}\r\n\u{feff}".to_owned()),
        Just("[[step]]\n".to_owned()),
        Just("kind = \"read\"\n".to_owned()),
        Just("choices = [{ id = \"a\" }]\n".to_owned()),
        Just("[[[[{{{{".to_owned()),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A text with a piece cut out and another put in, at characters and not within them.
fn mutated(text: &str, from: usize, length: usize, put_in: &str) -> String {
    let before = text.chars().take(from);
    let after = text.chars().skip(from + length);
    before.chain(put_in.chars()).chain(after).collect()
}

fn of_swedish(words: String) -> PackageTexts {
    let mut texts = KETTLE.clone();
    texts.words.insert(Language::source(), words);
    texts
}

/// Every run of words in a package.
fn runs(package: &Package) -> Vec<String> {
    let mut runs = vec![package.title.clone(), package.summary.clone()];
    for step in &package.steps {
        runs.push(step.title.to_string());
        match &step.body {
            StepBody::Read { text }
            | StepBody::Reflection { text }
            | StepBody::Practice { text } => block_runs(text, &mut runs),
            StepBody::Film { captions } => {
                runs.extend(captions.iter().map(|caption| caption.to_string()))
            }
            StepBody::Dilemma { text, choices } => {
                block_runs(text, &mut runs);
                choice_runs(choices, &mut runs);
            }
            StepBody::Quiz { text, options } => {
                block_runs(text, &mut runs);
                for option in options {
                    runs.push(option.label.to_string());
                    block_runs(&option.feedback, &mut runs);
                }
            }
            StepBody::Exercise { text, fields, .. } => {
                block_runs(text, &mut runs);
                for field in fields {
                    runs.push(field.label.to_string());
                    block_runs(&field.text, &mut runs);
                    runs.extend(
                        field
                            .examples
                            .iter()
                            .flat_map(|example| &example.parts)
                            .map(part_words),
                    );
                }
            }
        }
    }
    runs
}

fn part_words(part: &ExamplePart) -> String {
    match part {
        ExamplePart::Text { text } => text.to_string(),
        ExamplePart::ChildName { words } => words.to_string(),
    }
}

fn choice_runs(choices: &[Choice], runs: &mut Vec<String>) {
    for choice in choices {
        runs.push(choice.label.to_string());
        block_runs(&choice.answer, runs);
        choice_runs(&choice.choices, runs);
    }
}

fn block_runs(blocks: &[Block], runs: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } => inline_runs(text, runs),
            Block::List { items, .. } => items.iter().for_each(|item| block_runs(item, runs)),
            Block::Quote { blocks } => block_runs(blocks, runs),
            Block::Picture { alt, .. } => runs.push(alt.clone()),
        }
    }
}

fn inline_runs(inlines: &[Inline], runs: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Text { text } => runs.push(text.to_string()),
            Inline::Strong { text }
            | Inline::Emphasis { text }
            | Inline::Reference { text, .. }
            | Inline::SupportLine { text, .. }
            | Inline::Package { text, .. }
            | Inline::ChildName { text } => inline_runs(text, runs),
            Inline::Break => {}
        }
    }
}

/// A text without what separates words, and without the marks that Markdown takes away between them: the
/// backslash before a sign, and the `>` before each line of a quote.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !['\\', '>'].contains(c))
        .collect()
}

#[test]
fn the_fixture_is_sound_so_that_mutating_it_means_something() {
    let parsed = parse(&KETTLE, &Known::default());
    assert_eq!(parsed.packages.len(), 3);
    assert!(runs(&parsed.packages["sv"]).len() > 60);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_panics_any_parser(
        manifest in any_text(),
        words in any_text(),
        film in any_text(),
    ) {
        let mut texts = of_swedish(words);
        texts.films.insert("boiling".parse().unwrap(), film);
        parse(&texts, &Known::default());
        texts.manifest = Some(manifest.clone());
        parse(&texts, &Known::default());
        References::parse(&manifest);
        SupportLines::parse(&manifest);
        let _ = parse_index(&manifest);
    }

    #[test]
    fn no_change_to_a_real_package_panics(
        from in any::<prop::sample::Index>(),
        length in 0_usize..200,
        put_in in any_text(),
    ) {
        let mut texts = KETTLE.clone();
        let manifest = texts.manifest.clone().unwrap();
        let words = texts.words["sv"].clone();
        texts.manifest = Some(mutated(&manifest, from.index(manifest.len()), length, &put_in));
        parse(&texts, &Known::default());
        let changed = mutated(&words, from.index(words.len()), length, &put_in);
        parse(&of_swedish(changed), &Known::default());
    }

    #[test]
    fn every_text_node_stands_in_the_source(
        from in any::<prop::sample::Index>(),
        length in 0_usize..12,
        put_in in r"[ \n\\\*\[\]\(\)#>&;!a-zåäöء-ي.\-]{0,12}",
    ) {
        let words = KETTLE.words["sv"].clone();
        let changed = mutated(&words, from.index(words.len()), length, &put_in);
        let source = letters(&changed);
        let parsed = parse(&of_swedish(changed), &Known::default());
        if let Some(package) = parsed.packages.get("sv") {
            for run in runs(package) {
                let run = letters(&run);
                prop_assert!(source.contains(&run), "{run:?} stands nowhere in the source");
            }
        } else {
            prop_assert!(!parsed.problems.is_empty(), "a package was lost without a word");
        }
    }

    #[test]
    fn plain_text_says_what_the_blocks_say(
        words in prop::collection::vec("[a-zåäö]{1,8}", 1..6),
    ) {
        let blocks: Vec<Block> = words
            .iter()
            .map(|word| Block::Paragraph { text: vec![Inline::Text { text: word.as_str().into() }] })
            .collect();
        prop_assert_eq!(plain_text(&blocks), words.join("\n"));
    }
}
