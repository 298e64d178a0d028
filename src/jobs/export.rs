//! A map as a file of another kind.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::disk::store::{self, StreamError};
use crate::export::{self, Document, EXPORTERS, ExportError, ExportOptions, Exporter};
use crate::fault::{Audience, Doing, Fault, FileError, Told, errors_are_told};
use crate::job::Job;
use crate::locale::Lang;
use crate::model::JourneyMap;

/// Why a map was not exported. No file was made or changed.
#[derive(Debug)]
pub enum ExportFailure {
    /// There is no exporter for the file name's extension.
    Extension(PathBuf),
    Exists(PathBuf),
    Export(ExportError),
    File(FileError),
}

impl Told for ExportFailure {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        let of_file = |path: &Path, fault| FileError::of(path.display(), fault).told(lang, audience);
        match self {
            ExportFailure::Extension(path) => {
                let known: Vec<String> = EXPORTERS.iter().map(|e| format!(".{}", e.extension)).collect();
                of_file(path, Fault::new("fault-export-extension").with("known", known))
            }
            ExportFailure::Exists(path) => of_file(path, Fault::new("fault-exists")),
            ExportFailure::Export(error) => error.told(lang, audience),
            ExportFailure::File(error) => error.told(lang, audience),
        }
    }
}

errors_are_told!(ExportFailure);

/// The exporter for the extension of `path`.
///
/// # Errors
/// There is none, or no extension.
pub fn exporter_for(path: &Path) -> Result<&'static Exporter, ExportFailure> {
    path.extension()
        .and_then(|extension| export::for_extension(extension.to_str()?))
        .ok_or_else(|| ExportFailure::Extension(path.to_owned()))
}

/// Exports a map to `path`. The file is there as a whole or not at all, and written as it is made: its size does not
/// decide how much memory that takes.
///
/// # Errors
/// Something is there that may not be replaced, the options ask for what cannot be, the job was cancelled, or the
/// file cannot be written.
pub fn export(
    map: Arc<JourneyMap>,
    exporter: &Exporter,
    path: &Path,
    overwrite: bool,
    options: &ExportOptions,
    job: &Job,
) -> Result<(), ExportFailure> {
    // Told before the picture is drawn; the writer makes sure of it again.
    if !overwrite && path.exists() {
        return Err(ExportFailure::Exists(path.to_owned()));
    }
    let written =
        store::stream_atomically(path, overwrite, |out| export_to(map, exporter, options, job, out));
    written.map_err(|error| match error {
        StreamError::File(error) => ExportFailure::File(error),
        StreamError::Writer(ExportError::Io(error)) => {
            ExportFailure::File(FileError::io(path.display(), Doing::Write, &error))
        }
        StreamError::Writer(error) => ExportFailure::Export(error),
    })
}

/// Exports a map into a stream.
///
/// # Errors
/// As [`export`], but for the file.
pub fn export_to(
    map: Arc<JourneyMap>,
    exporter: &Exporter,
    options: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    let mut out = Watched { out, failed: None };
    let written = (exporter.write)(&Document::new(map, options), options, job, &mut out);
    match (written, out.failed) {
        (Err(ExportError::Io(_) | ExportError::Internal(_)), Some(error)) => Err(ExportError::Io(error)),
        (written, _) => written,
    }
}

/// Hands on what is written, and keeps why that failed: encoders give an error back in words only, which do not tell
/// a full disk from anything else.
struct Watched<'a> {
    out: &'a mut dyn Write,
    failed: Option<io::Error>,
}

impl Watched<'_> {
    fn keep<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        if let Err(error) = &done
            && error.kind() != io::ErrorKind::Interrupted
        {
            let same = error.raw_os_error().map(io::Error::from_raw_os_error);
            self.failed = Some(same.unwrap_or_else(|| io::Error::new(error.kind(), error.to_string())));
        }
        done
    }
}

impl Write for Watched<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let done = self.out.write(bytes);
        self.keep(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.out.flush();
        self.keep(done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map() -> Arc<JourneyMap> {
        Arc::new(crate::templates::find("aida").unwrap().map())
    }

    /// A disk with room for so many bytes.
    struct Disk(usize);

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_full_disk_is_told_as_such_by_every_kind_of_file() {
        for exporter in EXPORTERS {
            let mut disk = Disk(100);
            let options = ExportOptions::default();
            let made = export_to(map(), exporter, &options, &Job::default(), &mut disk);
            let Err(ExportError::Io(error)) = made else { panic!("{}: {made:?}", exporter.id) };
            let told = FileError::io("map", Doing::Write, &error).to_string();
            assert!(told.contains("the disk is full"), "{}: {told}", exporter.id);
        }
    }

    #[test]
    fn letters_that_no_font_has_are_told_of_the_map_that_has_them_and_of_no_other() {
        // For private use: no font has it, whatever the machine.
        let letter = '\u{10fffd}';
        let odd = JourneyMap { title: format!("Odd {letter}"), ..(*map()).clone() };
        let notes = |map: Arc<JourneyMap>, id: &str| {
            let (job, options) = (Job::default(), ExportOptions::default());
            let made = export_to(map, export::find(id).unwrap(), &options, &job, &mut Vec::new());
            made.unwrap();
            job.notes().iter().map(ToString::to_string).collect::<Vec<String>>()
        };
        for id in ["png", "pdf"] {
            let told =
                format!("no font of this machine has {letter}, shown as boxes; install one, such as Noto");
            assert_eq!(notes(Arc::new(odd.clone()), id), [told], "{id}");
            assert_eq!(notes(map(), id), [""; 0], "{id}");
        }
    }

    #[test]
    fn a_missing_folder_and_one_that_may_not_be_written_to_are_named_and_left_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let told = |path: &Path| {
            let options = ExportOptions::default();
            let made = export(map(), &EXPORTERS[0], path, true, &options, &Job::default());
            made.err().map(|failure| failure.to_string())
        };
        let missing = told(&folder.path().join("gone/map.png")).unwrap();
        assert!(missing.contains("gone does not exist; choose a folder that is there"), "{missing}");
        let old = folder.path().join("map.png");
        std::fs::write(&old, "old").unwrap();
        let allow = |writing: bool| {
            let mut permissions = std::fs::metadata(folder.path()).unwrap().permissions();
            #[cfg(unix)]
            std::os::unix::fs::PermissionsExt::set_mode(
                &mut permissions,
                if writing { 0o755 } else { 0o555 },
            );
            std::fs::set_permissions(folder.path(), permissions).unwrap();
        };
        allow(false);
        // Nothing is forbidden to the superuser, and elsewhere folders have no such mark.
        let forbidden = std::fs::write(folder.path().join("probe"), "").is_err();
        let refused = told(&old);
        allow(true);
        if forbidden {
            assert!(
                refused.as_ref().is_some_and(|told| told.contains("may not be written to")),
                "{refused:?}"
            );
            assert_eq!(std::fs::read_to_string(&old).unwrap(), "old");
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        }
    }
}
