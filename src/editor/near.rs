//! What stood nearest to a thing that others took away.

use crate::edit::Slot;
use crate::model::{Id, JourneyMap};

/// The first of `ids` that is `there`, going outward from the place of `from`; of two that are as near, the one before.
pub(super) fn outward(ids: &[&Id], from: &Id, there: impl Fn(&Id) -> bool) -> Option<Id> {
    let place = ids.iter().position(|id| *id == from)?;
    (0..ids.len())
        .flat_map(|far| [place.checked_sub(far), place.checked_add(far)])
        .flatten()
        .filter_map(|at| ids.get(at))
        .find(|id| there(id))
        .map(|id| (*id).clone())
}

/// The nearest of those that came before `id` and are still `there`; `id` itself if it is.
pub(super) fn surviving<'a>(
    ids: impl Iterator<Item = &'a Id>,
    id: &Id,
    there: impl Fn(&Id) -> bool,
) -> Option<Id> {
    let mut last = None;
    for other in ids {
        if there(other) {
            last = Some(other);
        }
        if other == id {
            return last.cloned();
        }
    }
    None
}

/// A step as it stood in `before`, or the nearest to it that `now` has.
pub(super) fn nearest_step(step: &Id, before: &JourneyMap, now: &JourneyMap) -> Option<Id> {
    let steps: Vec<&Id> = before.steps().map(|(_, step)| &step.id).collect();
    outward(&steps, step, |id| now.step(id).is_some())
}

/// A lane as it stood in `before`, or the nearest to it that will do.
pub(super) fn nearest_lane(lane: &Id, before: &JourneyMap, will_do: impl Fn(&Id) -> bool) -> Option<Id> {
    let lanes: Vec<&Id> = before.lanes.iter().map(|lane| &lane.id).collect();
    outward(&lanes, lane, will_do)
}

/// The same place in `now`: below the nearest card above it that is still in the cell.
pub(super) fn same_slot(slot: &Slot, before: &JourneyMap, now: &JourneyMap) -> Slot {
    let Some(after) = &slot.after else { return slot.clone() };
    let stays = |id: &Id| now.cell(&slot.lane, &slot.step).any(|card| card.id == *id);
    let after = if stays(after) {
        Some(after.clone())
    } else {
        surviving(before.cell(&slot.lane, &slot.step).map(|card| &card.id), after, stays)
    };
    Slot { after, ..slot.clone() }
}
