//! Moving things with the keyboard: cards by cell and by place, steps, phases and lanes by one, scores by
//! a tenth.

use std::collections::HashSet;

use super::{Direction, Editor, Focus, Item, focus};
use crate::edit::arrange::before;
use crate::edit::{Edit, Label, MergeKey, Slot};
use crate::model::{Id, JourneyMap, Score};
use crate::scene::Curve;

/// The selected cards of one cell, from top to bottom.
struct Group {
    lane: Id,
    step: Id,
    cards: Vec<Id>,
}

impl Editor {
    /// Moves the selected cards one cell or place on, or the selected step, phase or lane one place.
    pub fn nudge(&mut self, direction: Direction) -> bool {
        self.settle();
        let cards = self.selection.card_ids(&self.map);
        let (edit, label, ids) = if !cards.is_empty() {
            let Some(edit) = self.card_nudge(&cards, direction) else { return false };
            (edit, Label::new("undo-move-cards").count(cards.len()), cards)
        } else {
            let Some((edit, label, id)) = self.header_nudge(direction) else { return false };
            (edit, label, vec![id])
        };
        let moved = self.commit_merged(edit, label, Some(MergeKey::of_all("nudge", &ids)));
        if moved {
            self.reveal_focus();
        }
        moved
    }

    fn card_nudge(&self, cards: &[Id], direction: Direction) -> Option<Edit> {
        let groups = groups(&self.map, cards);
        match direction {
            Direction::Left => self.sideways(groups, -1),
            Direction::Right => self.sideways(groups, 1),
            Direction::Up => within_cells(&self.map, &groups, true).or_else(|| self.to_lane(&groups, true)),
            Direction::Down => {
                within_cells(&self.map, &groups, false).or_else(|| self.to_lane(&groups, false))
            }
        }
    }

    /// Every group into the cell beside its own; none moves where one would leave the map.
    fn sideways(&self, mut groups: Vec<Group>, by: isize) -> Option<Edit> {
        let steps: Vec<Id> = self.map.steps().map(|(_, step)| step.id.clone()).collect();
        let place = |step: &Id| steps.iter().position(|id| id == step);
        // The foremost first, so that no group is swept up by the one behind it.
        groups.sort_by_key(|group| place(&group.step));
        if by > 0 {
            groups.reverse();
        }
        let moved: HashSet<Id> = groups.iter().flat_map(|group| &group.cards).cloned().collect();
        let mut edits = Vec::with_capacity(groups.len());
        for group in groups {
            let to = steps.get(place(&group.step)?.checked_add_signed(by)?)?.clone();
            // At the height at which the first of them stands.
            let above = self.map.cell(&group.lane, &group.step).map(|card| &card.id);
            let height = above.take_while(|id| group.cards.first() != Some(*id)).count();
            let there = self.map.cell(&group.lane, &to).map(|card| &card.id);
            let after = there.filter(|id| !moved.contains(*id)).take(height).last().cloned();
            edits
                .push(Edit::MoveCards { cards: group.cards, to: Slot { lane: group.lane, step: to, after } });
        }
        Some(Edit::Sequence(edits))
    }

    /// Every group into the next lane that takes cards, above or below.
    fn to_lane(&self, groups: &[Group], up: bool) -> Option<Edit> {
        let lanes: Vec<&Id> = (self.map.lanes.iter())
            .filter(|lane| lane.kind.holds_cards() && !lane.hidden && !lane.locked)
            .map(|lane| &lane.id)
            .collect();
        let place = |lane: &Id| lanes.iter().position(|id| *id == lane);
        let mut edits = Vec::with_capacity(groups.len());
        let ordered: Vec<&Group> = if up { groups.iter().collect() } else { groups.iter().rev().collect() };
        for group in ordered {
            let to = lanes.get(place(&group.lane)?.checked_add_signed(if up { -1 } else { 1 })?)?;
            let to = if up {
                Slot::end_of(&self.map, to, &group.step)
            } else {
                Slot { lane: (*to).clone(), step: group.step.clone(), after: None }
            };
            edits.push(Edit::MoveCards { cards: group.cards.clone(), to });
        }
        Some(Edit::Sequence(edits))
    }

    fn header_nudge(&self, direction: Direction) -> Option<(Edit, Label, Id)> {
        let back = matches!(direction, Direction::Left | Direction::Up);
        let upright = matches!(direction, Direction::Up | Direction::Down);
        let by = if back { -1 } else { 1 };
        match self.selection.single()? {
            Item::Step(id) if !upright => {
                let name = &self.map.step(id)?.name;
                Some((step_nudge(&self.map, id, back)?, Label::new("undo-move-step").name(name), id.clone()))
            }
            Item::Phase(id) if !upright => {
                let phases: Vec<&Id> = self.map.phases.iter().map(|phase| &phase.id).collect();
                let after = nudged(&phases, id, back)?;
                let label = Label::new("undo-move-phase").name(&self.map.phase(id)?.name);
                Some((Edit::MovePhase { phase: id.clone(), after }, label, id.clone()))
            }
            Item::Lane(id) if upright => {
                // Past the next lane in sight, not into a gap between hidden ones.
                let shown = self.map.lanes.iter().filter(|lane| !lane.hidden || lane.id == *id);
                let shown: Vec<&Id> = shown.map(|lane| &lane.id).collect();
                let place = shown.iter().position(|other| *other == id)?;
                let over = *shown.get(place.checked_add_signed(by)?)?;
                let others = self.map.lanes.iter().map(|lane| &lane.id).filter(|other| *other != id);
                let after = if back { before(others, over) } else { Some(over.clone()) };
                let label =
                    Label::new("undo-move-lane").name(&self.map.lane(id)?.shown_name(&self.map.language));
                Some((Edit::MoveLane { lane: id.clone(), after }, label, id.clone()))
            }
            _ => None,
        }
    }

    /// The points that raising and lowering are about: the selected ones, or those of the selected steps.
    fn raised_points(&self) -> Vec<Item> {
        let points = self.selection.points(&self.map);
        if !points.is_empty() {
            return points;
        }
        let steps = self.selection.step_ids(&self.map);
        let cell = match &self.focus {
            Some(Focus::Cell { lane, step, card: None }) if self.selection.is_empty() => {
                focus::point_at(&self.map, &self.view, lane, step)
            }
            _ => None,
        };
        let (persona, state) = (self.editing_persona(), self.editing_state());
        let of_step = |step| Item::Point { step, persona: persona.clone(), state, curve: Curve::Emotion };
        steps.into_iter().map(of_step).chain(cell).collect()
    }

    pub fn can_raise(&self) -> bool {
        !self.raised_points().is_empty()
    }

    /// Raises (or lowers) what is felt or expected by some tenths; a point that is not there yet starts at 0.
    pub fn raise(&mut self, tenths: i32) -> bool {
        self.settle();
        let points = self.raised_points();
        let edits: Vec<Edit> = points.iter().filter_map(|point| raised(&self.map, point, tenths)).collect();
        if edits.is_empty() {
            return false;
        }
        let ids: Vec<&Id> = points
            .iter()
            .filter_map(|point| match point {
                Item::Point { step, .. } => Some(step),
                _ => None,
            })
            .collect();
        let expectation = matches!(points.first(), Some(Item::Point { curve: Curve::Expectation, .. }));
        let key = if expectation { "undo-expectation" } else { "undo-emotion" };
        let name = ids.first().and_then(|id| self.map.step(id)).map_or("", |step| &step.name);
        let label = Label::new(key).name(name);
        let merge = MergeKey::of_all("raise", ids);
        self.commit_merged(Edit::Sequence(edits), label, Some(merge))
    }
}

fn groups(map: &JourneyMap, cards: &[Id]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (lane, card) in crate::edit::arrange::cards_in_order(map, cards) {
        match groups.last_mut() {
            Some(group) if group.lane == lane.id && group.step == card.step => {
                group.cards.push(card.id.clone());
            }
            _ => groups.push(Group {
                lane: lane.id.clone(),
                step: card.step.clone(),
                cards: vec![card.id.clone()],
            }),
        }
    }
    groups
}

/// One place up or down in every cell; None where every group stands at the end of its cell already.
fn within_cells(map: &JourneyMap, groups: &[Group], up: bool) -> Option<Edit> {
    let mut edits = Vec::new();
    for group in groups {
        let selected: HashSet<&Id> = group.cards.iter().collect();
        let mut cell: Vec<&Id> = map.cell(&group.lane, &group.step).map(|card| &card.id).collect();
        let before = cell.clone();
        if !up {
            cell.reverse();
        }
        for i in 1..cell.len() {
            if selected.contains(cell[i]) && !selected.contains(cell[i - 1]) {
                cell.swap(i - 1, i);
            }
        }
        if !up {
            cell.reverse();
        }
        if cell == before {
            continue;
        }
        // From top to bottom, each below the one that stands above it at last: so none is in the way of another.
        let moved = cell.iter().enumerate().filter(|(_, id)| selected.contains(**id));
        edits.extend(moved.map(|(place, id)| {
            let after = place.checked_sub(1).map(|above| cell[above].clone());
            let to = Slot { lane: group.lane.clone(), step: group.step.clone(), after };
            Edit::MoveCards { cards: vec![(*id).clone()], to }
        }));
    }
    (!edits.is_empty()).then_some(Edit::Sequence(edits))
}

/// What `id` comes to stand after when it changes places with its neighbour; none where there is no neighbour.
fn nudged(ids: &[&Id], id: &Id, back: bool) -> Option<Option<Id>> {
    let place = ids.iter().position(|other| *other == id)?;
    if back {
        place.checked_sub(1)?;
        return Some(place.checked_sub(2).map(|place| ids[place].clone()));
    }
    ids.get(place + 1).map(|next| Some((*next).clone()))
}

/// One place left or right; from the end of a phase into the next one.
fn step_nudge(map: &JourneyMap, id: &Id, back: bool) -> Option<Edit> {
    let p = map.phases.iter().position(|phase| phase.steps.iter().any(|step| step.id == *id))?;
    let steps: Vec<&Id> = map.phases[p].steps.iter().map(|step| &step.id).collect();
    let (phase, after) = match nudged(&steps, id, back) {
        Some(after) => (&map.phases[p], after),
        None if back => {
            let before = map.phases.get(p.checked_sub(1)?)?;
            (before, before.steps.last().map(|step| step.id.clone()))
        }
        None => (map.phases.get(p + 1)?, None),
    };
    Some(Edit::MoveStep { step: id.clone(), phase: phase.id.clone(), after })
}

fn raised(map: &JourneyMap, point: &Item, tenths: i32) -> Option<Edit> {
    let Item::Point { step, persona, state, curve } = point.clone() else { return None };
    let found = map.step(&step)?;
    let higher = |score: Score| Score::from_tenths(score.tenths() + tenths);
    Some(match curve {
        Curve::Emotion => {
            let (score, text) = found
                .emotion(&persona, state)
                .map_or((Score::ZERO, String::new()), |e| (e.score, e.feeling.clone()));
            Edit::SetEmotion { step, persona, state, to: Some((higher(score), text)) }
        }
        Curve::Expectation => {
            let (score, text) = found
                .expectation(&persona, state)
                .map_or((Score::ZERO, String::new()), |e| (e.score, e.text.clone()));
            Edit::SetExpectation { step, persona, state, to: Some((higher(score), text)) }
        }
    })
}
