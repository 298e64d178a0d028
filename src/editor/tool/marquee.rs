//! Dragging a frame around cards to select them.

use super::gesture::{Act, Gesture, Scrolls};
use crate::edit::Label;
use crate::editor::overlay::{OverlayItem, Shape};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input, Item, Selection};
use crate::geom::{Point, Rect};

#[derive(Clone, Debug)]
pub struct Marquee {
    /// Scene points.
    from: Point,
    at: Point,
    /// What stays selected besides: with Shift, what was selected before.
    base: Selection,
    before: Selection,
    count: usize,
}

impl Marquee {
    pub(super) fn new(from: Point, base: Selection, before: Selection) -> Marquee {
        Marquee { from, at: from, base, before, count: 0 }
    }

    fn frame(&self) -> Rect {
        Rect::from_corners(self.from, self.at)
    }
}

impl Gesture for Marquee {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        let frame = self.frame();
        let mut selection = self.base.clone();
        for row in ctx.grid.rows.iter().filter(|row| row.y < frame.max.y && row.bottom() > frame.min.y) {
            let inside = row.layout.cards.iter().filter(|card| row.to_scene(card.rect).intersects(&frame));
            inside.for_each(|card| selection.insert(Item::Card(card.id.clone())));
        }
        self.count = selection.len();
        vec![Act::Select(selection)]
    }

    fn release(self, _ctx: &Ctx<'_>) -> Vec<Act> {
        Vec::new()
    }

    fn cancel(self) -> Vec<Act> {
        vec![Act::Select(self.before)]
    }

    fn cursor(&self) -> Cursor {
        Cursor::Crosshair
    }

    fn hint(&self) -> Label {
        Label::new("hint-marquee").count(self.count)
    }

    fn overlay(&self, _ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        out.push(OverlayItem::body(Shape::Marquee { rect: self.frame() }));
    }

    fn scrolls(&self) -> Scrolls {
        Scrolls::BothWays
    }
}
