//! A disk in memory that notes every step, can be made to fail at any one of them, and loses what was not
//! synced when its power goes.

mod medium;

use std::collections::BTreeMap;
use std::fs::TryLockError;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, Weak};

use vault::{Error, FileName, Lock, OpenFile, Opened, Source, Storage, Vault};

pub use medium::Medium;

use crate::dice::Dice;
use crate::support::{CHEAP, PASSPHRASE, keep};

/// One call of the storage trait. The number tells open files apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    MakeFolders,
    SyncFolders,
    Read(FileName, Source),
    Holds(FileName),
    ReadStart(FileName),
    Open(FileName, usize),
    Write(FileName, usize),
    SetLen(FileName, usize),
    Sync(FileName, usize),
    Remove(FileName),
    RemoveFolders,
    Lock,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The system refuses with this number, and nothing is done.
    Refuses(i32),
    /// A writing takes half of what it was given.
    TakesHalf,
    /// A writing keeps a wrong byte and says nothing.
    Lies,
    /// The program dies before this step; none comes after.
    DiesBefore,
    /// The program dies after this step; none comes after.
    DiesAfter,
}

/// The disk; its clones are the same disk.
#[derive(Clone, Default)]
pub struct Disk {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    medium: Medium,
    steps: Vec<Step>,
    opened: usize,
    plan: Option<Box<dyn FnMut(Step) -> Option<Fault> + Send>>,
    /// The program that used this disk is no more.
    dead: bool,
    /// Syncing does nothing and says that it did.
    careless: bool,
    /// Only one may hold the lock, as on a real disk.
    exclusive: bool,
    hold: Weak<()>,
}

impl Disk {
    /// A disk with a vault that was saved once for each sentence, and is locked.
    pub fn with_vault(sentences: &[&str]) -> Self {
        let disk = Self::default();
        let mut vault = disk.create().unwrap();
        for sentence in sentences {
            assert!(keep(&mut vault, sentence).unwrap().is_kept());
        }
        disk.forget_steps();
        disk
    }

    /// A disk of its own with the same files, all of them written for certain.
    pub fn copy(&self) -> Self {
        Self::of(Medium::of(self.files()))
    }

    /// A disk of its own in the same state, down to what was not synced.
    pub fn twin(&self) -> Self {
        Self::of(self.state().medium.clone())
    }

    /// A disk with these files in it.
    pub fn of(medium: Medium) -> Self {
        let disk = Self::default();
        disk.state().medium = medium;
        disk
    }

    pub fn create(&self) -> Result<Vault, Error> {
        vault::create(Arc::new(self.clone()), &PASSPHRASE.into(), CHEAP)
    }

    pub fn unlock(&self) -> Result<Opened, Error> {
        self.unlock_with(PASSPHRASE)
    }

    pub fn unlock_with(&self, passphrase: &str) -> Result<Opened, Error> {
        vault::unlock(Arc::new(self.clone()), &passphrase.into())
    }

    pub fn files(&self) -> BTreeMap<FileName, Vec<u8>> {
        self.state().medium.contents()
    }

    /// The files as they are once the system has written what it owes and reads them from the device.
    pub fn lasting_files(&self) -> BTreeMap<FileName, Vec<u8>> {
        self.state().medium.clone().settled()
    }

    pub fn put(&self, file: FileName, bytes: &[u8]) {
        self.state().medium.put(file, bytes);
    }

    pub fn steps(&self) -> Vec<Step> {
        self.state().steps.clone()
    }

    pub fn forget_steps(&self) {
        self.state().steps.clear();
    }

    /// Fails wherever the plan says so, until it is mended.
    pub fn plan(&self, plan: impl FnMut(Step) -> Option<Fault> + Send + 'static) {
        self.state().plan = Some(Box::new(plan));
    }

    /// Fails once, at the step of this number counted from now.
    pub fn fail_at(&self, number: usize, fault: Fault) {
        let mut count = 0;
        self.plan(move |_| {
            count += 1;
            (count == number + 1).then_some(fault)
        });
    }

    pub fn mend(&self) {
        self.state().plan = None;
    }

    /// A new program finds the files as the last one left them.
    pub fn restart(&self) {
        let mut state = self.state();
        state.plan = None;
        state.dead = false;
    }

    /// The power goes and comes back: what was not synced is kept or lost by chance.
    pub fn lose_power(&self, dice: &mut Dice) {
        self.restart();
        self.state().medium.lose_power(dice);
    }

    /// Whether the program that used this disk has died.
    pub fn is_dead(&self) -> bool {
        self.state().dead
    }

    /// From now on nothing is ever synced, and nobody is told.
    pub fn be_careless(&self) {
        self.state().careless = true;
    }

    /// From now on only one may hold the lock.
    pub fn lock_in_earnest(&self) {
        self.state().exclusive = true;
    }

    /// Puts another stick in, and gives the one that was there. Whoever held a lock holds it no more.
    pub fn exchange(&self, stick: Medium) -> Medium {
        let mut state = self.state();
        state.hold = Weak::new();
        std::mem::replace(&mut state.medium, stick)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Notes a step, and what goes wrong with it short of a refusal.
    fn step(&self, step: Step) -> io::Result<Option<Fault>> {
        let mut state = self.state();
        if state.dead {
            return Err(io::Error::other("the program is no more"));
        }
        state.steps.push(step);
        let fault = state.plan.as_mut().and_then(|plan| plan(step));
        state.dead = matches!(fault, Some(Fault::DiesBefore | Fault::DiesAfter));
        match fault {
            Some(Fault::Refuses(number)) => Err(io::Error::from_raw_os_error(number)),
            Some(Fault::DiesBefore) => Err(io::Error::other("the program is no more")),
            fault => Ok(fault),
        }
    }
}

impl Storage for Disk {
    fn make_folders(&self) -> io::Result<()> {
        self.step(Step::MakeFolders).map(drop)
    }

    fn sync_folders(&self) -> io::Result<()> {
        self.step(Step::SyncFolders)?;
        let mut state = self.state();
        if !state.careless {
            state.medium.sync_names();
        }
        Ok(())
    }

    fn read(&self, file: FileName, source: Source, limit: u64) -> io::Result<Vec<u8>> {
        self.step(Step::Read(file, source))?;
        let mut state = self.state();
        let bytes = match source {
            Source::Any => state.medium.bytes(file),
            Source::Device => state.medium.reread(file),
        };
        let bytes = bytes.ok_or(io::ErrorKind::NotFound)?;
        match bytes.len() as u64 > limit {
            true => Err(io::ErrorKind::FileTooLarge.into()),
            false => Ok(bytes.clone()),
        }
    }

    fn holds(&self, file: FileName, bytes: &[u8]) -> io::Result<bool> {
        self.step(Step::Holds(file))?;
        let mut state = self.state();
        let held = state.medium.reread(file).ok_or(io::ErrorKind::NotFound)?;
        Ok(held == bytes)
    }

    fn read_start(&self, file: FileName, length: u64) -> io::Result<Vec<u8>> {
        self.step(Step::ReadStart(file))?;
        let state = self.state();
        let bytes = state.medium.bytes(file).ok_or(io::ErrorKind::NotFound)?;
        let length = bytes.len().min(usize::try_from(length).unwrap());
        Ok(bytes[..length].to_owned())
    }

    fn open(&self, file: FileName) -> io::Result<Box<dyn OpenFile>> {
        let number = self.state().opened;
        self.step(Step::Open(file, number))?;
        let mut state = self.state();
        state.opened += 1;
        state.medium.make(file);
        Ok(Box::new(DiskFile {
            disk: self.clone(),
            file,
            number,
        }))
    }

    fn remove(&self, file: FileName) -> io::Result<()> {
        self.step(Step::Remove(file))?;
        self.state().medium.remove(file);
        Ok(())
    }

    fn remove_folders(&self) -> io::Result<()> {
        self.step(Step::RemoveFolders).map(drop)
    }

    fn lock(&self) -> Result<Lock, TryLockError> {
        self.step(Step::Lock).map_err(TryLockError::Error)?;
        let mut state = self.state();
        if state.exclusive && state.hold.strong_count() > 0 {
            return Err(TryLockError::WouldBlock);
        }
        let hold = Arc::new(());
        state.hold = Arc::downgrade(&hold);
        Ok(Box::new(hold))
    }
}

struct DiskFile {
    disk: Disk,
    file: FileName,
    number: usize,
}

impl OpenFile for DiskFile {
    fn write_at(&mut self, bytes: &[u8], offset: u64) -> io::Result<usize> {
        let fault = self.disk.step(Step::Write(self.file, self.number))?;
        let mut bytes = bytes.to_owned();
        match fault {
            Some(Fault::TakesHalf) => bytes.truncate(bytes.len().div_ceil(2)),
            Some(Fault::Lies) => bytes[0] ^= 1,
            _ => {}
        }
        let start = usize::try_from(offset).unwrap();
        self.disk.state().medium.write(self.file, &bytes, start);
        Ok(bytes.len())
    }

    fn set_len(&mut self, length: u64) -> io::Result<()> {
        self.disk.step(Step::SetLen(self.file, self.number))?;
        let length = usize::try_from(length).unwrap();
        self.disk.state().medium.set_length(self.file, length);
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        let synced = self.disk.step(Step::Sync(self.file, self.number));
        let mut state = self.disk.state();
        match synced {
            Ok(_) if state.careless => {}
            Ok(_) => state.medium.sync(self.file),
            // What the system owed, it may have forgotten.
            Err(_) if !state.dead => state.medium.fail_to_sync(self.file),
            Err(_) => {}
        }
        synced.map(drop)
    }
}
