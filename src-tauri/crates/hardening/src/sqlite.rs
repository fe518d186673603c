//! SQLite's memory, wiped when SQLite frees it.
//!
//! SQLite allocates by itself, past Rust's allocator. What a connection keeps for reuse – its lookaside
//! slots and page cache – is wiped when the connection is closed; `secure_delete`, which `vault` turns on,
//! is about pages within a database.

#![expect(unsafe_code, reason = "SQLite takes its allocator as C functions")]
#![expect(non_snake_case, reason = "the fields are named by SQLite")]

use std::ffi::{c_int, c_void};
use std::sync::OnceLock;
use std::{mem, ptr};

use libsqlite3_sys::{
    SQLITE_CONFIG_GETMALLOC, SQLITE_CONFIG_MALLOC, SQLITE_OK, sqlite3_config, sqlite3_mem_methods,
};

use crate::Protection;
use crate::wipe::wipe;

/// The allocator that SQLite had before, on which the wiping one stands.
struct Original {
    xMalloc: unsafe extern "C" fn(c_int) -> *mut c_void,
    xFree: unsafe extern "C" fn(*mut c_void),
    xSize: unsafe extern "C" fn(*mut c_void) -> c_int,
}

static ORIGINAL: OnceLock<Original> = OnceLock::new();
static OUTCOME: OnceLock<Protection> = OnceLock::new();

/// Makes SQLite wipe what it frees, for the rest of the process. It must come before SQLite is used for
/// the first time: SQLite refuses a new allocator afterwards. Asked again, it answers what it did.
pub fn zero_sqlite_memory() -> Protection {
    *OUTCOME.get_or_init(|| Protection::granted(install().is_some()))
}

fn install() -> Option<()> {
    // SAFETY: the type is made of nullable function pointers and a nullable pointer.
    let mut methods: sqlite3_mem_methods = unsafe { mem::zeroed() };
    // SAFETY: this option takes one pointer to the methods, and fills them in.
    let answer = unsafe { sqlite3_config(SQLITE_CONFIG_GETMALLOC, ptr::from_mut(&mut methods)) };
    if answer != SQLITE_OK {
        return None;
    }
    let (xMalloc, xFree, xSize) = (methods.xMalloc?, methods.xFree?, methods.xSize?);
    ORIGINAL.get_or_init(|| Original {
        xMalloc,
        xFree,
        xSize,
    });
    methods.xFree = Some(free);
    methods.xRealloc = Some(reallocate);
    // SAFETY: this option takes one pointer to the methods, and copies them. If SQLite is in use already,
    // it answers with an error and changes nothing.
    let answer = unsafe { sqlite3_config(SQLITE_CONFIG_MALLOC, ptr::from_ref(&methods)) };
    (answer == SQLITE_OK).then_some(())
}

unsafe extern "C" fn free(block: *mut c_void) {
    let Some(original) = ORIGINAL.get() else {
        return;
    };
    if block.is_null() {
        return;
    }
    // SAFETY: SQLite hands in a block that it got from `xMalloc` and gives up.
    let size = unsafe { (original.xSize)(block) };
    // SAFETY: `xSize` is the usable size of the block, and nobody uses it any longer.
    unsafe { wipe(block.cast(), usize::try_from(size).unwrap_or(0)) };
    // SAFETY: as above; it is freed once.
    unsafe { (original.xFree)(block) };
}

/// Always moves: the original would move in its own way, and leave the old place unwiped.
unsafe extern "C" fn reallocate(block: *mut c_void, size: c_int) -> *mut c_void {
    let Some(original) = ORIGINAL.get() else {
        return ptr::null_mut();
    };
    // SAFETY: SQLite asks for a positive size, as it would of `xMalloc` itself.
    let moved = unsafe { (original.xMalloc)(size) };
    if moved.is_null() || block.is_null() {
        return moved;
    }
    // SAFETY: SQLite hands in a block that it got from `xMalloc`.
    let old = unsafe { (original.xSize)(block) };
    let length = usize::try_from(old.min(size)).unwrap_or(0);
    // SAFETY: both blocks are at least `length` bytes long, and the new one lies elsewhere.
    unsafe { ptr::copy_nonoverlapping(block.cast::<u8>(), moved.cast::<u8>(), length) };
    // SAFETY: SQLite gives the old block up when it gets a new one.
    unsafe { free(block) };
    moved
}
