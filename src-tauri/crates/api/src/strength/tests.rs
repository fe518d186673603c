use secrecy::SecretString;
use unicode_normalization::UnicodeNormalization as _;
use vault::words;

use super::{KNOWN, weigh};
use crate::contract::{Strength, StrengthAdvice, StrengthView};

fn weighed(passphrase: &str) -> StrengthView {
    weigh(&SecretString::from(passphrase))
}

fn strength(passphrase: &str) -> Strength {
    weighed(passphrase).strength
}

#[test]
fn a_proposed_passphrase_is_good_in_either_spelling() {
    let mut state = 1_u64;
    // A sequence that looks like chance and is the same in every run.
    let mut random = |bytes: &mut [u8]| {
        for byte in bytes {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            *byte = (state >> 56) as u8;
        }
    };
    for _ in 0..60 {
        let proposed: Vec<_> = words::propose(&mut random)
            .into_iter()
            .filter_map(words::get)
            .collect();
        let proposed = proposed.join(" ");
        for spelling in [proposed.clone(), words::plain(&proposed)] {
            let view = weighed(&spelling);
            assert!(
                matches!(view.strength, Strength::Good | Strength::Strong)
                    && view.advice.is_empty(),
                "{spelling}: {view:?}"
            );
        }
    }
}

#[test]
fn words_of_the_list_are_counted_as_whoever_has_the_list_would() {
    let words = |count: usize| -> String {
        let picked = (0..count).filter_map(|n| words::get(200 + 217 * n));
        picked.collect::<Vec<_>>().join(" ")
    };
    let weighed = [2, 3, 4, 5].map(|count| strength(&words(count)));
    assert_eq!(
        weighed,
        [
            Strength::Weak,
            Strength::Fair,
            Strength::Good,
            Strength::Strong
        ]
    );
    assert_eq!(strength(&words(4).to_uppercase()), Strength::Good);
    assert!(
        strength(&format!("{} qzxvk", words(2))) != Strength::Weak,
        "control: one word that is not of the list"
    );
}

#[test]
fn what_people_in_sweden_often_choose_is_weak() {
    for often in [
        "lösenord123",
        "losenord1",
        "Lösenord!",
        "fotboll1",
        "anna1985",
        "sommar2024",
        "hejsan123",
        "hejhejhej",
        "mammapappa",
        "stockholm08",
        "älskardig",
        "djurgården",
        "prinsessa7",
        "F0tb0ll1",
        "qwertyuiopå",
        "12345678",
        "11111111",
        "habibi123",
        "mohammed1",
        "محمد1234",
        "lyktan2024",
        "1985-03-12",
    ] {
        let view = weighed(often);
        assert!(
            matches!(view.strength, Strength::VeryWeak | Strength::Weak),
            "{often}: {view:?}"
        );
        assert!((1..=2).contains(&view.advice.len()), "{often}: {view:?}");
    }
    assert!(
        matches!(strength("vgjkwqzn"), Strength::Fair),
        "control: as many letters, and no word"
    );
}

#[test]
fn short_is_short_however_it_is_composed() {
    let seven = "fotboll";
    assert_eq!(strength(seven), Strength::TooShort);
    let apart: String = "åäöåäöå".nfd().collect();
    assert_eq!(apart.chars().count(), 14, "control");
    assert_eq!(strength(&apart), Strength::TooShort);
    assert_eq!(strength(""), Strength::TooShort);
}

#[test]
fn the_advice_says_what_is_wrong() {
    let first = |passphrase: &str| weighed(passphrase).advice[0];
    assert_eq!(first("lösenord123"), StrengthAdvice::NotCommon);
    assert_eq!(first("password1"), StrengthAdvice::NotCommon);
    assert_eq!(first("henderson"), StrengthAdvice::NotNames);
    assert_eq!(first("zzzzzzzzz"), StrengthAdvice::NotRepeated);
    assert_eq!(first("abcdefghijk"), StrengthAdvice::NotInRows);
    assert_eq!(first("12.03.1985"), StrengthAdvice::NotDates);
    assert_eq!(first("vgjkwqzn"), StrengthAdvice::AddWords);
    assert!(
        weighed("P4ssw0rd")
            .advice
            .contains(&StrengthAdvice::SwapsHelpLittle)
    );
}

#[test]
fn a_composed_and_an_apart_spelling_weigh_the_same() {
    for passphrase in ["lösenord123", "räksmörgås på altanen", "محمّد وأمّه"] {
        let apart: String = passphrase.nfd().collect();
        assert_eq!(weighed(&apart), weighed(passphrase));
    }
}

#[test]
fn every_known_word_is_there_once() {
    let mut words = KNOWN.words.clone();
    words.sort();
    words.dedup();
    assert_eq!(words.len(), KNOWN.words.len());
    assert!(
        KNOWN
            .words
            .iter()
            .all(|word| !word.contains(char::is_whitespace))
    );
    assert!(KNOWN.common > 300 && KNOWN.words.len() > KNOWN.common + 1000);
}
