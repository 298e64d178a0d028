//! From the scene to the screen.

use egui::{Pos2, vec2};

use crate::geom::{Point, Rect, pt};
use crate::scene::Pane;

/// Where the scene stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// The canvas on the screen.
    pub canvas: egui::Rect,
    /// The scene point at the canvas' top left.
    pub origin: Point,
    pub zoom: f32,
    /// How far the headers have moved to stay in sight, in scene points.
    pub pinned: Point,
}

impl View {
    pub fn to_screen(&self, p: Point) -> Pos2 {
        self.canvas.min + vec2((p.x - self.origin.x) * self.zoom, (p.y - self.origin.y) * self.zoom)
    }

    pub fn rect_to_screen(&self, r: Rect) -> egui::Rect {
        egui::Rect::from_min_max(self.to_screen(r.min), self.to_screen(r.max))
    }

    /// The view of someone who scrolls with `pane`.
    pub fn following(&self, pane: Pane) -> View {
        View { origin: self.origin - self.shift(pane), ..*self }
    }

    /// How far a pane has moved from its place in the scene.
    pub(super) fn shift(&self, pane: Pane) -> Point {
        match pane {
            Pane::Body => pt(0.0, 0.0),
            Pane::Top => pt(0.0, self.pinned.y),
            Pane::Left => pt(self.pinned.x, 0.0),
        }
    }
}

/// From a layer to the screen.
pub(super) struct OnScreen<'a> {
    pub(super) view: &'a View,
    pub(super) shift: Point,
}

impl OnScreen<'_> {
    pub(super) fn pos(&self, p: Point) -> Pos2 {
        self.view.to_screen(p + self.shift)
    }

    pub(super) fn rect(&self, r: Rect) -> egui::Rect {
        self.view.rect_to_screen(r.translate(self.shift))
    }
}
