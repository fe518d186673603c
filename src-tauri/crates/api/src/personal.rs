//! What the parent has told of the family and the day: kept, read, and what follows for the ages that are shown.

use vault::child::{self, Child};
use vault::told::{self, Matter};
use vault::{Reader, Vault};

use crate::Program;
use crate::calendar::{bands, year_of};
use crate::contract::{
    AgeBand, ChildRequest, ChildView, ErrorCode, Failure, Feeling, PersonalView, SavedView,
    Seconds, Stage, WriteFeelingRequest, WritePersonalRequest,
};
use crate::kept::Kept as _;
use crate::notes::seconds;

/// How it feels is a word about today.
const A_DAY: Seconds = 12 * 60 * 60;
/// A name is a name and no story.
const LONGEST_NAME: usize = 60;
/// More than any family has.
const MOST_CHILDREN: usize = 20;
/// A parent's youngest may have moved out by now, and is still their child.
const OLDEST: u16 = 40;

/// What the parent has told, as far as it holds now.
#[derive(Default)]
pub(crate) struct Personal {
    children: Vec<Child>,
    pub(crate) stage: Option<Stage>,
    pub(crate) feeling: Option<Feeling>,
    pub(crate) ages: Vec<AgeBand>,
}

impl Personal {
    /// Reads what a journal holds of it.
    ///
    /// # Errors
    /// Only when the database is broken.
    pub(crate) fn read(reader: &Reader<'_>, now: Seconds) -> Result<Self, vault::Error> {
        let children = child::all(reader)?;
        let stage = told::get(reader, Matter::Stage)?;
        let feeling = told::get(reader, Matter::Feeling)?;
        let today = feeling.filter(|told| {
            let ago = now.checked_sub(seconds(told.at));
            ago.is_some_and(|ago| ago < A_DAY)
        });
        Ok(Self {
            ages: bands(children.iter().map(|child| child.born), year_of(now)),
            stage: stage.and_then(|told| Stage::of(&told.value)),
            feeling: today.and_then(|told| Feeling::of(&told.value)),
            children,
        })
    }
}

impl Program {
    /// What the parent has told; nothing where no journal is open.
    ///
    /// # Errors
    /// [`ErrorCode::VaultLocked`].
    pub fn personal(&self) -> Result<PersonalView, Failure> {
        let now = self.now();
        let mut desk = self.desk();
        let vault: &Vault = desk.vault()?;
        let personal = vault.read(|reader| Personal::read(reader, now))?;
        let children = personal.children.into_iter();
        let years = years(now);
        Ok(PersonalView {
            children: children
                .map(|child| ChildView {
                    name: child.name,
                    birth_year: child.born,
                })
                .collect(),
            stage: personal.stage,
            feeling: personal.feeling,
            ages: personal.ages,
            first_year: *years.start(),
            last_year: *years.end(),
        })
    }

    /// Keeps what the parent tells of the family, in place of what was told before.
    ///
    /// # Errors
    /// [`ErrorCode::BadRequest`] for a year or a name out of bounds, and as every change of the journal.
    pub fn write_personal(&self, request: &WritePersonalRequest) -> Result<SavedView, Failure> {
        let years = years(self.now());
        let children: Vec<_> = request
            .children
            .iter()
            .map(tidy)
            .filter(|child| !child.name.is_empty() || child.born.is_some())
            .collect();
        let is_plausible = |child: &Child| {
            child.name.chars().count() <= LONGEST_NAME
                && child.born.is_none_or(|born| years.contains(&born))
        };
        if children.len() > MOST_CHILDREN || !children.iter().all(is_plausible) {
            return Err(ErrorCode::BadRequest.into());
        }
        self.write(|writer, now| {
            child::write(writer, &children)?;
            let stage = request.stage.map(|stage| stage.name());
            told::write(writer, Matter::Stage, stage, now)
        })
    }

    /// Keeps how it feels today; only the last word is kept.
    ///
    /// # Errors
    /// As every change of the journal.
    pub fn write_feeling(&self, request: &WriteFeelingRequest) -> Result<SavedView, Failure> {
        let feeling = request.feeling.map(|feeling| feeling.name());
        self.write(|writer, now| told::write(writer, Matter::Feeling, feeling, now))
    }
}

/// The years of birth that are taken: a child may be on its way.
fn years(now: Seconds) -> std::ops::RangeInclusive<u16> {
    let year = year_of(now);
    year - OLDEST..=year + 1
}

/// A name on one line, since it is put into the middle of sentences.
fn tidy(child: &ChildRequest) -> Child {
    let words: Vec<_> = child.name.split_whitespace().collect();
    Child {
        name: words.join(" "),
        born: child.birth_year,
    }
}
