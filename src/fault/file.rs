//! What is wrong with files.

use std::fmt;
use std::io;

use super::message::{Audience, Fault, Told, errors_are_told};
use crate::locale::Lang;
use crate::plain;

/// One thing that is wrong in or with a file. Reads `FILE:LINE:COLUMN: what is wrong; what to do about it`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    /// The file as its user named it.
    pub file: String,
    /// From 1; none where the file as a whole is at fault.
    pub line: Option<usize>,
    /// From 1, in characters; there whenever the line is.
    pub column: Option<usize>,
    pub fault: Fault,
}

/// What was to be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Read,
    Write,
    Make,
    Delete,
    Show,
}

impl FileError {
    /// An error of the file as a whole.
    pub fn of(file: impl fmt::Display, fault: Fault) -> FileError {
        FileError { file: file.to_string(), line: None, column: None, fault }
    }

    /// What an operating system's error means for the user.
    pub fn io(file: impl fmt::Display, doing: Doing, error: &io::Error) -> FileError {
        use io::ErrorKind as Kind;
        let done = Fault::new(match doing {
            Doing::Read => "doing-read",
            Doing::Write => "doing-written",
            Doing::Make => "doing-made",
            Doing::Delete => "doing-deleted",
            Doing::Show => "doing-shown",
        });
        let fault = match error.kind() {
            Kind::NotFound if doing == Doing::Write => Fault::new("fault-cannot-be-made"),
            Kind::NotFound => Fault::new("fault-missing"),
            Kind::PermissionDenied => Fault::new("fault-may-not-be").with("done", done),
            Kind::IsADirectory => Fault::new("fault-folder"),
            Kind::NotADirectory => Fault::new("fault-in-no-folder"),
            Kind::ReadOnlyFilesystem => Fault::new("fault-disk-read-only"),
            Kind::StorageFull | Kind::QuotaExceeded => Fault::new("fault-disk-full"),
            Kind::InvalidFilename => Fault::new("fault-name-impossible"),
            _ => Fault::new("fault-could-not-be").with("done", done).with("why", plain::words_of(error)),
        };
        FileError::of(file, fault)
    }

    /// What a serializer's error means for the user.
    pub fn unwritable(file: impl fmt::Display, error: &impl std::error::Error) -> FileError {
        let done = Fault::new("doing-written");
        FileError::of(
            file,
            Fault::new("fault-could-not-be").with("done", done).with("why", error.to_string()),
        )
    }

    /// At a line and a column, both from 1.
    #[must_use]
    pub fn at(self, line: usize, column: usize) -> FileError {
        FileError { line: Some(line), column: Some(column), ..self }
    }

    /// What is wrong, as the command line tells it.
    pub fn what(&self) -> String {
        self.fault.what(Lang::English, Audience::CommandLine)
    }

    /// What was expected, or what mends it, as the command line tells it; empty where nothing is known to.
    pub fn mend(&self) -> String {
        self.fault.mend(Lang::English, Audience::CommandLine)
    }
}

impl Told for FileError {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        let file = plain::one_line(&self.file);
        let fault = self.fault.told(lang, audience);
        match (self.line, self.column) {
            (Some(line), Some(column)) => format!("{file}:{line}:{column}: {fault}"),
            _ => format!("{file}: {fault}"),
        }
    }
}

/// All that is wrong with a file, in the order of its lines: one error at least. Reads one a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileErrors(Vec<FileError>);

impl FileErrors {
    /// None where there is nothing wrong.
    pub(crate) fn from_all(mut errors: Vec<FileError>) -> Option<FileErrors> {
        errors.sort_by_key(|error| (error.line, error.column));
        (!errors.is_empty()).then_some(FileErrors(errors))
    }

    pub fn iter(&self) -> std::slice::Iter<'_, FileError> {
        self.0.iter()
    }

    /// How many errors there are: never 0.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

impl<'a> IntoIterator for &'a FileErrors {
    type Item = &'a FileError;
    type IntoIter = std::slice::Iter<'a, FileError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<FileError> for FileErrors {
    fn from(error: FileError) -> FileErrors {
        FileErrors(vec![error])
    }
}

impl Told for FileErrors {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        let lines: Vec<String> = self.0.iter().map(|error| error.told(lang, audience)).collect();
        lines.join("\n")
    }
}

errors_are_told!(FileError, FileErrors);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_file_holds_breaks_the_line_or_commands_a_terminal() {
        let fault = Fault::new("note-encoding").with("expected", "\u{7}\n").with("encoding", "\u{8}");
        let error = FileError::of("a\u{1b}[2J.ron", fault);
        assert_eq!(error.to_string(), "a\u{fffd}[2J.ron: is not \u{fffd}\u{fffd}; it was read as \u{fffd}");
    }
}
