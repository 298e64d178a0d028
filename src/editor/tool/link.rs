//! Drawing a link: from the handle of a card to another card.

use super::gesture::{Act, Gesture, Scrolls};
use crate::edit::Label;
use crate::editor::buttons::handle_point;
use crate::editor::overlay::{OverlayItem, Ring, Shape};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input};
use crate::geom::Point;
use crate::model::{Id, JourneyMap};
use crate::scene::Hit;

#[derive(Clone, Debug)]
pub struct DrawLink {
    from: Id,
    /// Where the pointer is, in the scene.
    at: Point,
    /// The card under it, if it is another one.
    to: Option<Id>,
}

impl DrawLink {
    pub(super) fn new(from: Id, at: Point) -> DrawLink {
        DrawLink { from, at, to: None }
    }
}

impl Gesture for DrawLink {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        self.to = match ctx.hit(self.at) {
            Hit::Card(card) if card != self.from => Some(card),
            _ => None,
        };
        Vec::new()
    }

    fn release(self, _ctx: &Ctx<'_>) -> Vec<Act> {
        let from = self.from;
        self.to.map(|to| Act::Link { from, to }).into_iter().collect()
    }

    fn survives(&mut self, map: &JourneyMap) -> bool {
        map.card(&self.from).is_some()
    }

    fn cursor(&self) -> Cursor {
        Cursor::Crosshair
    }

    fn hint(&self) -> Label {
        Label::new("hint-drawing-link")
    }

    fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        if let Some(rect) = self.to.as_ref().and_then(|to| ctx.grid.card_rect(to)) {
            out.push(OverlayItem::body(Shape::Ring { rect, ring: Ring::Selected }));
        }
        if let Some(card) = ctx.grid.card_rect(&self.from) {
            out.push(OverlayItem::body(Shape::NewLink { from: handle_point(card), to: self.at }));
        }
    }

    fn scrolls(&self) -> Scrolls {
        Scrolls::BothWays
    }
}
