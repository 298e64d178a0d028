//! Moving the camera.

use super::places::rects;
use super::screen::{ScreenPoint, ScreenSize, screen_pt};
use super::sight::pinned;
use super::tool::Scrolls;
use super::{Camera, Editor, Input, InputKind};
use crate::geom::{Point, Rect, pt};
use crate::model::Id;
use crate::scene::{Grid, hit};

/// Dragging this close to an edge of the canvas scrolls, in screen points.
const EDGE: f32 = 36.0;
/// Speed at the very edge, in screen points a second.
const EDGE_SPEED: f32 = 1100.0;

/// A place of the map told by its step and its lane, each with how far across it lies, from 0 to 1.
pub(super) struct Anchor {
    column: Option<(Id, f32)>,
    row: Option<(Id, f32)>,
}

impl Anchor {
    pub(super) fn of(grid: &Grid, at: Point) -> Anchor {
        let across = |at: f32, start: f32, length: f32| (at - start) / length.max(1.0);
        let column = grid.column_at(at.x).and_then(|i| {
            let column = &grid.columns[i];
            Some((column.step.clone()?, across(at.x, column.rect.min.x, column.rect.width())))
        });
        let row = grid.row_at(at.y).map(|i| {
            let row = &grid.rows[i];
            (row.lane.clone(), across(at.y, row.y, row.layout.height))
        });
        Anchor { column, row }
    }

    /// Where that is now; of what lies on no step or lane, where it was.
    pub(super) fn now(&self, grid: &Grid, was: Point) -> Point {
        let column = self.column.as_ref().and_then(|(step, across)| {
            let column = grid.columns[grid.column_of(step)?].rect;
            Some(column.min.x + across * column.width())
        });
        let row = self.row.as_ref().and_then(|(lane, across)| {
            let row = &grid.rows[grid.row_of(lane)?];
            Some(row.y + across * row.layout.height)
        });
        pt(column.unwrap_or(was.x), row.unwrap_or(was.y))
    }
}

/// Around a card with its likely next steps, in scene points.
const PLATES: f32 = 26.0;

impl Editor {
    pub fn camera(&self) -> Camera {
        self.camera
    }

    pub fn viewport(&self) -> ScreenSize {
        self.viewport
    }

    pub fn set_viewport(&mut self, size: ScreenSize) {
        if size == self.viewport {
            return;
        }
        self.viewport = size;
        if self.fit_pending && size.w > 0.0 && size.h > 0.0 {
            self.fit_map();
        }
        self.hold_camera();
    }

    pub fn set_camera(&mut self, camera: Camera) {
        if camera.origin.x.is_finite() && camera.origin.y.is_finite() {
            self.camera = camera;
            self.hold_camera();
        }
    }

    fn hold_camera(&mut self) {
        if self.viewport.w > 0.0 && self.viewport.h > 0.0 {
            self.camera = self.camera.held(self.scene().size, self.viewport);
        }
    }

    /// Zooms; what is under `at` stays there.
    pub fn zoom_at(&mut self, at: ScreenPoint, factor: f32) {
        self.set_camera(self.camera.zoomed_at(at, factor));
    }

    /// Zooms about the middle of the canvas.
    pub fn zoom_by(&mut self, factor: f32) {
        self.zoom_at(self.viewport.center(), factor);
    }

    pub fn zoom_to(&mut self, zoom: f32) {
        self.zoom_by(zoom / self.camera.zoom);
    }

    /// Moves the map over the screen.
    pub fn pan(&mut self, by: ScreenPoint) {
        self.set_camera(self.camera.panned(by));
    }

    /// Shows the whole map; as soon as the size of the canvas is known, if it is not yet.
    pub fn fit_map(&mut self) {
        self.fit_pending = self.viewport.w <= 0.0 || self.viewport.h <= 0.0;
        if !self.fit_pending {
            let size = self.scene().size;
            let all = Rect { min: Point::default(), max: pt(size.w, size.h) };
            self.set_camera(Camera::fitting(all, self.viewport));
        }
    }

    /// Whether all of the map is in sight, with hardly any room to spare.
    pub fn sees_whole_map(&self) -> bool {
        let size = self.scene().size;
        let all = Rect { min: Point::default(), max: pt(size.w, size.h) };
        self.camera == Camera::fitting(all, self.viewport)
    }

    /// Does what may make the map wider or higher, and keeps in sight what was: all of the map; where it begins, if that
    /// was; or else what lies under the middle of the canvas, in its place.
    pub fn keep_in_sight<T>(&mut self, change: impl FnOnce(&mut Editor) -> T) -> T {
        let whole = self.sees_whole_map();
        let middle = self.viewport.center();
        let before = self.camera.scene_from_screen(middle);
        let anchor = Anchor::of(&self.scene().grid, before);
        let done = change(self);
        if whole {
            self.fit_map();
        } else {
            let (moved, origin) = (anchor.now(&self.scene().grid, before) - before, self.camera.origin);
            let x = if origin.x > 0.0 { origin.x + moved.x } else { origin.x };
            let y = if origin.y > 0.0 { origin.y + moved.y } else { origin.y };
            self.set_camera(Camera { origin: pt(x, y), ..self.camera });
        }
        done
    }

    /// Shows all that is selected as large as it goes; all of the map when nothing is.
    pub fn fit_selection(&mut self) {
        let scene = self.scene();
        let rects = rects(&self.selection, &scene.grid);
        match rects.into_iter().reduce(|all, next| all.union(&next)) {
            Some(area) => self.set_camera(Camera::fitting(area.expand(16.0), self.viewport)),
            None => self.fit_map(),
        }
    }

    /// How far the headers are shifted, in scene points, to stay in sight: x for the lane headers, y for
    /// the phase and step headers.
    pub fn pinned(&self) -> Point {
        pinned(&self.scene().grid, &self.camera)
    }

    /// Pans as little as needed to bring a part of the body into sight.
    pub fn reveal(&mut self, area: Rect) {
        if self.viewport.w <= 0.0 || self.viewport.h <= 0.0 {
            return;
        }
        let scene = self.scene();
        let zoom = self.camera.zoom;
        let covered = screen_pt(scene.grid.left.width() * zoom, scene.grid.top.height() * zoom);
        // Headers that stand to the right of the canvas' edge still cover less than when pinned; close enough.
        self.set_camera(self.camera.revealing(area, covered, self.viewport));
    }

    /// Brings what the keyboard works on into sight.
    pub(super) fn reveal_focus(&mut self) {
        let scene = self.scene();
        if let Some(area) = self.focus.as_ref().and_then(|focus| focus.rect(&scene.grid)) {
            // Measures have plates above and below a card.
            let around = if self.path().is_empty() || self.view.measures.is_none() { 0.0 } else { PLATES };
            self.reveal(area.expand(around));
        }
    }

    /// Goes on with what moves by itself: a drag near the edge scrolls. `dt` is in seconds. Returns whether
    /// another frame is needed.
    pub fn tick(&mut self, dt: f32) -> bool {
        let Some(pointer) = self.pointer.filter(|_| self.tool.scrolls() != Scrolls::No) else { return false };
        let speed = self.edge_speed(pointer.at);
        if speed == ScreenPoint::default() {
            return false;
        }
        let before = self.camera;
        // A long frame must not leap.
        let wanted = before.panned(speed * dt.clamp(0.0, 0.1)).origin;
        let (view, size) = (before.view(self.viewport), self.scene().size);
        // As far as the map goes, not as far as one may pan.
        let stop = |wanted: f32, now: f32, shown: f32, map: f32| {
            wanted.clamp(now.min(0.0), now.max(map - shown).max(now.min(0.0)))
        };
        let x = stop(wanted.x, before.origin.x, view.width(), size.w);
        let y = stop(wanted.y, before.origin.y, view.height(), size.h);
        self.set_camera(Camera { origin: pt(x, y), ..before });
        if self.camera == before {
            return false;
        }
        self.input(&Input { kind: InputKind::Move, ..pointer });
        true
    }

    fn edge_speed(&self, at: ScreenPoint) -> ScreenPoint {
        let (zoom, grid) = (self.camera.zoom, &self.scene().grid);
        let pinned = pinned(grid, &self.camera);
        let near = if pinned.x > 0.0 { grid.left.width() * zoom } else { 0.0 };
        let top = if pinned.y > 0.0 { grid.top.height() * zoom } else { 0.0 };
        let along = |at: f32, from: f32, to: f32| {
            if at < from + EDGE {
                ((from + EDGE - at) / EDGE).min(1.5) * EDGE_SPEED
            } else if at > to - EDGE {
                -((at - to + EDGE) / EDGE).min(1.5) * EDGE_SPEED
            } else {
                0.0
            }
        };
        let scrolls = self.tool.scrolls();
        screen_pt(
            if scrolls == Scrolls::Upright { 0.0 } else { along(at.x, near, self.viewport.w) },
            if scrolls == Scrolls::Sideways { 0.0 } else { along(at.y, top, self.viewport.h) },
        )
    }

    /// What lies under a point of the canvas.
    pub fn hit(&self, at: ScreenPoint) -> crate::scene::Hit {
        let scene = self.scene();
        hit(&scene.grid, pinned(&scene.grid, &self.camera), self.camera.scene_from_screen(at))
    }
}
