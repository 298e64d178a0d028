//! Mermaid's user journeys (`journey`), in and out. The grammar is that of Mermaid 11, with what real files hold
//! besides: front matter, directives, and diagrams in the fences of a Markdown page.

mod fence;
mod lexis;
mod map;
mod read;
mod write;

pub use write::{Written, to_mermaid};

use super::import::Imported;
use crate::fault::{FileError, FileErrors};
use crate::model::Score;

/// The endings of file names that are read as Mermaid.
pub const EXTENSIONS: &[&str] = &["mmd", "mermaid", "md", "markdown"];

/// A diagram as Mermaid knows it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Journey {
    title: String,
    description: String,
    sections: Vec<Section>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Section {
    name: String,
    tasks: Vec<Task>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Task {
    name: String,
    score: Score,
    actors: Vec<String>,
}

/// Reads a map out of Mermaid text, or out of the first journey in the fences of a Markdown page. A section becomes a
/// phase, a task a step, and each actor a persona who feels what the score says: 1 is -2, 5 is +2.
///
/// # Errors
/// The text holds no journey, or a task without a number for its score: each with its line and column.
pub fn from_mermaid(text: &str, name: &str) -> Result<Imported, FileErrors> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let mut notes = Vec::new();
    let diagram = fence::journey(&text, name, &mut notes)?;
    let journey = read::journey(diagram.as_deref().unwrap_or(&text), name, &mut notes)?;
    let map = map::from_journey(journey, name, &mut notes)?;
    notes.sort_by_key(|note| (note.line, note.column));
    Ok(Imported { map, notes })
}

/// An error or note about the place at byte `offset` of a line; lines count from 1.
fn at(
    name: &str,
    line: usize,
    text: &str,
    offset: usize,
    what: impl Into<String>,
    mend: impl Into<String>,
) -> FileError {
    /// Nobody writes a longer line; to count along it for each of its statements would take for ever.
    const LONGEST_LINE: usize = 10_000;
    let before = text.get(..offset).filter(|before| before.len() <= LONGEST_LINE);
    let column = before.map(|before| before.chars().count() + 1);
    FileError { line: Some(line), column, ..FileError::new(name, what, mend) }
}
