//! SQLite's freed memory arrives wiped at the allocator below.
//!
//! A witness is installed as SQLite's own allocator first; the wiping one is then put on top of it, or,
//! in the control, is not.

use std::alloc::{Layout, alloc, dealloc};
use std::ffi::{CStr, c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};

use hardening::{Protection, zero_sqlite_memory};
use libsqlite3_sys as ffi;

use crate::children::{Role, play};

/// Bytes before each block that hold its size; SQLite wants blocks aligned to eight.
const HEAD: usize = 16;
const SECRET: &[u8] = b"what a parent wrote";

static FREED: AtomicUsize = AtomicUsize::new(0);
static NOT_WIPED: AtomicUsize = AtomicUsize::new(0);
static SECRETS: AtomicUsize = AtomicUsize::new(0);

fn layout(size: usize) -> Layout {
    Layout::from_size_align(HEAD + size, HEAD).expect("SQLite asks for less than two gigabytes")
}

unsafe extern "C" fn witness_malloc(size: c_int) -> *mut c_void {
    let size = usize::try_from(size).expect("sizes are positive");
    // SAFETY: the layout is not empty; the head lies within the block.
    unsafe {
        let start = alloc(layout(size));
        start.cast::<usize>().write(size);
        start.add(HEAD).cast()
    }
}

unsafe extern "C" fn witness_size(block: *mut c_void) -> c_int {
    // SAFETY: the block was made by `witness_malloc`, with its size before it.
    let size = unsafe { block.cast::<u8>().sub(HEAD).cast::<usize>().read() };
    c_int::try_from(size).expect("sizes came as such")
}

unsafe extern "C" fn witness_free(block: *mut c_void) {
    // SAFETY: the block was made by `witness_malloc` and is given up; SQLite may leave bytes of it
    // unwritten, but the kernel has given them to this process as something.
    unsafe {
        let size = usize::try_from(witness_size(block)).expect("sizes are positive");
        let bytes: Vec<u8> = (0..size)
            .map(|at| block.cast::<u8>().add(at).read_volatile())
            .collect();
        FREED.fetch_add(1, Ordering::Relaxed);
        NOT_WIPED.fetch_add(
            usize::from(bytes.iter().any(|byte| *byte != 0)),
            Ordering::Relaxed,
        );
        let seen = bytes
            .windows(SECRET.len())
            .filter(|window| *window == SECRET)
            .count();
        SECRETS.fetch_add(seen, Ordering::Relaxed);
        dealloc(block.cast::<u8>().sub(HEAD), layout(size));
    }
}

unsafe extern "C" fn witness_realloc(block: *mut c_void, size: c_int) -> *mut c_void {
    // SAFETY: both blocks are the witness's, and the shorter length is within both.
    unsafe {
        let moved = witness_malloc(size);
        let length = usize::try_from(witness_size(block).min(size)).expect("sizes are positive");
        ptr::copy_nonoverlapping(block.cast::<u8>(), moved.cast(), length);
        witness_free(block);
        moved
    }
}

extern "C" fn round_up(size: c_int) -> c_int {
    (size + 7) & !7
}

extern "C" fn start(_: *mut c_void) -> c_int {
    ffi::SQLITE_OK
}

extern "C" fn stop(_: *mut c_void) {}

fn install_witness() {
    let methods = ffi::sqlite3_mem_methods {
        xMalloc: Some(witness_malloc),
        xFree: Some(witness_free),
        xRealloc: Some(witness_realloc),
        xSize: Some(witness_size),
        xRoundup: Some(round_up),
        xInit: Some(start),
        xShutdown: Some(stop),
        pAppData: ptr::null_mut(),
    };
    // SAFETY: the option takes a pointer to the methods, which SQLite copies.
    let answer = unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_MALLOC, ptr::from_ref(&methods)) };
    assert_eq!(answer, ffi::SQLITE_OK);
}

/// Writes, grows, reads and drops a database in memory; then says what the witness saw.
fn use_sqlite() -> String {
    let statements = c"CREATE TABLE note (body TEXT);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
        INSERT INTO note SELECT 'what a parent wrote' || i FROM n;
        SELECT group_concat(body) FROM note ORDER BY body;
        DELETE FROM note;";
    let mut connection = ptr::null_mut();
    // SAFETY: the names are C strings, and the connection is closed once, after its last use.
    unsafe {
        let name: &CStr = c":memory:";
        assert_eq!(
            ffi::sqlite3_open(name.as_ptr(), &raw mut connection),
            ffi::SQLITE_OK
        );
        let answer = ffi::sqlite3_exec(
            connection,
            statements.as_ptr(),
            None,
            ptr::null_mut(),
            ptr::null_mut(),
        );
        assert_eq!(answer, ffi::SQLITE_OK);
        assert_eq!(ffi::sqlite3_close(connection), ffi::SQLITE_OK);
        assert_eq!(ffi::sqlite3_shutdown(), ffi::SQLITE_OK);
    }
    assert!(
        FREED.load(Ordering::Relaxed) > 100,
        "SQLite frees through the witness"
    );
    let seen = |count: &AtomicUsize| {
        if count.load(Ordering::Relaxed) == 0 {
            "no"
        } else {
            "some"
        }
    };
    format!(
        "{} block unwiped, {} secret seen",
        seen(&NOT_WIPED),
        seen(&SECRETS)
    )
}

fn plain() -> String {
    install_witness();
    use_sqlite()
}

fn zeroed() -> String {
    install_witness();
    assert_eq!(zero_sqlite_memory(), Protection::On);
    assert_eq!(
        zero_sqlite_memory(),
        Protection::On,
        "asking again is no mistake"
    );
    use_sqlite()
}

fn too_late() -> String {
    // SAFETY: it takes nothing and may be called at any time.
    assert_eq!(unsafe { ffi::sqlite3_initialize() }, ffi::SQLITE_OK);
    format!("{:?}", zero_sqlite_memory())
}

#[test]
fn what_sqlite_frees_is_wiped() {
    let roles: [Role; 2] = [("zeroed", zeroed), ("plain", plain)];
    let [zeroed, plain] = play("sqlite::what_sqlite_frees_is_wiped", roles);
    assert_eq!(zeroed, "no block unwiped, no secret seen");
    assert_eq!(
        plain, "some block unwiped, some secret seen",
        "the witness can see"
    );
}

#[test]
fn an_allocator_that_comes_too_late_is_refused() {
    let [answer] = play(
        "sqlite::an_allocator_that_comes_too_late_is_refused",
        [("late", too_late)],
    );
    assert_eq!(answer, "Refused");
}
