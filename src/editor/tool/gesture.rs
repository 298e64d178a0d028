//! What a gesture is: it is worked out anew from its press, the pointer and the map as they are now; nothing adds up
//! on the way, and no changed map is kept.

use std::sync::Arc;

use super::berth::Berth;
use crate::edit::{Edit, Label, Slot};
use crate::editor::sight::Ctx;
use crate::editor::{
    ButtonAction, Camera, ContextTarget, Cursor, Focus, Input, OverlayItem, ScreenPoint, Selection,
    TextTarget,
};
use crate::exchange::clip::Clip;
use crate::geom::Point;
use crate::model::{Id, JourneyMap};
use crate::scene::Grid;

/// How far the pointer moves before a press becomes a drag, in screen points.
pub(super) const SLOP: f32 = 4.0;

/// What a gesture asks of the editor.
#[derive(Clone, Debug)]
pub enum Act {
    Select(Selection),
    Focus(Focus),
    Commit(Edit, Label),
    CopyCards {
        cards: Vec<Id>,
        to: Slot,
    },
    /// Puts a copy of a part of another map here.
    BringIn(Arc<Clip>, Berth),
    Camera(Camera),
    EditText(TextTarget),
    /// Starts a new card.
    WriteCard(Slot),
    /// Makes a link between two cards, unless they have it already.
    Link {
        from: Id,
        to: Id,
    },
    Press(ButtonAction, ScreenPoint),
    Menu(ContextTarget),
}

/// Which ways the map scrolls when the pointer comes near an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scrolls {
    No,
    Sideways,
    Upright,
    BothWays,
}

/// Where things stood and stand when others have changed the map under a gesture.
pub(in crate::editor) struct Reflow<'a> {
    pub(in crate::editor) before: &'a Grid,
    pub(in crate::editor) now: &'a Grid,
    /// The pointer, in the scene as it is now.
    pub(in crate::editor) pointer: Point,
}

/// A drag under way.
pub(super) trait Gesture: Sized {
    /// The pointer is at `input.at` now.
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act>;

    /// The pointer was let go where it last was.
    fn release(self, ctx: &Ctx<'_>) -> Vec<Act>;

    /// The gesture was given up.
    fn cancel(self) -> Vec<Act> {
        Vec::new()
    }

    /// The change that the map is shown with meanwhile.
    fn edit(&self, _map: &JourneyMap) -> Option<Edit> {
        None
    }

    /// Others have changed the map: lets go of what is gone. False where nothing is left to be dragged.
    fn survives(&mut self, _map: &JourneyMap) -> bool {
        true
    }

    /// Others have changed the map: what is dragged stands elsewhere, and is still held at the same place.
    fn follow(&mut self, _reflow: &Reflow<'_>) {}

    fn cursor(&self) -> Cursor;

    fn hint(&self) -> Label;

    /// Marks drawn over the map.
    fn overlay(&self, _ctx: &Ctx<'_>, _out: &mut Vec<OverlayItem>) {}

    fn scrolls(&self) -> Scrolls {
        Scrolls::No
    }
}
