//! Finding words in a text whatever their case and accents.

use std::ops::Range;

use crate::fold::folded;

/// Words to look for, folded once.
#[derive(Clone, Debug, Default)]
pub(super) struct Needle {
    letters: Vec<char>,
    /// The text being searched; kept so that thousands of texts need no memory each.
    folded: Vec<(char, usize)>,
}

impl Needle {
    pub(super) fn new(words: &str) -> Needle {
        Needle { letters: folded(words).map(|(letter, _)| letter).collect(), folded: Vec::new() }
    }

    /// Where the words stand in `text`, as byte ranges from left to right that do not overlap.
    pub(super) fn ranges_in(&mut self, text: &str) -> Vec<Range<usize>> {
        let Some(first) = self.letters.first() else { return Vec::new() };
        self.folded.clear();
        self.folded.extend(folded(text));
        let (hay, wanted) = (&self.folded, self.letters.len());
        let mut found = Vec::new();
        let mut at = 0;
        while at + wanted <= hay.len() {
            let here = hay[at].0 == *first
                && hay[at..at + wanted].iter().zip(&self.letters).all(|((letter, _), want)| letter == want);
            if here {
                let end = hay.get(at + wanted).map_or(text.len(), |(_, byte)| *byte);
                found.push(hay[at].1..end);
                at += wanted;
            } else {
                at += 1;
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(words: &str, text: &'a str) -> Vec<&'a str> {
        Needle::new(words).ranges_in(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn case_and_accents_do_not_matter_on_either_side() {
        assert_eq!(found("cafe", "Café, CAFÉ, cafe"), ["Café", "CAFÉ", "cafe"]);
        assert_eq!(found("CAFÉ", "cafe"), ["cafe"]);
        assert_eq!(found("ideeen", "Ideeën"), ["Ideeën"]);
    }

    #[test]
    fn a_mark_that_combines_belongs_to_the_letter_before_it() {
        assert_eq!(found("cafe", "cafe\u{301}!"), ["cafe\u{301}"]);
        assert_eq!(found("e\u{301}", "été"), ["é", "é"]);
    }

    #[test]
    fn words_are_found_across_a_line_break() {
        assert_eq!(found("call centre", "Call\ncentre"), ["Call\ncentre"]);
    }

    #[test]
    fn nothing_is_found_nowhere_and_matches_do_not_overlap() {
        assert!(found("", "anything").is_empty());
        assert_eq!(found("aa", "aaaaa"), ["aa", "aa"]);
        assert_eq!(found("搜索", "用搜索找"), ["搜索"]);
    }
}
