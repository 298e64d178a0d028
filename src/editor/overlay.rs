//! Marks over the map that belong to editing and are in no export: rings, drop marks, ghosts and buttons.

use super::Button;
use crate::geom::{Point, Rect};
use crate::scene::{Pane, Target};

/// One mark, in scene points. It scrolls with its pane, and is cut off where the headers cover it.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlayItem {
    pub pane: Pane,
    pub shape: Shape,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A frame around a thing.
    Ring {
        rect: Rect,
        ring: Ring,
    },
    /// A ring around a point of a curve.
    PointRing {
        at: Point,
        ring: Ring,
    },
    /// Paper over what is being moved away, so that it looks lifted.
    Veil {
        rect: Rect,
    },
    /// A line with round ends where the dragged things will land.
    DropMark {
        from: Point,
        to: Point,
    },
    /// The dragged things once more, `by` from their places, half transparent.
    Ghost {
        targets: Vec<Target>,
        by: Point,
        /// How many things are dragged; more than one is shown as a number.
        count: usize,
        /// They cannot be dropped here.
        refused: bool,
    },
    Marquee {
        rect: Rect,
    },
    /// Along a link.
    Line {
        points: Vec<Point>,
        ring: Ring,
    },
    /// A link that is being drawn.
    NewLink {
        from: Point,
        to: Point,
    },
    /// A few words beside a point that is being dragged.
    Badge {
        at: Point,
        text: String,
    },
    Button {
        button: Button,
        /// Under the pointer.
        hovered: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ring {
    Selected,
    Hovered,
    /// The cell in which the keyboard works.
    Focus,
    /// A text that holds the words looked for.
    Found,
    /// The found text that one has come to.
    FoundHere,
}

impl OverlayItem {
    pub(super) fn body(shape: Shape) -> OverlayItem {
        OverlayItem { pane: Pane::Body, shape }
    }
}
