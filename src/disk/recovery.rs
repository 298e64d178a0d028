//! Unsaved work outlives a crash: it is kept beside, and offered when Wayline is next opened.
//!
//! Each open document with unsaved changes has a folder, and in it a lock that the operating system lets go of when
//! the process ends, however it ends. A folder whose lock is free is work that was left behind.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use directories::ProjectDirs;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::store::{Stamp, load, write_atomically};
use crate::fault::{Doing, FileError};
use crate::format::to_ron;
use crate::model::{IdSource, JourneyMap};

const MAP: &str = "map.ron";
const ABOUT: &str = "about.ron";
const LOCK: &str = "lock";

/// Where unsaved work is kept.
#[derive(Clone, Debug)]
pub struct Recovery {
    dir: PathBuf,
}

/// Keeps the unsaved work of one open document. Work that is not cleared stays, to be recovered.
#[derive(Debug)]
pub struct Session {
    folder: PathBuf,
    state: Mutex<SessionState>,
}

#[derive(Debug, Default)]
struct SessionState {
    /// Taken with the first work that is kept.
    lock: Option<File>,
    /// Nothing is kept any more, not even by a thread that is late.
    ended: bool,
}

/// Work that was left behind.
#[derive(Clone, Debug)]
pub struct Recovered {
    /// The file that was being edited; none for a map that had not been saved yet.
    pub original: Option<PathBuf>,
    /// What that file held when it was opened or last saved.
    pub stamp: Option<Stamp>,
    pub saved_at: Timestamp,
    pub map: JourneyMap,
    folder: PathBuf,
}

/// What is kept beside the map.
#[derive(Serialize, Deserialize)]
struct Sidecar {
    original: Option<String>,
    /// It was called `stamp` when its hash still changed with the compiler: such a one is passed over, and what the file
    /// held is then not known.
    #[serde(default)]
    held: Option<Stamp>,
    saved_at: Timestamp,
}

impl Recovery {
    /// Keeps work in `dir`, which is made when it is first needed.
    pub fn new(dir: PathBuf) -> Recovery {
        Recovery { dir }
    }

    /// Keeps work where the operating system wants it; none if it names no such place.
    pub fn at_home() -> Option<Recovery> {
        let dirs = ProjectDirs::from("", "", "wayline")?;
        let dir = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
        Some(Recovery::new(dir.join("recovery")))
    }

    /// For one more open document.
    pub fn session(&self) -> Session {
        let name = IdSource::random().fresh("session");
        Session { folder: self.dir.join(name.as_str()), state: Mutex::default() }
    }

    /// The work that was left behind, newest first. What cannot be read is skipped, and stays where it is.
    pub fn pending(&self) -> Vec<Recovered> {
        let folders = fs::read_dir(&self.dir).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut pending: Vec<Recovered> = folders.filter_map(left_behind).collect();
        pending.sort_by_key(|recovered| std::cmp::Reverse(recovered.saved_at));
        pending
    }
}

fn left_behind(folder: PathBuf) -> Option<Recovered> {
    let lock = File::open(folder.join(LOCK)).ok()?;
    if let Err(fs::TryLockError::WouldBlock) = lock.try_lock() {
        return None;
    }
    let path = folder.join(MAP);
    let map = load(&path).ok()?.map;
    // Without the note the work is still the work.
    let about =
        fs::read_to_string(folder.join(ABOUT)).ok().and_then(|text| ron::from_str::<Sidecar>(&text).ok());
    let saved_at = about.as_ref().map(|about| about.saved_at).or_else(|| {
        let modified = fs::metadata(&path).and_then(|metadata| metadata.modified()).ok();
        Timestamp::try_from(modified.unwrap_or(SystemTime::UNIX_EPOCH)).ok()
    });
    let stamp = about.as_ref().and_then(|about| about.held);
    let original = about.and_then(|about| about.original).map(PathBuf::from);
    Some(Recovered { original, stamp, saved_at: saved_at?, map, folder })
}

impl Session {
    /// Keeps `map` as it is now, in place of what was kept before. `original` is the file that it was opened from,
    /// with the stamp of what it held. Does nothing once the session has ended.
    ///
    /// # Errors
    /// It cannot be written; what was kept before is still there.
    pub fn keep(&self, original: Option<(&Path, Option<Stamp>)>, map: &JourneyMap) -> Result<(), FileError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.ended {
            return Ok(());
        }
        if state.lock.is_none() {
            let taken = take_lock(&self.folder)
                .map_err(|error| FileError::io(self.folder.display(), Doing::Write, &error))?;
            state.lock = Some(taken);
        }
        let stamp = original.and_then(|(_, stamp)| stamp);
        let original =
            original.map(|(path, _)| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
        let about = Sidecar {
            held: stamp,
            original: original.and_then(|path| path.to_str().map(str::to_owned)),
            saved_at: Timestamp::now(),
        };
        let about =
            ron::to_string(&about).map_err(|error| FileError::unwritable(self.folder.display(), &error))?;
        let text = to_ron(map).map_err(|fault| FileError::of(self.folder.display(), fault))?;
        write_atomically(&self.folder.join(ABOUT), about.as_bytes(), true)?;
        write_atomically(&self.folder.join(MAP), text.as_bytes(), true)
    }

    /// Forgets what was kept: it has been saved, or is not wanted.
    pub fn clear(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lock) = state.lock.take() {
            forget(&self.folder, Some(lock));
        }
    }

    /// Forgets what was kept and keeps nothing more, whoever still tries.
    pub fn end(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).ended = true;
        self.clear();
    }
}

/// Makes a folder that only its user may look into, as the user's maps may be secret, and locks it.
fn take_lock(folder: &Path) -> io::Result<File> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    let file = File::create(folder.join(LOCK))?;
    // Where a file system knows no locks, work is offered too early rather than never.
    drop(file.try_lock());
    Ok(file)
}

impl Recovered {
    /// Throws the work away for good.
    pub fn discard(self) {
        forget(&self.folder, None);
    }
}

/// Removes the files that are known to be ours, and the folder if nothing else is in it. Work that cannot be removed
/// is merely offered once more. The lock is let go of when the work is gone, but before its own file goes: not every
/// system removes a file that is open.
fn forget(folder: &Path, lock: Option<File>) {
    drop(fs::remove_file(folder.join(MAP)));
    drop(fs::remove_file(folder.join(ABOUT)));
    drop(lock);
    drop(fs::remove_file(folder.join(LOCK)));
    drop(fs::remove_dir(folder));
}
