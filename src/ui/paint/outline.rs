//! Outlines of the scene as the painter needs them: flattened, cut to what is visible, or cut into triangles.

use egui::epaint::CubicBezierShape;
use egui::{Color32, Pos2, Stroke};

use super::place::OnScreen;
use crate::geom::{Point, pt};
use crate::scene::{Path, PathItem, Segment};

/// How far a flattened curve may stray, in points on screen.
const TOLERANCE: f32 = 0.15;

#[derive(Debug, Default)]
pub(super) struct Triangles {
    pub(super) points: Vec<Point>,
    pub(super) indices: Vec<u32>,
}

/// Dash and gap as they are drawn. The ends of lines are round, so that a dash that is shorter than its line is wide
/// is a dot; with the flat ends that the toolkit draws it would be a sliver between two pixels, and not be seen.
pub(super) fn dots([dash, gap]: [f32; 2], width: f32) -> (f32, f32) {
    if dash < width { (width, (dash + gap - width).max(width)) } else { (dash, gap) }
}

/// Of one straight line, the part near `clip`, begun at a whole number of periods so that its dashes stand
/// still while the map moves. Other lines stay as they are.
pub(super) fn near_part(points: Vec<Pos2>, clip: egui::Rect, period: f32) -> Vec<Pos2> {
    let [from, until] = points[..] else { return points };
    let way = until - from;
    let length = way.length();
    if length <= period || period <= 0.0 {
        return points;
    }
    // Where the line enters and leaves the clip, along its longer direction.
    let (start, speed, low, high) = if way.x.abs() > way.y.abs() {
        (from.x, way.x / length, clip.min.x, clip.max.x)
    } else {
        (from.y, way.y / length, clip.min.y, clip.max.y)
    };
    let (a, b) = ((low - start) / speed, (high - start) / speed);
    let first = (a.min(b).max(0.0) / period).floor() * period;
    let last = a.max(b).min(length);
    if last <= first {
        return Vec::new();
    }
    vec![from + way * (first / length), from + way * (last / length)]
}

/// Flattens a path, piece by piece; of a long open piece only what lies near `clip`.
pub(super) fn outlines(
    item: &PathItem,
    place: &OnScreen<'_>,
    clip: egui::Rect,
    mut each: impl FnMut(Vec<Pos2>, bool),
) {
    let near = clip.expand(40.0);
    let at = |p: Point| place.pos(item.at + p * item.scale);
    let mut points: Vec<Pos2> = Vec::new();
    let mut last = Pos2::ZERO;
    let mut flush = |points: &mut Vec<Pos2>, closed: bool| {
        if points.len() > 1 {
            each(std::mem::take(points), closed);
        }
        points.clear();
    };
    for segment in &item.path.segments {
        match *segment {
            Segment::MoveTo(p) => {
                flush(&mut points, false);
                last = at(p);
                points.push(last);
            }
            Segment::LineTo(p) => {
                last = at(p);
                points.push(last);
            }
            Segment::CubicTo(a, b, p) => {
                let curve = [last, at(a), at(b), at(p)];
                last = curve[3];
                if near.intersects(egui::Rect::from_points(&curve)) {
                    points.extend(flatten(curve));
                } else {
                    flush(&mut points, false);
                    points.push(last);
                }
            }
            Segment::Close => flush(&mut points, true),
        }
    }
    flush(&mut points, false);
}

/// The points of a curve after its first.
fn flatten(curve: [Pos2; 4]) -> impl Iterator<Item = Pos2> {
    let shape = CubicBezierShape::from_points_stroke(curve, false, Color32::TRANSPARENT, Stroke::NONE);
    shape.flatten(Some(TOLERANCE)).into_iter().skip(1)
}

/// Cuts a filled outline, which need not be convex, into triangles.
pub(super) fn triangulate(path: &Path) -> Triangles {
    let mut points = Vec::new();
    let mut last = pt(0.0, 0.0);
    for segment in &path.segments {
        match *segment {
            Segment::MoveTo(p) | Segment::LineTo(p) => {
                points.push(p);
                last = p;
            }
            Segment::CubicTo(a, b, p) => {
                let curve = [last, a, b, p].map(|p| egui::pos2(p.x, p.y));
                points.extend(flatten(curve).map(|p| pt(p.x, p.y)));
                last = p;
            }
            Segment::Close => {}
        }
    }
    let mut indices: Vec<u32> = Vec::new();
    earcut::Earcut::new().earcut(points.iter().map(|p| [p.x, p.y]), &[], &mut indices);
    Triangles { points, indices }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_as_long_as_they_are_wide_and_stand_as_far_apart_as_before() {
        assert_eq!(dots([0.5, 3.5], 1.75), (1.75, 2.25));
        assert_eq!(dots([0.1, 0.7], 1.0), (1.0, 1.0));
        assert_eq!(dots([6.0, 4.0], 2.0), (6.0, 4.0));
    }
}
