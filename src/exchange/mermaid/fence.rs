//! Diagrams in the fences of a Markdown page.

use super::place::at;
use super::read::first_word;
use crate::fault::{Fault, FileError, FileErrors};

/// A part of the page between two fences.
struct Fenced<'a> {
    /// The line after the opening fence, from 0.
    first: usize,
    lines: Vec<&'a str>,
}

/// The first journey in the fences of a page, after as many empty lines as stand before it, so that its own lines
/// keep their numbers. None where there is no Mermaid fence: then the text is a diagram itself.
pub(super) fn journey(
    text: &str,
    name: &str,
    notes: &mut Vec<FileError>,
) -> Result<Option<String>, FileErrors> {
    let fenced = mermaid_fences(text);
    let Some(first) = fenced.first() else { return Ok(None) };
    let mut journeys = fenced.iter().filter(|part| is_journey(part));
    let Some(journey) = journeys.next() else {
        return Err(at(name, first.first, "", 0, Fault::new("fault-no-journey-here")).into());
    };
    if let Some(next) = journeys.next() {
        notes.push(at(name, next.first, "", 0, Fault::new("note-second-journey")));
    }
    Ok(Some("\n".repeat(journey.first) + &journey.lines.join("\n")))
}

fn is_journey(part: &Fenced<'_>) -> bool {
    first_word(&part.lines.join("\n")).is_some_and(|word| word.eq_ignore_ascii_case("journey"))
}

fn mermaid_fences(text: &str) -> Vec<Fenced<'_>> {
    let mut found: Vec<Fenced<'_>> = Vec::new();
    // The fence that is open, and whether a Mermaid diagram is in it.
    let mut open: Option<(&str, bool)> = None;
    for (number, line) in text.split('\n').enumerate() {
        let fence = fence_of(line);
        match (open, fence) {
            (None, Some((fence, info))) => {
                let mermaid = is_mermaid(info);
                if mermaid {
                    found.push(Fenced { first: number + 1, lines: Vec::new() });
                }
                open = Some((fence, mermaid));
            }
            (Some((opened, _)), Some((fence, ""))) if fence.starts_with(opened) => open = None,
            (Some((_, true)), _) => {
                if let Some(part) = found.last_mut() {
                    part.lines.push(line);
                }
            }
            _ => {}
        }
    }
    found
}

/// Three or more backticks, tildes or colons at the start of a line, and what stands behind them.
fn fence_of(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches([' ', '\t']);
    let length = ['`', '~', ':'].into_iter().find_map(|mark| {
        let length = line.len() - line.trim_start_matches(mark).len();
        (length >= 3).then_some(length)
    })?;
    Some((&line[..length], line[length..].trim()))
}

/// As Markdown pages name the language: `mermaid`, `{.mermaid}`, `mermaid title="x"`.
fn is_mermaid(info: &str) -> bool {
    let word =
        info.trim_start_matches(['{', '.', ' ']).split(['}', ' ', ',', '{']).next().unwrap_or_default();
    word.eq_ignore_ascii_case("mermaid")
}
