//! The hold of one program on a folder.

use std::fs::{File, TryLockError};

/// A locked file, unlocked when it is dropped.
///
/// Closing it would not be enough: a process that is just being started has a copy of every descriptor
/// for a moment, and the lock would last as long as the copy.
pub(super) struct Hold(File);

impl Hold {
    pub(super) fn take(file: File) -> Result<Self, TryLockError> {
        file.try_lock()?;
        Ok(Self(file))
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        // Where even this fails, closing the file is what is left to do.
        let _ = self.0.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hold_that_was_given_up_is_free_though_a_copy_of_its_descriptor_lives() {
        let folder = tempfile::tempdir().unwrap();
        let open = || File::create(folder.path().join("lock")).unwrap();
        let file = open();
        let copy = file.try_clone().unwrap();
        let hold = Hold::take(file).unwrap();
        assert!(Hold::take(open()).is_err(), "control: it is held");
        drop(hold);
        assert!(Hold::take(open()).is_ok());
        drop(copy);
    }
}
