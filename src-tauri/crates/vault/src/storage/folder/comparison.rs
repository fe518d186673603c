//! Comparing a file with the bytes that it should hold.

use std::io::{self, Read};

/// So much of a file is read at a time. What is compared is never in memory twice, and memory of this size is used
/// again from one save to the next: a larger block is given back to the system, which must clear it anew each time.
const PIECE: usize = 64 * 1024;

/// Whether a file gives exactly these bytes, from where it stands to its end.
pub(super) fn is_same(mut file: impl Read, bytes: &[u8]) -> io::Result<bool> {
    let mut piece = vec![0; PIECE];
    let mut rest = bytes;
    loop {
        let taken = match file.read(&mut piece) {
            Ok(0) => return Ok(rest.is_empty()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            taken => taken?,
        };
        let Some((expected, further)) = rest.split_at_checked(taken) else {
            return Ok(false);
        };
        if piece.get(..taken) != Some(expected) {
            return Ok(false);
        }
        rest = further;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Neither a piece nor a whole number of them, and no two pieces are alike.
    fn bytes() -> Vec<u8> {
        (0..2 * PIECE + 100)
            .map(|at| u8::try_from(at % 251).unwrap())
            .collect()
    }

    /// Gives little at a time, and is interrupted before each.
    struct Halting<'a> {
        bytes: &'a [u8],
        interrupted: bool,
    }

    impl Read for Halting<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.interrupted = !self.interrupted;
            if self.interrupted {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let little = into.len().min(1000);
            self.bytes.read(&mut into[..little])
        }
    }

    fn is_both_ways(file: &[u8], bytes: &[u8]) -> bool {
        let whole = is_same(file, bytes).unwrap();
        let halting = Halting {
            bytes: file,
            interrupted: false,
        };
        assert_eq!(is_same(halting, bytes).unwrap(), whole);
        whole
    }

    #[test]
    fn the_same_bytes_are_the_same_whatever_their_length() {
        let bytes = bytes();
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, bytes.len()] {
            assert!(is_both_ways(&bytes[..length], &bytes[..length]), "{length}");
        }
    }

    #[test]
    fn one_bit_anywhere_is_a_difference() {
        let bytes = bytes();
        for at in [0, 1, PIECE - 1, PIECE, 2 * PIECE, bytes.len() - 1] {
            let mut file = bytes.clone();
            file[at] ^= 1;
            assert!(!is_both_ways(&file, &bytes), "{at}");
        }
    }

    #[test]
    fn a_file_that_is_longer_or_shorter_is_another() {
        let bytes = bytes();
        for length in [1, PIECE, 2 * PIECE, bytes.len()] {
            let (one, other) = (&bytes[..length], &bytes[..length - 1]);
            assert!(!is_both_ways(one, other), "{length}: a tail");
            assert!(!is_both_ways(other, one), "{length}: cut short");
        }
    }

    #[test]
    fn what_cannot_be_read_is_an_error_and_no_difference() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::ErrorKind::PermissionDenied.into())
            }
        }
        let bytes = bytes();
        let compared = is_same(bytes.chain(Broken), &bytes);
        assert_eq!(
            compared.unwrap_err().kind(),
            io::ErrorKind::PermissionDenied
        );
    }
}
