//! Letters without case and accents.

use nucleo_matcher::chars::{normalize, to_lower_case};

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
