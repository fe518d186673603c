//! Every length that a file can be cut to.

use std::time::Instant;

use vault::{Error, FileName};

use crate::broken::{
    NEWEST, NEWEST_KEY, OLDER, OLDER_KEY, Sound, Verdict, expected, header_length,
};
use crate::support::{report, side_by_side};

/// How much of an age file is sealed at a time, with its nonce before and its tag after.
const CHUNK: usize = 16 + 64 * 1024 + 16;

/// Each opening pays for a measurement that age makes of the computer, so of the journals, which have
/// 65 KiB, only every length near a seam is tried through the door, and one in so many between. The rest are
/// tried on the image alone, in `src/image/`.
const STRIDE: usize = 17;
const NEAR: usize = 300;

/// Cuts a file to lengths below its own.
fn cut(sound: &Sound, file: FileName, lengths: &[usize]) {
    let whole = sound.file(file);
    side_by_side(lengths.len(), |number| {
        let length = lengths[number];
        let verdict = sound.verdict(file, &whole[..length]);
        assert_eq!(verdict, expected(file), "{file:?}, cut to {length}");
    });
    assert_eq!(
        sound.verdict(file, &whole),
        Verdict::Harmless,
        "control: {file:?} uncut"
    );
}

#[test]
fn a_file_cut_to_any_length_leaves_the_other_slot() {
    let begin = Instant::now();
    let sound = Sound::new();
    let mut tried = 0;
    for file in [OLDER_KEY, NEWEST_KEY, OLDER, NEWEST, FileName::Recovery] {
        let whole = sound.file(file).len();
        let seams = [0, header_length(&sound.file(file)) + CHUNK, whole];
        let is_tried = |length: &usize| {
            length.is_multiple_of(STRIDE) || seams.iter().any(|seam| length.abs_diff(*seam) < NEAR)
        };
        let lengths: Vec<_> = (0..whole).filter(is_tried).collect();
        cut(&sound, file, &lengths);
        tried += lengths.len();
    }
    report(&format!(
        "truncation: {tried} lengths of 5 files, {:.1} s",
        begin.elapsed().as_secs_f64()
    ));
}

#[test]
fn a_recovery_file_cut_to_any_length_is_told_from_a_wrong_code() {
    let sound = Sound::new();
    let whole = sound.file(FileName::Recovery);
    side_by_side(whole.len(), |length| {
        let refused = sound.recover(FileName::Recovery, &whole[..length]);
        assert_eq!(refused, Err(Error::CodeAbsent), "cut to {length}");
    });
    assert!(sound.recover(FileName::Recovery, &whole).is_ok(), "control");
}
