//! Copying, cutting, pasting and duplicating cards.

use std::collections::HashMap;
use std::sync::Arc;

use super::writing::place_in_cell;
use super::{Editor, Effect, Focus};
use crate::edit::{Edit, Label, Slot};
use crate::file::tsv;
use crate::model::{Card, Id, JourneyMap, Lane, MapImage, Step};

/// Copied cards with all that they carry, and where they stood to each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Clipboard {
    /// What other programs get: lanes as rows and steps as columns, with tabs between.
    pub text: String,
    cards: Vec<Copied>,
    images: Vec<Arc<MapImage>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Copied {
    card: Card,
    /// Lanes that hold cards, counted from the topmost that was copied from.
    row: usize,
    /// Steps, counted from the leftmost that was copied from.
    column: usize,
}

impl Editor {
    /// Copies the selected cards.
    pub fn copy(&mut self) -> bool {
        self.settle();
        let Some(clipboard) = copied(&self.map, &self.selection.card_ids(&self.map)) else { return false };
        self.effects.push(Effect::Copy { text: clipboard.text.clone() });
        self.clipboard = Some(clipboard);
        true
    }

    /// Copies the selected cards and takes them off the map.
    pub fn cut(&mut self) -> bool {
        self.settle();
        let ids = self.selection.card_ids(&self.map);
        let Some(clipboard) = copied(&self.map, &ids) else { return false };
        let label = Label::new("undo-cut-cards").count(ids.len());
        let cut = self.commit(Edit::RemoveCards(ids), label);
        if cut {
            self.effects.push(Effect::Copy { text: clipboard.text.clone() });
            self.clipboard = Some(clipboard);
        }
        cut
    }

    /// Pastes at the focus: cards that were copied here come with all they carry; lines of other text
    /// become cards of the cell, and a table fills lanes and steps from the focused cell on.
    pub fn paste_text(&mut self, text: &str) -> bool {
        if self.editing.is_some() && self.paste_lines(text) {
            return true;
        }
        self.settle();
        let text = text.replace("\r\n", "\n");
        if let Some(clipboard) = self.clipboard.clone()
            && clipboard.text == text
        {
            return self.paste_cards(&clipboard);
        }
        if text.contains('\t') {
            return self.paste_table(&tsv::parse(&text));
        }
        let lines: Vec<String> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let Some(slot) = self.nearest_slot().filter(|_| !lines.is_empty()) else { return false };
        self.add_texts(slot, &lines)
    }

    fn paste_cards(&mut self, clipboard: &Clipboard) -> bool {
        let Some(anchor) = self.nearest_slot() else { return false };
        let images: Vec<Edit> = clipboard
            .images
            .iter()
            .filter(|image| self.map.image(&image.id).is_none())
            .map(|image| Edit::AddImage(Arc::clone(image)))
            .collect();
        let known: Vec<&Id> =
            self.map.images.iter().chain(&clipboard.images).map(|image| &image.id).collect();
        let mut cards = Vec::with_capacity(clipboard.cards.len());
        for copied in &clipboard.cards {
            let mut card = Card { id: self.ids.fresh("c"), ..copied.card.clone() };
            card.image = card.image.filter(|id| known.contains(&id));
            card.metrics.source =
                card.metrics.source.filter(|id| self.map.sources.iter().any(|source| source.id == *id));
            cards.push((copied.row, copied.column, card));
        }
        self.place(anchor, cards, images)
    }

    fn paste_table(&mut self, rows: &[Vec<String>]) -> bool {
        let Some(anchor) = self.nearest_slot() else { return false };
        let mut cards = Vec::new();
        for (r, row) in rows.iter().enumerate() {
            for (c, cell) in row.iter().enumerate() {
                // The lines of a cell are its points: a card each.
                for line in cell.lines().map(str::trim).filter(|line| !line.is_empty()) {
                    cards.push((r, c, Card::new(self.ids.fresh("c"), anchor.step.clone(), line)));
                }
            }
        }
        !cards.is_empty() && self.place(anchor, cards, Vec::new())
    }

    /// Puts cards into the cells right of and below `anchor`. Columns that the map lacks are added as
    /// steps; rows that it lacks go into the last lane: nothing is lost.
    fn place(&mut self, anchor: Slot, cards: Vec<(usize, usize, Card)>, mut edits: Vec<Edit>) -> bool {
        let (Some(lanes), Some(mut steps)) =
            (lanes_from(&self.map, &anchor.lane), steps_from(&self.map, &anchor.step))
        else {
            return false;
        };
        let columns = cards.iter().map(|(_, column, _)| column + 1).max().unwrap_or(0);
        if let Some(phase) = self.map.phases.iter().rfind(|phase| !phase.steps.is_empty()) {
            for index in (0..columns.saturating_sub(steps.len())).map(|i| phase.steps.len() + i) {
                let name = crate::locale::text(self.lang(), "new-step");
                let step = Step::new(self.ids.fresh("s"), &name);
                steps.push(step.id.clone());
                edits.push(Edit::AddStep { phase: phase.id.clone(), index, step });
            }
        }
        let count = cards.len();
        let ids: Vec<Id> = cards.iter().map(|(.., card)| card.id.clone()).collect();
        let mut cells: Vec<(Slot, Vec<Card>)> = Vec::new();
        let mut places: HashMap<(usize, usize), usize> = HashMap::new();
        for (row, column, card) in cards {
            let (row, column) = (row.min(lanes.len() - 1), column.min(steps.len() - 1));
            let place = *places.entry((row, column)).or_insert_with(|| {
                let index = if (row, column) == (0, 0) { anchor.index } else { usize::MAX };
                cells.push((
                    Slot { lane: lanes[row].clone(), step: steps[column].clone(), index },
                    Vec::new(),
                ));
                cells.len() - 1
            });
            cells[place].1.push(card);
        }
        edits.extend(cells.into_iter().map(|(to, cards)| Edit::AddCards { to, cards }));
        let pasted = self.commit(Edit::Sequence(edits), Label::new("undo-paste-cards").count(count));
        if pasted {
            self.select_cards(ids);
        }
        pasted
    }

    /// Copies the selected cards right below themselves.
    pub fn duplicate(&mut self) -> bool {
        self.settle();
        let ids = self.selection.card_ids(&self.map);
        let mut cells: Vec<(Slot, Vec<Card>)> = Vec::new();
        for (lane, card) in crate::edit::arrange::cards_in_order(&self.map, &ids) {
            let Some(place) = place_in_cell(&self.map, &card.id) else { continue };
            let copy = Card { id: self.ids.fresh("c"), ..(**card).clone() };
            let to = Slot { lane: lane.id.clone(), step: card.step.clone(), index: place + 1 };
            match cells.last_mut() {
                // The copies of one cell stand together below the last of their originals.
                Some((slot, cards)) if (&slot.lane, &slot.step) == (&to.lane, &to.step) => {
                    slot.index = to.index;
                    cards.push(copy);
                }
                _ => cells.push((to, vec![copy])),
            }
        }
        self.add_copies(cells, "undo-duplicate-cards")
    }

    /// Copies cards to a place, as Alt-drag does.
    pub(super) fn copy_cards_to(&mut self, ids: &[Id], to: Slot) -> bool {
        let copies: Vec<Card> = crate::edit::arrange::cards_in_order(&self.map, ids)
            .into_iter()
            .map(|(_, card)| Card { id: self.ids.fresh("c"), ..(**card).clone() })
            .collect();
        self.add_copies(vec![(to, copies)], "undo-copy-cards")
    }

    fn add_copies(&mut self, cells: Vec<(Slot, Vec<Card>)>, label: &'static str) -> bool {
        let ids: Vec<Id> = cells.iter().flat_map(|(_, cards)| cards).map(|card| card.id.clone()).collect();
        if ids.is_empty() {
            return false;
        }
        let edits = cells.into_iter().map(|(to, cards)| Edit::AddCards { to, cards }).collect();
        let added = self.commit(Edit::Sequence(edits), Label::new(label).count(ids.len()));
        if added {
            self.select_cards(ids);
        }
        added
    }

    /// Whether there is a place to paste to.
    pub fn can_paste(&self) -> bool {
        self.nearest_slot().is_some()
    }

    /// Whether the focus is in a cell that takes cards.
    pub fn in_card_cell(&self) -> bool {
        matches!(&self.focus, Some(Focus::Cell { lane, .. })
            if self.map.lane(lane).is_some_and(|lane| lane.kind.holds_cards()))
    }
}

fn card_lanes(map: &JourneyMap) -> impl Iterator<Item = &Arc<Lane>> {
    map.lanes.iter().filter(|lane| lane.kind.holds_cards() && !lane.hidden)
}

/// The lanes that take cards, from `first` down; locked ones are passed over.
fn lanes_from(map: &JourneyMap, first: &Id) -> Option<Vec<Id>> {
    let lanes: Vec<Id> = card_lanes(map)
        .skip_while(|lane| lane.id != *first)
        .filter(|lane| !lane.locked || lane.id == *first)
        .map(|lane| lane.id.clone())
        .collect();
    (!lanes.is_empty()).then_some(lanes)
}

fn steps_from(map: &JourneyMap, first: &Id) -> Option<Vec<Id>> {
    let steps: Vec<Id> = map.steps().map(|(_, step)| step.id.clone()).skip_while(|id| id != first).collect();
    (!steps.is_empty()).then_some(steps)
}

fn copied(map: &JourneyMap, ids: &[Id]) -> Option<Clipboard> {
    let found = crate::edit::arrange::cards_in_order(map, ids);
    let rows: HashMap<&Id, usize> = card_lanes(map).enumerate().map(|(i, lane)| (&lane.id, i)).collect();
    let columns: HashMap<&Id, usize> = map.steps().enumerate().map(|(i, (_, step))| (&step.id, i)).collect();
    let mut cards: Vec<Copied> = found
        .iter()
        .filter_map(|(lane, card)| {
            Some(Copied {
                card: (***card).clone(),
                row: *rows.get(&lane.id)?,
                column: *columns.get(&card.step)?,
            })
        })
        .collect();
    let (top, left) = (cards.iter().map(|c| c.row).min()?, cards.iter().map(|c| c.column).min()?);
    for card in &mut cards {
        card.row -= top;
        card.column -= left;
    }
    let images = map
        .images
        .iter()
        .filter(|image| cards.iter().any(|copied| copied.card.image.as_ref() == Some(&image.id)))
        .cloned()
        .collect();
    Some(Clipboard { text: as_table(&cards), cards, images })
}

fn as_table(cards: &[Copied]) -> String {
    let rows = cards.iter().map(|card| card.row + 1).max().unwrap_or(0);
    let columns = cards.iter().map(|card| card.column + 1).max().unwrap_or(0);
    let mut cells = vec![vec![String::new(); columns]; rows];
    for copied in cards {
        let cell = &mut cells[copied.row][copied.column];
        if !cell.is_empty() {
            cell.push('\n');
        }
        cell.push_str(&copied.card.text);
    }
    if rows == 1 && columns == 1 {
        // One cell is plain lines, not a quoted cell.
        return cells.swap_remove(0).swap_remove(0);
    }
    let lines: Vec<String> = cells
        .iter()
        .map(|row| row.iter().map(|cell| tsv::cell(cell)).collect::<Vec<String>>().join("\t"))
        .collect();
    lines.join("\n")
}
