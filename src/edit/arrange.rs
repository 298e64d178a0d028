//! Order: where cards, steps, phases and lanes go. Pure, and knows no edits.

use std::collections::HashMap;
use std::sync::Arc;

use super::id_set::IdSet;
use super::slot::Slot;
use crate::model::{Card, Id, JourneyMap, Lane};

/// Each step's place from left to right.
pub fn step_ranks(map: &JourneyMap) -> HashMap<Id, usize> {
    map.steps().enumerate().map(|(rank, (_, step))| (step.id.clone(), rank)).collect()
}

/// Puts `new` into the cell of `slot`, in the canonical order: by step from left to right, and from top
/// to bottom within each.
pub fn insert_cards(
    cards: &mut Vec<Arc<Card>>,
    ranks: &HashMap<Id, usize>,
    slot: &Slot,
    new: Vec<Arc<Card>>,
) {
    let rank = rank_of(ranks, &slot.step);
    let (mut top, mut end, mut beyond, mut below) = (None, None, None, None);
    for (i, card) in cards.iter().enumerate() {
        if card.step == slot.step {
            top = top.or(Some(i));
            end = Some(i + 1);
            if slot.after.as_ref() == Some(&card.id) {
                below = end;
                break;
            }
            if slot.after.is_none() {
                break;
            }
        } else if beyond.is_none() && rank_of(ranks, &card.step) > rank {
            beyond = Some(i);
        }
    }
    let in_cell = if slot.after.is_none() { top } else { below.or(end) };
    let at = in_cell.or(beyond).unwrap_or(cards.len());
    cards.splice(at..at, new);
    sort_cards(cards, ranks);
}

/// Brings cards into the order of their steps; the order within a cell stays. Returns whether anything moved.
pub fn sort_cards(cards: &mut [Arc<Card>], ranks: &HashMap<Id, usize>) -> bool {
    if is_sorted(cards, ranks) {
        return false;
    }
    cards.sort_by_key(|card| rank_of(ranks, &card.step));
    true
}

/// Whether the cards stand in the order of their steps. Neighbours mostly share a step, so few ranks
/// are looked up.
pub fn is_sorted(cards: &[Arc<Card>], ranks: &HashMap<Id, usize>) -> bool {
    let mut last: Option<(&Id, usize)> = None;
    for card in cards {
        if let Some((step, rank)) = last {
            if *step == card.step {
                continue;
            }
            let next = rank_of(ranks, &card.step);
            if next < rank {
                return false;
            }
            last = Some((&card.step, next));
        } else {
            last = Some((&card.step, rank_of(ranks, &card.step)));
        }
    }
    true
}

/// Brings every lane's cards into the order of the steps, after the steps have moved. Lanes that are in
/// order already stay shared.
pub fn sort_lanes(map: &mut JourneyMap) {
    let ranks = step_ranks(map);
    for lane in &mut map.lanes {
        if !is_sorted(&lane.cards, &ranks) {
            sort_cards(&mut Arc::make_mut(lane).cards, &ranks);
        }
    }
}

fn rank_of(ranks: &HashMap<Id, usize>, step: &Id) -> usize {
    ranks.get(step).copied().unwrap_or(usize::MAX)
}

/// The place right after `after` in a list: its start for none, its end where the neighbour is not in it.
pub fn place_after<'a>(ids: impl Iterator<Item = &'a Id>, after: Option<&Id>) -> usize {
    let Some(after) = after else { return 0 };
    let mut count = 0;
    for id in ids {
        count += 1;
        if id == after {
            break;
        }
    }
    count
}

/// Moves the element at `from` to the place right after `after`; what is put after itself stays where it is.
pub fn put_after<T>(list: &mut Vec<T>, from: usize, after: Option<&Id>, id: impl Fn(&T) -> &Id) {
    if after == Some(id(&list[from])) {
        return;
    }
    let moved = list.remove(from);
    let at = place_after(list.iter().map(id), after);
    list.insert(at, moved);
}

/// The one right before `id` in a list: what is put after it comes to stand before `id`.
pub fn before<'a>(ids: impl Iterator<Item = &'a Id>, id: &Id) -> Option<Id> {
    let mut last: Option<&Id> = None;
    for other in ids {
        if other == id {
            return last.cloned();
        }
        last = Some(other);
    }
    None
}

/// Moves one element; `to` is counted without it, and one past the end means the end.
pub fn relocate<T>(list: &mut Vec<T>, from: usize, to: usize) {
    let element = list.remove(from);
    list.insert(to.min(list.len()), element);
}

/// The cards among `ids` in the order of the map, each with its lane.
pub fn cards_in_order<'a>(map: &'a JourneyMap, ids: &[Id]) -> Vec<(&'a Arc<Lane>, &'a Arc<Card>)> {
    let wanted = IdSet::new(ids);
    map.cards().filter(|(_, card)| wanted.contains(&card.id)).collect()
}
