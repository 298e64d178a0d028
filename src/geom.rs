//! Plain geometry in scene points (1 pt = 1 px at 100 % zoom), y downwards.

/// A position, or a displacement where the name says so.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

pub const fn pt(x: f32, y: f32) -> Point {
    Point { x, y }
}

impl Point {
    pub fn distance(self, other: Point) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    pub fn lerp(self, other: Point, t: f32) -> Point {
        pt(self.x + (other.x - self.x) * t, self.y + (other.y - self.y) * t)
    }
}

impl std::ops::Add for Point {
    type Output = Point;
    fn add(self, o: Point) -> Point {
        pt(self.x + o.x, self.y + o.y)
    }
}

impl std::ops::Sub for Point {
    type Output = Point;
    fn sub(self, o: Point) -> Point {
        pt(self.x - o.x, self.y - o.y)
    }
}

impl std::ops::Mul<f32> for Point {
    type Output = Point;
    fn mul(self, k: f32) -> Point {
        pt(self.x * k, self.y * k)
    }
}

/// The point of a cubic curve at `t`, by De Casteljau's construction.
pub fn on_cubic([a, b, c, d]: [Point; 4], t: f32) -> Point {
    let (ab, bc, cd) = (a.lerp(b, t), b.lerp(c, t), c.lerp(d, t));
    ab.lerp(bc, t).lerp(bc.lerp(cd, t), t)
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    pub w: f32,
    pub h: f32,
}

/// An axis-parallel rectangle; `min` is its top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    pub min: Point,
    pub max: Point,
}

pub const fn rect(x: f32, y: f32, w: f32, h: f32) -> Rect {
    Rect { min: pt(x, y), max: pt(x + w, y + h) }
}

impl Rect {
    pub const fn from_corners(a: Point, b: Point) -> Rect {
        Rect { min: pt(a.x.min(b.x), a.y.min(b.y)), max: pt(a.x.max(b.x), a.y.max(b.y)) }
    }

    pub const fn centered(center: Point, w: f32, h: f32) -> Rect {
        rect(center.x - w / 2.0, center.y - h / 2.0, w, h)
    }

    pub const fn width(&self) -> f32 {
        self.max.x - self.min.x
    }

    pub const fn height(&self) -> f32 {
        self.max.y - self.min.y
    }

    pub const fn center(&self) -> Point {
        pt((self.min.x + self.max.x) / 2.0, (self.min.y + self.max.y) / 2.0)
    }

    pub fn contains(&self, p: Point) -> bool {
        p.x >= self.min.x && p.x < self.max.x && p.y >= self.min.y && p.y < self.max.y
    }

    pub fn contains_rect(&self, other: &Rect) -> bool {
        other.min.x >= self.min.x
            && other.max.x <= self.max.x
            && other.min.y >= self.min.y
            && other.max.y <= self.max.y
    }

    pub fn intersects(&self, other: &Rect) -> bool {
        self.min.x < other.max.x
            && other.min.x < self.max.x
            && self.min.y < other.max.y
            && other.min.y < self.max.y
    }

    pub fn union(&self, other: &Rect) -> Rect {
        Rect {
            min: pt(self.min.x.min(other.min.x), self.min.y.min(other.min.y)),
            max: pt(self.max.x.max(other.max.x), self.max.y.max(other.max.y)),
        }
    }

    /// Grown by `d` on each side; a negative `d` shrinks.
    pub fn expand(&self, d: f32) -> Rect {
        Rect { min: pt(self.min.x - d, self.min.y - d), max: pt(self.max.x + d, self.max.y + d) }
    }

    pub fn translate(&self, by: Point) -> Rect {
        Rect { min: self.min + by, max: self.max + by }
    }
}
