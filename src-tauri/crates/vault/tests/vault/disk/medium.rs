//! The files of a disk: what the program sees of them, what the device has for certain, and all that a
//! power cut may make of the difference.
//!
//! Of what was not synced, every sector of 512 bytes is kept or lost on its own and in any order, one of
//! them perhaps in half; a file gets any of the lengths that it had; a name stands for any of the files
//! that it stood for. Syncing a file makes its bytes and its length last, and not its name: that takes
//! syncing its folder. After a failed sync the system counts as written what never was.

use std::collections::{BTreeMap, BTreeSet};

use vault::FileName;

use crate::dice::Dice;

const SECTOR: usize = 512;

/// The files of a disk.
#[derive(Clone, Default)]
pub struct Medium {
    files: Vec<File>,
    /// What each name has stood for since the folders were synced; the last is now.
    names: BTreeMap<FileName, Vec<Option<usize>>>,
}

#[derive(Clone, Default)]
struct File {
    /// What the program sees.
    bytes: Vec<u8>,
    /// What the device has.
    lasting: Vec<u8>,
    /// Every state since the device had all of it.
    since: Vec<Vec<u8>>,
    /// What the system still owes to the device.
    dirty: BTreeSet<usize>,
    /// A sync failed: what is not owed may not be on the device all the same.
    forgetful: bool,
}

impl Medium {
    /// A disk that has these files for certain.
    pub fn of(files: BTreeMap<FileName, Vec<u8>>) -> Self {
        let mut medium = Self::default();
        for (name, bytes) in files {
            medium.put(name, &bytes);
        }
        medium
    }

    /// Every file, as the program sees it.
    pub fn contents(&self) -> BTreeMap<FileName, Vec<u8>> {
        let names = self.names.keys();
        names
            .filter_map(|name| Some((*name, self.bytes(*name)?.clone())))
            .collect()
    }

    /// Every file, as the device has it when the system has written what it owes.
    pub fn settled(mut self) -> BTreeMap<FileName, Vec<u8>> {
        for file in &mut self.files {
            file.sync();
            file.forget_cache();
        }
        self.contents()
    }

    /// A file, as the program sees it.
    pub fn bytes(&self, name: FileName) -> Option<&Vec<u8>> {
        self.number(name).map(|number| &self.files[number].bytes)
    }

    /// A file, as the device has it: what the system thinks is written comes from there.
    pub fn reread(&mut self, name: FileName) -> Option<&Vec<u8>> {
        let number = self.number(name)?;
        self.files[number].forget_cache();
        self.bytes(name)
    }

    /// Puts a file on the device, name and all.
    pub fn put(&mut self, name: FileName, bytes: &[u8]) {
        self.names.insert(name, vec![Some(self.files.len())]);
        self.files.push(File {
            bytes: bytes.to_owned(),
            lasting: bytes.to_owned(),
            ..File::default()
        });
    }

    /// Makes an empty file where there is none.
    pub fn make(&mut self, name: FileName) {
        if self.number(name).is_none() {
            self.stand_for(name, Some(self.files.len()));
            self.files.push(File::default());
        }
    }

    pub fn remove(&mut self, name: FileName) {
        if self.number(name).is_some() {
            self.stand_for(name, None);
        }
    }

    pub fn write(&mut self, name: FileName, bytes: &[u8], start: usize) {
        let end = start + bytes.len();
        self.change(name, |file| {
            file.resize(file.len().max(end), 0);
            file[start..end].copy_from_slice(bytes);
            start..end
        });
    }

    pub fn set_length(&mut self, name: FileName, length: usize) {
        self.change(name, |file| {
            let old = file.len();
            file.resize(length, 0);
            old.min(length)..length
        });
    }

    pub fn sync(&mut self, name: FileName) {
        if let Some(number) = self.number(name) {
            self.files[number].sync();
        }
    }

    pub fn fail_to_sync(&mut self, name: FileName) {
        if let Some(number) = self.number(name) {
            self.files[number].dirty.clear();
            self.files[number].forgetful = true;
        }
    }

    pub fn sync_names(&mut self) {
        for meanings in self.names.values_mut() {
            meanings.drain(..meanings.len() - 1);
        }
    }

    /// The power goes: each difference between program and device is settled one way or another.
    pub fn lose_power(&mut self, dice: &mut Dice) {
        for meanings in self.names.values_mut() {
            let kept = meanings[dice.below(meanings.len())];
            *meanings = vec![kept];
        }
        for file in &mut self.files {
            file.lose_power(dice);
        }
    }

    fn number(&self, name: FileName) -> Option<usize> {
        *self.names.get(&name)?.last()?
    }

    fn stand_for(&mut self, name: FileName, file: Option<usize>) {
        let meanings = self.names.entry(name).or_insert_with(|| vec![None]);
        meanings.push(file);
    }

    fn change(
        &mut self,
        name: FileName,
        change: impl FnOnce(&mut Vec<u8>) -> std::ops::Range<usize>,
    ) {
        self.make(name);
        let Some(number) = self.number(name) else {
            return;
        };
        let file = &mut self.files[number];
        let changed = change(&mut file.bytes);
        file.dirty
            .extend(changed.start / SECTOR..changed.end.div_ceil(SECTOR));
        file.since.push(file.bytes.clone());
    }
}

impl File {
    fn sync(&mut self) {
        self.lasting.resize(self.bytes.len(), 0);
        for sector in std::mem::take(&mut self.dirty) {
            let range = within(sector, self.bytes.len());
            self.lasting[range.clone()].copy_from_slice(&self.bytes[range]);
        }
        self.since.clear();
    }

    fn forget_cache(&mut self) {
        if !self.forgetful {
            return;
        }
        for sector in 0..self.bytes.len().div_ceil(SECTOR) {
            if !self.dirty.contains(&sector) {
                let range = within(sector, self.bytes.len());
                let kept = sector_of(&self.lasting, sector, range.len());
                self.bytes[range].copy_from_slice(&kept);
            }
        }
    }

    fn lose_power(&mut self, dice: &mut Dice) {
        if !self.since.is_empty() {
            let mut states = std::mem::take(&mut self.since);
            states.insert(0, std::mem::take(&mut self.lasting));
            self.bytes = Fate::thrown(&states, dice).of(&states, dice);
        } else if self.forgetful {
            self.bytes.clone_from(&self.lasting);
        }
        *self = Self {
            lasting: self.bytes.clone(),
            bytes: std::mem::take(&mut self.bytes),
            ..Self::default()
        };
    }
}

/// What a power cut makes of a file that had several states.
enum Fate {
    /// The device had written nothing, or everything.
    Whole(usize),
    /// It wrote in order, up to this sector.
    UpTo(usize),
    /// It lost this one sector.
    AllBut(usize),
    /// It wrote as it pleased.
    Each,
}

impl Fate {
    fn thrown(states: &[Vec<u8>], dice: &mut Dice) -> Self {
        let longest = states.iter().map(Vec::len).max().unwrap_or(0);
        let sectors = longest.div_ceil(SECTOR).max(1);
        match dice.below(5) {
            0 => Self::Whole(dice.below(states.len())),
            1 => Self::UpTo(dice.below(sectors)),
            2 => Self::AllBut(dice.below(sectors)),
            _ => Self::Each,
        }
    }

    fn of(&self, states: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
        let last = states.len() - 1;
        let length = match self {
            Self::Whole(state) => states[*state].len(),
            _ => states[dice.below(states.len())].len(),
        };
        let mut bytes = Vec::with_capacity(length);
        let torn = dice.below(2 * length.div_ceil(SECTOR).max(1));
        for sector in 0..length.div_ceil(SECTOR) {
            let state = match self {
                Self::Whole(state) => *state,
                Self::UpTo(end) => last * usize::from(sector < *end),
                Self::AllBut(lost) => last * usize::from(sector != *lost),
                Self::Each => dice.below(states.len()),
            };
            let size = within(sector, length).len();
            let mut written = sector_of(&states[state], sector, size);
            if sector == torn && !matches!(self, Self::Whole(_)) {
                let other = sector_of(&states[dice.below(states.len())], sector, size);
                written[size / 2..].copy_from_slice(&other[size / 2..]);
            }
            bytes.extend(written);
        }
        bytes
    }
}

/// Where a sector lies in a file of this length.
fn within(sector: usize, length: usize) -> std::ops::Range<usize> {
    (sector * SECTOR).min(length)..((sector + 1) * SECTOR).min(length)
}

/// A sector of a file, with zeros where the file has ended.
fn sector_of(bytes: &[u8], sector: usize, size: usize) -> Vec<u8> {
    let mut sector = bytes[within(sector, bytes.len())].to_owned();
    sector.resize(size, 0);
    sector
}
