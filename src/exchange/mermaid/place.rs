//! Where something stands in a diagram.

use crate::fault::{Fault, FileError};

/// An error or note about the place at byte `offset` of a line; lines count from 1.
pub(super) fn at(name: &str, line: usize, text: &str, offset: usize, fault: Fault) -> FileError {
    /// Nobody writes a longer line; to count along it for each of its statements would take for ever.
    const LONGEST_LINE: usize = 10_000;
    let before = text.get(..offset).filter(|before| before.len() <= LONGEST_LINE);
    let column = before.map(|before| before.chars().count() + 1);
    FileError { line: Some(line), column, ..FileError::of(name, fault) }
}
