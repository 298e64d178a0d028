//! Dragging the map itself, with Space held or the middle button.

use super::gesture::{Act, Gesture};
use crate::edit::Label;
use crate::editor::sight::Ctx;
use crate::editor::{Camera, Cursor, Input};
use crate::geom::Point;

#[derive(Clone, Debug)]
pub struct Pan {
    /// Screen points.
    from: Point,
    camera: Camera,
}

impl Pan {
    pub(super) fn new(from: Point, ctx: &Ctx<'_>) -> Pan {
        Pan { from, camera: ctx.camera }
    }
}

impl Gesture for Pan {
    fn drag(&mut self, input: &Input, _ctx: &Ctx<'_>) -> Vec<Act> {
        vec![Act::Camera(self.camera.panned(input.at - self.from))]
    }

    fn release(self, _ctx: &Ctx<'_>) -> Vec<Act> {
        Vec::new()
    }

    fn cancel(self) -> Vec<Act> {
        vec![Act::Camera(self.camera)]
    }

    fn cursor(&self) -> Cursor {
        Cursor::Grabbing
    }

    fn hint(&self) -> Label {
        Label::new("hint-panning")
    }
}
