//! The drag that is under way, one of all there are.

use super::gesture::{Act, Gesture, Reflow, Scrolls};
use super::{
    BringIn, DragPoint, DrawLink, Marquee, MoveCards, MoveLane, MovePhase, MoveStep, Pan, ResizeLane,
};
use crate::edit::{Edit, Label};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input, InputKind, OverlayItem};
use crate::model::JourneyMap;

#[derive(Clone, Debug)]
pub enum Drag {
    Cards(MoveCards),
    Phase(MovePhase),
    Step(MoveStep),
    Lane(MoveLane),
    Point(DragPoint),
    Link(DrawLink),
    Height(ResizeLane),
    Marquee(Marquee),
    Pan(Pan),
    BringIn(BringIn),
}

/// Does the same with whichever gesture it is.
macro_rules! with {
    ($drag:expr, $gesture:ident => $done:expr) => {
        match $drag {
            Drag::Cards($gesture) => $done,
            Drag::Phase($gesture) => $done,
            Drag::Step($gesture) => $done,
            Drag::Lane($gesture) => $done,
            Drag::Point($gesture) => $done,
            Drag::Link($gesture) => $done,
            Drag::Height($gesture) => $done,
            Drag::Marquee($gesture) => $done,
            Drag::Pan($gesture) => $done,
            Drag::BringIn($gesture) => $done,
        }
    };
}

impl Drag {
    /// What the pointer's doing asks for; the drag, unless it is over.
    pub(super) fn step(mut self, input: &Input, ctx: &Ctx<'_>) -> (Option<Drag>, Vec<Act>) {
        match input.kind {
            InputKind::Move => {
                let acts = self.drag(input, ctx);
                (Some(self), acts)
            }
            InputKind::Release => {
                let mut acts = self.drag(input, ctx);
                acts.extend(with!(self, gesture => gesture.release(ctx)));
                (None, acts)
            }
            InputKind::Lost => (None, self.cancel()),
            // Another button is pressed during the drag: it means nothing.
            InputKind::Press { .. } => (Some(self), Vec::new()),
        }
    }

    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        with!(self, gesture => gesture.drag(input, ctx))
    }

    pub(super) fn cancel(self) -> Vec<Act> {
        with!(self, gesture => gesture.cancel())
    }

    pub(super) fn edit(&self, map: &JourneyMap) -> Option<Edit> {
        with!(self, gesture => gesture.edit(map))
    }

    pub(super) fn survives(&mut self, map: &JourneyMap) -> bool {
        with!(self, gesture => gesture.survives(map))
    }

    pub(super) fn follow(&mut self, reflow: &Reflow<'_>) {
        with!(self, gesture => gesture.follow(reflow));
    }

    pub(super) fn cursor(&self) -> Cursor {
        with!(self, gesture => gesture.cursor())
    }

    pub(super) fn hint(&self) -> Label {
        with!(self, gesture => gesture.hint())
    }

    pub(super) fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        with!(self, gesture => gesture.overlay(ctx, out));
    }

    pub(super) fn scrolls(&self) -> Scrolls {
        with!(self, gesture => gesture.scrolls())
    }
}
