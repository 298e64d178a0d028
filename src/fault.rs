//! What went wrong with a file, in words for whoever keeps the map.

use std::fmt;
use std::io;

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
    pub what: String,
    /// What was expected, or what mends it. May be empty.
    pub mend: String,
}

impl FileError {
    /// An error of the file as a whole.
    pub fn new(file: impl fmt::Display, what: impl Into<String>, mend: impl Into<String>) -> FileError {
        FileError { file: file.to_string(), line: None, column: None, what: what.into(), mend: mend.into() }
    }

    /// What an operating system's error means for the user; `doing` is such as "read" or "written".
    pub fn io(file: impl fmt::Display, doing: &str, error: &io::Error) -> FileError {
        use io::ErrorKind as Kind;
        let (what, mend) = match error.kind() {
            Kind::NotFound if doing == "written" => ("cannot be made there".into(), "choose another folder"),
            Kind::NotFound => ("does not exist".into(), "expected the name of a file that is there"),
            Kind::PermissionDenied => (format!("may not be {doing}"), "ask its owner for permission"),
            Kind::IsADirectory => ("is a folder".into(), "expected a file"),
            Kind::NotADirectory => {
                ("is in something that is not a folder".into(), "expected a file in a folder")
            }
            Kind::ReadOnlyFilesystem => {
                ("is on a disk that cannot be written to".into(), "choose another folder")
            }
            Kind::StorageFull | Kind::QuotaExceeded => {
                ("does not fit: the disk is full".into(), "make room, or choose another disk")
            }
            Kind::InvalidFilename => ("is not a name that this disk can hold".into(), "choose another name"),
            _ => (format!("could not be {doing}: {}", plain::words_of(error)), ""),
        };
        FileError::new(file, what, mend)
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, ":{line}:{column}")?;
        }
        plain::fault(f, &self.what, &self.mend)
    }
}

impl std::error::Error for FileError {}

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

impl fmt::Display for FileErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            error.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for FileErrors {}
