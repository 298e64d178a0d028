//! How errors are told: on one line, in plain words; and letters without case and accents.

use std::fmt::{self, Write};
use std::io;

use nucleo_matcher::chars::{normalize, to_lower_case};

/// Writes text that may quote from a file that anyone may have written: nothing in it may break the line or command a
/// terminal.
pub fn one_line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    text.chars().try_for_each(|c| f.write_char(if c.is_control() { '\u{fffd}' } else { c }))
}

/// As [`one_line`], for what is no formatter yet.
pub fn on_one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Writes `: what is wrong; what mends it`, to stand behind the place. The mend may be empty.
pub fn fault(f: &mut fmt::Formatter<'_>, what: &str, mend: &str) -> fmt::Result {
    f.write_str(": ")?;
    one_line(f, what)?;
    if !mend.is_empty() {
        f.write_str("; ")?;
        one_line(f, mend)?;
    }
    Ok(())
}

/// The operating system's words without its error number.
pub fn words_of(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or_default().to_lowercase()
}

/// A letter without case and accents, and every kind of space as a plain one. None for a mark that only combines with
/// the letter before it.
pub fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        Some(if c.is_ascii_whitespace() { ' ' } else { c.to_ascii_lowercase() })
    } else if matches!(c, '\u{300}'..='\u{36f}') {
        None
    } else if c.is_whitespace() {
        Some(' ')
    } else {
        Some(to_lower_case(normalize(c)))
    }
}

/// A text without case and accents, to look for other folded words in.
pub fn folded_text(text: &str) -> String {
    folded(text).map(|(letter, _)| letter).collect()
}

/// The letters without case and accents, each with the byte where it starts. A mark that combines with the
/// letter before it is dropped; every kind of space counts as a plain one.
pub fn folded(text: &str) -> impl Iterator<Item = (char, usize)> + '_ {
    text.char_indices().filter_map(|(byte, c)| Some((fold(c)?, byte)))
}
