//! Dragging the lower border of a lane's header: the lane's height.

use super::gesture::{Act, Gesture, Reflow};
use crate::edit::{Edit, Label};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input};
use crate::geom::Point;
use crate::model::bounds::LANE_HEIGHT_PT;
use crate::model::{Id, JourneyMap, Lane};
use crate::scene::Grid;

/// How close to the border counts as on it, in screen points.
const REACH: f32 = 4.0;
const HEIGHT_MIN: f32 = 32.0;

#[derive(Clone, Debug)]
pub struct ResizeLane {
    lane: Id,
    /// Scene points.
    from: f32,
    height: f32,
    /// None until the pointer has moved.
    new_height: Option<u32>,
}

/// The border under a scene point, ready to be dragged.
pub(in crate::editor) fn border_at(ctx: &Ctx<'_>, at: Point) -> Option<ResizeLane> {
    let (grid, pinned) = (ctx.grid, ctx.pinned());
    let left = grid.left.min.x + pinned.x..grid.left.max.x + pinned.x;
    if !left.contains(&at.x) || at.y < grid.top.max.y + pinned.y {
        return None;
    }
    let reach = REACH / ctx.camera.zoom;
    let row = grid.rows.iter().find(|row| (row.bottom() - at.y).abs() <= reach)?;
    // Where rows are small on the screen, the header is more useful than its border.
    if row.layout.height < 4.0 * reach {
        return None;
    }
    Some(ResizeLane { lane: row.lane.clone(), from: at.y, height: row.layout.height, new_height: None })
}

impl ResizeLane {
    /// A double-click lets the lane be as high as its content again.
    pub(super) fn reset(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let Some(lane) = ctx.map.lane(&self.lane).filter(|lane| lane.height.is_some()) else {
            return Vec::new();
        };
        let edit = Edit::SetLane(Box::new(Lane { height: None, cards: Vec::new(), ..(**lane).clone() }));
        vec![Act::Commit(edit, Label::new("undo-resize-lane").name(&lane.shown_name(&ctx.map.language)))]
    }
}

impl Gesture for ResizeLane {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        let at = ctx.camera.scene_from_screen(input.at);
        let height = (self.height + at.y - self.from).clamp(HEIGHT_MIN, LANE_HEIGHT_PT as f32);
        if self.new_height.is_some() || (at.y - self.from).abs() * ctx.camera.zoom >= 1.0 {
            self.new_height = Some(height.round() as u32);
        }
        Vec::new()
    }

    fn release(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let name = ctx.map.lane(&self.lane).map(|lane| lane.shown_name(&ctx.map.language));
        let label = Label::new("undo-resize-lane").name(&name.unwrap_or_default());
        self.edit(ctx.map).map(|edit| Act::Commit(edit, label)).into_iter().collect()
    }

    fn edit(&self, map: &JourneyMap) -> Option<Edit> {
        let lane = map.lane(&self.lane)?;
        let height = self.new_height?;
        Some(Edit::SetLane(Box::new(Lane { height: Some(height), cards: Vec::new(), ..(**lane).clone() })))
    }

    fn survives(&mut self, map: &JourneyMap) -> bool {
        map.lane(&self.lane).is_some()
    }

    fn follow(&mut self, reflow: &Reflow<'_>) {
        let place = |grid: &Grid| Some(grid.rows[grid.row_of(&self.lane)?].y);
        match self.new_height {
            // The height stays what it was dragged to.
            Some(height) => self.from = reflow.pointer.y - (height as f32 - self.height),
            None => {
                if let (Some(before), Some(now)) = (place(reflow.before), place(reflow.now)) {
                    self.from += now - before;
                }
            }
        }
    }

    fn cursor(&self) -> Cursor {
        Cursor::ResizeVertical
    }

    fn hint(&self) -> Label {
        Label::new("hint-resizing-lane")
    }
}
