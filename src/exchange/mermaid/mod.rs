//! Mermaid's user journeys (`journey`), in and out. The grammar is that of Mermaid 11, with what real files hold
//! besides: front matter, directives, and diagrams in the fences of a Markdown page.

mod diagram;
mod fence;
mod lexis;
mod map;
mod place;
mod read;
mod write;

pub use write::{WrittenDiagram, to_mermaid};

use super::import::{Imported, sound};
use crate::fault::FileErrors;

/// The endings of file names that are read as Mermaid.
pub const EXTENSIONS: &[&str] = &["mmd", "mermaid", "md", "markdown"];

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
    let map = sound(map::from_journey(journey, name, &mut notes)?, name)?;
    notes.sort_by_key(|note| (note.line, note.column));
    Ok(Imported { map, notes })
}
