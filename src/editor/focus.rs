//! Where the keyboard works.

use super::Item;
use super::near::{nearest_lane, nearest_step, outward, surviving};
use crate::geom::{Rect, pt, rect};
use crate::model::{Content, Id, JourneyMap, LaneKind};
use crate::scene::{Curve, Grid, ViewOptions};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A cell, and the card in it, if it is on one.
    Cell {
        lane: Id,
        step: Id,
        card: Option<Id>,
    },
    Step(Id),
    Phase(Id),
    Lane(Id),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Left,
    Right,
    Up,
    Down,
}

impl Focus {
    /// The cell's step and lane.
    pub fn cell(&self) -> Option<(&Id, &Id)> {
        match self {
            Focus::Cell { lane, step, .. } => Some((lane, step)),
            _ => None,
        }
    }

    pub fn card(&self) -> Option<&Id> {
        match self {
            Focus::Cell { card, .. } => card.as_ref(),
            _ => None,
        }
    }

    /// The focused card or cell or header; the empty part of a cell counts as its top.
    pub fn rect(&self, grid: &Grid) -> Option<Rect> {
        match self {
            Focus::Cell { card: Some(card), .. } => grid.card_rect(card),
            Focus::Cell { lane, step, card: None } => {
                Some(grid.cell_rect(grid.row_of(lane)?, grid.column_of(step)?))
            }
            Focus::Step(step) => {
                let header = grid.columns[grid.column_of(step)?].rect;
                // Only sideways: the header itself is pinned.
                Some(rect(header.min.x, grid.top.max.y, header.width(), 1.0))
            }
            Focus::Phase(phase) => {
                let header = grid.phases.iter().find(|span| span.id == *phase)?.rect;
                Some(rect(header.min.x, grid.top.max.y, header.width(), 1.0))
            }
            Focus::Lane(lane) => {
                let header = grid.lane_header(grid.row_of(lane)?);
                Some(Rect { min: pt(header.max.x, header.min.y), max: pt(header.max.x + 1.0, header.max.y) })
            }
        }
    }
}

/// Where the keyboard starts: the first cell of the first touchpoint lane, else of the first lane that
/// holds cards; of what is shown.
pub(super) fn first(map: &JourneyMap, view: &ViewOptions) -> Option<Focus> {
    let mut steps = map.steps().filter(|(phase, _)| view.shows_phase(&phase.id));
    let step = steps.next().map(|(_, step)| step.id.clone())?;
    let shown = || map.lanes.iter().filter(|lane| view.shows_lane(lane));
    let lane = shown()
        .find(|lane| lane.kind == LaneKind::Touchpoints)
        .or_else(|| shown().find(|lane| lane.kind.holds_cards()))?;
    Some(Focus::Cell { lane: lane.id.clone(), step, card: None })
}

/// The focus after a change of the map or of what is shown: on the same thing, wherever it is now.
pub(super) fn repaired(focus: Option<Focus>, map: &JourneyMap, view: &ViewOptions) -> Option<Focus> {
    let has_step = |id: &Id| map.phase_of_step(id).is_some_and(|phase| view.shows_phase(&phase.id));
    let kept = match focus {
        Some(Focus::Cell { lane, step, card }) => {
            let card = card.and_then(|id| map.card_and_lane(&id));
            let seen = card.filter(|(card, lane)| {
                has_step(&card.step)
                    && !view.without_lanes.contains(&lane.id)
                    && view.shows_state_of(map, card)
            });
            match seen {
                Some((card, lane)) => Some(on_card(&lane.id, &card.step, &card.id)),
                None if map.lane(&lane).is_some_and(|lane| view.shows_lane(lane)) && has_step(&step) => {
                    Some(Focus::Cell { lane, step, card: None })
                }
                None => None,
            }
        }
        Some(Focus::Step(id)) => has_step(&id).then_some(Focus::Step(id)),
        Some(Focus::Phase(id)) => {
            (map.phase(&id).is_some() && view.shows_phase(&id)).then_some(Focus::Phase(id))
        }
        Some(Focus::Lane(id)) => {
            map.lane(&id).is_some_and(|lane| view.shows_lane(lane)).then_some(Focus::Lane(id))
        }
        None => None,
    };
    kept.or_else(|| first(map, view))
}

/// The focus after others have made `now` of the map `before`: what is gone is left for what stood nearest to it.
pub(super) fn nearest(focus: Focus, before: &JourneyMap, now: &JourneyMap) -> Focus {
    match focus {
        // A card that is there is found wherever it went.
        Focus::Cell { card: Some(ref card), .. } if now.card(card).is_some() => focus,
        Focus::Cell { lane, step, card } => {
            let near = |id: Option<Id>, gone: Id| id.unwrap_or(gone);
            let same_lane = near(nearest_lane(&lane, before, |id| now.lane(id).is_some()), lane);
            let same_step = near(nearest_step(&step, before, now), step);
            let card = card.and_then(|card| {
                let cell = before.cell(&same_lane, &same_step).map(|card| &card.id);
                surviving(cell, &card, |id| now.cell(&same_lane, &same_step).any(|card| card.id == *id))
            });
            Focus::Cell { lane: same_lane, step: same_step, card }
        }
        Focus::Step(id) => Focus::Step(nearest_step(&id, before, now).unwrap_or(id)),
        Focus::Phase(id) => {
            let phases: Vec<&Id> = before.phases.iter().map(|phase| &phase.id).collect();
            let near = outward(&phases, &id, |id| now.phase(id).is_some());
            Focus::Phase(near.unwrap_or(id))
        }
        Focus::Lane(id) => Focus::Lane(nearest_lane(&id, before, |id| now.lane(id).is_some()).unwrap_or(id)),
    }
}

fn on_card(lane: &Id, step: &Id, card: &Id) -> Focus {
    Focus::Cell { lane: lane.clone(), step: step.clone(), card: Some(card.clone()) }
}

/// The focus that goes with selecting `item`.
pub(super) fn of_item(item: &Item, map: &JourneyMap) -> Option<Focus> {
    match item {
        Item::Card(id) => map.card_and_lane(id).map(|(card, lane)| on_card(&lane.id, &card.step, &card.id)),
        Item::Step(id) => Some(Focus::Step(id.clone())),
        Item::Phase(id) => Some(Focus::Phase(id.clone())),
        Item::Lane(id) => Some(Focus::Lane(id.clone())),
        // The keyboard goes on from the card that the link leaves.
        Item::Link(id) => {
            let link = map.links.iter().find(|link| link.id == *id)?;
            of_item(&Item::Card(link.from.clone()), map)
        }
        Item::Point { step, curve, .. } => {
            let wanted = match curve {
                Curve::Emotion => LaneKind::Emotions,
                Curve::Expectation => LaneKind::Expectations,
            };
            let shown = || map.lanes.iter().filter(|lane| !lane.hidden);
            let lane = shown()
                .find(|lane| lane.kind == wanted)
                .or_else(|| shown().find(|lane| lane.kind == LaneKind::Emotions))?;
            Some(Focus::Cell { lane: lane.id.clone(), step: step.clone(), card: None })
        }
    }
}

/// What is selected when the keyboard's focus comes to a place.
pub(super) fn item_at(focus: &Focus, map: &JourneyMap, view: &ViewOptions) -> Option<Item> {
    match focus {
        Focus::Cell { card: Some(card), .. } => Some(Item::Card(card.clone())),
        Focus::Cell { lane, step, card: None } => point_at(map, view, lane, step),
        Focus::Step(id) => Some(Item::Step(id.clone())),
        Focus::Phase(id) => Some(Item::Phase(id.clone())),
        Focus::Lane(id) => Some(Item::Lane(id.clone())),
    }
}

/// What the focus persona feels or expects in a cell of an emotion or expectation lane.
pub(super) fn point_at(map: &JourneyMap, view: &ViewOptions, lane: &Id, step: &Id) -> Option<Item> {
    let curve = match map.lane(lane)?.kind.info().content {
        Content::Cards(_) => return None,
        Content::EmotionCurve => Curve::Emotion,
        Content::ExpectationTexts => Curve::Expectation,
    };
    let (persona, state) = (view.focus_persona(map), view.main_state(map));
    Some(Item::Point { step: step.clone(), persona, state, curve })
}
