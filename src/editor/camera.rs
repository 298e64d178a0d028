//! Which part of the map the canvas shows, and how large.

use super::screen::{ScreenPoint, ScreenRect, ScreenSize, screen_pt};
use crate::geom::{Point, Rect, Size, pt};

pub const ZOOM_MIN: f32 = 0.05;
pub const ZOOM_MAX: f32 = 4.0;

/// Space that a fitted map keeps around it, in screen points.
const MARGIN: f32 = 24.0;
/// Fitting does not blow a small map up beyond this.
const FIT_MAX: f32 = 1.25;
/// How much of the map panning leaves in sight, in screen points.
const KEEP: f32 = 80.0;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The scene point at the canvas' top left corner.
    pub origin: Point,
    /// Screen points for one scene point.
    pub zoom: f32,
}

impl Default for Camera {
    fn default() -> Camera {
        Camera { origin: pt(0.0, 0.0), zoom: 1.0 }
    }
}

impl Camera {
    pub fn scene_from_screen(&self, at: ScreenPoint) -> Point {
        self.origin + self.scene_shift(at)
    }

    pub fn screen_from_scene(&self, at: Point) -> ScreenPoint {
        let from_corner = at - self.origin;
        screen_pt(from_corner.x * self.zoom, from_corner.y * self.zoom)
    }

    /// How far something moves in the scene that moves by `by` on the screen.
    pub fn scene_shift(&self, by: ScreenPoint) -> Point {
        pt(by.x, by.y) * (1.0 / self.zoom)
    }

    pub fn screen_rect(&self, r: Rect) -> ScreenRect {
        ScreenRect { min: self.screen_from_scene(r.min), max: self.screen_from_scene(r.max) }
    }

    /// The part of the scene that a canvas of this size shows.
    pub fn view(&self, viewport: ScreenSize) -> Rect {
        Rect { min: self.origin, max: self.scene_from_screen(screen_pt(viewport.w, viewport.h)) }
    }

    /// Zooms by `factor`; what is under the screen point `at` stays there.
    #[must_use]
    pub fn zoomed_at(self, at: ScreenPoint, factor: f32) -> Camera {
        let zoomed = Camera { zoom: clamp_zoom(self.zoom * factor), ..self };
        let fixed = self.scene_from_screen(at);
        Camera { origin: fixed - zoomed.scene_shift(at), ..zoomed }
    }

    /// Moves the map over the screen.
    #[must_use]
    pub fn panned(self, by: ScreenPoint) -> Camera {
        Camera { origin: self.origin - self.scene_shift(by), ..self }
    }

    /// Shows all of `area`, with a margin, in the middle.
    pub fn fitting(area: Rect, viewport: ScreenSize) -> Camera {
        let room = pt((viewport.w - 2.0 * MARGIN).max(1.0), (viewport.h - 2.0 * MARGIN).max(1.0));
        let zoom = (room.x / area.width().max(1.0)).min(room.y / area.height().max(1.0));
        Camera { origin: Point::default(), zoom: clamp_zoom(zoom.min(FIT_MAX)) }.centred(area, viewport)
    }

    /// The same zoom with `area` in the middle.
    #[must_use]
    pub fn centred(self, area: Rect, viewport: ScreenSize) -> Camera {
        let half = self.scene_shift(viewport.center());
        Camera { origin: area.center() - half, ..self }
    }

    /// The least pan that brings `area` into sight. `covered` is how far the pinned headers hide the canvas from the left
    /// and from the top.
    #[must_use]
    pub fn revealing(self, area: Rect, covered: ScreenPoint, viewport: ScreenSize) -> Camera {
        let seen = self.screen_rect(area);
        let shift = |min: f32, max: f32, from: f32, to: f32| {
            let (from, to) = (from + MARGIN / 2.0, to - MARGIN / 2.0);
            if min < from || max - min > to - from {
                from - min
            } else if max > to {
                to - max
            } else {
                0.0
            }
        };
        self.panned(screen_pt(
            shift(seen.min.x, seen.max.x, covered.x, viewport.w),
            shift(seen.min.y, seen.max.y, covered.y, viewport.h),
        ))
    }

    /// Keeps a part of the map in sight, however far one pans.
    #[must_use]
    pub fn held(self, map: Size, viewport: ScreenSize) -> Camera {
        let hold = |origin: f32, map: f32, viewport: f32| {
            let least = (KEEP - viewport) / self.zoom;
            let most = map - KEEP / self.zoom;
            if least <= most { origin.clamp(least, most) } else { (least + most) / 2.0 }
        };
        Camera {
            origin: pt(hold(self.origin.x, map.w, viewport.w), hold(self.origin.y, map.h, viewport.h)),
            ..self
        }
    }
}

fn clamp_zoom(zoom: f32) -> f32 {
    if zoom.is_finite() { zoom.clamp(ZOOM_MIN, ZOOM_MAX) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::rect;

    const VIEWPORT: ScreenSize = ScreenSize { w: 800.0, h: 600.0 };

    #[test]
    fn zooming_keeps_the_point_under_the_pointer() {
        let camera = Camera { origin: pt(100.0, 50.0), zoom: 1.0 };
        let at = screen_pt(300.0, 200.0);
        let before = camera.scene_from_screen(at);
        let after = camera.zoomed_at(at, 1.7).scene_from_screen(at);
        assert!(before.distance(after) < 0.01);
    }

    #[test]
    fn zoom_stays_within_its_limits() {
        let camera = Camera::default();
        assert_eq!(camera.zoomed_at(screen_pt(0.0, 0.0), 1e9).zoom, ZOOM_MAX);
        assert_eq!(camera.zoomed_at(screen_pt(0.0, 0.0), 1e-9).zoom, ZOOM_MIN);
        assert_eq!(camera.zoomed_at(screen_pt(0.0, 0.0), f32::NAN).zoom, 1.0);
    }

    #[test]
    fn a_fitted_map_is_all_in_sight_with_a_margin() {
        let map = rect(0.0, 0.0, 3000.0, 900.0);
        let seen = Camera::fitting(map, VIEWPORT).screen_rect(map);
        assert!(seen.min.x >= 23.9 && seen.max.x <= 776.1, "{seen:?}");
        assert!(seen.min.y >= 23.9 && seen.max.y <= 576.1, "{seen:?}");
    }

    #[test]
    fn revealing_moves_only_as_far_as_needed_and_past_the_pinned_headers() {
        let camera = Camera::default();
        assert_eq!(
            camera.revealing(rect(200.0, 200.0, 50.0, 50.0), screen_pt(100.0, 80.0), VIEWPORT),
            camera
        );
        let moved = camera.revealing(rect(60.0, 300.0, 50.0, 50.0), screen_pt(100.0, 80.0), VIEWPORT);
        assert_eq!(moved.screen_from_scene(pt(60.0, 300.0)), screen_pt(112.0, 300.0));
    }

    #[test]
    fn panning_never_loses_the_map() {
        let map = Size { w: 1000.0, h: 500.0 };
        let far = Camera { origin: pt(1e6, -1e6), zoom: 1.0 }.held(map, VIEWPORT);
        let seen = far.screen_rect(rect(0.0, 0.0, map.w, map.h));
        assert!(seen.max.x >= KEEP - 0.1 && seen.min.y <= VIEWPORT.h - KEEP + 0.1, "{seen:?}");
    }
}
