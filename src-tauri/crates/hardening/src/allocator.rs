//! An allocator that wipes what it takes back.

#![expect(
    unsafe_code,
    reason = "implementing an allocator is unsafe by its nature"
)]

use std::alloc::{GlobalAlloc, Layout, System};

use crate::wipe::wipe;

/// Hands on to another allocator, and wipes every block before giving it back.
///
/// `realloc` is deliberately not handed on: a block that the inner allocator moves would leave its old
/// place unwiped. The default of the trait – allocate, copy, deallocate – goes through the wiping
/// `dealloc`, and costs a copy where a block could have grown in place.
#[derive(Debug, Default)]
pub struct ZeroingAllocator<A = System>(A);

impl ZeroingAllocator {
    /// Wipes what is given back to the system's allocator.
    pub const SYSTEM: Self = Self(System);
}

impl<A> ZeroingAllocator<A> {
    /// Wipes what is given back to `inner`.
    pub const fn new(inner: A) -> Self {
        Self(inner)
    }
}

// SAFETY: every block comes from the inner allocator with the layout asked for, and goes back to it with
// the same; between the two it is only written to when the caller has given it up.
unsafe impl<A: GlobalAlloc> GlobalAlloc for ZeroingAllocator<A> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises about the layout are handed on.
        unsafe { self.0.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises about the layout are handed on.
        unsafe { self.0.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is as long as its layout says, and the caller has given it up.
        unsafe { wipe(block, layout.size()) };
        // SAFETY: the block came from the inner allocator with this layout.
        unsafe { self.0.dealloc(block, layout) };
    }
}
