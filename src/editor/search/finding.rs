//! Going from one found text to the next.

use std::ops::ControlFlow;

use super::texts;
use crate::edit::Label;
use crate::editor::{Ask, Editor, Focus, Item, ScreenPoint, Search, Selection};
use crate::geom::{Point, Rect};

/// Maps seen from further away than this are brought to full size when one goes to a thing on them: a card
/// of a few points tells nobody what was found.
const READABLE_ZOOM: f32 = 0.4;

impl Editor {
    pub fn search(&self) -> &Search {
        &self.search
    }

    /// Starts finding, with the words of the last time.
    pub fn open_search(&mut self) {
        self.settle();
        self.search.anchor = self.rank_of_focus();
        self.search.open = true;
        self.search.current = None;
        self.search.refresh(&self.map);
    }

    /// Ends finding: the marks go, the words are kept for the next time.
    pub fn close_search(&mut self) {
        self.search.open = false;
        self.search.current = None;
        self.search.refresh(&self.map);
    }

    /// Looks for other words, and goes to the first text that holds them from where the search began.
    pub fn set_query(&mut self, words: &str) {
        if words == self.search.query && self.search.open {
            return;
        }
        words.clone_into(&mut self.search.query);
        self.search.open = true;
        self.search.look(&self.map);
        let anchor = self.search.anchor;
        let from_here = self.search.matches.iter().position(|found| found.rank >= anchor);
        self.search.current = from_here.or_else(|| (!self.search.matches.is_empty()).then_some(0));
        self.show_current();
    }

    /// Goes to the next match, and from the last to the first. Returns false where there is none.
    pub fn find_next(&mut self) -> bool {
        self.go_by(false)
    }

    /// Goes to the match before, and from the first to the last. Returns false where there is none.
    pub fn find_previous(&mut self) -> bool {
        self.go_by(true)
    }

    fn go_by(&mut self, backwards: bool) -> bool {
        if !self.search.open {
            self.open_search();
        }
        let count = self.search.matches.len();
        if count == 0 {
            return false;
        }
        let anchor = self.search.anchor;
        let after = self.search.matches.partition_point(|found| found.rank < anchor);
        self.search.current = Some(match (self.search.current, backwards) {
            (Some(i), false) => (i + 1) % count,
            (Some(i), true) => (i + count - 1) % count,
            (None, false) => after % count,
            (None, true) => (after + count - 1) % count,
        });
        self.show_current();
        true
    }

    /// Selects the current match and brings it into sight.
    pub(super) fn show_current(&mut self) {
        let Some(place) = self.search.current_place().cloned() else { return };
        self.settle();
        match place.item() {
            Some(item) => self.go_to(item),
            None => {
                self.select(Selection::none());
                let title = self.scene().grid.title;
                let top = Rect { min: title.min, max: Point { x: title.min.x + 1.0, ..title.max } };
                self.set_camera(self.camera.revealing(top, ScreenPoint::default(), self.viewport));
            }
        }
    }

    /// Selects a thing, brings it into sight and gives it the keyboard.
    pub fn go_to(&mut self, item: Item) {
        self.settle();
        let hidden = self.is_hidden(&item);
        self.select(Selection::of(item));
        if hidden {
            self.notice(Label::new("found-hidden"));
            return;
        }
        if self.camera.zoom < READABLE_ZOOM {
            self.zoom_to(1.0);
        }
        let scene = self.scene();
        let Some(focus) = &self.focus else { return };
        // A card of a folded lane has no box: its cell stands for it.
        let cell = || {
            let (lane, step) = focus.cell()?;
            Some(scene.grid.cell_rect(scene.grid.row_of(lane)?, scene.grid.column_of(step)?))
        };
        if let Some(area) = focus.rect(&scene.grid).or_else(cell) {
            self.reveal(area);
        }
    }

    /// Whether the thing is in a lane that the map does not show now.
    fn is_hidden(&self, item: &Item) -> bool {
        let lane = match item {
            Item::Card(id) => self.map.card_and_lane(id).map(|(_, lane)| lane),
            Item::Lane(id) => self.map.lane(id),
            _ => None,
        };
        lane.is_some_and(|lane| lane.hidden)
    }

    /// The number of the text that the keyboard is on, among all texts; of the step's name in an empty cell.
    fn rank_of_focus(&self) -> usize {
        let wanted = match &self.focus {
            Some(Focus::Cell { card: Some(card), .. }) => Item::Card(card.clone()),
            Some(Focus::Cell { step, .. } | Focus::Step(step)) => Item::Step(step.clone()),
            Some(Focus::Phase(id)) => Item::Phase(id.clone()),
            Some(Focus::Lane(id)) => Item::Lane(id.clone()),
            None => return 0,
        };
        // A map that was just opened is searched from its beginning.
        if self.selection.is_empty() {
            return 0;
        }
        let mut rank = 0;
        texts::visit(&self.map, |place, _| {
            if place.item().as_ref() == Some(&wanted) {
                return ControlFlow::Break(());
            }
            rank += 1;
            ControlFlow::Continue(())
        });
        rank
    }

    /// Asks the window for the field in which the words are typed.
    pub(in crate::editor) fn ask_search(&mut self, replace: bool) {
        self.open_search();
        self.asks.push(Ask::OpenFind { replace });
    }
}
