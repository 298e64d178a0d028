//! Adding cards, steps, phases and lanes.

use super::{Ask, Editor, Focus, Item, LaneSlot, ScreenPoint, Selection, TextEdit, TextTarget, focus};
use crate::edit::arrange::before;
use crate::edit::{Edit, Label, MergeKey, Slot};
use crate::locale;
use crate::model::{Card, Id, Lane, LaneKind, Phase, Step};
use std::sync::Arc;

impl Editor {
    /// The place for a new card: below the focused one, else at the end of the focused cell.
    pub(super) fn card_slot(&self) -> Option<Slot> {
        let Focus::Cell { lane, step, card } = self.focus.as_ref()? else { return None };
        self.map.lane(lane).filter(|lane| lane.kind.holds_cards())?;
        let below = card.as_ref().and_then(|card| Slot::below(&self.map, card));
        Some(below.unwrap_or_else(|| Slot::end_of(&self.map, lane, step)))
    }

    /// A cell that takes cards: the focused one, else one in the focused column or row, else the first.
    pub(super) fn nearest_slot(&self) -> Option<Slot> {
        if let Some(slot) = self.card_slot() {
            return Some(slot);
        }
        let takes_cards = |lane: &&Arc<Lane>| lane.kind.holds_cards() && !lane.hidden && !lane.locked;
        let start = focus::first(&self.map, &self.view)?;
        let (first_lane, first_step) = start.cell()?;
        let lane = match &self.focus {
            Some(Focus::Lane(id)) => self.map.lane(id).filter(takes_cards).map(|lane| &lane.id),
            _ => None,
        };
        let step = match &self.focus {
            Some(Focus::Step(id) | Focus::Cell { step: id, .. }) => Some(id),
            Some(Focus::Phase(id)) => self.map.phase(id)?.steps.first().map(|step| &step.id),
            _ => None,
        };
        Some(Slot::end_of(&self.map, lane.unwrap_or(first_lane), step.unwrap_or(first_step)))
    }

    /// Starts a new card where the keyboard works.
    pub fn add_card(&mut self) -> bool {
        match self.nearest_slot() {
            Some(slot) => self.write_card(slot, ""),
            None => false,
        }
    }

    /// Adds a card for each text, from `slot` downwards, and selects them.
    pub(super) fn add_texts(&mut self, slot: Slot, texts: &[String]) -> bool {
        let state = self.view.state_of_new_cards(&self.map);
        let card = |text: &String| Card { state, ..Card::new(self.ids.fresh("c"), slot.step.clone(), text) };
        let cards: Vec<Card> = texts.iter().map(card).collect();
        let ids: Vec<Id> = cards.iter().map(|card| card.id.clone()).collect();
        let label = Label::new("undo-add-cards").count(cards.len());
        let added = self.commit(Edit::AddCards { to: slot, cards }, label);
        if added {
            self.select_cards(ids);
        }
        added
    }

    /// Selects cards; the focus goes to the first of them.
    pub(super) fn select_cards(&mut self, ids: Vec<Id>) {
        let first = ids.first().cloned();
        self.select(Selection::cards(ids));
        if let Some(focus) = first.and_then(|id| focus::of_item(&Item::Card(id), &self.map)) {
            self.focus = Some(focus);
            self.reveal_focus();
        }
    }

    /// The step that the focus or the selection is about.
    pub(super) fn current_step(&self) -> Option<Id> {
        match self.focus.as_ref()? {
            Focus::Cell { step, .. } | Focus::Step(step) => Some(step.clone()),
            Focus::Phase(phase) => self.map.phase(phase)?.steps.last().map(|step| step.id.clone()),
            Focus::Lane(_) => None,
        }
    }

    /// Adds a step after the current one, and asks for its name.
    pub fn add_step(&mut self) -> bool {
        let empty_phase = match &self.focus {
            Some(Focus::Phase(id)) => self.map.phase(id).filter(|phase| phase.steps.is_empty()),
            _ => None,
        };
        if let Some(phase) = empty_phase.map(|phase| phase.id.clone()) {
            return self.add_step_after(&phase, None);
        }
        let current = self.current_step().and_then(|id| {
            let phase = self.map.phase_of_step(&id)?;
            Some((phase.id.clone(), Some(id)))
        });
        let last = || {
            let phase = self.map.phases.last()?;
            Some((phase.id.clone(), phase.steps.last().map(|step| step.id.clone())))
        };
        match current.or_else(last) {
            Some((phase, after)) => self.add_step_after(&phase, after),
            // A step needs a phase: the first one comes with a step.
            None => self.add_phase_after(None),
        }
    }

    /// Adds a step to a phase, right after the step `after` or as its first, and asks for its name.
    pub fn add_step_after(&mut self, phase: &Id, after: Option<Id>) -> bool {
        let step = Step::new(self.ids.fresh("s"), &locale::text(self.lang(), "new-step"));
        let id = step.id.clone();
        let edit = Edit::AddStep { phase: phase.clone(), after, step };
        self.add_named(edit, Label::new("undo-add-step"), TextTarget::Step(id.clone()), &id)
    }

    /// Adds a phase after the current one, and asks for its name.
    pub fn add_phase(&mut self) -> bool {
        let after = self.current_phase().or_else(|| Some(self.map.phases.last()?.id.clone()));
        self.add_phase_after(after)
    }

    /// Adds a phase before the current one, and asks for its name.
    pub fn add_phase_before(&mut self) -> bool {
        let phases = self.map.phases.iter().map(|phase| &phase.id);
        let after = self.current_phase().and_then(|id| before(phases, &id));
        self.add_phase_after(after)
    }

    /// Adds a step before the current one, and asks for its name.
    pub fn add_step_before(&mut self) -> bool {
        let step = match &self.focus {
            Some(Focus::Phase(id)) => self.map.phase(id).and_then(|phase| phase.steps.first()),
            _ => self.current_step().and_then(|id| self.map.step(&id)),
        };
        let place = step.map(|step| step.id.clone()).and_then(|id| {
            let phase = self.map.phase_of_step(&id)?;
            Some((phase.id.clone(), before(phase.steps.iter().map(|step| &step.id), &id)))
        });
        match place {
            Some((phase, after)) => self.add_step_after(&phase, after),
            None => self.add_step(),
        }
    }

    /// Adds a phase with a step to begin with, right after the phase `after` or as the first, and asks for its name.
    pub fn add_phase_after(&mut self, after: Option<Id>) -> bool {
        let lang = self.lang();
        let step = Step::new(self.ids.fresh("s"), &locale::text(lang, "new-step"));
        let phase = Phase {
            id: self.ids.fresh("p"),
            name: locale::text(lang, "new-phase").into_owned(),
            // Its own from the start: a phase that is moved keeps the colour by which people know it.
            color: Some(self.map.unused_swatch()),
            steps: vec![Arc::new(step)],
            ..Phase::default()
        };
        let id = phase.id.clone();
        let edit = Edit::AddPhase { after, phase };
        self.add_named(edit, Label::new("undo-add-phase"), TextTarget::Phase(id.clone()), &id)
    }

    /// Asks which kind of lane to add, and remembers where; the answer is one of the "add a lane" commands.
    pub fn ask_lane_kind(&mut self, slot: Option<LaneSlot>, at: Option<ScreenPoint>) {
        self.lane_slot = slot;
        self.asks.push(Ask::ChooseLaneKind { at });
    }

    /// Adds a lane where it was asked for, else below the current one, and asks for its name.
    pub fn add_lane(&mut self, kind: LaneKind) -> bool {
        let current = match &self.focus {
            Some(Focus::Lane(id) | Focus::Cell { lane: id, .. }) => Some(id.clone()),
            _ => None,
        };
        let below = || current.or_else(|| Some(self.map.lanes.last()?.id.clone()));
        let after = self.lane_slot.take().map_or_else(below, |slot| slot.after);
        let lane = Lane::new(self.ids.fresh("l"), kind);
        let (id, name) = (lane.id.clone(), lane.shown_name(&self.map.language));
        let label = Label::new("undo-add-lane").name(&name);
        self.add_named(Edit::AddLane { after, lane }, label, TextTarget::Lane(id.clone()), &id)
    }

    /// Makes a thing and starts editing its name: both are one undo.
    pub(super) fn add_named(&mut self, edit: Edit, label: Label, target: TextTarget, id: &Id) -> bool {
        self.history.seal();
        let key = MergeKey::new("new", id);
        if !self.commit_merged(edit, label, Some(key.clone())) {
            return false;
        }
        let text = match &target {
            TextTarget::Step(id) => self.map.step(id).map(|step| step.name.clone()),
            TextTarget::Phase(id) => self.map.phase(id).map(|phase| phase.name.clone()),
            TextTarget::Lane(id) => self.map.lane(id).map(|lane| lane.shown_name(&self.map.language)),
            _ => None,
        };
        let text = text.unwrap_or_default();
        self.start_writing(TextEdit { select_all: true, made_by: Some(key), ..TextEdit::new(target, text) });
        self.reveal_focus();
        true
    }
}
