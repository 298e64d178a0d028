//! What went wrong with a log or a table.

use std::fmt;
use std::io;

use crate::fault::{Audience, Doing, Fault, FileError, Told, errors_are_told};
use crate::locale::Lang;
use crate::plain;

/// Why a log or a table could not be used. Reads `FILE:LINE: what is wrong; what to do about it`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogError {
    /// The file as its user named it.
    pub file: String,
    /// From 1; none where the file as a whole is at fault.
    pub line: Option<u64>,
    pub fault: Fault,
    /// Whether the user ended the job; then nothing is wrong.
    pub cancelled: bool,
}

impl LogError {
    /// An error of a file that is named later, with [`LogError::in_file`].
    pub(crate) fn of(fault: Fault) -> LogError {
        LogError { file: String::new(), line: None, fault, cancelled: false }
    }

    pub(crate) fn cancelled() -> LogError {
        LogError { cancelled: true, ..LogError::of(Fault::new("fault-reading-cancelled")) }
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
        LogError::of(match error.kind() {
            Kind::UnexpectedEof => Fault::new("fault-packed-cut-off"),
            Kind::InvalidInput | Kind::InvalidData => Fault::new("fault-packed-damaged"),
            _ => FileError::io("", Doing::Read, error).fault,
        })
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

impl Told for LogError {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        let file = plain::one_line(&self.file);
        let fault = self.fault.told(lang, audience);
        match self.line {
            Some(line) => format!("{file}:{line}: {fault}"),
            None => format!("{file}: {fault}"),
        }
    }
}

errors_are_told!(LogError);

/// A text from a file, cut to a length that an error message can hold.
pub(crate) fn quoted(bytes: &[u8]) -> String {
    const LONGEST: usize = 40;
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4 * LONGEST)]);
    let cut: String = text.chars().take(LONGEST).collect();
    let more = if cut.len() < bytes.len() { "…" } else { "" };
    format!("\u{201c}{cut}{more}\u{201d}")
}
