//! Dragging the map itself, with Space held or the middle button.

use super::gesture::{Act, Gesture};
use crate::edit::Label;
use crate::editor::sight::Ctx;
use crate::editor::{Camera, Cursor, Input, ScreenPoint};

#[derive(Clone, Debug)]
pub struct Pan {
    from: ScreenPoint,
    camera: Camera,
}

impl Pan {
    pub(super) fn new(from: ScreenPoint, ctx: &Ctx<'_>) -> Pan {
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
