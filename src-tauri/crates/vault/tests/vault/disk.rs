//! A disk in memory that notes every step and can be made to fail at any one of them.

use std::collections::BTreeMap;
use std::fs::TryLockError;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard};

use vault::{Cost, Error, FileName, Lock, OpenFile, Opened, Source, Storage, Vault};

use crate::support::{PASSPHRASE, keep};

/// One call of the storage trait. The number tells open files apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    MakeFolders,
    SyncFolders,
    Read(FileName, Source),
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
#[derive(Debug, Clone, Copy)]
pub enum Fault {
    /// The system refuses with this number, and nothing is done.
    Refuses(i32),
    /// A writing takes half of what it was given.
    TakesHalf,
    /// A writing keeps a wrong byte and says nothing.
    Lies,
}

/// The disk; its clones are the same disk.
#[derive(Clone, Default)]
pub struct Disk {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    files: BTreeMap<FileName, Vec<u8>>,
    steps: Vec<Step>,
    opened: usize,
    plan: Option<Box<dyn FnMut(Step) -> Option<Fault> + Send>>,
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

    /// A disk of its own with the same files.
    pub fn copy(&self) -> Self {
        let copy = Self::default();
        copy.state().files = self.files();
        copy
    }

    pub fn create(&self) -> Result<Vault, Error> {
        vault::create(
            Arc::new(self.clone()),
            &PASSPHRASE.into(),
            Cost::two_to_the(1),
        )
    }

    pub fn unlock(&self) -> Result<Opened, Error> {
        vault::unlock(Arc::new(self.clone()), &PASSPHRASE.into())
    }

    pub fn files(&self) -> BTreeMap<FileName, Vec<u8>> {
        self.state().files.clone()
    }

    pub fn put(&self, file: FileName, bytes: &[u8]) {
        self.state().files.insert(file, bytes.to_owned());
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

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Notes a step, and what goes wrong with it short of a refusal.
    fn step(&self, step: Step) -> io::Result<Option<Fault>> {
        let mut state = self.state();
        state.steps.push(step);
        match state.plan.as_mut().and_then(|plan| plan(step)) {
            Some(Fault::Refuses(number)) => Err(io::Error::from_raw_os_error(number)),
            fault => Ok(fault),
        }
    }
}

impl Storage for Disk {
    fn make_folders(&self) -> io::Result<()> {
        self.step(Step::MakeFolders).map(drop)
    }

    fn sync_folders(&self) -> io::Result<()> {
        self.step(Step::SyncFolders).map(drop)
    }

    fn read(&self, file: FileName, source: Source, limit: u64) -> io::Result<Vec<u8>> {
        self.step(Step::Read(file, source))?;
        let bytes = self
            .state()
            .files
            .get(&file)
            .cloned()
            .ok_or(io::ErrorKind::NotFound)?;
        match bytes.len() as u64 > limit {
            true => Err(io::ErrorKind::FileTooLarge.into()),
            false => Ok(bytes),
        }
    }

    fn read_start(&self, file: FileName, length: u64) -> io::Result<Vec<u8>> {
        self.step(Step::ReadStart(file))?;
        let mut bytes = self
            .state()
            .files
            .get(&file)
            .cloned()
            .ok_or(io::ErrorKind::NotFound)?;
        bytes.truncate(usize::try_from(length).unwrap());
        Ok(bytes)
    }

    fn open(&self, file: FileName) -> io::Result<Box<dyn OpenFile>> {
        let number = self.state().opened;
        self.step(Step::Open(file, number))?;
        let mut state = self.state();
        state.opened += 1;
        state.files.entry(file).or_default();
        Ok(Box::new(DiskFile {
            disk: self.clone(),
            file,
            number,
        }))
    }

    fn remove(&self, file: FileName) -> io::Result<()> {
        self.step(Step::Remove(file))?;
        self.state().files.remove(&file);
        Ok(())
    }

    fn remove_folders(&self) -> io::Result<()> {
        self.step(Step::RemoveFolders).map(drop)
    }

    fn lock(&self) -> Result<Lock, TryLockError> {
        self.step(Step::Lock).map_err(TryLockError::Error)?;
        Ok(Box::new(()))
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
        let mut state = self.disk.state();
        let file = state.files.entry(self.file).or_default();
        let start = usize::try_from(offset).unwrap();
        let end = start + bytes.len();
        file.resize(file.len().max(end), 0);
        file[start..end].copy_from_slice(&bytes);
        Ok(bytes.len())
    }

    fn set_len(&mut self, length: u64) -> io::Result<()> {
        self.disk.step(Step::SetLen(self.file, self.number))?;
        let length = usize::try_from(length).unwrap();
        self.disk
            .state()
            .files
            .entry(self.file)
            .or_default()
            .resize(length, 0);
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.disk.step(Step::Sync(self.file, self.number)).map(drop)
    }
}
