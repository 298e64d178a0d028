//! Copying, cutting, pasting and duplicating cards, steps, phases and lanes.

use std::collections::HashMap;
use std::sync::Arc;

use super::copying::{Clipboard, Picked};
use super::pasting::Pasting;
use super::tool::{Berth, BringIn, Drag, Tool};
use super::{Ask, Editor, Focus, Item, Selection};
use crate::edit::{Edit, Label, Slot};
use crate::exchange::clip::{Clip, ClipKind};
use crate::exchange::tsv;
use crate::model::{Card, Id, JourneyMap, Link};

impl Editor {
    /// Copies what is selected.
    pub fn copy(&mut self) -> bool {
        self.settle();
        let clip = Picked::of(&self.selection, &self.map).and_then(|picked| picked.part(&self.map));
        clip.is_some_and(|clip| {
            self.keep_copied(clip);
            true
        })
    }

    /// Copies what is selected and takes it off the map.
    pub fn cut(&mut self) -> bool {
        self.settle();
        let Some(picked) = Picked::of(&self.selection, &self.map) else { return false };
        let Some(clip) = picked.part(&self.map) else { return false };
        let key = match picked.kind {
            ClipKind::Cards => "undo-cut-cards",
            ClipKind::Steps => "undo-cut-steps",
            ClipKind::Phases => "undo-cut-phases",
            ClipKind::Lanes => "undo-cut-lanes",
        };
        let cut = self.remove(picked.removal(), Label::new(key).count(picked.ids.len()));
        if cut {
            self.keep_copied(clip);
        }
        cut
    }

    fn keep_copied(&mut self, clip: Clip) {
        let (html, text) = (clip.to_html(), clip.to_text());
        self.asks.push(Ask::Copy { html, text: text.clone() });
        self.clipboard = Some(Clipboard { text, clip });
    }

    /// Pastes what the system's clipboard holds: a part of a map with all that it carries where the HTML has one,
    /// else the text.
    pub fn paste(&mut self, html: Option<&str>, text: &str) -> bool {
        if self.editing.is_some() {
            return self.paste_text(text);
        }
        match html.map(Clip::from_html) {
            Some(Ok(Some(clip))) if text.is_empty() || clip.goes_with(text) => self.paste_clip(&clip),
            Some(Err(error)) => {
                self.notice(Label::new("paste-refused").fault("why", error.fault));
                self.paste_text(text)
            }
            _ => self.paste_text(text),
        }
    }

    /// Pastes text at the focus: what was copied in this window comes with all it carries; lines of other text
    /// become cards of the cell, and a table fills lanes and steps from the focused cell on.
    pub fn paste_text(&mut self, text: &str) -> bool {
        if self.editing.is_some() && self.paste_lines(text, None) {
            return true;
        }
        self.settle();
        let text = text.replace("\r\n", "\n");
        if let Some(clipboard) = self.clipboard.clone()
            && clipboard.text == text
        {
            return self.paste_clip(&clipboard.clip);
        }
        if text.contains('\t') {
            return self.paste_table(&tsv::parse(&text));
        }
        let lines: Vec<String> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let Some(slot) = self.nearest_slot().filter(|_| !lines.is_empty()) else { return false };
        self.add_texts(slot, &lines)
    }

    /// Pastes a part of a map: cards at the focus, all else after what is selected or focused.
    pub fn paste_clip(&mut self, clip: &Clip) -> bool {
        self.settle();
        let key = match clip.kind {
            ClipKind::Cards => "undo-paste-cards",
            ClipKind::Steps => "undo-paste-steps",
            ClipKind::Phases => "undo-paste-phases",
            ClipKind::Lanes => "undo-paste-lanes",
        };
        self.put(clip, key)
    }

    fn put(&mut self, clip: &Clip, key: &'static str) -> bool {
        let to = match clip.kind {
            ClipKind::Cards => self.nearest_slot().map(Berth::Cards),
            ClipKind::Steps => self.place_for_steps().map(|(phase, after)| Berth::Steps(phase, after)),
            ClipKind::Phases => Some(Berth::Phases(self.place_for_phases())),
            ClipKind::Lanes => Some(Berth::Lanes(self.place_for_lanes())),
        };
        self.put_at(clip, to, key)
    }

    /// Puts a part of a map somewhere; steps without a place come with a phase of their own.
    fn put_at(&mut self, clip: &Clip, to: Option<Berth>, key: &'static str) -> bool {
        let map = Arc::clone(&self.map);
        let mut pasting = Pasting::new(&clip.map, &map, &mut self.ids);
        let (ids, item): (_, fn(Id) -> Item) = match (clip.kind, to) {
            (ClipKind::Cards, Some(Berth::Cards(anchor))) => {
                let Some(cards) = pasting.cards(&anchor) else { return false };
                (cards, Item::Card)
            }
            (ClipKind::Steps, Some(Berth::Steps(phase, after))) => {
                (pasting.steps(Some((phase, after))), Item::Step)
            }
            (ClipKind::Steps, None) => (pasting.steps(None), Item::Step),
            (ClipKind::Phases, Some(Berth::Phases(after))) => (pasting.phases(after), Item::Phase),
            (ClipKind::Lanes, Some(Berth::Lanes(after))) => (pasting.lanes(after), Item::Lane),
            _ => return false,
        };
        let Pasting { edits, strangers, locked_out, .. } = pasting;
        if ids.is_empty() || !self.commit(Edit::Sequence(edits), Label::new(key).count(ids.len())) {
            return false;
        }
        if locked_out > 0 {
            self.notice(Label::new("paste-locked-out").count(locked_out));
        }
        if !strangers.is_empty() {
            let names: Vec<String> = strangers.into_iter().collect();
            self.notice(Label::new("paste-strangers").with("names", names.join(", ")));
        }
        self.select_pasted(ids, item);
        true
    }

    /// Takes what is being dragged off this map's hands, to go on with it on another: a copy, the map stays as it is.
    pub fn take_dragged(&mut self) -> Option<Clip> {
        let dragged = match &self.tool {
            Tool::Drag(Drag::Cards(cards)) => Selection::cards(cards.cards().iter().cloned()),
            Tool::Drag(Drag::Phase(phase)) => Selection::of(Item::Phase(phase.phase().clone())),
            Tool::Drag(Drag::Step(step)) => Selection::of(Item::Step(step.step().clone())),
            Tool::Drag(Drag::Lane(lane)) => Selection::of(Item::Lane(lane.lane().clone())),
            Tool::Drag(Drag::BringIn(part)) => {
                let clip = Clip::clone(part.clip());
                self.cancel_gesture();
                return Some(clip);
            }
            _ => return None,
        };
        let clip = Picked::of(&dragged, &self.map).and_then(|picked| picked.part(&self.map));
        self.cancel_gesture();
        clip
    }

    /// Whether something is being dragged that can go on to another map.
    pub fn drags_a_part(&self) -> bool {
        let Tool::Drag(drag) = &self.tool else { return false };
        matches!(drag, Drag::Cards(_) | Drag::Phase(_) | Drag::Step(_) | Drag::Lane(_) | Drag::BringIn(_))
    }

    /// Goes on with what was dragged off another map.
    pub fn bring_in(&mut self, clip: Clip) {
        self.settle();
        self.tool = Tool::Drag(Drag::BringIn(BringIn::new(clip)));
    }

    /// Puts a copy of a part of another map where it was let go of.
    pub(super) fn bring_in_at(&mut self, clip: &Clip, to: Berth) -> bool {
        self.put_at(clip, Some(to), "undo-bring-in")
    }

    /// Selects; the focus goes to the first.
    fn select_pasted(&mut self, ids: Vec<Id>, item: fn(Id) -> Item) {
        let first = ids.first().cloned().map(item);
        self.select(ids.into_iter().map(item).collect::<Selection>());
        if let Some(focus) = first.and_then(|item| super::focus::of_item(&item, &self.map)) {
            self.focus = Some(focus);
            self.reveal_focus();
        }
    }

    fn paste_table(&mut self, rows: &[Vec<String>]) -> bool {
        let Some(anchor) = self.nearest_slot() else { return false };
        let state = self.view.state_of_new_cards(&self.map);
        let mut cards = Vec::new();
        for (r, row) in rows.iter().enumerate() {
            for (c, cell) in row.iter().enumerate() {
                // The lines of a cell are its points: a card each.
                for line in cell.lines().map(str::trim).filter(|line| !line.is_empty()) {
                    let card = Card::new(self.ids.fresh("c"), anchor.step.clone(), line);
                    cards.push((r, c, Card { state, ..card }));
                }
            }
        }
        let (map, nothing) = (Arc::clone(&self.map), JourneyMap::default());
        let mut pasting = Pasting::new(&nothing, &map, &mut self.ids);
        let Some(ids) = pasting.place(&anchor, cards, &[]) else { return false };
        let edits = pasting.edits;
        let pasted = self.commit(Edit::Sequence(edits), Label::new("undo-paste-cards").count(ids.len()));
        if pasted {
            self.select_cards(ids);
        }
        pasted
    }

    /// After the last selected step, else after the one that the keyboard is at; none in a map without phases.
    fn place_for_steps(&self) -> Option<(Id, Option<Id>)> {
        if let Some(Focus::Phase(id)) = &self.focus
            && self.map.phase(id).is_some_and(|phase| phase.steps.is_empty())
        {
            return Some((id.clone(), None));
        }
        let current = self.selection.step_ids(&self.map).pop().or_else(|| self.current_step());
        let after = current.and_then(|id| Some((self.map.phase_of_step(&id)?.id.clone(), Some(id))));
        after.or_else(|| {
            let phase = self.map.phases.last()?;
            Some((phase.id.clone(), phase.steps.last().map(|step| step.id.clone())))
        })
    }

    fn place_for_phases(&self) -> Option<Id> {
        let selected = self.selection.phase_ids(&self.map).pop();
        let current = selected.or_else(|| self.current_phase());
        current.or_else(|| Some(self.map.phases.last()?.id.clone()))
    }

    fn place_for_lanes(&self) -> Option<Id> {
        let selected = self.selection.lane_ids(&self.map).pop();
        let current = selected.or_else(|| match &self.focus {
            Some(Focus::Lane(id) | Focus::Cell { lane: id, .. }) => Some(id.clone()),
            _ => None,
        });
        current.or_else(|| Some(self.map.lanes.last()?.id.clone()))
    }

    /// Copies what is selected right beside itself; what was copied before stays on the clipboard.
    pub fn duplicate(&mut self) -> bool {
        self.settle();
        let Some(picked) = Picked::of(&self.selection, &self.map) else { return false };
        let key = match picked.kind {
            ClipKind::Cards => return self.duplicate_cards(&picked.ids),
            ClipKind::Steps => "undo-duplicate-steps",
            ClipKind::Phases => "undo-duplicate-phases",
            ClipKind::Lanes => "undo-duplicate-lanes",
        };
        picked.part(&self.map).is_some_and(|clip| self.put(&clip, key))
    }

    fn duplicate_cards(&mut self, ids: &[Id]) -> bool {
        let mut cells: Vec<(Slot, Vec<Card>)> = Vec::new();
        let mut copies = HashMap::new();
        for (lane, card) in crate::edit::arrange::cards_in_order(&self.map, ids) {
            let copy = Card { id: self.ids.fresh("c"), ..(**card).clone() };
            copies.insert(card.id.clone(), copy.id.clone());
            let (lane, step) = (lane.id.clone(), card.step.clone());
            let to = Slot { lane, step, after: Some(card.id.clone()) };
            match cells.last_mut() {
                // The copies of one cell stand together below the last of their originals.
                Some((slot, cards)) if (&slot.lane, &slot.step) == (&to.lane, &to.step) => {
                    slot.after = to.after;
                    cards.push(copy);
                }
                _ => cells.push((to, vec![copy])),
            }
        }
        self.add_copies(cells, &copies, "undo-duplicate-cards")
    }

    /// Copies cards to a place, as Alt-drag does.
    pub(super) fn copy_cards_to(&mut self, ids: &[Id], to: Slot) -> bool {
        let mut copies = HashMap::new();
        let cards: Vec<Card> = crate::edit::arrange::cards_in_order(&self.map, ids)
            .into_iter()
            .map(|(_, card)| {
                let copy = Card { id: self.ids.fresh("c"), ..(**card).clone() };
                copies.insert(card.id.clone(), copy.id.clone());
                copy
            })
            .collect();
        self.add_copies(vec![(to, cards)], &copies, "undo-copy-cards")
    }

    /// Adds copies of cards, and of the links among them.
    fn add_copies(
        &mut self,
        cells: Vec<(Slot, Vec<Card>)>,
        copies: &HashMap<Id, Id>,
        label: &'static str,
    ) -> bool {
        let ids: Vec<Id> = cells.iter().flat_map(|(_, cards)| cards).map(|card| card.id.clone()).collect();
        if ids.is_empty() {
            return false;
        }
        let mut edits: Vec<Edit> =
            cells.into_iter().map(|(to, cards)| Edit::AddCards { to, cards }).collect();
        for link in &self.map.links {
            if let (Some(from), Some(to)) = (copies.get(&link.from), copies.get(&link.to)) {
                let (from, to) = (from.clone(), to.clone());
                let copy = Link { id: self.ids.fresh("k"), from, to, label: link.label.clone() };
                edits.push(Edit::AddLink(copy));
            }
        }
        let added = self.commit(Edit::Sequence(edits), Label::new(label).count(ids.len()));
        if added {
            self.select_cards(ids);
        }
        added
    }

    /// Whether there is something to copy, cut or duplicate.
    pub fn can_copy(&self) -> bool {
        Picked::of(&self.selection, &self.map).is_some()
    }

    /// Whether the focus is in a cell that takes cards.
    pub fn in_card_cell(&self) -> bool {
        matches!(&self.focus, Some(Focus::Cell { lane, .. })
            if self.map.lane(lane).is_some_and(|lane| lane.kind.holds_cards()))
    }
}
