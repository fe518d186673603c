//! Reading a file in whole blocks, into memory that starts where a sector may.

use std::io::{self, Read};
use std::ops::Range;

/// A multiple of every sector size that is sold.
const ALIGNMENT: usize = 4096;
const BLOCK: usize = 256 * ALIGNMENT;

/// A file that is asked for one aligned block after another, however little is wanted of it at a time.
pub(super) struct Blocks<F> {
    file: F,
    memory: Vec<u8>,
    /// Where in the memory a sector may start.
    start: usize,
    /// What of the memory was read and not given yet.
    ready: Range<usize>,
    ended: bool,
}

impl<F: Read> Blocks<F> {
    pub(super) fn of(file: F) -> Self {
        let memory = vec![0; BLOCK + ALIGNMENT];
        let start = memory.as_ptr().align_offset(ALIGNMENT);
        Self {
            file,
            memory,
            start,
            ready: 0..0,
            ended: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        let block = self
            .memory
            .get_mut(self.start..self.start.saturating_add(BLOCK))
            .ok_or(io::ErrorKind::OutOfMemory)?;
        let taken = self.file.read(block)?;
        self.ready = self.start..self.start + taken;
        // Every block but the last is whole; after that one the offset is aligned no more.
        self.ended = taken < BLOCK;
        Ok(())
    }
}

impl<F: Read> Read for Blocks<F> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.ready.is_empty() && !self.ended {
            self.fill()?;
        }
        let mut ready = self.memory.get(self.ready.clone()).unwrap_or_default();
        let taken = ready.read(into)?;
        self.ready.start += taken;
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Refuses what Windows would refuse of a file that it does not buffer.
    struct Strict<'a> {
        bytes: &'a [u8],
        offset: usize,
    }

    impl Read for Strict<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let aligned = [into.as_ptr().addr(), into.len(), self.offset];
            if aligned.iter().any(|number| number % ALIGNMENT != 0) {
                return Err(io::ErrorKind::InvalidInput.into());
            }
            let taken = self.bytes.read(into)?;
            self.offset += taken;
            Ok(taken)
        }
    }

    #[test]
    fn a_file_is_read_to_its_end_in_aligned_blocks() {
        let bytes: Vec<u8> = (0..2 * BLOCK + 100)
            .map(|at| u8::try_from(at % 251).unwrap())
            .collect();
        for length in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, bytes.len()] {
            let bytes = &bytes[..length];
            let strict = || Strict { bytes, offset: 0 };
            let mut read = Vec::new();
            Blocks::of(strict()).read_to_end(&mut read).unwrap();
            assert!(read == bytes, "{length}");
            let plain = strict().read_to_end(&mut Vec::new());
            assert!(plain.is_err(), "control");
        }
    }
}
