//! Two people changed the same text: one text with the words of both.
//!
//! Both are compared, word by word, with the text that they began with (a three-way merge, as of `diff3`: Khanna, Kunal
//! and Pierce, "A formal investigation of diff3", 2007). A place that only one of them changed is as they left it. Where
//! both changed the same place, mine stands and theirs is kept beside it, after a slash, or on a line of its own where
//! one of them has several lines. A word that one deleted and the other changed stays changed. So no word that anyone
//! wrote is missing from the text; only words that were there before can be deleted.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// The text that `mine` and `theirs` make together, both of which began as `base`.
///
/// Merging again what is already merged adds nothing: when both sides merge, each as its own, neither text grows.
pub fn merge(base: &str, mine: &str, theirs: &str) -> String {
    if mine == theirs || base == theirs {
        return mine.to_owned();
    }
    if base == mine {
        return theirs.to_owned();
    }
    let base: Vec<&str> = base.split_word_bounds().collect();
    let mut mine = Side::new(&base, mine);
    let mut theirs = Side::new(&base, theirs);
    let mut merged = Merged::default();
    let mut at = 0;
    while let Some(region) = next_region(&mut mine, &mut theirs) {
        base[at..region.start].iter().for_each(|word| merged.push(word, By::Nobody));
        at = region.end;
        match (mine.take(&region), theirs.take(&region)) {
            (Some(mine), Some(theirs)) => merged.push(&beside(&mine, &theirs), By::Both),
            (Some(changed), None) => merged.push(&changed.concat(), By::Me),
            (None, Some(changed)) => merged.push(&changed.concat(), By::Them),
            (None, None) => {}
        }
        merged.apart |= base[region].iter().any(|word| word.trim().is_empty());
    }
    base[at..].iter().for_each(|word| merged.push(word, By::Nobody));
    merged.text
}

/// Who wrote a piece of the merged text; nobody where it stood in the base.
#[derive(Clone, Copy, Default, PartialEq)]
enum By {
    #[default]
    Nobody,
    Me,
    Them,
    Both,
}

/// The merged text in the making. What one wrote and what the other wrote right behind it are two words.
#[derive(Default)]
struct Merged {
    text: String,
    last: By,
    /// Whether a space was replaced at the text's end.
    apart: bool,
}

impl Merged {
    fn push(&mut self, words: &str, by: By) {
        if words.is_empty() {
            return;
        }
        let changed_hands =
            by != By::Nobody && self.last != By::Nobody && (by != self.last || by == By::Both);
        if (std::mem::take(&mut self.apart) || changed_hands)
            && self.text.ends_with(char::is_alphanumeric)
            && words.starts_with(char::is_alphanumeric)
        {
            self.text.push(' ');
        }
        self.text.push_str(words);
        self.last = by;
    }
}

/// Words of the base that are replaced, and what with.
struct Change {
    base: Range<usize>,
    new: Range<usize>,
}

/// What one of the two made of the base.
struct Side<'a> {
    words: Vec<&'a str>,
    changes: std::iter::Peekable<std::vec::IntoIter<Change>>,
    /// The changes of the region at hand.
    taken: Vec<Change>,
}

impl<'a> Side<'a> {
    fn new(base: &[&str], text: &'a str) -> Side<'a> {
        let words: Vec<&str> = text.split_word_bounds().collect();
        let ops = capture_diff_slices(Algorithm::Myers, base, &words);
        let changes = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
        let changes: Vec<Change> =
            changes.map(|op| Change { base: op.old_range(), new: op.new_range() }).collect();
        Side { words, changes: changes.into_iter().peekable(), taken: Vec::new() }
    }

    fn next(&mut self) -> Option<Range<usize>> {
        self.changes.peek().map(|change| change.base.clone())
    }

    /// Takes the next change into the region if it meets it. Changes that only touch do not meet; two that put words
    /// into the same gap do.
    fn meets(&mut self, region: &mut Range<usize>) -> bool {
        let Some(change) = self.changes.next_if(|change| {
            change.base.start < region.end || (change.base == *region && region.start == region.end)
        }) else {
            return false;
        };
        region.end = region.end.max(change.base.end);
        self.taken.push(change);
        true
    }

    /// The words that this side has in the region, where it changed any.
    fn take(&mut self, region: &Range<usize>) -> Option<Vec<&'a str>> {
        let (first, last) = (self.taken.first()?, self.taken.last()?);
        let start = first.new.start - (first.base.start - region.start);
        let end = last.new.end + (region.end - last.base.end);
        let words = self.words[start..end].to_vec();
        self.taken.clear();
        Some(words)
    }
}

/// The next words of the base that are changed, with all changes that meet there.
fn next_region<'a>(mine: &mut Side<'a>, theirs: &mut Side<'a>) -> Option<Range<usize>> {
    let nearest = [mine.next(), theirs.next()].into_iter().flatten().min_by_key(|at| (at.start, at.end))?;
    let mut region = nearest.start..nearest.start;
    for side in [&mut *mine, &mut *theirs] {
        if side.next().as_ref() == Some(&nearest)
            && let Some(change) = side.changes.next()
        {
            region.end = change.base.end;
            side.taken.push(change);
        }
    }
    while mine.meets(&mut region) || theirs.meets(&mut region) {}
    Some(region)
}

/// Mine, and theirs beside it; one of them alone where it says all that the other does.
fn beside(mine: &[&str], theirs: &[&str]) -> String {
    let said = |words: &[&str]| words.concat().trim().to_owned();
    let (my, their) = (said(mine), said(theirs));
    if my.is_empty() || holds(theirs, mine) {
        return theirs.concat();
    }
    if their.is_empty() || holds(mine, theirs) {
        return mine.concat();
    }
    let between = if my.contains('\n') || their.contains('\n') { "\n" } else { " / " };
    let space = |words: &[&str]| {
        let text = words.concat();
        (text[..text.len() - text.trim_start().len()].to_owned(), text[text.trim_end().len()..].to_owned())
    };
    let ((before, after), (_, their_after)) = (space(mine), space(theirs));
    let after = if their_after.is_empty() { after } else { their_after };
    format!("{before}{my}{between}{their}{after}")
}

/// Whether the words of `part` stand together in `whole`.
fn holds(whole: &[&str], part: &[&str]) -> bool {
    let blank = |word: &&str| word.trim().is_empty();
    let start = part.iter().take_while(|word| blank(word)).count();
    let end = part.len() - part[start..].iter().rev().take_while(|word| blank(word)).count();
    let part = &part[start..end];
    part.is_empty() || whole.windows(part.len()).any(|words| words == part)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_only_one_changed_is_as_they_left_it() {
        assert_eq!(merge("the red car", "the red car", "the blue car"), "the blue car");
        assert_eq!(merge("the red car", "a red car", "the red bus"), "a red bus");
        assert_eq!(
            merge("call the customer", "call the customer back", "please call the customer"),
            "please call the customer back"
        );
        assert_eq!(merge("one two three", "one three", "one two three four"), "one three four");
    }

    #[test]
    fn changes_side_by_side_are_both_taken() {
        assert_eq!(merge("Blog", "Weblog", "Blog post"), "Weblog post");
        assert_eq!(merge("Blog", "Blog post", "The Blog"), "The Blog post");
    }

    #[test]
    fn where_both_changed_the_same_words_mine_stands_and_theirs_is_beside_it() {
        assert_eq!(merge("the red car", "the blue car", "the green car"), "the blue / green car");
        assert_eq!(merge("", "Call the customer", "Visit the shop"), "Call the customer / Visit the shop");
        assert_eq!(merge("Call", "Call now", "Call him"), "Call now / him");
        assert_eq!(merge("red", "blue", "one\ntwo"), "blue\none\ntwo");
    }

    #[test]
    fn a_word_deleted_by_one_and_changed_by_the_other_stays_changed() {
        assert_eq!(merge("the red car", "the car", "the blue car"), "the blue car");
        assert_eq!(merge("red", "", "blue"), "blue");
    }

    #[test]
    fn what_both_wrote_alike_is_there_once() {
        assert_eq!(merge("red", "blue", "blue"), "blue");
        assert_eq!(merge("a red car", "a blue car", "a blue bus"), "a blue bus");
        let both = merge("red", "blue", "green");
        assert_eq!(merge("red", &both, "green"), both);
        assert_eq!(merge("green", &both, "green"), both);
    }

    #[test]
    fn words_do_not_grow_together_where_one_deleted_the_space_between() {
        assert_eq!(merge(" ", "", "t a"), "t a");
        assert_eq!(merge(" ", "a", "at a"), "at a a");
    }

    #[test]
    fn words_are_told_apart_in_any_script() {
        assert_eq!(
            merge("Grüße an alle", "Liebe Grüße an alle", "Grüße an euch alle"),
            "Liebe Grüße an euch alle"
        );
        assert!(merge("顧客が店に来る", "顧客が店に行く", "新しい顧客が店に来る").contains("新しい"));
    }

    fn words(text: &str) -> impl Iterator<Item = &str> {
        text.split_word_bounds().filter(|word| !word.trim().is_empty())
    }

    proptest! {
        #[test]
        fn no_word_that_anyone_wrote_is_lost(
            base in "[abc ]{0,12}", mine in "[abcm \n]{0,12}", theirs in "[abct \n]{0,12}"
        ) {
            let merged = merge(&base, &mine, &theirs);
            let old: Vec<&str> = words(&base).collect();
            for new in words(&mine).chain(words(&theirs)).filter(|word| !old.contains(word)) {
                prop_assert!(words(&merged).any(|word| word == new), "{new:?} is not in {merged:?}");
            }
            prop_assert_eq!(merge(&base, &mine, &base), mine.clone());
            prop_assert_eq!(merge(&base, &base, &theirs), theirs.clone());
            prop_assert_eq!(merge(&base, &mine, &mine), mine);
        }
    }
}
