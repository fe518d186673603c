//! A package of any bytes: nothing panics, and a package is not lost without a word.
//!
//! The input is a package in one text: its files follow each other, parted by a line of `%%%`: `module.toml`,
//! the Swedish words, then films by the name `boiling`. A corpus of such texts stands in `corpus/package`.

#![no_main]

use std::collections::BTreeSet;

use content::{
    Known, Language, PackageTexts, References, SupportLines, parse, parse_index, plain_text,
    stamp_translation,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut parts = text.split("%%%\n");
    let manifest = parts.next().unwrap_or_default();
    let mut texts = PackageTexts {
        folder: "kettle".to_owned(),
        manifest: Some(manifest.to_owned()),
        ..PackageTexts::default()
    };
    if let Some(words) = parts.next() {
        texts.words.insert(Language::source(), words.to_owned());
    }
    if let (Some(film), Ok(id)) = (parts.next(), "boiling".parse()) {
        texts.films.insert(id, film.to_owned());
    }
    let nothing_exists = Known {
        references: Some(BTreeSet::new()),
        lines: Some(BTreeSet::new()),
        packages: Some(BTreeSet::new()),
    };
    for known in [Known::default(), nothing_exists] {
        let parsed = parse(&texts, &known);
        assert!(parsed.packages.len() == texts.words.len() || !parsed.problems.is_empty());
        for problem in &parsed.problems {
            assert_eq!(problem.args.len(), problem.code.args().len());
            assert!(problem.line >= 1);
        }
        for package in parsed.packages.values() {
            for step in &package.steps {
                if let content::StepBody::Read { text } = &step.body {
                    assert!(!plain_text(text).is_empty());
                }
            }
        }
    }
    References::parse(manifest);
    SupportLines::parse(manifest);
    let _ = parse_index(manifest);
    let stamp = |manifest: &str| stamp_translation(manifest, &Language::source(), "hash");
    if let Some(stamped) = stamp(manifest) {
        assert_eq!(
            stamp(&stamped),
            Some(stamped),
            "stamping twice is stamping once"
        );
    }
});
