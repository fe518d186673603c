//! What reaches the allocator below is zero, however a block was given up.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use hardening::ZeroingAllocator;

/// Looks at every block that it takes back.
#[derive(Default)]
struct Witness {
    freed: AtomicUsize,
    unwiped: AtomicUsize,
}

// SAFETY: everything is handed on to the system's allocator, after a look.
unsafe impl GlobalAlloc for &Witness {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises are handed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the tests write to all of a block before they give it up.
        let bytes = unsafe { std::slice::from_raw_parts(block, layout.size()) };
        self.freed.fetch_add(1, Ordering::Relaxed);
        let unwiped = bytes.iter().filter(|byte| **byte != 0).count();
        self.unwiped.fetch_add(unwiped, Ordering::Relaxed);
        // SAFETY: the block came from the system's allocator with this layout.
        unsafe { System.dealloc(block, layout) };
    }
}

/// Fills a block, moves it to each of the sizes, frees it, and says what the witness saw.
fn freed_and_unwiped(
    allocator: &impl GlobalAlloc,
    witness: &Witness,
    sizes: &[usize],
) -> (usize, usize) {
    let mut size = 100;
    let layout = |size| Layout::from_size_align(size, 16).expect("a small block");
    // SAFETY: every block is used within its layout, and only between getting it and giving it up.
    unsafe {
        let mut block = allocator.alloc(layout(size));
        block.write_bytes(0xA5, size);
        for &next in sizes {
            block = allocator.realloc(block, layout(size), next);
            let kept = std::slice::from_raw_parts(block, size.min(next));
            assert!(
                kept.iter().all(|byte| *byte == 0xA5),
                "moving keeps what fits"
            );
            block.write_bytes(0xA5, next);
            size = next;
        }
        allocator.dealloc(block, layout(size));
    }
    (
        witness.freed.load(Ordering::Relaxed),
        witness.unwiped.load(Ordering::Relaxed),
    )
}

#[test]
fn freed_grown_and_shrunk_blocks_are_wiped() {
    let witness = Witness::default();
    let allocator = ZeroingAllocator::new(&witness);
    let seen = freed_and_unwiped(&allocator, &witness, &[40, 4000, 4001, 1]);
    assert_eq!(
        seen,
        (5, 0),
        "each move gives up one block, and all arrive wiped"
    );
}

#[test]
fn the_witness_sees_what_is_not_wiped() {
    let witness = Witness::default();
    let seen = freed_and_unwiped(&&witness, &witness, &[]);
    assert_eq!(seen, (1, 100));
}
