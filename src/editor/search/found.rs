//! The words looked for, and where on the map they are.

use std::collections::HashSet;
use std::ops::{ControlFlow, Range};

use super::needle::Needle;
use super::texts::{self, Place};
use crate::model::{Id, JourneyMap};

/// A text of the map that holds the words looked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    pub place: Place,
    /// Where in the text, as byte ranges from left to right.
    pub ranges: Vec<Range<usize>>,
    /// The text's number among all texts of the map.
    pub(super) rank: usize,
}

/// The words looked for, and where they are. Recomputed when they or the map change, never in between.
#[derive(Debug, Default)]
pub struct Search {
    pub(super) open: bool,
    pub(super) query: String,
    pub(super) matches: Vec<Match>,
    /// The cards among the matches.
    pub(super) cards: HashSet<Id>,
    pub(super) current: Option<usize>,
    /// The text that the keyboard was on when the search began.
    pub(super) anchor: usize,
}

impl Search {
    /// Whether finding is under way, so that what is found is marked.
    pub fn is_open(&self) -> bool {
        self.open
    }

    pub fn query(&self) -> &str {
        &self.query
    }

    /// The texts that hold the words, in reading order: left to right by step, top to bottom.
    pub fn matches(&self) -> &[Match] {
        &self.matches
    }

    /// The number of the match that one has come to, counted from 0.
    pub fn current(&self) -> Option<usize> {
        self.current
    }

    pub(super) fn current_place(&self) -> Option<&Place> {
        Some(&self.matches.get(self.current?)?.place)
    }

    /// Looks again after a change of the map. The current match stays the same text or, where that holds the
    /// words no longer, the one that came after it.
    pub(in crate::editor) fn refresh(&mut self, map: &JourneyMap) {
        if !self.open {
            self.matches.clear();
            self.cards.clear();
            return;
        }
        let at = self.current_place().cloned();
        self.look(map);
        let count = self.matches.len();
        let same = at.and_then(|place| self.matches.iter().position(|found| found.place == place));
        let next = self.current.filter(|_| count > 0).map(|i| if i < count { i } else { 0 });
        self.current = same.or(next);
    }

    pub(super) fn look(&mut self, map: &JourneyMap) {
        self.matches = find(map, &self.query);
        let cards = self.matches.iter().filter_map(|found| match &found.place {
            Place::Card(id) => Some(id.clone()),
            _ => None,
        });
        self.cards = cards.collect();
    }
}

/// All texts of the map that hold `words`, whatever their case and accents, in reading order.
pub fn find(map: &JourneyMap, words: &str) -> Vec<Match> {
    let mut found = Vec::new();
    if words.is_empty() {
        return found;
    }
    let mut needle = Needle::new(words);
    let mut rank = 0;
    texts::visit(map, |place, text| {
        let ranges = needle.ranges_in(text);
        if !ranges.is_empty() {
            found.push(Match { place, ranges, rank });
        }
        rank += 1;
        ControlFlow::Continue(())
    });
    found
}
