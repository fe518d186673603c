//! What `module.toml` says of the steps: ids and order, no words.

use crate::{Age, Exercise, Id};

/// A step as it is planned.
#[derive(Clone, Debug)]
pub(crate) struct StepPlan {
    pub(crate) id: Id,
    pub(crate) ages: Vec<Age>,
    pub(crate) law: bool,
    pub(crate) pictures: Vec<Id>,
    pub(crate) body: BodyPlan,
    /// Where the step stands in `module.toml`.
    pub(crate) offset: usize,
}

/// What the words of a step have to follow.
#[derive(Clone, Debug)]
pub(crate) enum BodyPlan {
    Read,
    Film,
    Dilemma(Vec<ChoicePlan>),
    Quiz { options: Vec<Id>, right: Vec<Id> },
    Exercise(Exercise),
    Reflection,
    Practice,
}

/// A choice and those that follow on it.
#[derive(Clone, Debug)]
pub(crate) struct ChoicePlan {
    pub(crate) id: Id,
    pub(crate) choices: Vec<ChoicePlan>,
}
