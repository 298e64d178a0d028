//! What went wrong with a log or a table, in words for whoever keeps it.

use std::fmt;
use std::io;

use crate::plain;

/// Why a log or a table could not be used. Reads `FILE:LINE: what is wrong; what to do about it`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogError {
    /// The file as its user named it.
    pub file: String,
    /// From 1; none where the file as a whole is at fault.
    pub line: Option<u64>,
    pub what: String,
    /// What was expected, or what mends it. May be empty.
    pub mend: String,
    /// Whether the user ended the job; then nothing is wrong.
    pub cancelled: bool,
}

impl LogError {
    /// An error of a file that is named later, with [`LogError::in_file`].
    pub(crate) fn new(what: impl Into<String>, mend: impl Into<String>) -> LogError {
        LogError { file: String::new(), line: None, what: what.into(), mend: mend.into(), cancelled: false }
    }

    pub(crate) fn cancelled() -> LogError {
        LogError { cancelled: true, ..LogError::new("reading was cancelled", "") }
    }

    pub(crate) fn at(mut self, line: u64) -> LogError {
        self.line = Some(line);
        self
    }

    pub(crate) fn in_file(mut self, file: impl fmt::Display) -> LogError {
        if self.file.is_empty() {
            self.file = file.to_string();
        }
        self
    }

    /// What an error of reading means for the user.
    pub(crate) fn io(error: &io::Error) -> LogError {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound => LogError::new("does not exist", "expected the name of a file that is there"),
            Kind::PermissionDenied => LogError::new("may not be read", "ask its owner for permission"),
            Kind::IsADirectory => LogError::new("is a folder", "expected a file"),
            Kind::UnexpectedEof => {
                LogError::new("ends in the middle of its compressed data", "copy or download it again")
            }
            Kind::InvalidInput | Kind::InvalidData => {
                LogError::new("has damaged compressed data", "copy or download it again")
            }
            _ => LogError::new(format!("could not be read: {}", plain::words_of(error)), ""),
        }
    }
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        plain::one_line(f, &self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        plain::fault(f, &self.what, &self.mend)
    }
}

impl std::error::Error for LogError {}

/// A text from a file, cut to a length that an error message can hold.
pub(crate) fn quoted(bytes: &[u8]) -> String {
    const LONGEST: usize = 40;
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4 * LONGEST)]);
    let cut: String = text.chars().take(LONGEST).collect();
    let more = if cut.len() < bytes.len() { "…" } else { "" };
    format!("\u{201c}{cut}{more}\u{201d}")
}
