//! The order in which a line is seen, where some of it is read from the right. The engines that draw it shape a
//! word of such a script well, and put the words one after the other from the left all the same.

use std::borrow::Cow;

use unicode_bidi::{BidiInfo, Direction, Level, get_base_direction};
use unicode_segmentation::UnicodeSegmentation as _;

/// Hebrew, Arabic and the scripts between.
pub fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

/// Whether a text is read from the right: its first letter tells.
pub fn is_from_right(text: &str) -> bool {
    !text.is_ascii() && get_base_direction(text) == Direction::Rtl
}

/// A line in pieces from left to right, each of one direction (Unicode Bidirectional Algorithm, UAX 9); one that
/// is read from the right is a word. None where all is read from the left.
pub fn pieces(line: &str, from_right: bool) -> Option<Vec<Cow<'_, str>>> {
    if !from_right && !line.chars().any(is_right_to_left) {
        return None;
    }
    let base = if from_right { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(line, Some(base));
    let mut pieces = Vec::new();
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let text = &line[run.clone()];
            if levels[run.start].is_ltr() {
                pieces.push(text.into());
            } else {
                pieces.extend(words(text).into_iter().rev());
            }
        }
    }
    Some(pieces)
}

/// A line as it is written down from left to right.
pub fn visual(line: &str, from_right: bool) -> Cow<'_, str> {
    pieces(line, from_right).map_or(line.into(), |pieces| pieces.concat().into())
}

/// The words of a run that is read from the right, and each sign between them, in the order in which they are read.
fn words(run: &str) -> Vec<Cow<'_, str>> {
    let mut words: Vec<Cow<'_, str>> = Vec::new();
    let mut word = 0..0;
    for (at, cluster) in run.grapheme_indices(true) {
        if cluster.starts_with(is_right_to_left) {
            word.end = at + cluster.len();
            continue;
        }
        if !word.is_empty() {
            words.push(run[word.clone()].into());
        }
        words.push(mirrored(cluster));
        word = at + cluster.len()..at + cluster.len();
    }
    if !word.is_empty() {
        words.push(run[word].into());
    }
    words
}

/// A bracket opens to the other side in words that are read from the right.
fn mirrored(sign: &str) -> Cow<'_, str> {
    const PAIRS: [(&str, &str); 5] = [("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("«", "»")];
    let other = PAIRS.iter().find_map(|(open, close)| match sign {
        sign if sign == *open => Some(*close),
        sign if sign == *close => Some(*open),
        _ => None,
    });
    other.unwrap_or(sign).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_read_from_the_right_are_seen_from_right_to_left() {
        assert_eq!(visual("\u{5d0}\u{5d1} \u{5d2}.", true), ".\u{5d2} \u{5d0}\u{5d1}");
    }

    #[test]
    fn numbers_and_foreign_words_keep_their_own_direction() {
        let line = "\u{5d0}\u{5d1} (Visa) 14:30 \u{5d2}";
        assert_eq!(visual(line, true), "\u{5d2} 14:30 (Visa) \u{5d0}\u{5d1}");
    }

    #[test]
    fn a_foreign_name_stays_in_its_place_in_a_line_read_from_the_left() {
        assert_eq!(visual("Ask \u{5d0} \u{5d1}, then", false), "Ask \u{5d1} \u{5d0}, then");
    }

    #[test]
    fn the_first_letter_tells_how_a_text_is_read() {
        assert!(is_from_right("1. \u{5d0} and more"));
        assert!(!is_from_right("A \u{5d0}"));
        assert!(!is_from_right("\u{65e5}\u{672c}"));
        assert_eq!(pieces("caf\u{e9} 1", false), None);
    }
}
