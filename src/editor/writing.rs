//! Editing text in place, on the map itself.

mod change;

use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation as _;

use self::change::{finished_edit, writing_edit};
use super::{Editor, Focus, Item, Selection, focus};
use crate::edit::{Label, MergeKey, Slot, apply};
use crate::locale::{self, Lang};
use crate::model::{Id, JourneyMap, Lane, State};
use crate::scene::{Curve, Pane};
use crate::theme;

/// What the words belong to.
#[derive(Clone, Debug, PartialEq)]
pub enum TextTarget {
    Card(Id),
    /// A card that comes to be with its first words.
    NewCard {
        id: Id,
        to: Slot,
    },
    Step(Id),
    Phase(Id),
    Lane(Id),
    /// The label of a link.
    Link(Id),
    Title,
    /// What a persona feels at a step, in words.
    Feeling {
        step: Id,
        persona: Id,
        state: State,
    },
    Expectation {
        step: Id,
        persona: Id,
        state: State,
    },
}

/// Words that are being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct TextEdit {
    pub target: TextTarget,
    pub text: String,
    /// Whether the field starts with all of its text selected, so that typing replaces it.
    pub select_all: bool,
    /// The change that made the thing whose first name this is: both are one undo.
    pub(super) made_by: Option<MergeKey>,
}

/// What follows when a text field is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Then {
    /// Escape, or a press elsewhere.
    #[default]
    Stay,
    /// Enter: a new card below this one. Names just end.
    NewBelow,
    /// Tab.
    NextCell,
    /// Shift+Tab.
    PreviousCell,
}

impl Editor {
    pub fn editing(&self) -> Option<&TextEdit> {
        self.editing.as_ref()
    }

    /// Starts editing a text of the map. Returns false where it cannot be: a locked lane, or nothing there.
    pub fn edit_text(&mut self, target: TextTarget) -> bool {
        let Some(text) = self.text_of(&target) else { return false };
        let select_all = matches!(
            target,
            TextTarget::Step(_)
                | TextTarget::Phase(_)
                | TextTarget::Lane(_)
                | TextTarget::Link(_)
                | TextTarget::Title
        );
        self.start_writing(TextEdit { target, text, select_all, made_by: None })
    }

    /// Starts a new card with the given words.
    pub fn write_card(&mut self, to: Slot, text: &str) -> bool {
        let id = self.ids.fresh("c");
        let target = TextTarget::NewCard { id, to };
        self.start_writing(TextEdit { target, text: text.to_owned(), select_all: false, made_by: None })
    }

    pub(super) fn start_writing(&mut self, edit: TextEdit) -> bool {
        self.settle();
        if edit.made_by.is_none() {
            self.history.seal();
        }
        // Trying the change out tells at once whether the thing may be changed at all.
        if let Some((change, _)) = writing_edit(&edit, &self.map, &self.view)
            && let Err(refusal) = apply(&self.map, &change)
        {
            self.notice(refusal.label());
            return false;
        }
        let item = match &edit.target {
            TextTarget::Card(id) => Some(Item::Card(id.clone())),
            TextTarget::Step(id) => Some(Item::Step(id.clone())),
            TextTarget::Phase(id) => Some(Item::Phase(id.clone())),
            TextTarget::Lane(id) => Some(Item::Lane(id.clone())),
            TextTarget::Link(id) => Some(Item::Link(id.clone())),
            TextTarget::Feeling { step, persona, state } => {
                Some(point(step, persona, *state, Curve::Emotion))
            }
            TextTarget::Expectation { step, persona, state } => {
                Some(point(step, persona, *state, Curve::Expectation))
            }
            TextTarget::NewCard { .. } | TextTarget::Title => None,
        };
        self.hold(item.map_or_else(Selection::none, Selection::of));
        if let TextTarget::NewCard { to, .. } = &edit.target {
            let cell = Focus::Cell { lane: to.lane.clone(), step: to.step.clone(), card: None };
            self.focus = Some(cell);
        } else if let Some(focus) = self.selection.single().and_then(|item| focus::of_item(item, &self.map)) {
            self.focus = Some(focus);
        }
        self.editing = Some(edit);
        self.preview_writing();
        if self.editing_frame().is_none() {
            // Its lane is folded or hidden: nobody would see what is typed.
            self.editing = None;
            self.preview = None;
            self.notice(Label::new("refused-out-of-sight"));
            return false;
        }
        self.reveal_writing();
        true
    }

    /// The words as they stand in the field now.
    pub fn set_editing_text(&mut self, text: String) {
        if let Some(edit) = &mut self.editing
            && edit.text != text
        {
            edit.text = text;
            self.preview_writing();
        }
    }

    /// Adds words at the end of those being typed, or in place of them while all of them are selected.
    pub fn type_into_field(&mut self, words: &str) {
        let Some(edit) = &mut self.editing else { return };
        let before = if std::mem::take(&mut edit.select_all) { "" } else { edit.text.as_str() };
        let text = format!("{before}{words}");
        self.set_editing_text(text);
    }

    /// Takes the last letter of the words being typed away, or all of them while they are selected.
    pub fn erase_in_field(&mut self) {
        let Some(edit) = &mut self.editing else { return };
        let mut text = edit.text.clone();
        let last = text.grapheme_indices(true).next_back().map_or(0, |(at, _)| at);
        text.truncate(if std::mem::take(&mut edit.select_all) { 0 } else { last });
        self.set_editing_text(text);
    }

    fn preview_writing(&mut self) {
        let change = self.editing.as_ref().and_then(|edit| writing_edit(edit, &self.map, &self.view));
        self.preview = change.and_then(|(edit, _)| apply(&self.map, &edit).ok()).map(Arc::new);
    }

    fn reveal_writing(&mut self) {
        if let Some(frame) = self.editing_frame()
            && frame.pane == Pane::Body
        {
            // Where the words begin is enough of a long line.
            let mut seen = frame.rect.expand(theme::space::M);
            seen.max.x = seen.max.x.min(seen.min.x + 200.0);
            self.reveal(seen);
        }
    }

    /// Leaves the text field. The words are kept; a card without any vanishes, a name without any stays as
    /// it was. Returns whether there was a field to leave.
    pub fn finish_editing(&mut self, then: Then) -> bool {
        let Some(edit) = self.editing.take() else { return false };
        self.preview = None;
        let written = self.keep_words(&edit);
        match then {
            Then::Stay => {}
            Then::NewBelow => {
                if let Some(card) = written {
                    self.write_card_below(&card);
                }
            }
            Then::NextCell | Then::PreviousCell => {
                if matches!(
                    edit.target,
                    TextTarget::Card(_)
                        | TextTarget::NewCard { .. }
                        | TextTarget::Feeling { .. }
                        | TextTarget::Expectation { .. }
                ) {
                    self.move_focus_by_cell(then == Then::PreviousCell);
                }
            }
        }
        true
    }

    /// Commits what was typed. Returns the card that holds the words, if it is one.
    fn keep_words(&mut self, edit: &TextEdit) -> Option<Id> {
        let (change, label) = finished_edit(edit, &self.map, &self.view)?;
        let is_new = matches!(edit.target, TextTarget::NewCard { .. });
        if !self.write(&change, label, edit.made_by.clone()) {
            return None;
        }
        let (TextTarget::Card(id) | TextTarget::NewCard { id, .. }) = &edit.target else { return None };
        self.map.card(id)?;
        if is_new {
            self.select_cards(vec![id.clone()]);
        }
        Some(id.clone())
    }

    /// Starts a card right below another one.
    pub(super) fn write_card_below(&mut self, card: &Id) -> bool {
        match slot_after(&self.map, card) {
            Some(slot) => self.write_card(slot, ""),
            None => false,
        }
    }

    /// Text of several lines, pasted while a card is being edited: the first line goes on in this card, each
    /// of the others becomes a card below it. Returns false where no card is being edited.
    pub fn paste_lines(&mut self, text: &str) -> bool {
        let Some(edit) = &mut self.editing else { return false };
        if !matches!(edit.target, TextTarget::Card(_) | TextTarget::NewCard { .. }) {
            return false;
        }
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        edit.text.push_str(lines.next().unwrap_or_default());
        let rest: Vec<String> = lines.map(str::to_owned).collect();
        let edit = edit.clone();
        self.editing = None;
        self.preview = None;
        let Some(first) = self.keep_words(&edit) else { return true };
        let Some(slot) = slot_after(&self.map, &first).filter(|_| !rest.is_empty()) else { return true };
        self.add_texts(slot, &rest);
        true
    }

    /// Types where nothing is being edited yet: starts a new card after the focused one, or the words of
    /// the focused feeling or expectation. What exists is never overwritten.
    pub fn type_text(&mut self, text: &str) -> bool {
        let text: String = text.chars().filter(|c| !c.is_control()).collect();
        if text.trim().is_empty() || self.editing.is_some() || self.tool.is_busy() {
            return false;
        }
        match self.focus.clone() {
            Some(Focus::Cell { lane, step, card }) => {
                if let Some(point) = focus::point_at(&self.map, &self.view, &lane, &step) {
                    let point = self.selection.single().cloned().filter(is_point).unwrap_or(point);
                    return self.edit_point_text(&point) && self.append_typed(&text);
                }
                let index =
                    card.and_then(|card| place_in_cell(&self.map, &card)).map_or(usize::MAX, |i| i + 1);
                self.write_card(Slot { lane, step, index }, &text)
            }
            _ => false,
        }
    }

    fn append_typed(&mut self, text: &str) -> bool {
        let whole = self.editing.as_ref().map(|edit| format!("{}{text}", edit.text));
        whole.is_some_and(|whole| {
            self.set_editing_text(whole);
            true
        })
    }

    /// Edits the words of what is felt or expected.
    pub(super) fn edit_point_text(&mut self, point: &Item) -> bool {
        let Item::Point { step, persona, state, curve } = point.clone() else { return false };
        self.edit_text(match curve {
            Curve::Emotion => TextTarget::Feeling { step, persona, state },
            Curve::Expectation => TextTarget::Expectation { step, persona, state },
        })
    }

    pub(super) fn text_of(&self, target: &TextTarget) -> Option<String> {
        let map = &self.map;
        match target {
            TextTarget::Card(id) => map.card(id).map(|card| card.text.clone()),
            TextTarget::NewCard { .. } => Some(String::new()),
            TextTarget::Step(id) => map.step(id).map(|step| step.name.clone()),
            TextTarget::Phase(id) => map.phase(id).map(|phase| phase.name.clone()),
            TextTarget::Lane(id) => map.lane(id).map(|lane| lane_name(lane, &map.language)),
            TextTarget::Link(id) => {
                map.links.iter().find(|link| link.id == *id).map(|link| link.label.clone())
            }
            TextTarget::Title => Some(map.title.clone()),
            TextTarget::Feeling { step, persona, state } => {
                let emotion = map.step(step)?.emotion(persona, *state);
                Some(emotion.map(|emotion| emotion.feeling.clone()).unwrap_or_default())
            }
            TextTarget::Expectation { step, persona, state } => {
                let expectation = map.step(step)?.expectation(persona, *state);
                Some(expectation.map(|expectation| expectation.text.clone()).unwrap_or_default())
            }
        }
    }
}

fn is_point(item: &Item) -> bool {
    matches!(item, Item::Point { .. })
}

fn point(step: &Id, persona: &Id, state: State, curve: Curve) -> Item {
    Item::Point { step: step.clone(), persona: persona.clone(), state, curve }
}

/// A lane's name: its own, or that of its kind in the map's language.
pub(super) fn lane_name(lane: &Lane, language: &str) -> String {
    lane.shown_name(language)
}

fn kind_name(lane: &Lane, language: &str) -> String {
    let key = format!("lane-{}", lane.kind.info().key);
    locale::text(Lang::from_tag(language), &key).into_owned()
}

/// The card's place in its cell, from the top.
pub(super) fn place_in_cell(map: &JourneyMap, card: &Id) -> Option<usize> {
    let (found, lane) = map.card_and_lane(card)?;
    lane.cards.iter().filter(|other| other.step == found.step).position(|other| other.id == *card)
}

/// The place right below a card.
pub(super) fn slot_after(map: &JourneyMap, card: &Id) -> Option<Slot> {
    let (found, lane) = map.card_and_lane(card)?;
    let index = place_in_cell(map, card)? + 1;
    Some(Slot { lane: lane.id.clone(), step: found.step.clone(), index })
}
