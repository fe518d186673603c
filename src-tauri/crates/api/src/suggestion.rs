//! Which package to open next, and why: a pure function of what is known.
//!
//! In this order: what the parent feels now; the package to begin with; what was begun last; what fits where the
//! parent is in the separation; the next on the shelf. Nothing before which something stands, and nothing finished.

use crate::contract::{Feeling, Stage, SuggestionReason, SuggestionView};

/// The package that a parent who reads only one should read.
const FIRST: &str = "for-the-childs-sake";

/// A package as far as it matters here. They come in the order of the shelf.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'a> {
    pub(crate) id: &'a str,
    /// Nothing stands before it.
    pub(crate) open: bool,
    pub(crate) steps: u16,
    pub(crate) seen: u16,
    /// Which of all visits was the last to it; later ones are higher.
    pub(crate) visited: Option<usize>,
}

impl Candidate<'_> {
    fn is_finished(&self) -> bool {
        self.seen >= self.steps
    }

    fn is_begun(&self) -> bool {
        self.seen > 0
    }
}

/// The package to open next, if there is one.
pub(crate) fn suggest(
    shelf: &[Candidate<'_>],
    feeling: Option<Feeling>,
    stage: Option<Stage>,
) -> Option<SuggestionView> {
    let offered: Vec<_> = shelf
        .iter()
        .filter(|candidate| candidate.open && !candidate.is_finished())
        .collect();
    let by_id = |id: &str| offered.iter().find(|candidate| candidate.id == id);
    let fresh = |id: &str| by_id(id).filter(|candidate| !candidate.is_begun());

    let felt = feeling.and_then(|feeling| {
        let found = by_id(about(feeling)?)?;
        Some((found, SuggestionReason::Feeling { feeling }))
    });
    let first = || Some((fresh(FIRST)?, SuggestionReason::Start));
    let unfinished = || {
        let begun = offered.iter().filter(|candidate| candidate.is_begun());
        let last = begun.max_by_key(|candidate| candidate.visited)?;
        Some((last, SuggestionReason::Unfinished))
    };
    let next = || {
        let fitting = stage.into_iter().flat_map(fitting).copied().find_map(fresh);
        let any = || offered.iter().find(|candidate| !candidate.is_begun());
        Some((fitting.or_else(any)?, SuggestionReason::Next))
    };
    let (found, reason) = felt.or_else(first).or_else(unfinished).or_else(next)?;
    Some(SuggestionView {
        module: found.id.to_owned(),
        reason,
    })
}

/// The package about a feeling; calm and hope ask for none.
fn about(feeling: Feeling) -> Option<&'static str> {
    match feeling {
        Feeling::Angry => Some("anger"),
        Feeling::Worried => Some("worry-and-rumination"),
        Feeling::Sad => Some("crisis-and-grief"),
        Feeling::Tired => Some("stress-sleep-body"),
        Feeling::Ashamed => Some("letting-go"),
        Feeling::Calm | Feeling::Hopeful => None,
    }
}

/// The packages that come first for a parent who is there in the separation.
fn fitting(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Deciding => &["telling-the-children", "listening-to-your-child"],
        Stage::New => &["childrens-reactions", "crisis-and-grief", "two-homes"],
        Stage::Settled => &["caught-in-the-middle", "calm-communication", "new-partner"],
        Stage::NeverTogether => &["listening-to-your-child", "from-couple-to-parent-team"],
    }
}

#[cfg(test)]
mod tests;
