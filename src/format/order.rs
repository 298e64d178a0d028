//! The one order in which a lane's cards stand: by step, and from top to bottom within a cell. It makes a moved
//! card one line of a diff, whatever way it was moved.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use crate::model::{Card, Id, JourneyMap};

/// The map with the cards of each lane in the order of the steps; cards of one cell keep theirs.
pub fn in_file_order(map: &JourneyMap) -> Cow<'_, JourneyMap> {
    let ranks = Ranks::of(map);
    if map.lanes.iter().all(|lane| lane.cards.is_sorted_by_key(|card| ranks.of_card(card))) {
        return Cow::Borrowed(map);
    }
    let mut map = map.clone();
    for lane in &mut map.lanes {
        if !lane.cards.is_sorted_by_key(|card| ranks.of_card(card)) {
            Arc::make_mut(lane).cards.sort_by_key(|card| ranks.of_card(card));
        }
    }
    Cow::Owned(map)
}

struct Ranks(HashMap<Id, usize>);

impl Ranks {
    fn of(map: &JourneyMap) -> Ranks {
        Ranks(map.steps().enumerate().map(|(rank, (_, step))| (step.id.clone(), rank)).collect())
    }

    /// Cards on a step that is not there come last; such a map is refused elsewhere, and must not panic here.
    fn of_card(&self, card: &Card) -> usize {
        self.0.get(&card.step).copied().unwrap_or(usize::MAX)
    }
}
