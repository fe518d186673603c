use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use super::{Traced, fold};

/// The stretches of a text in which a word was found, cut out as JavaScript would cut them.
fn found(text: &str, word: &str) -> Vec<String> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let word = fold(word);
    let cut = |from: u32, to: u32| {
        String::from_utf16(&units[from as usize..to as usize]).expect("no character is cut in two")
    };
    Traced::new(text)
        .find(&word)
        .map(|found| cut(found.from, found.to))
        .collect()
}

#[test]
fn case_and_accents_do_not_matter_in_swedish_and_english() {
    assert_eq!(
        fold("ÅÄÖ åäö Ærø Idé naïve DON’T Straße"),
        "aao aao aero ide naive don't strasse"
    );
    assert_eq!(
        found("Hämtningen gick bra. HÄMTNING!", "hamtning"),
        ["Hämtning", "HÄMTNING"]
    );
    assert_eq!(found("Ett café i Malmö", "malmø"), ["Malmö"]);
}

#[test]
fn harakat_hamza_and_tatweel_do_not_matter_in_arabic() {
    assert_eq!(fold("أإآٱا"), "ااااا");
    assert_eq!(fold("مُحَمَّدٌ"), fold("محمد"));
    assert_eq!(
        fold("مدرسة على مسؤولية عائلتي"),
        fold("مدرسه علي مسوولية عايلتي")
    );
    assert_eq!(fold("كتـــاب ١٢٣ ۴۵۶"), "كتاب 123 456");
    assert_eq!(found("قرأ الوَلَدُ كتابًا", "الولد"), ["الوَلَدُ"]);
    assert_eq!(found("رسالـة إلى أُمي", "امي"), ["أُمي"]);
}

#[test]
fn a_text_that_is_composed_otherwise_is_the_same_text() {
    let composed = "Hämta på lördag, Éva";
    let apart: String = composed.nfd().collect();
    assert_ne!(composed, apart, "control: the two differ");
    assert_eq!(fold(composed), fold(&apart));
    let lordag: String = "lördag".nfd().collect();
    assert_eq!(
        found(&apart, "lördag"),
        [lordag],
        "with its mark, and no less"
    );
}

#[test]
fn letters_outside_the_first_plane_count_two() {
    assert_eq!(found("🙂🙂 barn och أطفال 🙂", "اطفال"), ["أطفال"]);
    assert_eq!(found("🙂 barn", "barn"), ["barn"]);
}

#[test]
fn a_match_within_one_character_is_that_character() {
    assert_eq!(found("ﬁn", "in"), ["ﬁn"], "the ligature is not cut");
    assert_eq!(found("Straße", "as"), ["aß"]);
    assert_eq!(
        found("aaa", "aa"),
        ["aa"],
        "found once, not twice over itself"
    );
}

/// Texts as people write them, all three languages mixed, some letters taken apart.
fn mixed() -> impl Strategy<Value = String> {
    let letters = prop::sample::select(
        "abcåäöÅÄÖéßﬁæ١٢أإآٱاىيةهؤئءـ\u{64e}\u{651}\u{301}\u{30a} \u{200f}🙂kK"
            .chars()
            .collect::<Vec<_>>(),
    );
    prop::collection::vec(letters, 0..40).prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>(), mixed in mixed()) {
        prop_assert_eq!(fold(&fold(&mixed)), fold(&mixed));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn every_found_stretch_folds_to_the_word_searched_for(
        before in mixed(), word in mixed(), after in mixed(),
    ) {
        let text = format!("{before}{word}{after}");
        let folded = fold(&word);
        prop_assume!(!folded.is_empty());
        let stretches = found(&text, &word);
        prop_assert!(!stretches.is_empty(), "what stands there is found");
        for stretch in stretches {
            prop_assert!(is_the_word(&stretch, &folded), "{:?} is no {:?}", stretch, word);
        }
    }
}

/// Whether a stretch is the folded word. One character may fold to two letters, of which the word has only one,
/// at either end.
fn is_the_word(stretch: &str, folded: &str) -> bool {
    let back = fold(stretch);
    back.contains(folded) && back.len() <= folded.len() + 2
}

#[test]
fn control_a_stretch_that_is_off_by_one_is_not_the_word() {
    assert!(is_the_word("Hämtning", "hamtning"));
    assert!(!is_the_word("ämtning ", "hamtning") && !is_the_word("Hämtningen gick", "hamtning"));
}
