//! What the pointer is doing: an enum state machine, one gesture a file.

mod berth;
mod bring_in;
mod drag;
mod emotion;
mod gesture;
mod landing;
mod link;
mod marquee;
mod move_items;
mod move_lane;
mod move_phase;
mod move_step;
mod pan;
mod resize;
mod select;

use self::select::Next;
use super::sight::Ctx;
use super::{Cursor, Input, InputKind, OverlayItem};
use crate::edit::{Edit, Label};
use crate::model::JourneyMap;

pub use berth::Berth;
pub use bring_in::BringIn;
pub use drag::Drag;
pub use emotion::DragPoint;
pub use gesture::{Act, Scrolls};
pub use link::DrawLink;
pub use marquee::Marquee;
pub use move_items::MoveCards;
pub use move_lane::MoveLane;
pub use move_phase::MovePhase;
pub use move_step::MoveStep;
pub use pan::Pan;
pub use resize::ResizeLane;
pub use select::Pressed;

pub(super) use gesture::Reflow;
pub(super) use select::idle_cursor;

#[derive(Clone, Debug, Default)]
pub enum Tool {
    #[default]
    Idle,
    /// Pressed, and not yet moved far enough to be a drag.
    Pressed(Pressed),
    Drag(Drag),
}

impl Tool {
    /// What the pointer does next, and what that asks of the editor.
    pub fn step(self, input: &Input, ctx: &Ctx<'_>) -> (Tool, Vec<Act>) {
        let (next, acts) = match self {
            Tool::Idle => match input.kind {
                InputKind::Press { button, clicks } => select::press(input, button, clicks, ctx),
                _ => return (Tool::Idle, Vec::new()),
            },
            Tool::Pressed(pressed) => match pressed.step(input, ctx) {
                (Next::Drags(drag), _) => return Tool::Drag(drag).step(input, ctx),
                next => next,
            },
            Tool::Drag(drag) => {
                let (drag, acts) = drag.step(input, ctx);
                return (drag.map_or(Tool::Idle, Tool::Drag), acts);
            }
        };
        let tool = match next {
            Next::Waits(pressed) => Tool::Pressed(pressed),
            Next::Drags(drag) => Tool::Drag(drag),
            Next::Done => Tool::Idle,
        };
        (tool, acts)
    }

    /// Gives the gesture up.
    pub fn cancel(self) -> Vec<Act> {
        match self {
            Tool::Idle | Tool::Pressed(_) => Vec::new(),
            Tool::Drag(drag) => drag.cancel(),
        }
    }

    fn drag(&self) -> Option<&Drag> {
        match self {
            Tool::Idle | Tool::Pressed(_) => None,
            Tool::Drag(drag) => Some(drag),
        }
    }

    /// The change that the map is shown with meanwhile, made anew of `map`.
    pub(super) fn edit(&self, map: &JourneyMap) -> Option<Edit> {
        self.drag()?.edit(map)
    }

    /// Others have made `map` of the map. False where nothing is left of what was pressed or is dragged.
    pub(super) fn survives(&mut self, map: &JourneyMap) -> bool {
        match self {
            Tool::Idle => true,
            Tool::Pressed(pressed) => pressed.survives(map),
            Tool::Drag(drag) => drag.survives(map),
        }
    }

    /// Holds what is pressed or dragged at the same place, wherever that is now.
    pub(super) fn follow(&mut self, reflow: &Reflow<'_>) {
        match self {
            Tool::Idle => {}
            Tool::Pressed(pressed) => pressed.follow(reflow),
            Tool::Drag(drag) => drag.follow(reflow),
        }
    }

    /// Whether a button is held down on the canvas.
    pub fn is_busy(&self) -> bool {
        !matches!(self, Tool::Idle)
    }

    /// Whether something is being dragged.
    pub fn is_dragging(&self) -> bool {
        self.drag().is_some()
    }

    /// Whether the map itself is being dragged.
    pub fn is_panning(&self) -> bool {
        matches!(self, Tool::Drag(Drag::Pan(_)))
    }

    pub fn scrolls(&self) -> Scrolls {
        self.drag().map_or(Scrolls::No, Drag::scrolls)
    }

    pub(super) fn cursor(&self) -> Option<Cursor> {
        self.drag().map(Drag::cursor)
    }

    pub(super) fn hint(&self) -> Option<Label> {
        self.drag().map(Drag::hint)
    }

    pub(super) fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        if let Some(drag) = self.drag() {
            drag.overlay(ctx, out);
        }
    }
}
