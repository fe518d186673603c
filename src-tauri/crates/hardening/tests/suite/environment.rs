//! The environment is left alone when another thread could be reading it; on Windows none could.

use hardening::{NotAlone, set_environment};

#[test]
fn nothing_is_set_beside_other_threads() {
    // The harness runs every test in a thread beside its main one.
    assert_eq!(
        set_environment(&[("HARDENING_TEST_UNSET", "x")]),
        Err(NotAlone)
    );
    assert_eq!(std::env::var_os("HARDENING_TEST_UNSET"), None);
}
