//! Dragging a lane header up and down.

use super::gesture::{Act, Gesture, Reflow, Scrolls};
use super::move_items::header_ghost;
use crate::edit::arrange::before;
use crate::edit::{Edit, Label};
use crate::editor::overlay::{OverlayItem, Shape};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input};
use crate::geom::{Point, pt};
use crate::model::{Id, JourneyMap};
use crate::scene::{Grid, Pane, Target};

#[derive(Clone, Debug)]
pub struct MoveLane {
    lane: Id,
    from: Point,
    at: Point,
}

impl MoveLane {
    pub(super) fn new(lane: Id, from: Point) -> MoveLane {
        MoveLane { lane, from, at: from }
    }

    pub(in crate::editor) fn lane(&self) -> &Id {
        &self.lane
    }

    /// The lane that it comes to stand below, none for the top, and where the mark stands.
    fn landing(&self, ctx: &Ctx<'_>) -> Option<(Option<Id>, f32)> {
        let rows = &ctx.grid.rows;
        let own = ctx.grid.row_of(&self.lane)?;
        let above = |i: &usize| (rows[*i].y + rows[*i].bottom()) / 2.0 < self.at.y;
        let place = (0..rows.len()).filter(|i| *i != own).filter(above).count();
        if place == own {
            return None;
        }
        let over = &rows[place];
        if place < own {
            // Hidden lanes have no row: the one above may be one of them.
            let others = ctx.map.lanes.iter().map(|lane| &lane.id).filter(|id| **id != self.lane);
            Some((before(others, &over.lane), over.y))
        } else {
            Some((Some(over.lane.clone()), over.bottom()))
        }
    }
}

impl Gesture for MoveLane {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        Vec::new()
    }

    fn release(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let Some((after, _)) = self.landing(ctx) else { return Vec::new() };
        let name = ctx.map.lane(&self.lane).map(|lane| lane.shown_name(&ctx.map.language));
        let label = Label::new("undo-move-lane").name(&name.unwrap_or_default());
        vec![Act::Commit(Edit::MoveLane { lane: self.lane, after }, label)]
    }

    fn survives(&mut self, map: &JourneyMap) -> bool {
        map.lane(&self.lane).is_some()
    }

    fn follow(&mut self, reflow: &Reflow<'_>) {
        let place = |grid: &Grid| Some(grid.rows[grid.row_of(&self.lane)?].y);
        if let (Some(before), Some(now)) = (place(reflow.before), place(reflow.now)) {
            self.from.y += now - before;
        }
    }

    fn cursor(&self) -> Cursor {
        Cursor::Grabbing
    }

    fn hint(&self) -> Label {
        Label::new("hint-moving-lane")
    }

    fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        if let Some((_, y)) = self.landing(ctx) {
            let pinned = ctx.pinned().x;
            // In the left pane, so that it covers the headers; the pane's own shift is taken off again.
            let (from, to) = (pt(ctx.grid.left.min.x, y), pt(ctx.grid.top.max.x - pinned, y));
            out.push(OverlayItem { pane: Pane::Left, shape: Shape::DropMark { from, to } });
        }
        let by = pt(0.0, self.at.y - self.from.y);
        out.push(header_ghost(Pane::Left, Target::Lane(self.lane.clone()), by));
    }

    fn scrolls(&self) -> Scrolls {
        Scrolls::Upright
    }
}
