//! Maps on disk: opened with a mark of what was there, and saved so that there is always a whole file, old or new.

use std::fmt;
use std::fs::{self, File, Metadata};
use std::hash::Hasher;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::fault::{Audience, Doing, Fault, FileError, FileErrors, Told, errors_are_told};
use crate::format::{LARGEST_BYTES, from_ron, png_map, to_ron};
use crate::hash::Fnv;
use crate::job::Job;
use crate::locale::Lang;
use crate::model::JourneyMap;

/// A map that was read from a file.
#[derive(Clone, Debug)]
pub struct StoredMap {
    pub map: JourneyMap,
    /// What to give to [`save`], so that it notices if someone else has changed the file meanwhile. None where the
    /// map came out of a picture, which is not to be written over.
    pub stamp: Option<Stamp>,
}

/// Tells one state of a file from another. Two stamps are equal if the contents are, whenever they were written.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Stamp {
    len: u64,
    hash: u64,
    #[serde(skip)]
    modified: Option<SystemTime>,
}

impl PartialEq for Stamp {
    fn eq(&self, other: &Stamp) -> bool {
        (self.len, self.hash) == (other.len, other.hash)
    }
}

impl Eq for Stamp {}

impl Stamp {
    fn new(bytes: &[u8], metadata: Option<&Metadata>) -> Stamp {
        // The same in every version: a stamp is kept beside unsaved work, which another version may recover.
        let mut hasher = Fnv::default();
        hasher.write(bytes);
        Stamp {
            len: bytes.len() as u64,
            hash: hasher.finish(),
            modified: metadata.and_then(|metadata| metadata.modified().ok()),
        }
    }

    /// Whether `text` is what the file held.
    pub fn is_of(&self, text: &str) -> bool {
        Stamp::new(text.as_bytes(), None) == *self
    }

    /// Whether the file now has other contents, or is gone. Reads the file only if its time or size is another, so
    /// it can be asked again and again.
    pub fn is_stale(&self, path: &Path) -> bool {
        let Ok(metadata) = fs::metadata(path) else { return true };
        if metadata.len() != self.len {
            return true;
        }
        let same_time = self.modified.is_some() && self.modified == metadata.modified().ok();
        !same_time && !fs::read(path).is_ok_and(|bytes| Stamp::new(&bytes, None) == *self)
    }
}

/// Opens the map at `path`: a map file, or a PNG picture with a map inside.
///
/// # Errors
/// The file cannot be read, is not text, is empty or far too large, or is not a sound map ([`from_ron`]).
pub fn load(path: &Path) -> Result<StoredMap, FileErrors> {
    load_watched(path, &Job::default())
}

/// As [`load`], telling `job` how far it is.
///
/// # Errors
/// As [`load`]; or the job was cancelled, which the job tells.
pub fn load_watched(path: &Path, job: &Job) -> Result<StoredMap, FileErrors> {
    let name = path.display().to_string();
    let (bytes, metadata) = read_watched(path, job)?;
    if png_map::is_png(&bytes) {
        return Ok(StoredMap { map: png_map::read(&bytes, &name)?, stamp: None });
    }
    let stamp = Stamp::new(&bytes, Some(&metadata));
    let text = String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    let text = text.ok_or_else(|| FileError::of(&name, Fault::new("fault-map-no-text")))?;
    Ok(StoredMap { map: from_ron(&text, &name)?, stamp: Some(stamp) })
}

/// All bytes of a file that is no larger than a map can be.
///
/// # Errors
/// The file cannot be read, or is far too large.
pub fn read(path: &Path) -> Result<(Vec<u8>, Metadata), FileError> {
    read_watched(path, &Job::default())
}

/// As [`read`], piece by piece, telling `job` how far it is.
///
/// # Errors
/// As [`read`]; or the job was cancelled, which the job tells.
pub fn read_watched(path: &Path, job: &Job) -> Result<(Vec<u8>, Metadata), FileError> {
    let name = &path.display();
    let cannot_read = |error: io::Error| FileError::io(name, Doing::Read, &error);
    let metadata = fs::metadata(path).map_err(cannot_read)?;
    if metadata.is_dir() {
        return Err(FileError::of(name, Fault::new("fault-folder-no-map")));
    }
    let too_large =
        || FileError::of(name, Fault::new("fault-map-too-large").with("most", LARGEST_BYTES >> 20));
    if metadata.len() > LARGEST_BYTES {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    // A device or pipe does not tell its size.
    let mut file = File::open(path).map_err(cannot_read)?.take(LARGEST_BYTES + 1);
    while file.by_ref().take(PIECE_BYTES).read_to_end(&mut bytes).map_err(cannot_read)? > 0 {
        if !job.reached(bytes.len() as f64 / metadata.len().max(bytes.len() as u64) as f64) {
            return Err(FileError::of(name, Fault::new("fault-not-read-whole")));
        }
    }
    if bytes.len() as u64 > LARGEST_BYTES { Err(too_large()) } else { Ok((bytes, metadata)) }
}

/// So much is read at once.
const PIECE_BYTES: u64 = 1 << 20;

/// Why a map was not saved. The file is then as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// Someone else has written the file since it was opened or last saved.
    ChangedOnDisk {
        path: PathBuf,
    },
    /// A new map was to be saved where there is a file already.
    Exists {
        path: PathBuf,
    },
    Failed(FileError),
}

impl Told for SaveError {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        let of_file = |path: &Path, key| FileError::of(path.display(), Fault::new(key)).told(lang, audience);
        match self {
            SaveError::ChangedOnDisk { path } => of_file(path, "fault-changed"),
            SaveError::Exists { path } => of_file(path, "fault-exists"),
            SaveError::Failed(error) => error.told(lang, audience),
        }
    }
}

errors_are_told!(SaveError);

/// Saves a map to `path`, which must be as `expected` says: with the contents of that stamp (or gone since), or not
/// there at all if there is none. Returns the stamp of what is there now.
///
/// # Errors
/// Something else is at `path`, or it cannot be written; the file is then as it was.
pub fn save(path: &Path, map: &JourneyMap, expected: Option<&Stamp>) -> Result<Stamp, SaveError> {
    match expected {
        None if path.exists() => return Err(SaveError::Exists { path: path.to_owned() }),
        Some(stamp) if path.exists() => {
            let bytes = fs::read(path)
                .map_err(|error| SaveError::Failed(FileError::io(path.display(), Doing::Write, &error)))?;
            if Stamp::new(&bytes, None) != *stamp {
                return Err(SaveError::ChangedOnDisk { path: path.to_owned() });
            }
        }
        _ => {}
    }
    write_map(path, map, expected.is_some())
}

/// Saves a map to `path`, whatever is there.
///
/// # Errors
/// It cannot be written; the file is then as it was.
pub fn save_over(path: &Path, map: &JourneyMap) -> Result<Stamp, SaveError> {
    write_map(path, map, true)
}

fn write_map(path: &Path, map: &JourneyMap, overwrite: bool) -> Result<Stamp, SaveError> {
    if is_picture(path) {
        let fault = Fault::new("fault-picture-no-text");
        return Err(SaveError::Failed(FileError::of(path.display(), fault)));
    }
    let text = to_ron(map).map_err(|fault| SaveError::Failed(FileError::of(path.display(), fault)))?;
    write_atomically(path, text.as_bytes(), overwrite).map_err(SaveError::Failed)?;
    Ok(Stamp::new(text.as_bytes(), fs::metadata(path).ok().as_ref()))
}

/// Whether a path is that of a PNG picture, there or not.
fn is_picture(path: &Path) -> bool {
    let mut head = Vec::new();
    let mut is_png_now = || {
        let file = File::open(path).ok().filter(|file| file.metadata().is_ok_and(|m| m.is_file()))?;
        file.take(8).read_to_end(&mut head).ok()?;
        Some(png_map::is_png(&head))
    };
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("png")) || is_png_now() == Some(true)
}

/// Writes a file so that at no moment there is half of one: to a new file beside it, which then takes its place.
/// Keeps the old file's permissions, and writes through symbolic links. Without `overwrite` nothing is replaced.
///
/// # Errors
/// The file cannot be written, or is there and may not be replaced; no stray file is left behind.
pub fn write_atomically(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), FileError> {
    stream_atomically(path, overwrite, |out| out.write_all(bytes)).map_err(|error| match error {
        StreamError::File(error) => error,
        StreamError::Writer(error) => FileError::io(path.display(), Doing::Write, &error),
    })
}

/// Why a file was not written. What was there is as it was.
#[derive(Debug)]
pub enum StreamError<E> {
    File(FileError),
    /// What makes the contents failed, perhaps because it could not write on.
    Writer(E),
}

/// As [`write_atomically`], for contents that are written piece by piece rather than held in memory.
///
/// # Errors
/// The file cannot be written, or is there and may not be replaced; or `write` failed, of which it is told.
pub fn stream_atomically<E: From<io::Error>>(
    path: &Path,
    overwrite: bool,
    write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
) -> Result<(), StreamError<E>> {
    let name = &path.display();
    let target = link_target(path);
    let old = fs::metadata(&target).ok();
    if let Some(old) = &old {
        if old.is_dir() {
            return Err(wrong(name, Fault::new("fault-folder-no-name")));
        }
        if !overwrite {
            return Err(wrong(name, Fault::new("fault-in-the-way")));
        }
        if old.permissions().readonly() {
            return Err(wrong(name, Fault::new("fault-read-only")));
        }
        if !old.is_file() {
            // A device or pipe is written to; it must not be replaced by a file.
            let device = File::options().write(true).open(&target);
            let mut device =
                device.map_err(|error| StreamError::File(FileError::io(name, Doing::Write, &error)))?;
            return write(&mut device).map_err(StreamError::Writer);
        }
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        let fault = Fault::new("fault-no-folder").with("folder", folder.display().to_string());
        return Err(wrong(name, fault));
    }
    let cannot_write = |error: io::Error| match error.kind() {
        io::ErrorKind::PermissionDenied => {
            let fault = Fault::new("fault-folder-read-only").with("folder", folder.display().to_string());
            wrong(name, fault)
        }
        _ => StreamError::File(FileError::io(name, Doing::Write, &error)),
    };
    let mut file = temporary_file(folder).map_err(cannot_write)?;
    {
        let mut out = io::BufWriter::with_capacity(BUFFER_BYTES, file.as_file_mut());
        write(&mut out).and_then(|()| out.flush().map_err(E::from)).map_err(StreamError::Writer)?;
    }
    put_in_place(file, &target, folder, old.as_ref(), overwrite).map_err(cannot_write)
}

const BUFFER_BYTES: usize = 1 << 16;

fn wrong<E>(name: impl fmt::Display, fault: Fault) -> StreamError<E> {
    StreamError::File(FileError::of(name, fault))
}

/// A file that goes with its handle unless it is put in place.
fn temporary_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".wayline-").suffix(".tmp");
    // As any new file, readable as far as the user's mask allows; temporary files are secret otherwise.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

fn put_in_place(
    file: tempfile::NamedTempFile,
    target: &Path,
    folder: &Path,
    old: Option<&Metadata>,
    overwrite: bool,
) -> io::Result<()> {
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.as_file().sync_all()?;
    if overwrite { file.persist(target) } else { file.persist_noclobber(target) }
        .map_err(|error| error.error)?;
    // The name is safe, too, only once the folder is; not all file systems can do that.
    if let Ok(folder) = File::open(folder) {
        drop(folder.sync_all());
    }
    Ok(())
}

/// Where a path leads: the end of a chain of symbolic links, there or not.
fn link_target(path: &Path) -> PathBuf {
    const LONGEST_CHAIN: usize = 40;
    let mut target = path.to_owned();
    for _ in 0..LONGEST_CHAIN {
        let Ok(next) = fs::read_link(&target) else { break };
        target = target.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    target
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_the_same_in_every_version() {
        let kept = ron::to_string(&Stamp::new(b"abc", None)).unwrap();
        assert_eq!(kept, "(len:3,hash:16654208175385433931)");
    }
}
