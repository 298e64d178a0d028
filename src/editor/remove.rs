//! Deleting what is selected.

use std::collections::HashSet;

use super::{Editor, Focus, Item, Selection, focus};
use crate::edit::{Edit, Label};
use crate::model::Id;
use crate::scene::Curve;

impl Editor {
    /// Whether Delete has anything to do.
    pub fn can_delete(&self) -> bool {
        self.selection.iter().any(|item| match item {
            Item::Point { step, persona, state, curve } => {
                self.map.step(step).is_some_and(|step| match curve {
                    Curve::Emotion => step.emotion(persona, *state).is_some(),
                    Curve::Expectation => step.expectation(persona, *state).is_some(),
                })
            }
            _ => true,
        })
    }

    /// Deletes all that is selected, as one undo. The keyboard's focus goes to the neighbour.
    pub fn delete_selection(&mut self) -> bool {
        self.settle();
        if !self.can_delete() {
            return false;
        }
        let (edits, label) = self.deletion();
        self.remove(edits, label)
    }

    /// Removes what is selected by `edits`, as one undo.
    pub(super) fn remove(&mut self, edits: Vec<Edit>, label: Label) -> bool {
        let next = self.focus_after_delete();
        // After a link, a second Delete must not take the card that it left.
        let had_cards = self.selection.has_cards();
        let removed = self.commit(Edit::Sequence(edits), label);
        if removed {
            if let Some(next) = next {
                let selected = focus::item_at(&next, &self.map, &self.view)
                    .filter(|item| had_cards && matches!(item, Item::Card(_)));
                self.hold(selected.map_or_else(Selection::none, Selection::of));
                self.focus = focus::repaired(Some(next), &self.map, &self.view);
            } else {
                self.hold(Selection::none());
            }
        }
        removed
    }

    fn deletion(&self) -> (Vec<Edit>, Label) {
        let map = &self.map;
        let phases = self.selection.phase_ids(map);
        let lanes = self.selection.lane_ids(map);
        // What goes with its phase or lane is not removed twice.
        let steps: Vec<Id> = (self.selection.step_ids(map).into_iter())
            .filter(|step| !map.phase_of_step(step).is_some_and(|phase| phases.contains(&phase.id)))
            .collect();
        let cards: Vec<Id> = (self.selection.card_ids(map).into_iter())
            .filter(|card| {
                lanes.is_empty() || !map.card_and_lane(card).is_some_and(|(_, lane)| lanes.contains(&lane.id))
            })
            .collect();
        let points = self.selection.points(map);
        let links = self.selection.link_ids(map);
        let only_links = links.len() == self.selection.len();
        let label = match (cards.len(), steps.len(), phases.len(), lanes.len(), points.len()) {
            _ if only_links => Label::new("undo-delete-links").count(links.len()),
            (count, 0, 0, 0, 0) => Label::new("undo-delete-cards").count(count),
            (0, count, 0, 0, 0) => Label::new("undo-delete-steps").count(count),
            (0, 0, count, 0, 0) => Label::new("undo-delete-phases").count(count),
            (0, 0, 0, count, 0) => Label::new("undo-delete-lanes").count(count),
            (0, 0, 0, 0, 1) => match &points[0] {
                Item::Point { curve: Curve::Expectation, .. } => Label::new("undo-remove-expectation"),
                _ => Label::new("undo-remove-emotion"),
            },
            _ => Label::new("undo-delete"),
        };
        let mut edits: Vec<Edit> = points.into_iter().filter_map(without_point).collect();
        // Before the cards, which take their links along.
        edits.extend(links.into_iter().map(Edit::RemoveLink));
        if !cards.is_empty() {
            edits.push(Edit::RemoveCards(cards));
        }
        edits.extend(lanes.into_iter().map(Edit::RemoveLane));
        edits.extend(steps.into_iter().map(Edit::RemoveStep));
        edits.extend(phases.into_iter().map(Edit::RemovePhase));
        (edits, label)
    }

    /// Where the keyboard goes on: the next card of the cell, else the one before, else the cell; the
    /// neighbour of a header.
    fn focus_after_delete(&self) -> Option<Focus> {
        let map = &self.map;
        match self.focus.as_ref()? {
            Focus::Cell { lane, step, card: Some(card) } => {
                let gone: HashSet<Id> = self.selection.card_ids(map).into_iter().collect();
                let cell: Vec<&Id> = map.cell(lane, step).map(|card| &card.id).collect();
                let place = cell.iter().position(|id| *id == card)?;
                let stays = |id: &&&Id| !gone.contains(**id);
                let next =
                    cell[place..].iter().find(stays).or_else(|| cell[..place].iter().rev().find(stays));
                let card = next.map(|id| (*id).clone());
                Some(Focus::Cell { lane: lane.clone(), step: step.clone(), card })
            }
            Focus::Step(id) => {
                let steps: Vec<Id> = map.steps().map(|(_, step)| step.id.clone()).collect();
                neighbour(&steps, id).map(Focus::Step)
            }
            Focus::Phase(id) => {
                let phases: Vec<Id> = map.phases.iter().map(|phase| phase.id.clone()).collect();
                neighbour(&phases, id).map(Focus::Phase)
            }
            Focus::Lane(id) => {
                let lanes: Vec<Id> = map.lanes.iter().map(|lane| lane.id.clone()).collect();
                neighbour(&lanes, id).map(Focus::Lane)
            }
            focus @ Focus::Cell { .. } => Some(focus.clone()),
        }
    }
}

fn neighbour(all: &[Id], id: &Id) -> Option<Id> {
    let place = all.iter().position(|other| other == id)?;
    all.get(place + 1).or_else(|| all.get(place.checked_sub(1)?)).cloned()
}

fn without_point(item: Item) -> Option<Edit> {
    match item {
        Item::Point { step, persona, state, curve: Curve::Emotion } => {
            Some(Edit::SetEmotion { step, persona, state, to: None })
        }
        Item::Point { step, persona, state, curve: Curve::Expectation } => {
            Some(Edit::SetExpectation { step, persona, state, to: None })
        }
        _ => None,
    }
}
