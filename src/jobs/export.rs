//! A map as a file of another kind.

use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::export::{self, Document, EXPORTERS, ExportError, ExportOptions, Exporter, Job};
use crate::file::FileError;
use crate::file::store::{self, StreamError};
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

impl fmt::Display for ExportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExportFailure::Extension(path) => {
                let known = known_extensions();
                write!(f, "{}: is not the name of a kind of file to export; expected {known}", path.display())
            }
            ExportFailure::Exists(path) => {
                write!(f, "{}: is there already; choose another name, or replace it", path.display())
            }
            ExportFailure::Export(error) => error.fmt(f),
            ExportFailure::File(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ExportFailure {}

/// `.png, .svg or .pdf`, or whatever there is.
fn known_extensions() -> String {
    let known: Vec<String> = EXPORTERS.iter().map(|e| format!(".{}", e.extension)).collect();
    match known.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => known.concat(),
    }
}

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
            ExportFailure::File(FileError::io(path.display(), "written", &error))
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
    (exporter.write)(&Document::new(map, options), options, job, out)
}
