//! A stick that is pulled out, used in another computer, exchanged for another one, and put back.

use std::collections::BTreeSet;

use super::world::{Checked, World};
use crate::dice::Dice;
use crate::disk::{Disk, Fault, Medium};
use crate::refusal;

/// What lies in the place where the vault was opened.
pub enum Stick {
    Ours,
    Nothing { ours: Medium },
    Theirs { ours: Medium },
}

impl World {
    pub(super) fn pull_out(&mut self) {
        if self.ours_is_in() {
            let mut ours = self.disk.exchange(Medium::default());
            ours.lose_power(&mut Dice::new(self.count as u64));
            self.stick = Stick::Nothing { ours };
        } else {
            self.take_ours(|ours| Stick::Nothing { ours });
            self.disk.exchange(Medium::default());
        }
        self.disk.plan(|_| Some(Fault::Refuses(refusal::ENODEV)));
    }

    pub(super) fn put_another_in(&mut self) {
        self.take_ours(|ours| Stick::Theirs { ours });
        self.disk.exchange(self.theirs.clone());
        self.disk.mend();
    }

    pub(super) fn put_back(&mut self) {
        let stick = std::mem::replace(&mut self.stick, Stick::Ours);
        if let Stick::Nothing { ours } | Stick::Theirs { ours } = stick {
            self.disk.exchange(ours);
            self.disk.mend();
        }
    }

    /// On another computer, which has a disk drive of its own.
    pub(super) fn save_elsewhere(&mut self, times: usize) -> Checked {
        self.pull_out();
        let Stick::Nothing { ours } = &mut self.stick else {
            return Ok(());
        };
        let mut elsewhere = Self {
            disk: Disk::of(std::mem::take(ours)),
            stick: Stick::Ours,
            vault: None,
            theirs: Medium::default(),
            memory: BTreeSet::new(),
            saved: self.saved.clone(),
            tried: self.tried.clone(),
            passphrase: self.passphrase.clone(),
            next: self.next.clone(),
            code: self.code.clone(),
            overtaken: false,
            count: self.count,
        };
        elsewhere.open(None)?;
        for _ in 0..times {
            elsewhere.save(None)?;
        }
        elsewhere.vault = None;
        *ours = elsewhere.disk.exchange(Medium::default());
        self.saved = elsewhere.saved;
        self.tried = elsewhere.tried;
        self.passphrase = elsewhere.passphrase;
        self.next = elsewhere.next;
        self.count = elsewhere.count;
        self.overtaken = self.vault.is_some();
        Ok(())
    }

    fn take_ours(&mut self, put: impl FnOnce(Medium) -> Stick) {
        let stick = std::mem::replace(&mut self.stick, Stick::Ours);
        if let Stick::Nothing { ours } | Stick::Theirs { ours } = stick {
            self.stick = put(ours);
        }
    }
}
