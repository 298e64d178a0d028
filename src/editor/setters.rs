//! Changes that the inspector makes: each has a label, and typing or sliding in one field is one undo.

use super::{Editor, Item};
use crate::edit::{Edit, Label, MergeKey};
use crate::model::{Card, Id, Lane, Phase, Score, State};

impl Editor {
    /// Changes one card. `field` tells which of its fields; changes of the same field in a row are one undo.
    pub fn edit_card(&mut self, id: &Id, field: &'static str, change: impl Fn(&mut Card)) -> bool {
        self.edit_cards(std::slice::from_ref(id), field, change)
    }

    /// Changes every selected card.
    pub fn edit_selected_cards(&mut self, field: &'static str, change: impl Fn(&mut Card)) -> bool {
        self.settle();
        let ids = self.selection.card_ids(&self.map);
        self.edit_cards(&ids, field, change)
    }

    /// Changes several cards in the same way, as one undo; where the lane of one is locked, all stay as they are.
    pub fn edit_cards(&mut self, ids: &[Id], field: &'static str, change: impl Fn(&mut Card)) -> bool {
        self.settle();
        let found = crate::edit::arrange::cards_in_order(&self.map, ids);
        let mut cards: Vec<Card> = found.into_iter().map(|(_, card)| Card::clone(card)).collect();
        if cards.is_empty() {
            return false;
        }
        cards.iter_mut().for_each(change);
        let label = Label::new("undo-edit-cards").count(cards.len());
        self.commit_merged(Edit::SetCards(cards), label, Some(MergeKey::of_all(field, ids)))
    }

    /// What a persona feels at a step; None takes it away.
    pub fn set_emotion(
        &mut self,
        step: &Id,
        persona: &Id,
        state: State,
        to: Option<(Score, String)>,
    ) -> bool {
        let keys = ["undo-emotion", "undo-remove-emotion"];
        let field = by_state(state, "emotion", "emotion-to-be");
        let label = self.annotation_label(keys, to.is_some(), step);
        let edit = Edit::SetEmotion { step: step.clone(), persona: persona.clone(), state, to };
        self.commit_merged(edit, label, Some(MergeKey::of_all(field, [step, persona])))
    }

    /// What a persona expects at a step; None takes it away.
    pub fn set_expectation(
        &mut self,
        step: &Id,
        persona: &Id,
        state: State,
        to: Option<(Score, String)>,
    ) -> bool {
        let keys = ["undo-expectation", "undo-remove-expectation"];
        let field = by_state(state, "expectation", "expectation-to-be");
        let label = self.annotation_label(keys, to.is_some(), step);
        let edit = Edit::SetExpectation { step: step.clone(), persona: persona.clone(), state, to };
        self.commit_merged(edit, label, Some(MergeKey::of_all(field, [step, persona])))
    }

    /// The name of setting an annotation of a step, or of taking it away.
    fn annotation_label(&self, [set, removed]: [&'static str; 2], is_set: bool, step: &Id) -> Label {
        if is_set { Label::new(set).name(self.step_name(step)) } else { Label::new(removed) }
    }

    fn step_name(&self, step: &Id) -> &str {
        self.map.step(step).map_or("", |step| step.name.as_str())
    }

    pub fn rename_step(&mut self, id: &Id, name: &str) -> bool {
        let label = Label::new("undo-rename-step").name(self.step_name(id));
        let edit = Edit::RenameStep { step: id.clone(), name: name.to_owned() };
        self.commit_merged(edit, label, Some(MergeKey::new("step-name", id)))
    }

    pub fn rename_phase(&mut self, id: &Id, name: &str) -> bool {
        let label = Label::new("undo-rename-phase").name(self.map.phase(id).map_or("", |phase| &phase.name));
        self.set_phase(id, "phase-name", label, |phase| name.clone_into(&mut phase.name))
    }

    /// Changes all of a phase but its steps.
    pub fn edit_phase(&mut self, id: &Id, field: &'static str, change: impl FnOnce(&mut Phase)) -> bool {
        let label = Label::new("undo-edit-phase").name(self.map.phase(id).map_or("", |phase| &phase.name));
        self.set_phase(id, field, label, change)
    }

    fn set_phase(
        &mut self,
        id: &Id,
        field: &'static str,
        label: Label,
        change: impl FnOnce(&mut Phase),
    ) -> bool {
        self.settle();
        let Some(mut phase) = self.map.phase(id).map(|phase| (**phase).clone()) else { return false };
        change(&mut phase);
        self.commit_merged(Edit::SetPhase(Box::new(phase)), label, Some(MergeKey::new(field, id)))
    }

    pub fn rename_lane(&mut self, id: &Id, name: &str) -> bool {
        let label = Label::new("undo-rename-lane").name(&self.lane_title(id));
        self.set_lane(id, "lane-name", label, |lane| name.clone_into(&mut lane.name))
    }

    /// Changes all of a lane but its cards.
    pub fn edit_lane(&mut self, id: &Id, field: &'static str, change: impl FnOnce(&mut Lane)) -> bool {
        let label = Label::new("undo-edit-lane").name(&self.lane_title(id));
        self.set_lane(id, field, label, change)
    }

    fn lane_title(&self, id: &Id) -> String {
        self.map.lane(id).map(|lane| lane.shown_name(&self.map.language)).unwrap_or_default()
    }

    fn set_lane(
        &mut self,
        id: &Id,
        field: &'static str,
        label: Label,
        change: impl FnOnce(&mut Lane),
    ) -> bool {
        self.settle();
        let Some(mut lane) = self.map.lane(id).map(|lane| (**lane).clone()) else { return false };
        change(&mut lane);
        self.commit_merged(Edit::SetLane(Box::new(lane)), label, Some(MergeKey::new(field, id)))
    }

    /// Marks the selected cards as moments of truth, or none of them where all were.
    pub fn toggle_moment_of_truth(&mut self) -> bool {
        self.settle();
        let ids = self.selection.card_ids(&self.map);
        let all = ids.iter().all(|id| self.map.card(id).is_some_and(|card| card.moment_of_truth));
        let cards: Vec<Card> = crate::edit::arrange::cards_in_order(&self.map, &ids)
            .into_iter()
            .map(|(_, card)| Card { moment_of_truth: !all, ..(**card).clone() })
            .collect();
        if cards.is_empty() {
            return false;
        }
        let label = Label::new(if all { "undo-unstar" } else { "undo-star" }).count(cards.len());
        self.commit(Edit::SetCards(cards), label)
    }

    /// The lanes that are selected, else the one that the focus is in.
    pub(super) fn current_lanes(&self) -> Vec<Id> {
        let selected = self.selection.lane_ids(&self.map);
        if !selected.is_empty() {
            return selected;
        }
        let focused = self.focus.as_ref().and_then(|focus| match focus {
            super::Focus::Lane(lane) | super::Focus::Cell { lane, .. } => Some(lane.clone()),
            _ => None,
        });
        let only_focus = self.selection.is_empty()
            || matches!(self.selection.single(), Some(Item::Card(_) | Item::Point { .. }));
        focused.filter(|_| only_focus).into_iter().collect()
    }

    /// Locks the current lanes, or unlocks them where all are locked.
    pub fn toggle_lane_lock(&mut self) -> bool {
        self.settle();
        let lanes: Vec<_> = self.current_lanes().iter().filter_map(|id| self.map.lane(id)).cloned().collect();
        let locked = !lanes.iter().all(|lane| lane.locked);
        self.set_lanes(&lanes, if locked { "undo-lock-lane" } else { "undo-unlock-lane" }, |lane| {
            lane.locked = locked;
        })
    }

    /// Lets the cards of locked lanes be changed again.
    pub fn unlock_lanes(&mut self, ids: &[Id]) -> bool {
        self.settle();
        let lanes: Vec<_> = ids.iter().filter_map(|id| self.map.lane(id)).cloned().collect();
        self.set_lanes(&lanes, "undo-unlock-lane", |lane| lane.locked = false)
    }

    /// Folds the current lanes to their headers, or opens them where all are folded.
    pub fn toggle_lane_collapse(&mut self) -> bool {
        self.settle();
        let lanes: Vec<_> = self.current_lanes().iter().filter_map(|id| self.map.lane(id)).cloned().collect();
        let collapsed = !lanes.iter().all(|lane| lane.collapsed);
        self.set_lanes(&lanes, if collapsed { "undo-collapse-lane" } else { "undo-expand-lane" }, |lane| {
            lane.collapsed = collapsed;
        })
    }

    pub fn hide_lanes(&mut self) -> bool {
        self.settle();
        let lanes: Vec<_> = self.current_lanes().iter().filter_map(|id| self.map.lane(id)).cloned().collect();
        self.set_lanes(&lanes, "undo-hide-lane", |lane| lane.hidden = true)
    }

    pub fn show_all_lanes(&mut self) -> bool {
        self.settle();
        let lanes: Vec<_> = self.map.lanes.iter().filter(|lane| lane.hidden).cloned().collect();
        self.set_lanes(&lanes, "undo-show-lanes", |lane| lane.hidden = false)
    }

    fn set_lanes(
        &mut self,
        lanes: &[std::sync::Arc<Lane>],
        key: &'static str,
        change: impl Fn(&mut Lane),
    ) -> bool {
        if lanes.is_empty() {
            return false;
        }
        let edits = lanes
            .iter()
            .map(|lane| {
                let mut lane = (**lane).clone();
                change(&mut lane);
                Edit::SetLane(Box::new(lane))
            })
            .collect();
        self.commit(Edit::Sequence(edits), Label::new(key).count(lanes.len()))
    }
}

/// Each state's annotation is a field of its own.
fn by_state(state: State, as_is: &'static str, to_be: &'static str) -> &'static str {
    match state {
        State::AsIs => as_is,
        State::ToBe => to_be,
    }
}
