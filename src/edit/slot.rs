//! A place for cards, said by neighbour: numbers mean something else after somebody else's change.

use super::id_set::IdSet;
use crate::model::{Id, JourneyMap, Lane};

/// A place in a cell: right below the card `after`, or above all cards for none. Where that card is not in the
/// cell (any more), the place is below all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub lane: Id,
    pub step: Id,
    pub after: Option<Id>,
}

impl Slot {
    /// Right below a card, if the map has it.
    pub fn below(map: &JourneyMap, card: &Id) -> Option<Slot> {
        let (found, lane) = map.card_and_lane(card)?;
        Some(Slot { lane: lane.id.clone(), step: found.step.clone(), after: Some(card.clone()) })
    }

    /// Below all cards of a cell.
    pub fn end_of(map: &JourneyMap, lane: &Id, step: &Id) -> Slot {
        let last = map.cell(lane, step).last().map(|card| card.id.clone());
        Slot { lane: lane.clone(), step: step.clone(), after: last }
    }

    /// The same place, said by a neighbour that is not among `moved`. `lane` is the slot's own.
    pub(super) fn without(&self, lane: &Lane, moved: &IdSet<'_>) -> Slot {
        let Some(after) = self.after.as_ref().filter(|after| moved.contains(after)) else {
            return self.clone();
        };
        let cell = || lane.cards.iter().filter(|card| card.step == self.step).map(|card| &card.id);
        let Some(place) = cell().position(|id| id == after) else {
            // Not in this cell: below all that stay.
            let last = cell().rfind(|id| !moved.contains(id));
            return Slot { after: last.cloned(), ..self.clone() };
        };
        let staying = cell().take(place).filter(|id| !moved.contains(id)).last();
        Slot { after: staying.cloned(), ..self.clone() }
    }
}
