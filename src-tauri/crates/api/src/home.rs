//! The shelf as the home screen shows it: how far the parent has come, and what may come next.

use content::{Entry, StepEntry};
use vault::answer::{self, Answer};
use vault::follow_up::{self, FollowUp};
use vault::visit::{self, Visit};

use crate::Program;
use crate::contract::{
    AgeBand, BookmarkView, Failure, FollowUpView, Gate, LibraryView, PackageCard, Seconds,
    StepKind, SuggestionView, Tool, ToolPlace,
};
use crate::follow_up::due;
use crate::gates::Answered;
use crate::kept::Kept as _;
use crate::notes::seconds;
use crate::personal::Personal;
use crate::shelf::damaged;
use crate::suggestion::{Candidate, suggest};
use crate::view::{self, small};

/// What is known of the parent. Nothing, while no journal is open.
#[derive(Default)]
struct Known {
    /// The latest last.
    visits: Vec<Visit>,
    plans: Vec<Answer>,
    said: Vec<FollowUp>,
    personal: Personal,
    answered: Answered,
}

impl Program {
    /// The packages there are in the chosen language, where the parent was last, and what may come next.
    ///
    /// # Errors
    /// Only when the vault is broken.
    pub fn library(&self) -> Result<LibraryView, Failure> {
        let now = self.now();
        let known = self.known(now)?;
        let language = self.language().tag();
        Ok(self.shelf.look(|library| {
            let entries = &library.entries;
            let packages: Vec<_> = entries
                .iter()
                .filter_map(|entry| known.card(entry, language))
                .collect();
            LibraryView {
                last: known.last(&packages),
                suggestion: known.suggestion(&packages),
                tools: tools(entries, &packages),
                follow_up: known.follow_up(&packages, now),
                damaged: damaged(library, language),
                packages,
            }
        }))
    }

    fn known(&self, now: Seconds) -> Result<Known, Failure> {
        let desk = self.desk();
        let Some(vault) = desk.opened() else {
            return Ok(Known::default());
        };
        let read = vault.read(|reader| {
            Ok(Known {
                visits: visit::all(reader)?,
                plans: answer::of_kind(reader, StepKind::Practice.name())?,
                said: follow_up::all(reader)?,
                personal: Personal::read(reader, now)?,
                answered: self.gates.now(),
            })
        });
        Ok(read?)
    }
}

impl Known {
    /// The package as it stands on the shelf, if it is sound in this language.
    fn card(&self, entry: &Entry, language: &str) -> Option<PackageCard> {
        let heading = entry.languages.get(language)?;
        let id = entry.id.as_str();
        let shown: Vec<_> = entry
            .steps
            .iter()
            .filter(|step| is_shown(step, &self.personal.ages))
            .collect();
        let was_seen = |step: &&&StepEntry| {
            let mut visits = self.visits.iter();
            visits.any(|visit| visit.module == id && visit.step == step.id.as_str())
        };
        let safety = view::safety(entry.safety);
        Some(PackageCard {
            id: id.to_owned(),
            area: entry.area.map(view::area),
            order: small(entry.order),
            minutes: small(entry.minutes),
            safety,
            gate: self.answered.before(id, safety),
            title: heading.title.clone(),
            summary: heading.summary.clone(),
            steps: count(shown.len()),
            seen: count(shown.iter().filter(was_seen).count()),
        })
    }

    /// Where the parent was last. To go on there is a suggestion, too.
    fn last(&self, packages: &[PackageCard]) -> Option<BookmarkView> {
        let visit = self.visits.last()?;
        let behind = |card: &PackageCard| card.id == visit.module && card.gate == Gate::Behind;
        (!packages.iter().any(behind)).then(|| BookmarkView {
            module: visit.module.clone(),
            step: visit.step.clone(),
        })
    }

    fn suggestion(&self, packages: &[PackageCard]) -> Option<SuggestionView> {
        let shelf: Vec<_> = packages
            .iter()
            .map(|card| Candidate {
                id: &card.id,
                open: card.gate == Gate::Open,
                steps: card.steps,
                seen: card.seen,
                visited: self
                    .visits
                    .iter()
                    .rposition(|visit| visit.module == card.id),
            })
            .collect();
        suggest(&shelf, self.personal.feeling, self.personal.stage)
    }

    fn follow_up(&self, packages: &[PackageCard], now: Seconds) -> Option<FollowUpView> {
        let card = |plan: &Answer| packages.iter().find(|card| card.id == plan.module);
        // A plan for a package that the questions stand before is the parent's own words; one that has become
        // unsafe is not brought up.
        let may_ask = |plan: &Answer| card(plan).is_some_and(|card| card.gate != Gate::Behind);
        let plan = due(&self.plans, &self.said, now.into(), may_ask)?;
        Some(FollowUpView {
            title: card(plan)?.title.clone(),
            module: plan.module.clone(),
            step: plan.step.clone(),
            plan: plan.body.clone(),
            written: seconds(plan.changed),
        })
    }
}

/// The tools that are at hand when something happens, the most urgent first.
const AT_HAND: [Tool; 3] = [Tool::Thermometer, Tool::Message, Tool::Commitments];

/// Where each tool is found: in the first package that has it and may be brought up.
fn tools(entries: &[Entry], packages: &[PackageCard]) -> Vec<ToolPlace> {
    let may_show = |entry: &&Entry| {
        let mut cards = packages.iter();
        cards.any(|card| card.id == entry.id.as_str() && card.gate != Gate::Behind)
    };
    let place = |tool: Tool| {
        entries.iter().filter(may_show).find_map(|entry| {
            let has = |step: &&StepEntry| step.exercise.and_then(view::tool) == Some(tool);
            Some(ToolPlace {
                tool,
                module: entry.id.to_string(),
                step: entry.steps.iter().find(has)?.id.to_string(),
            })
        })
    };
    AT_HAND.into_iter().filter_map(place).collect()
}

/// Whether the screen shows a step to the parent of children of these ages; of none: of every age.
fn is_shown(step: &StepEntry, ages: &[AgeBand]) -> bool {
    let fits = step.ages.is_empty()
        || ages.is_empty()
        || step.ages.iter().any(|age| ages.contains(&view::age(*age)));
    fits && view::is_shown(step)
}

fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
