//! What a gesture, a button or a mark may read of the editor.

use super::{Camera, ScreenSize, Selection};
use crate::geom::{Point, pt};
use crate::model::JourneyMap;
use crate::scene::{Grid, Hit, Pane, ViewOptions, hit};

/// The map and where its things are seen.
pub struct Ctx<'a> {
    pub map: &'a JourneyMap,
    pub view: &'a ViewOptions,
    /// Of the scene as it is shown.
    pub grid: &'a Grid,
    pub selection: &'a Selection,
    pub camera: Camera,
    pub viewport: ScreenSize,
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

/// How far the headers are shifted to stay in sight.
pub(super) fn pinned(grid: &Grid, camera: &Camera) -> Point {
    pt((camera.origin.x - grid.left.min.x).max(0.0), (camera.origin.y - grid.top.min.y).max(0.0))
}

/// How far a pane is shifted from its place in the scene.
pub(super) fn pane_shift(pane: Pane, pinned: Point) -> Point {
    match pane {
        Pane::Body => Point::default(),
        Pane::Top => pt(0.0, pinned.y),
        Pane::Left => pt(pinned.x, 0.0),
    }
}
