//! What the index says of a package: enough for the home screen, so that nothing else is read at start.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Age, Area, Exercise, Id, Language, PackageKind, Parsed, Review, Safety, StepKind};

/// One row of the index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The package's id and its folder's name.
    pub id: Id,
    /// One of the eighteen, or a theme.
    pub kind: PackageKind,
    /// Which of the three doors it stands behind.
    pub area: Option<Area>,
    /// Its place among its siblings.
    pub order: u32,
    /// How long it takes.
    pub minutes: u32,
    /// What has to stand before it.
    pub safety: Safety,
    /// Its title and summary in each language that it has.
    pub languages: BTreeMap<Language, Heading>,
    /// Its steps in order.
    pub steps: Vec<StepEntry>,
    /// SHA-256 over the names and contents of the package's files, lower-case hexadecimal.
    pub hash: String,
}

/// What a package is called in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: String,
    /// How far the text has been reviewed.
    pub review: Review,
}

/// A step, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepEntry {
    /// The step's id.
    pub id: Id,
    /// What kind of step it is.
    pub kind: StepKind,
    /// The ages that it is about; empty means every age.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ages: Vec<Age>,
    /// Which tool, if it is an exercise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exercise: Option<Exercise>,
}

impl Entry {
    /// The row of a package that was parsed: in those languages in which it is sound. `None` if there is none.
    pub(crate) fn of(parsed: &Parsed, hash: String) -> Option<Self> {
        let about = parsed.about.as_ref()?;
        let steps = parsed.packages.values().next()?.steps.iter();
        let languages = parsed.packages.values().filter_map(|package| {
            let heading = Heading {
                title: package.title.clone(),
                summary: package.summary.clone(),
                review: *about.review.get(&package.language)?,
            };
            Some((package.language.clone(), heading))
        });
        Some(Self {
            id: about.id.clone(),
            kind: about.kind,
            area: about.area,
            order: about.order,
            minutes: about.minutes,
            safety: about.safety,
            languages: languages.collect(),
            steps: steps
                .map(|step| StepEntry {
                    id: step.id.clone(),
                    kind: step.body.kind(),
                    ages: step.ages.clone(),
                    exercise: step.body.exercise(),
                })
                .collect(),
            hash,
        })
    }

    /// By what packages are ordered: modules before themes, door by door.
    pub(crate) fn place(&self) -> (PackageKind, Option<Area>, u32, &Id) {
        (self.kind, self.area, self.order, &self.id)
    }
}
