//! Bounds: how much there is, and how hard it is to read.

use crate::bench::{changed, under};

/// What an author does to a text.
type Change = Box<dyn Fn(String) -> String>;

#[test]
fn every_bound_is_kept_by_our_packages_and_noticed_when_it_is_not() {
    let long = "Barnet sover gott i natt, och du kan också sova. ".repeat(40);
    let hard = "Föräldrasamarbetssvårigheterna omorganiserar vardagslivssituationerna. ".repeat(40);
    let heavy =
        "Organisational responsibilities necessitate considerable administrative deliberation. "
            .repeat(30);
    let endless = "كتب ".repeat(30);
    let cases: [(&str, &str, Change); 8] = [
        (
            "words-count",
            "sv.md",
            Box::new(|text| under(&text, "what-it-protects", "Kort.")),
        ),
        (
            "words-count",
            "sv.md",
            Box::new(move |text| under(&text, "what-it-protects", &long)),
        ),
        (
            "lix-too-high",
            "sv.md",
            Box::new(move |text| under(&text, "what-it-protects", &hard)),
        ),
        (
            "flesch-too-low",
            "en.md",
            Box::new(move |text| under(&text, "what-it-protects", &heavy)),
        ),
        (
            "sentence-too-long",
            "ar.md",
            Box::new(move |text| under(&text, "what-it-protects", &endless)),
        ),
        (
            "opening-too-long",
            "sv.md",
            Box::new(|text| under(&text, "tonight", &"Andas ut. ".repeat(40))),
        ),
        (
            "safety-sentence-missing",
            "en.md",
            Box::new(|text| under(&text, "tonight", "Breathe out.")),
        ),
        (
            "parts-too-few",
            "module.toml",
            Box::new(|text| text.replace("kind = \"practice\"", "kind = \"reflection\"")),
        ),
    ];
    for (expected, file, change) in cases {
        let found = changed(file, "bounds", change);
        assert!(
            found.iter().any(|code| code == expected),
            "{expected} in {file}: {found:?}"
        );
    }
}
