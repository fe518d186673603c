//! What holds of every text: nothing panics, every find is a place in the text, and how a word was written makes
//! no difference.

use proptest::prelude::*;
use prose::message::{Find, FindKind, MAX_LENGTH, check};
use prose::{Language, measure, sentences, words};
use unicode_normalization::UnicodeNormalization;

/// Pieces that mean something to the rules, between pieces that mean nothing.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<String>(),
        4 => ".{0,12}",
        2 => Just("du ".to_owned()),
        2 => Just("You never ".to_owned()),
        2 => Just(" ALDRIG".to_owned()),
        2 => Just("أنتِ ودائـــماً ".to_owned()),
        1 => Just("\u{64b}\u{640}".to_owned()),
        1 => Just("🙄".to_owned()),
        1 => Just("\"a".to_owned()),
        1 => Just("b\" ".to_owned()),
        1 => Just("?!".to_owned()),
        1 => Just("t.ex. ".to_owned()),
        1 => Just("17.30".to_owned()),
        1 => Just("\n\n".to_owned()),
        1 => Just("A ".to_owned()),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn any_language() -> impl Strategy<Value = Language> {
    prop_oneof![
        Just(Language::Swedish),
        Just(Language::English),
        Just(Language::Arabic)
    ]
}

fn kinds_and_words(text: &str, finds: &[Find]) -> Vec<(FindKind, String)> {
    let finds = finds.iter().map(|find| {
        let words = find.at.clone().map(|at| text[at].nfc().collect());
        (find.kind, words.unwrap_or_default())
    });
    finds.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_find_is_a_place_in_the_text(text in any_text(), hint in any_language()) {
        let finds = check(&text, hint);
        for find in &finds {
            if let Some(at) = &find.at {
                prop_assert!(text.get(at.clone()).is_some_and(|words| !words.is_empty()), "{find:?}");
            }
        }
        prop_assert!(finds.is_sorted_by_key(|find| find.at.as_ref().map(|at| at.start)));
        prop_assert_eq!(&finds, &check(&text, hint));
    }

    #[test]
    fn finds_of_one_kind_never_overlap(text in any_text(), hint in any_language()) {
        let finds = check(&text, hint);
        for (index, find) in finds.iter().enumerate() {
            for other in finds[index + 1..].iter().filter(|other| other.kind == find.kind) {
                let (Some(at), Some(other)) = (&find.at, &other.at) else {
                    return Err(TestCaseError::fail("one kind twice about the whole text"));
                };
                prop_assert!(at.end <= other.start, "{finds:?}");
            }
        }
    }

    #[test]
    fn sentences_hold_every_word_once(text in any_text(), language in any_language()) {
        let in_sentences: Vec<&str> = sentences(&text, language).into_iter().flat_map(words).collect();
        prop_assert_eq!(in_sentences, words(&text));
        let measures = measure(&text, language);
        prop_assert!(measures.longest_sentence <= measures.words);
        prop_assert!(measures.mean_sentence <= measures.longest_sentence as f64);
    }

    #[test]
    fn letters_in_two_parts_are_found_like_letters_in_one(
        text in "(Du är alltid så jävla|Varför svarar du aldrig|Tack för att du hämtade|Skäms du inte| ){1,6}[.!?]",
    ) {
        let apart: String = text.nfd().collect();
        let finds = check(&apart, Language::Swedish);
        prop_assert_eq!(
            kinds_and_words(&apart, &finds),
            kinds_and_words(&text, &check(&text, Language::Swedish))
        );
    }
}

#[test]
fn every_way_to_write_a_word_is_found() {
    let said = [
        "Du kommer ALLTID för sent.",
        "du kommer alltid för sent",
        "Du  kommer\nalltid för sent.",
        "Du kommer aaaaalltid för sent.",
        "You’re always late.",
        "YOU'RE always late.",
        "youre always late",
        "أَنْتَ دائِماً تَتَأَخَّر.",
        "انت دائما تتأخر",
        "وأنت دائـــماً تتأخر",
    ];
    for text in said {
        let finds = check(text, Language::Swedish);
        let found = finds
            .iter()
            .any(|find| find.kind == FindKind::Generalisation);
        assert!(found, "{text}: {finds:?}");
    }
}

#[test]
fn each_sentence_is_read_in_its_own_language() {
    let text = "Kan du hämta i dag? You never answer. أنت دائماً تتأخر.";
    for hint in Language::ALL {
        let found = kinds_and_words(text, &check(text, hint));
        let expected = [
            (FindKind::Generalisation, "You never".to_owned()),
            (FindKind::Generalisation, "أنت دائماً".to_owned()),
        ];
        assert_eq!(found, expected, "{hint:?}");
    }
}

#[test]
fn what_stands_beyond_the_longest_length_is_not_looked_at() {
    let filled = "ö ".repeat(MAX_LENGTH / 3);
    let finds = check(&format!("{filled}Du ljuger."), Language::Swedish);
    assert!(
        finds.iter().all(|find| find.kind == FindKind::TooLong),
        "{finds:?}"
    );
    // A character that the cut would halve is left out whole.
    let finds = check(&format!("a{}", "ö".repeat(MAX_LENGTH)), Language::Swedish);
    assert!(finds.is_empty(), "{finds:?}");
}
