//! Dragging a lane header up and down.

use super::move_items::header_ghost;
use super::{Act, Ctx, Gesture, Look};
use crate::edit::{Edit, Label};
use crate::editor::overlay::{OverlayItem, Shape};
use crate::editor::writing::lane_name;
use crate::editor::{Cursor, Input};
use crate::geom::{Point, pt};
use crate::model::Id;
use crate::scene::{Pane, Target};

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

    /// The new place in the map's list of lanes, counted without the lane itself, and where the mark stands.
    fn landing(&self, ctx: &Ctx<'_>) -> Option<(usize, f32)> {
        let rows = &ctx.grid.rows;
        let own = ctx.grid.row_of(&self.lane)?;
        let above = |i: &usize| (rows[*i].y + rows[*i].bottom()) / 2.0 < self.at.y;
        let place = (0..rows.len()).filter(|i| *i != own).filter(above).count();
        if place == own {
            return None;
        }
        // Hidden lanes have no row: the place is found by the neighbour, not by counting rows.
        let others = || ctx.map.lanes.iter().filter(|lane| lane.id != self.lane);
        let position = |id: &Id| others().position(|lane| lane.id == *id);
        if place < own {
            Some((position(&rows[place].lane)?, rows[place].y))
        } else {
            Some((position(&rows[place].lane)? + 1, rows[place].bottom()))
        }
    }
}

impl Gesture for MoveLane {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        Vec::new()
    }

    fn release(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let Some((index, _)) = self.landing(ctx) else { return Vec::new() };
        let name = ctx.map.lane(&self.lane).map(|lane| lane_name(lane, &ctx.map.language));
        let label = Label::new("undo-move-lane").name(&name.unwrap_or_default());
        vec![Act::Commit(Edit::MoveLane { lane: self.lane, index }, label)]
    }
}

impl Look for MoveLane {
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

    fn scrolls(&self) -> bool {
        true
    }
}
