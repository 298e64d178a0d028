//! How errors are told: on one line, in plain words.

use std::io;

/// Text that may quote from a file that anyone may have written: nothing in it breaks the line or commands a terminal.
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// The operating system's words without its error number.
pub fn words_of(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or_default().to_lowercase()
}
