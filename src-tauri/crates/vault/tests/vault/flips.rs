//! Bits that are not as they were written: found or harmless, and never a panic.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use vault::{Error, FileName};

use crate::broken::{
    NEWEST, NEWEST_KEY, OLDER, OLDER_KEY, Sound, Verdict, expected, header_length,
};
use crate::dice::{Dice, seed};
use crate::support::{report, side_by_side};

/// One bit, the bit that ASCII has not, and all.
const PATTERNS: [u8; 3] = [0x01, 0x80, 0xff];
const RANDOM_BYTES: usize = 10_000;

/// One byte of one file, and the bits of it that are turned over.
#[derive(Debug, Clone, Copy)]
struct Flip {
    file: FileName,
    at: usize,
    bits: u8,
}

impl Flip {
    fn of(self, sound: &Sound) -> Vec<u8> {
        let mut bytes = sound.file(self.file);
        bytes[self.at] ^= self.bits;
        bytes
    }
}

/// Every pattern in every byte of a file's beginning.
fn flips(file: FileName, end: usize) -> Vec<Flip> {
    let bytes = (0..end).flat_map(|at| PATTERNS.map(|bits| Flip { file, at, bits }));
    bytes.collect()
}

#[test]
fn an_untouched_file_is_harmless_to_the_one_who_looks_for_harm() {
    let sound = Sound::new();
    for (file, bytes) in sound.disk.files() {
        assert_eq!(sound.verdict(file, &bytes), Verdict::Harmless, "{file:?}");
    }
    let recovery = sound.file(FileName::Recovery);
    let recovered = sound.recover(FileName::Recovery, &recovery).unwrap();
    assert_eq!(recovered, ["Ett.", "Två."]);
}

#[test]
fn every_byte_of_both_keys_and_of_every_header_may_be_another() {
    let begin = Instant::now();
    let sound = Sound::new();
    let mut all = Vec::new();
    for key in [OLDER_KEY, NEWEST_KEY] {
        all.extend(flips(key, sound.file(key).len()));
    }
    for journal in [OLDER, NEWEST] {
        // The header, and the nonce after it.
        all.extend(flips(journal, header_length(&sound.file(journal)) + 16));
    }
    side_by_side(all.len(), |number| {
        let flip = all[number];
        let verdict = sound.verdict(flip.file, &flip.of(&sound));
        assert_eq!(verdict, expected(flip.file), "{flip:?}");
    });
    report(&format!(
        "flips of keys and headers: {}, {:.1} s",
        all.len(),
        begin.elapsed().as_secs_f64()
    ));
}

#[test]
fn every_byte_of_the_recovery_file_may_be_another() {
    let begin = Instant::now();
    let sound = Sound::new();
    let file = FileName::Recovery;
    let all = flips(file, sound.file(file).len());
    side_by_side(all.len(), |number| {
        let flip = all[number];
        let bytes = flip.of(&sound);
        let refused = sound.recover(file, &bytes).unwrap_err();
        let clear = [Error::CodeWrong, Error::CodeAbsent, Error::KeyTooCostly];
        assert!(clear.contains(&refused), "{flip:?}: {refused}");
        assert_eq!(sound.verdict(file, &bytes), Verdict::Harmless, "{flip:?}");
    });
    report(&format!(
        "flips of the recovery file: {}, {:.1} s",
        all.len(),
        begin.elapsed().as_secs_f64()
    ));
}

#[test]
fn ten_thousand_random_bytes_of_journals_may_be_others() {
    let begin = Instant::now();
    let seed = seed(10_000);
    let sound = Sound::new();
    let newest_torn = AtomicUsize::new(0);
    side_by_side(RANDOM_BYTES, |number| {
        let mut dice = Dice::new(seed + u64::try_from(number).unwrap());
        let file = [OLDER, NEWEST][dice.below(2)];
        let at = dice.below(sound.file(file).len());
        let bits = u8::try_from(1 + dice.below(255)).unwrap();
        let flip = Flip { file, at, bits };
        let verdict = sound.verdict(file, &flip.of(&sound));
        assert_eq!(verdict, expected(file), "seed {seed}, {flip:?}");
        newest_torn.fetch_add(
            usize::from(verdict == Verdict::NewestTorn),
            Ordering::Relaxed,
        );
    });
    let newest_torn = newest_torn.into_inner();
    report(&format!(
        "flips of journals: seed {seed}, {RANDOM_BYTES}, in {newest_torn} the generation before \
         was opened, {:.1} s",
        begin.elapsed().as_secs_f64()
    ));
    assert!(0 < newest_torn && newest_torn < RANDOM_BYTES);
}

#[test]
fn the_same_place_broken_in_both_slots_is_said_with_a_clear_code() {
    let sound = Sound::new();
    let journal = header_length(&sound.file(NEWEST));
    let key = header_length(&sound.file(NEWEST_KEY));
    let key_codes: &[Error] = &[Error::Damaged, Error::WrongPassphrase, Error::KeyTooCostly];
    let regions = [
        ([OLDER_KEY, NEWEST_KEY], 0..key, 1, key_codes),
        ([OLDER_KEY, NEWEST_KEY], key..key + 90, 1, key_codes),
        ([OLDER, NEWEST], 0..journal + 16, 7, &[Error::Damaged]),
        (
            [OLDER, NEWEST],
            journal + 16..65_000,
            997,
            &[Error::Damaged],
        ),
        ([OLDER, NEWEST], 65_500..65_800, 13, &[Error::Damaged]),
    ];
    for (files, region, step, codes) in regions {
        for at in region.step_by(step) {
            let disk = sound.disk.copy();
            for file in files {
                let bits = 0x10;
                disk.put(file, &Flip { file, at, bits }.of(&sound));
            }
            let before = disk.files();
            let refused = disk.unlock().unwrap_err();
            assert!(codes.contains(&refused), "{files:?}, {at}: {refused}");
            assert_eq!(disk.files(), before, "what might be saved stays as it is");
        }
    }
}
