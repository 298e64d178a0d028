//! What commands write: maps, what they have to tell, and how they ended.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use crate::fault::{Fault, FileError};
use crate::format::to_ron;
use crate::jobs::{self, Over};
use crate::model::JourneyMap;
use crate::plain;

/// More notes than these are counted, not listed.
const SHOWN_NOTES: usize = 50;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Well,
    /// A file is bad, or cannot be read or written.
    BadFile,
    /// The command was used wrongly.
    Usage,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

pub(super) fn is_stdout(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// That a file is in the way.
pub(super) fn exists(path: &Path) -> FileError {
    FileError::of(path.display(), Fault::new("fault-exists"))
}

/// Writes a map to a file, or to standard output.
pub(super) fn write_map(output: &Path, map: &JourneyMap, force: bool) -> Exit {
    if is_stdout(output) {
        return match to_ron(map) {
            Ok(text) => print(text.as_bytes()),
            Err(fault) => fail(Exit::BadFile, FileError::of("standard output", fault)),
        };
    }
    let over = if force { Over::Anything } else { Over::Nothing };
    match jobs::save(output, map, over) {
        Ok(_) => Exit::Well,
        Err(error) => fail(Exit::BadFile, error),
    }
}

/// Tells on standard error what is to be known of how a file was read.
pub(super) fn tell(notes: &[FileError], file: &Path) {
    for note in notes.iter().take(SHOWN_NOTES) {
        let _ = writeln!(io::stderr(), "{note}");
    }
    if let Some(more) = notes.len().checked_sub(SHOWN_NOTES).filter(|more| *more > 0) {
        let _ = writeln!(io::stderr(), "{}: and {more} more", file.display());
    }
}

/// Writes a message to standard error, and gives back how the command ended.
pub(super) fn fail(exit: Exit, message: impl Display) -> Exit {
    let _ = writeln!(io::stderr(), "{message}");
    exit
}

/// Writes to standard output. A reader that has had enough, as `head` does, is no failure.
pub(super) fn print(bytes: &[u8]) -> Exit {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let why = plain::words_of(&error);
            fail(Exit::BadFile, format_args!("standard output: could not be written: {why}"))
        }
        _ => Exit::Well,
    }
}

pub(super) fn print_json(value: &impl Serialize) -> Exit {
    match serde_json::to_string_pretty(value) {
        Ok(text) => print(format!("{text}\n").as_bytes()),
        Err(error) => fail(Exit::BadFile, format_args!("standard output: could not be written: {error}")),
    }
}

/// Columns as wide as their widest entry; the last as wide as it is.
pub(super) fn table<Row: AsRef<[String]>>(rows: &[Row]) -> String {
    let columns = rows.iter().map(|row| row.as_ref().len()).max().unwrap_or(0);
    let widest = |column: usize| {
        rows.iter()
            .filter_map(|row| row.as_ref().get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> =
            row.as_ref().iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}")).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// Words out of a file, on one line and without what commands a terminal.
pub(super) fn clean(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "\u{fffd}")
}
