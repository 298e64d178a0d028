//! Dragging cards to another place, or with Alt copies of them. The map stays as it is until they are
//! dropped, so that nothing moves under the pointer; a mark shows exactly between which cards they land.

use std::collections::HashSet;
use std::sync::Arc;

use super::gesture::{Act, Gesture, Reflow, Scrolls};
use super::landing::card_slot;
use crate::edit::{Edit, Label, Slot};
use crate::editor::overlay::{OverlayItem, Shape};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input};
use crate::geom::Point;
use crate::model::{Id, JourneyMap, Lane};
use crate::scene::{Grid, Pane, Target};

#[derive(Clone, Debug)]
pub struct MoveCards {
    cards: Vec<Id>,
    /// The same, quick to ask.
    moved: HashSet<Id>,
    /// Scene points.
    from: Point,
    at: Point,
    copies: bool,
    landing: Landing,
}

#[derive(Clone, Debug, PartialEq)]
enum Landing {
    Slot { to: Slot, mark: (Point, Point) },
    Refused(&'static str),
}

impl MoveCards {
    pub(super) fn new(cards: Vec<Id>, from: Point, copies: bool) -> MoveCards {
        let moved = cards.iter().cloned().collect();
        MoveCards { cards, moved, from, at: from, copies, landing: Landing::Refused("refused-outside") }
    }

    /// The cards under way.
    pub fn cards(&self) -> &[Id] {
        &self.cards
    }

    /// Where they would land now.
    pub fn slot(&self) -> Option<&Slot> {
        match &self.landing {
            Landing::Slot { to, .. } => Some(to),
            Landing::Refused(_) => None,
        }
    }

    fn landing(&self, ctx: &Ctx<'_>) -> Landing {
        let held =
            |lane: &Arc<Lane>| lane.locked && lane.cards.iter().any(|card| self.moved.contains(&card.id));
        if !self.copies && ctx.map.lanes.iter().any(held) {
            return Landing::Refused("refused-locked");
        }
        let stays = |id: &Id| self.copies || !self.moved.contains(id);
        match card_slot(self.at, ctx, stays) {
            Ok((to, mark)) => Landing::Slot { to, mark },
            Err(why) => Landing::Refused(why),
        }
    }
}

impl Gesture for MoveCards {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        self.copies = input.modifiers.alt;
        self.landing = self.landing(ctx);
        Vec::new()
    }

    fn release(self, _ctx: &Ctx<'_>) -> Vec<Act> {
        match self.landing {
            Landing::Refused(_) => Vec::new(),
            Landing::Slot { to, .. } if self.copies => vec![Act::CopyCards { cards: self.cards, to }],
            Landing::Slot { to, .. } => {
                let label = Label::new("undo-move-cards").count(self.cards.len());
                vec![Act::Commit(Edit::MoveCards { cards: self.cards, to }, label)]
            }
        }
    }

    fn survives(&mut self, map: &JourneyMap) -> bool {
        let there: HashSet<&Id> = map.cards().map(|(_, card)| &card.id).collect();
        self.cards.retain(|id| there.contains(id));
        self.moved.retain(|id| there.contains(id));
        !self.cards.is_empty()
    }

    fn follow(&mut self, reflow: &Reflow<'_>) {
        let place = |grid: &Grid| Some(grid.card_rect(self.cards.first()?)?.min);
        if let (Some(before), Some(now)) = (place(reflow.before), place(reflow.now)) {
            self.from = self.from + (now - before);
        }
    }

    fn cursor(&self) -> Cursor {
        match self.landing {
            Landing::Refused(_) => Cursor::Refused,
            Landing::Slot { .. } if self.copies => Cursor::Copy,
            Landing::Slot { .. } => Cursor::Grabbing,
        }
    }

    fn hint(&self) -> Label {
        match self.landing {
            Landing::Refused(why) => Label::new(why),
            Landing::Slot { .. } if self.copies => Label::new("hint-copying-cards").count(self.cards.len()),
            Landing::Slot { .. } => Label::new("hint-moving-cards").count(self.cards.len()),
        }
    }

    fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        let view = ctx.camera.view(ctx.viewport);
        if !self.copies {
            for row in &ctx.grid.rows {
                let lifted = row.layout.cards.iter().filter(|card| self.moved.contains(&card.id));
                let rects = lifted.map(|card| row.to_scene(card.rect)).filter(|rect| rect.intersects(&view));
                out.extend(rects.map(|rect| OverlayItem::body(Shape::Veil { rect })));
            }
        }
        if let Landing::Slot { mark: (from, to), .. } = self.landing {
            out.push(OverlayItem::body(Shape::DropMark { from, to }));
        }
        // A handful stands for all: the badge tells how many.
        const SHOWN: usize = 12;
        let targets = self.cards.iter().take(SHOWN).cloned().map(Target::Card).collect();
        let refused = matches!(self.landing, Landing::Refused(_));
        let by = self.at - self.from;
        out.push(OverlayItem::body(Shape::Ghost { targets, by, count: self.cards.len(), refused }));
    }

    fn scrolls(&self) -> Scrolls {
        Scrolls::BothWays
    }
}

/// A ghost of one header under way in `pane`.
pub(super) fn header_ghost(pane: Pane, target: Target, by: Point) -> OverlayItem {
    OverlayItem { pane, shape: Shape::Ghost { targets: vec![target], by, count: 1, refused: false } }
}
