//! Every length a file can be cut to, and bits flipped all over it.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use vault::{FileName, Opened, Slot};

use crate::disk::Disk;
use crate::support::sentences;

const OLDER_KEY: FileName = FileName::Key(Slot::Zero);
const NEWEST_KEY: FileName = FileName::Key(Slot::One);
const OLDER: FileName = FileName::Journal(Slot::Zero);
const NEWEST: FileName = FileName::Journal(Slot::One);

/// Slot 0 holds generation 3, "Ett."; slot 1 generation 4, "Ett." and "Två.".
fn two_generations() -> Disk {
    Disk::with_vault(&["Ett.", "Två."])
}

#[test]
fn a_journal_cut_at_any_length_leaves_the_generation_before() {
    let disk = two_generations();
    let whole = disk.files()[&NEWEST].clone();
    let length = whole.len();
    // Every length in the header, at the seam of the two chunks and at the end, and a sample between.
    let near = |cut: usize, place: usize| cut.abs_diff(place) < 300;
    let tried = |cut: &usize| {
        near(*cut, 0) || near(*cut, length - 48) || near(*cut, length) || cut.is_multiple_of(997)
    };
    for cut in (0..length).filter(tried) {
        disk.put(NEWEST, &whole[..cut]);
        let Opened { vault, torn } = disk.unlock().unwrap();
        assert!(torn, "cut at {cut}");
        assert_eq!(sentences(&vault), ["Ett."], "cut at {cut}");
    }
}

#[test]
fn a_key_cut_at_any_length_is_mended() {
    let disk = two_generations();
    let whole = disk.files()[&OLDER_KEY].clone();
    for cut in 0..whole.len() {
        disk.put(OLDER_KEY, &whole[..cut]);
        let Opened { vault, torn } = disk.unlock().unwrap();
        assert!(!torn, "cut at {cut}");
        assert_eq!(sentences(&vault), ["Ett.", "Två."], "cut at {cut}");
        assert_eq!(disk.files()[&OLDER_KEY], whole, "cut at {cut}");
    }
}

#[test]
fn a_flipped_bit_anywhere_is_found_or_harmless() {
    let whole = two_generations();
    let config = Config {
        cases: 2000,
        failure_persistence: None,
        ..Config::default()
    };
    let files = prop::sample::select(vec![OLDER_KEY, NEWEST_KEY, OLDER, NEWEST]);
    // Half of the flips fall into the first bytes, where the headers are.
    let places = prop_oneof![0_usize..400, any::<usize>()];
    TestRunner::new(config)
        .run(&(files, places, 0..8_u32), |(file, at, bit)| {
            let disk = whole.copy();
            let mut bytes = disk.files()[&file].clone();
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            disk.put(file, &bytes);
            let Opened { vault, torn } = disk.unlock().unwrap();
            let expected: &[&str] = if file == NEWEST {
                &["Ett."]
            } else {
                &["Ett.", "Två."]
            };
            prop_assert_eq!(
                torn,
                file == OLDER || file == NEWEST,
                "byte {} of {:?}",
                at,
                file
            );
            prop_assert_eq!(sentences(&vault), expected, "byte {} of {:?}", at, file);
            Ok(())
        })
        .unwrap();
}
