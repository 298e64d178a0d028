//! Which maps are open, told to other windows of this user: each open file has a note that its window keeps locked.
//! The lock ends with the process, however it ends, and a note without one counts for nothing.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::model::IdSource;

/// What the names of notes begin with.
const NOTE: &str = "open";

/// Where the notes are.
#[derive(Clone, Debug)]
pub struct OpenFiles {
    dir: PathBuf,
}

/// Says that a file is open here, for as long as it lives.
#[derive(Debug)]
pub struct OpenNote {
    note: PathBuf,
    /// Locked.
    _lock: File,
}

impl OpenFiles {
    /// Keeps notes in `dir`, which is made when it is first needed.
    pub fn new(dir: PathBuf) -> OpenFiles {
        OpenFiles { dir }
    }

    /// Keeps notes where the operating system wants them; none if it names no such place.
    pub fn at_home() -> Option<OpenFiles> {
        let dirs = ProjectDirs::from("", "", "wayline")?;
        let dir = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
        Some(OpenFiles::new(dir.join("open")))
    }

    /// Notes that the file at `path` is open here, and tells whether it is open in another window, too. None where no
    /// note can be kept: then nobody is told, and nothing else is amiss.
    pub fn enter(&self, path: &Path) -> (Option<OpenNote>, bool) {
        let path = named(path);
        // Its own first: of two windows that come at once, one at least sees the other.
        let own = self.write(&path);
        let elsewhere = self.is_elsewhere(&path, own.as_ref());
        (own, elsewhere)
    }

    /// Whether the file of this one name is open in another window than that of the note `own`.
    fn is_elsewhere(&self, path: &Path, own: Option<&OpenNote>) -> bool {
        let is_own = |note: &Path| own.is_some_and(|own| own.note == note);
        self.notes().any(|note| !is_own(&note) && is_live(&note) && tells_of(&note, path))
    }

    /// Whether any window has a file open.
    pub fn is_any_open(&self) -> bool {
        self.notes().any(|note| is_live(&note))
    }

    fn notes(&self) -> impl Iterator<Item = PathBuf> {
        let is_note = |path: &PathBuf| {
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(NOTE))
        };
        fs::read_dir(&self.dir).into_iter().flatten().flatten().map(|entry| entry.path()).filter(is_note)
    }

    fn write(&self, path: &Path) -> Option<OpenNote> {
        let mut folder = fs::DirBuilder::new();
        folder.recursive(true);
        // The names of a user's maps are nobody else's business.
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
        folder.create(&self.dir).ok()?;
        let name = IdSource::random().fresh(NOTE);
        // It takes its name once it is locked and whole, or another window could take it for left behind.
        let (fresh, note) = (self.dir.join(format!(".{name}")), self.dir.join(name.as_str()));
        let mut lock = File::options().read(true).write(true).create_new(true).open(&fresh).ok()?;
        let made = lock.try_lock().is_ok()
            && lock.write_all(path.as_os_str().as_encoded_bytes()).is_ok()
            && fs::rename(&fresh, &note).is_ok();
        if !made {
            drop(fs::remove_file(&fresh));
            return None;
        }
        Some(OpenNote { note, _lock: lock })
    }
}

/// One name for a file, by whatever way it is reached.
fn named(path: &Path) -> PathBuf {
    fs::canonicalize(path).or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}

/// Whether a window still has the note. One that nobody has is cleared away.
fn is_live(note: &Path) -> bool {
    let Ok(file) = File::open(note) else { return false };
    match file.try_lock() {
        Err(fs::TryLockError::WouldBlock) => true,
        Ok(()) => {
            drop(fs::remove_file(note));
            false
        }
        // Where a file system knows no locks, nothing can be told.
        Err(fs::TryLockError::Error(_)) => false,
    }
}

fn tells_of(note: &Path, path: &Path) -> bool {
    let mut told = Vec::new();
    File::open(note).and_then(|mut file| file.read_to_end(&mut told)).is_ok()
        && told == path.as_os_str().as_encoded_bytes()
}

impl Drop for OpenNote {
    fn drop(&mut self) {
        drop(fs::remove_file(&self.note));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_open_in_two_windows_is_told_to_the_second() {
        let folder = tempfile::tempdir().unwrap();
        let map = folder.path().join("map.ron");
        fs::write(&map, "").unwrap();
        let files = OpenFiles::new(folder.path().join("open"));
        let (first, elsewhere) = files.enter(&map);
        assert!(first.is_some() && !elsewhere);
        let (second, elsewhere) = files.enter(&folder.path().join("./map.ron"));
        assert!(second.is_some() && elsewhere);
        let (_other, elsewhere) = files.enter(&folder.path().join("other.ron"));
        assert!(!elsewhere);
        drop((first, second));
        assert!(!files.enter(&map).1);
    }

    #[test]
    fn a_note_that_a_crash_left_behind_counts_for_nothing_and_goes() {
        let folder = tempfile::tempdir().unwrap();
        let map = named(&folder.path().join("map.ron"));
        let notes = folder.path().join("open");
        fs::create_dir(&notes).unwrap();
        fs::write(notes.join("open-old"), map.as_os_str().as_encoded_bytes()).unwrap();
        let files = OpenFiles::new(notes.clone());
        assert!(!files.enter(&map).1);
        assert_eq!(fs::read_dir(&notes).unwrap().count(), 0);
    }

    #[test]
    fn where_no_note_can_be_kept_nothing_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("a-file");
        fs::write(&blocked, "").unwrap();
        let (presence, elsewhere) = OpenFiles::new(blocked).enter(Path::new("map.ron"));
        assert!(presence.is_none() && !elsewhere);
    }
}
