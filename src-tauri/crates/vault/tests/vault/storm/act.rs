//! What can happen to a vault.

use proptest::prelude::*;

use crate::disk::Fault;
use crate::refusal;

/// One thing that is done, and what goes wrong meanwhile.
#[derive(Debug, Clone, Copy)]
pub struct Act {
    pub deed: Deed,
    pub mishap: Option<Mishap>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    Save,
    ChangePassphrase,
    MakeCode,
    RemoveCode,
    UseCode,
    Reopen,
    PullOut,
    /// Pulled out, opened on another computer and saved to there so many times.
    SaveElsewhere(usize),
    PutAnotherIn,
    PutBack,
}

/// Each at this step of the deed, or after it if it has not as many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    /// What was not synced is kept or lost as the seed will have it.
    PowerCut { step: usize, seed: u64 },
    /// The program dies, and the system writes what it owes.
    Killed { step: usize },
    /// One step goes wrong.
    Fails { step: usize, fault: Fault },
}

pub fn acts() -> impl Strategy<Value = Act> {
    let deed = prop_oneof![
        10 => Just(Deed::Save),
        3 => Just(Deed::ChangePassphrase),
        2 => Just(Deed::MakeCode),
        1 => Just(Deed::RemoveCode),
        2 => Just(Deed::UseCode),
        3 => Just(Deed::Reopen),
        2 => Just(Deed::PullOut),
        1 => (1..=2_usize).prop_map(Deed::SaveElsewhere),
        1 => Just(Deed::PutAnotherIn),
        2 => Just(Deed::PutBack),
    ];
    let mishap = prop_oneof![
        2 => (0..32_usize, any::<u64>()).prop_map(|(step, seed)| Mishap::PowerCut { step, seed }),
        1 => (0..32_usize).prop_map(|step| Mishap::Killed { step }),
        2 => (0..32_usize, faults()).prop_map(|(step, fault)| Mishap::Fails { step, fault }),
    ];
    (deed, prop::option::of(mishap)).prop_map(|(deed, mishap)| Act { deed, mishap })
}

fn faults() -> impl Strategy<Value = Fault> {
    prop::sample::select(vec![
        Fault::Refuses(refusal::ENOSPC),
        Fault::Refuses(refusal::EIO),
        Fault::Refuses(refusal::EROFS),
        Fault::Refuses(refusal::EACCES),
        Fault::Refuses(refusal::ENODEV),
        Fault::TakesHalf,
        Fault::Lies,
    ])
}
