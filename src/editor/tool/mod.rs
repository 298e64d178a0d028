//! What the pointer is doing: an enum state machine, one gesture a file. A gesture is always worked out
//! anew from its press and the pointer as it is now; nothing adds up on the way.

mod emotion;
mod link;
mod marquee;
mod move_items;
mod move_lane;
mod move_phase;
mod move_step;
mod pan;
mod resize;
mod select;

use super::buttons::ButtonAction;
use super::overlay::OverlayItem;
use super::view::pinned;
use super::{Camera, ContextTarget, Cursor, Focus, Input, InputKind, Selection, TextTarget};
use crate::edit::{Edit, Label, Slot};
use crate::geom::{Point, Size};
use crate::model::{Id, JourneyMap};
use crate::scene::{Grid, Hit, ViewOptions, hit};

pub use emotion::DragPoint;
pub use link::DrawLink;
pub use marquee::Marquee;
pub use move_items::MoveCards;
pub use move_lane::MoveLane;
pub use move_phase::MovePhase;
pub use move_step::MoveStep;
pub use pan::Pan;
pub use resize::ResizeLane;
pub use select::Pressed;

pub(super) use select::idle_cursor;

/// How far the pointer moves before a press becomes a drag, in screen points.
const SLOP: f32 = 4.0;

#[derive(Clone, Debug, Default)]
pub enum Tool {
    #[default]
    Idle,
    /// Pressed, and not yet moved far enough to be a drag.
    Pressed(Pressed),
    MoveCards(MoveCards),
    MovePhase(MovePhase),
    MoveStep(MoveStep),
    MoveLane(MoveLane),
    DragPoint(DragPoint),
    DrawLink(DrawLink),
    ResizeLane(ResizeLane),
    Marquee(Marquee),
    Pan(Pan),
}

/// What a gesture may read.
pub struct Ctx<'a> {
    pub map: &'a JourneyMap,
    pub view: &'a ViewOptions,
    /// Of the scene as it is shown.
    pub grid: &'a Grid,
    pub selection: &'a Selection,
    pub camera: Camera,
    pub viewport: Size,
}

impl Ctx<'_> {
    pub fn pinned(&self) -> Point {
        pinned(self.grid, &self.camera)
    }

    pub fn hit(&self, at: Point) -> Hit {
        hit(self.grid, self.pinned(), at)
    }

    /// Whether a scene point lies beyond the headers, where the cells are.
    pub fn in_body(&self, at: Point) -> bool {
        let pinned = self.pinned();
        at.x >= self.grid.left.max.x + pinned.x && at.y >= self.grid.top.max.y + pinned.y
    }
}

/// What a gesture asks of the editor.
#[derive(Clone, Debug)]
pub enum Act {
    Select(Selection),
    Focus(Focus),
    /// Shows the map as it would be.
    Preview(Edit),
    Commit(Edit, Label),
    CopyCards {
        cards: Vec<Id>,
        to: Slot,
    },
    Camera(Camera),
    EditText(TextTarget),
    /// Starts a new card.
    WriteCard(Slot),
    /// Makes a link between two cards, unless they have it already.
    Link {
        from: Id,
        to: Id,
    },
    Press(ButtonAction, Point),
    Menu(ContextTarget),
}

/// A drag under way.
trait Gesture: Sized {
    /// The pointer is at `input.at` now.
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act>;

    /// The pointer was let go where it last was.
    fn release(self, ctx: &Ctx<'_>) -> Vec<Act>;

    /// The gesture was given up. The preview goes by itself.
    fn cancel(self) -> Vec<Act> {
        Vec::new()
    }
}

/// What a drag looks like.
trait Look {
    fn cursor(&self) -> Cursor;

    fn hint(&self) -> Label;

    /// Marks drawn over the map.
    fn overlay(&self, _ctx: &Ctx<'_>, _out: &mut Vec<OverlayItem>) {}

    /// Whether the map scrolls when the pointer comes near an edge.
    fn scrolls(&self) -> bool {
        false
    }
}

impl Tool {
    pub fn step(self, input: &Input, ctx: &Ctx<'_>) -> (Tool, Vec<Act>) {
        match self {
            Tool::Idle => match input.kind {
                InputKind::Press { button, clicks } => select::press(input, button, clicks, ctx),
                _ => (Tool::Idle, Vec::new()),
            },
            Tool::Pressed(pressed) => pressed.step(input, ctx),
            Tool::MoveCards(gesture) => go(gesture, Tool::MoveCards, input, ctx),
            Tool::MovePhase(gesture) => go(gesture, Tool::MovePhase, input, ctx),
            Tool::MoveStep(gesture) => go(gesture, Tool::MoveStep, input, ctx),
            Tool::MoveLane(gesture) => go(gesture, Tool::MoveLane, input, ctx),
            Tool::DragPoint(gesture) => go(gesture, Tool::DragPoint, input, ctx),
            Tool::DrawLink(gesture) => go(gesture, Tool::DrawLink, input, ctx),
            Tool::ResizeLane(gesture) => go(gesture, Tool::ResizeLane, input, ctx),
            Tool::Marquee(gesture) => go(gesture, Tool::Marquee, input, ctx),
            Tool::Pan(gesture) => go(gesture, Tool::Pan, input, ctx),
        }
    }

    /// Gives the gesture up.
    pub fn cancel(self) -> Vec<Act> {
        match self {
            Tool::Idle | Tool::Pressed(_) => Vec::new(),
            Tool::MoveCards(gesture) => gesture.cancel(),
            Tool::MovePhase(gesture) => gesture.cancel(),
            Tool::MoveStep(gesture) => gesture.cancel(),
            Tool::MoveLane(gesture) => gesture.cancel(),
            Tool::DragPoint(gesture) => gesture.cancel(),
            Tool::DrawLink(gesture) => gesture.cancel(),
            Tool::ResizeLane(gesture) => gesture.cancel(),
            Tool::Marquee(gesture) => gesture.cancel(),
            Tool::Pan(gesture) => gesture.cancel(),
        }
    }

    fn look(&self) -> Option<&dyn Look> {
        match self {
            Tool::Idle | Tool::Pressed(_) => None,
            Tool::MoveCards(gesture) => Some(gesture),
            Tool::MovePhase(gesture) => Some(gesture),
            Tool::MoveStep(gesture) => Some(gesture),
            Tool::MoveLane(gesture) => Some(gesture),
            Tool::DragPoint(gesture) => Some(gesture),
            Tool::DrawLink(gesture) => Some(gesture),
            Tool::ResizeLane(gesture) => Some(gesture),
            Tool::Marquee(gesture) => Some(gesture),
            Tool::Pan(gesture) => Some(gesture),
        }
    }

    /// Whether a button is held down on the canvas.
    pub fn is_busy(&self) -> bool {
        !matches!(self, Tool::Idle)
    }

    /// Whether something is being dragged.
    pub fn is_dragging(&self) -> bool {
        self.look().is_some()
    }

    pub fn scrolls(&self) -> bool {
        self.look().is_some_and(Look::scrolls)
    }

    pub(super) fn cursor(&self) -> Option<Cursor> {
        self.look().map(Look::cursor)
    }

    pub(super) fn hint(&self) -> Option<Label> {
        self.look().map(Look::hint)
    }

    pub(super) fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        if let Some(look) = self.look() {
            look.overlay(ctx, out);
        }
    }
}

fn go<G: Gesture>(mut gesture: G, tool: fn(G) -> Tool, input: &Input, ctx: &Ctx<'_>) -> (Tool, Vec<Act>) {
    match input.kind {
        InputKind::Move => {
            let acts = gesture.drag(input, ctx);
            (tool(gesture), acts)
        }
        InputKind::Release => {
            let mut acts = gesture.drag(input, ctx);
            acts.extend(gesture.release(ctx));
            (Tool::Idle, acts)
        }
        InputKind::Lost => (Tool::Idle, gesture.cancel()),
        // Another button is pressed during the drag: it means nothing.
        InputKind::Press { .. } => (tool(gesture), Vec::new()),
    }
}
