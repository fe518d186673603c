//! The same, seen from outside: after freeing, a secret is nowhere in the process's memory.
//!
//! A witness below the allocator would keep the compiler from leaving the wiping out; reading the process
//! through its memory file does not.

use std::alloc::{GlobalAlloc, Layout, System};
use std::fs::{self, File};
use std::hint::black_box;
use std::os::unix::fs::FileExt as _;
use std::sync::atomic::{AtomicBool, Ordering};

use hardening::ZeroingAllocator;

use crate::children::{Role, play};

/// Long enough that what is allocated after it is freed does not reach its middle, and short enough that it
/// is not given back to the kernel at once.
const LENGTH: usize = 64 * 1024;

/// How much memory is looked at in one go.
const PAGE: usize = 4096;

/// The system's allocator, with wiping when a child wants it.
pub struct Switched {
    wiping: AtomicBool,
}

impl Switched {
    /// As the system does it.
    pub const fn off() -> Self {
        Self {
            wiping: AtomicBool::new(false),
        }
    }
}

// SAFETY: both ways hand everything on to the system's allocator, so that a block may come by the one and
// go by the other.
unsafe impl GlobalAlloc for Switched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises are handed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are handed on.
        unsafe {
            if self.wiping.load(Ordering::Relaxed) {
                ZeroingAllocator::SYSTEM.dealloc(block, layout);
            } else {
                System.dealloc(block, layout);
            }
        }
    }
}

/// The byte of the secret at a position: computed, so that the secret itself is written in one place only.
fn secret(position: usize) -> u8 {
    (position.wrapping_mul(2_654_435_761) >> 7) as u8 | 1
}

fn is_secret(window: &[u8]) -> bool {
    window
        .iter()
        .enumerate()
        .all(|(index, byte)| *byte == secret(LENGTH / 2 + index))
}

/// How often the middle of the secret is found in the writable memory of this process.
fn traces() -> usize {
    let maps = fs::read_to_string("/proc/self/maps").expect("Linux tells the map");
    let memory = File::open("/proc/self/mem").expect("a process may read itself");
    let mut page = vec![0; PAGE];
    let own = page.as_ptr() as u64;
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let range = line
            .split_whitespace()
            .next()
            .and_then(|range| range.split_once('-'));
        let (start, end) = range.expect("a line begins with its range");
        let address = |text| u64::from_str_radix(text, 16).expect("addresses are hexadecimal");
        for at in (address(start)..address(end)).step_by(PAGE / 2) {
            if at + PAGE as u64 > own && at < own + PAGE as u64 {
                continue;
            }
            if memory
                .read_at(&mut page, at)
                .is_ok_and(|length| length == PAGE)
            {
                found += page.windows(64).filter(|window| is_secret(window)).count();
            }
        }
    }
    found
}

fn free_a_secret() -> String {
    let kept: Vec<u8> = (0..LENGTH).map(secret).collect();
    let before = traces();
    drop(black_box(kept));
    format!("{} before, {} after", before > 0, traces() > 0)
}

fn free_a_secret_wiping() -> String {
    crate::ALLOCATOR.wiping.store(true, Ordering::Relaxed);
    free_a_secret()
}

#[test]
fn a_freed_secret_leaves_no_trace() {
    let roles: [Role; 2] = [("wiping", free_a_secret_wiping), ("plain", free_a_secret)];
    let [wiping, plain] = play("traces::a_freed_secret_leaves_no_trace", roles);
    assert_eq!(wiping, "true before, false after");
    assert_eq!(
        plain, "true before, true after",
        "without wiping a trace is found"
    );
}

/// Fills a block of C's, moves it to a larger one, and gives that back.
#[cfg(target_env = "gnu")]
fn free_a_secret_of_c() -> String {
    // SAFETY: a block of this size is asked for, written to in full, moved and freed; nothing else is touched.
    unsafe {
        let block = libc::malloc(LENGTH).cast::<u8>();
        assert!(!block.is_null());
        for position in 0..LENGTH {
            block.add(position).write(secret(position));
        }
        let before = traces();
        let moved = libc::realloc(block.cast(), 3 * LENGTH);
        let after_moving = traces();
        libc::free(black_box(moved));
        let found = |twice: bool| if twice { "twice" } else { "once" };
        format!(
            "{} before, {} when moved, {} after",
            before > 0,
            found(after_moving > before),
            traces() > 0
        )
    }
}

#[cfg(target_env = "gnu")]
fn free_a_secret_of_c_wiping() -> String {
    assert_eq!(hardening::zero_c_memory(), hardening::Protection::On);
    free_a_secret_of_c()
}

#[test]
#[cfg(target_env = "gnu")]
fn what_c_has_freed_or_moved_leaves_no_trace() {
    let roles: [Role; 2] = [
        ("wiping", free_a_secret_of_c_wiping),
        ("plain", free_a_secret_of_c),
    ];
    let [wiping, plain] = play("traces::what_c_has_freed_or_moved_leaves_no_trace", roles);
    assert_eq!(wiping, "true before, once when moved, false after");
    assert_eq!(
        plain, "true before, twice when moved, true after",
        "without wiping traces are found"
    );
}
