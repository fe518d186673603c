//! C's memory, wiped when C frees it.
//!
//! Everything between the page and us – GTK, the engine's half in this process, the input method – is C and C++, and
//! carries a parent's words past Rust's allocator. On Linux with glibc the program brings a `free` and a `realloc` of
//! its own, which the linker puts before the library's; the blocks themselves stay the library's. The engine would
//! still keep its memory in an allocator of its own: it asks the environment whether to leave that to C, and is told
//! yes. Its other processes are programs of their own, which none of this reaches.

use crate::Protection;

/// Makes C wipe what it frees, for the rest of the process.
pub fn zero_c_memory() -> Protection {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    return Protection::granted(glibc::begin());
    #[cfg(not(all(target_os = "linux", target_env = "gnu")))]
    return Protection::Unavailable;
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "C's allocator is made of C functions")]
mod glibc {
    use std::ffi::{CStr, c_char, c_void};
    use std::ptr;
    use std::sync::atomic::{AtomicBool, Ordering};

    use crate::wipe::wipe;

    /// By this variable the engine's allocator is told to hand everything on to C's.
    const ENGINE_USES_C: &CStr = c"Malloc";
    const YES: &CStr = c"1";

    static WIPING: AtomicBool = AtomicBool::new(false);

    unsafe extern "C" {
        fn __libc_free(block: *mut c_void);
        fn __libc_realloc(block: *mut c_void, size: usize) -> *mut c_void;
        fn secure_getenv(name: *const c_char) -> *mut c_char;
    }

    /// Begins to wipe. Gives whether it is our `free` that the libraries of this process have found.
    pub(super) fn begin() -> bool {
        WIPING.store(true, Ordering::Relaxed);
        // SAFETY: the name is a C string; what is found is compared and not called.
        let found = unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"free".as_ptr()) };
        ptr::eq(found, free as *const c_void)
    }

    /// # Safety
    ///
    /// As C has it: the block came from `malloc` or one of its kin, and nobody uses it any more.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn free(block: *mut c_void) {
        if !block.is_null() && WIPING.load(Ordering::Relaxed) {
            // SAFETY: all that the library says the block has room for may be written.
            unsafe { wipe(block.cast(), libc::malloc_usable_size(block)) };
        }
        // SAFETY: the caller's promises are handed on.
        unsafe { __libc_free(block) }
    }

    /// # Safety
    ///
    /// As C has it: the block, if there is one, came from `malloc` or one of its kin.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn realloc(block: *mut c_void, size: usize) -> *mut c_void {
        if block.is_null() || size == 0 || !WIPING.load(Ordering::Relaxed) {
            // SAFETY: the caller's promises are handed on.
            return unsafe { __libc_realloc(block, size) };
        }
        // SAFETY: the block is one of the library's.
        let room = unsafe { libc::malloc_usable_size(block) };
        if size <= room && size >= room / 2 {
            return block;
        }
        // The library would leave what it moves away from as it was.
        // SAFETY: any size may be asked for.
        let moved = unsafe { libc::malloc(size) };
        if !moved.is_null() {
            // SAFETY: both have room for the smaller of the two, and are apart; the old one is given up here.
            unsafe {
                ptr::copy_nonoverlapping(block.cast::<u8>(), moved.cast::<u8>(), room.min(size));
                free(block);
            }
        }
        moved
    }

    /// Answers as the library does, save for the one variable, which is asked before `main` could set it.
    ///
    /// # Safety
    ///
    /// As C has it: the name is a C string, and nobody changes the environment meanwhile.
    #[unsafe(no_mangle)]
    unsafe extern "C" fn getenv(name: *const c_char) -> *mut c_char {
        // SAFETY: the caller hands over a C string.
        if unsafe { CStr::from_ptr(name) } == ENGINE_USES_C {
            return YES.as_ptr().cast_mut();
        }
        // SAFETY: the caller's promises are handed on. The program is never one with others' rights, so that the
        // careful question is answered like the plain one.
        unsafe { secure_getenv(name) }
    }
}
