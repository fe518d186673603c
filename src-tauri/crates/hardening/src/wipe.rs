//! Overwriting memory so that the compiler cannot leave it out.

#![expect(
    unsafe_code,
    reason = "memory that is about to be freed is reached by pointer only"
)]

use std::{ptr, slice};

/// Overwrites `length` bytes with zeros.
///
/// # Safety
///
/// `start` is valid for writes of `length` bytes, and nothing else uses them during the call.
pub(crate) unsafe fn wipe(start: *mut u8, length: usize) {
    // SAFETY: the caller promises that these bytes may be written.
    unsafe { ptr::write_bytes(start, 0, length) };
    // SAFETY: the bytes have just been written, so they are initialised; the reference ends here.
    let wiped = unsafe { slice::from_raw_parts(start, length) };
    // A compiler knows what freeing means and drops writes that nobody can read before it. This claims to
    // read them.
    zeroize::optimization_barrier(wiped);
}
