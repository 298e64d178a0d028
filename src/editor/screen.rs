//! Places on the canvas as it is on the screen. They are never those of the scene: only [`super::Camera`] leads from
//! one to the other.

use std::ops::{Add, Mul, Sub};

/// A position on the canvas, in points of the screen from its top left corner; or a displacement where the name says so.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScreenPoint {
    pub x: f32,
    pub y: f32,
}

pub const fn screen_pt(x: f32, y: f32) -> ScreenPoint {
    ScreenPoint { x, y }
}

impl ScreenPoint {
    pub fn distance(self, other: ScreenPoint) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    pub fn lerp(self, other: ScreenPoint, t: f32) -> ScreenPoint {
        self + (other - self) * t
    }
}

impl Add for ScreenPoint {
    type Output = ScreenPoint;
    fn add(self, o: ScreenPoint) -> ScreenPoint {
        screen_pt(self.x + o.x, self.y + o.y)
    }
}

impl Sub for ScreenPoint {
    type Output = ScreenPoint;
    fn sub(self, o: ScreenPoint) -> ScreenPoint {
        screen_pt(self.x - o.x, self.y - o.y)
    }
}

impl Mul<f32> for ScreenPoint {
    type Output = ScreenPoint;
    fn mul(self, k: f32) -> ScreenPoint {
        screen_pt(self.x * k, self.y * k)
    }
}

/// The size of the canvas, in points of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScreenSize {
    pub w: f32,
    pub h: f32,
}

impl ScreenSize {
    pub const fn center(self) -> ScreenPoint {
        screen_pt(self.w / 2.0, self.h / 2.0)
    }
}

/// A part of the canvas; `min` is its top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScreenRect {
    pub min: ScreenPoint,
    pub max: ScreenPoint,
}

impl ScreenRect {
    pub fn center(&self) -> ScreenPoint {
        self.min.lerp(self.max, 0.5)
    }
}
