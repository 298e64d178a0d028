//! Editing text in place, on the map itself.

pub(super) mod change;

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use self::change::{finished_edit, text_in, writing_edit};
use super::{Editor, Focus, Item, Selection, TextEdit, TextTarget, Then, focus};
use crate::edit::{Label, Slot, apply};
use crate::model::{Id, State};
use crate::scene::{Curve, Pane};
use crate::theme;

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
        self.start_writing(TextEdit { select_all, ..TextEdit::new(target, text) })
    }

    /// Starts a new card with the given words.
    pub fn write_card(&mut self, to: Slot, text: &str) -> bool {
        let id = self.ids.fresh("c");
        let target = TextTarget::NewCard { id, to };
        self.start_writing(TextEdit { text: text.to_owned(), ..TextEdit::new(target, String::new()) })
    }

    pub(super) fn start_writing(&mut self, edit: TextEdit) -> bool {
        self.settle();
        if self.editing.is_some() {
            // The words that are being typed could not be kept: they stay in their field.
            return false;
        }
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
        self.show_under_way();
        if self.editing_frame().is_none() {
            // Its lane is folded or hidden: nobody would see what is typed.
            self.stop_editing();
            self.notice(Label::new("refused-out-of-sight"));
            return false;
        }
        self.reveal_writing();
        true
    }

    /// The words as they stand in the field now.
    pub fn set_editing_text(&mut self, text: String) {
        let Some(edit) = self.editing.as_mut().filter(|edit| edit.text != text) else { return };
        let before = std::mem::replace(&mut edit.text, text);
        // Words that the map cannot hold do not get into the field, so that all that is in it can be kept.
        match self.with_under_way() {
            Ok(shown) => self.shown = shown,
            Err(refusal) => {
                if let Some(edit) = &mut self.editing {
                    edit.text = before;
                }
                self.notice(refusal.label());
            }
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

    /// Takes the words out of the field, and the field off the map.
    fn stop_editing(&mut self) -> Option<TextEdit> {
        let edit = self.editing.take()?;
        self.show_under_way();
        Some(edit)
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
    /// it was. Returns whether there was a field to leave. Words that the map refuses stay in their field.
    pub fn finish_editing(&mut self, then: Then) -> bool {
        let Some(edit) = self.stop_editing() else { return false };
        let Ok(written) = self.keep_words(&edit) else {
            self.editing = Some(edit);
            self.show_under_way();
            return true;
        };
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

    /// Commits what was typed. Returns the card that holds the words, if it is one; an error where the map refuses.
    fn keep_words(&mut self, edit: &TextEdit) -> Result<Option<Id>, Refused> {
        let Some((change, label)) = finished_edit(edit, &self.map, &self.view, true) else { return Ok(None) };
        let is_new = matches!(edit.target, TextTarget::NewCard { .. });
        if !self.write(&change, label, edit.made_by.clone()) {
            return Err(Refused);
        }
        let (TextTarget::Card(id) | TextTarget::NewCard { id, .. }) = &edit.target else { return Ok(None) };
        if self.map.card(id).is_none() {
            return Ok(None);
        }
        if is_new {
            self.select_cards(vec![id.clone()]);
        }
        Ok(Some(id.clone()))
    }

    /// Commits the words as far as they are written, and leaves the field open: a file that is saved now holds them.
    /// A card without any words stays until the field is left.
    pub fn commit_words(&mut self) {
        let Some(edit) = self.editing.clone() else { return };
        let Some((change, label)) = finished_edit(&edit, &self.map, &self.view, false) else { return };
        // The map as it will be is shown with the words, whatever becomes of the field.
        self.editing = None;
        let kept = self.write(&change, label, edit.made_by.clone());
        let target = match edit.target.clone() {
            TextTarget::NewCard { id, .. } if kept => TextTarget::Card(id),
            target => target,
        };
        let now = text_in(&self.map, &target).filter(|_| kept);
        self.editing = Some(match now {
            Some(now) => TextEdit {
                // With what others wrote, if they did.
                text: if now == edit.text.trim() { edit.text } else { now.clone() },
                base: now,
                target,
                home: None,
                select_all: false,
                ..edit
            },
            None => edit,
        });
        self.show_under_way();
        if let Some(TextEdit { target: TextTarget::Card(id), .. }) = &self.editing {
            let item = Item::Card(id.clone());
            self.focus = focus::of_item(&item, &self.map).or(self.focus.take());
            self.hold(Selection::of(item));
        }
    }

    /// Starts a card right below another one.
    pub(super) fn write_card_below(&mut self, card: &Id) -> bool {
        match Slot::below(&self.map, card) {
            Some(slot) => self.write_card(slot, ""),
            None => false,
        }
    }

    /// Text of several lines, pasted while a card is being edited, in the place of the `selected` letters (counted in
    /// characters; an empty range is the cursor, none the end): the first line goes on in this card, each of the others
    /// becomes a card below it, and what stood behind the cursor stays behind the last line. Returns false where no
    /// card is being edited.
    pub fn paste_lines(&mut self, text: &str, selected: Option<Range<usize>>) -> bool {
        let Some(edit) = &self.editing else { return false };
        if !matches!(edit.target, TextTarget::Card(_) | TextTarget::NewCard { .. }) {
            return false;
        }
        let byte = |at: usize| edit.text.char_indices().nth(at).map_or(edit.text.len(), |(byte, _)| byte);
        let (from, to) = match selected {
            Some(selected) => (byte(selected.start), byte(selected.end.max(selected.start))),
            None => (edit.text.len(), edit.text.len()),
        };
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut cards: Vec<String> = lines.map(str::to_owned).collect();
        if cards.is_empty() {
            cards.push(String::new());
        }
        cards[0].insert_str(0, &edit.text[..from]);
        if let Some(last) = cards.last_mut() {
            last.push_str(&edit.text[to..]);
        }
        let rest = cards.split_off(1);
        let first = cards.swap_remove(0);
        let Some(mut edit) = self.stop_editing() else { return false };
        let before = std::mem::replace(&mut edit.text, first);
        let first = match self.keep_words(&edit) {
            Ok(Some(first)) => first,
            Ok(None) => return true,
            Err(Refused) => {
                self.editing = Some(TextEdit { text: before, ..edit });
                self.show_under_way();
                return true;
            }
        };
        let Some(slot) = Slot::below(&self.map, &first).filter(|_| !rest.is_empty()) else { return true };
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
                let below = card.and_then(|card| Slot::below(&self.map, &card));
                self.write_card(below.unwrap_or_else(|| Slot::end_of(&self.map, &lane, &step)), &text)
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
        text_in(&self.map, target)
    }
}

/// The map took the words not; why was said.
struct Refused;

fn is_point(item: &Item) -> bool {
    matches!(item, Item::Point { .. })
}

fn point(step: &Id, persona: &Id, state: State, curve: Curve) -> Item {
    Item::Point { step: step.clone(), persona: persona.clone(), state, curve }
}
