//! The emotion and expectation curves, and the gap between them.

use super::item::Path;
use crate::geom::{Point, Rect, pt};

/// A smooth curve through points of growing x, which never leaves the range of two neighbours.
///
/// Monotone cubic Hermite interpolation: F. N. Fritsch and R. E. Carlson, "Monotone piecewise cubic
/// interpolation", SIAM Journal on Numerical Analysis 17 (1980), with the harmonic-mean slopes of
/// F. N. Fritsch and J. Butland, SIAM Journal on Scientific and Statistical Computing 5 (1984).
#[derive(Clone, Debug)]
pub(super) struct Smooth {
    points: Vec<Point>,
    slopes: Vec<f32>,
}

impl Smooth {
    /// None without points.
    pub(super) fn through(points: Vec<Point>) -> Option<Smooth> {
        if points.is_empty() {
            return None;
        }
        let secants: Vec<f32> =
            points.windows(2).map(|w| (w[1].y - w[0].y) / (w[1].x - w[0].x).max(f32::EPSILON)).collect();
        let slopes = (0..points.len())
            .map(|i| match (i.checked_sub(1).and_then(|k| secants.get(k)), secants.get(i)) {
                (Some(&before), Some(&after)) if before * after > 0.0 => {
                    2.0 * before * after / (before + after)
                }
                // Flat at peaks, pits and both ends.
                _ => 0.0,
            })
            .collect();
        Some(Smooth { points, slopes })
    }

    pub(super) fn first_x(&self) -> f32 {
        self.points[0].x
    }

    pub(super) fn last_x(&self) -> f32 {
        self.points[self.points.len() - 1].x
    }

    /// The height at `x`; beyond an end, the height of that end.
    pub(super) fn y(&self, x: f32) -> f32 {
        let after = self.points.partition_point(|p| p.x <= x);
        if after == 0 {
            return self.points[0].y;
        }
        let Some(b) = self.points.get(after) else { return self.points[after - 1].y };
        let a = self.points[after - 1];
        let width = b.x - a.x;
        let t = (x - a.x) / width;
        let (t2, t3) = (t * t, t * t * t);
        (2.0 * t3 - 3.0 * t2 + 1.0) * a.y
            + (t3 - 2.0 * t2 + t) * width * self.slopes[after - 1]
            + (-2.0 * t3 + 3.0 * t2) * b.y
            + (t3 - t2) * width * self.slopes[after]
    }

    /// The same curve as Bézier pieces.
    pub(super) fn path(&self) -> Path {
        let mut path = Path::default();
        path.move_to(self.points[0]);
        for (i, pair) in self.points.windows(2).enumerate() {
            let third = (pair[1].x - pair[0].x) / 3.0;
            path.cubic_to(
                pt(pair[0].x + third, pair[0].y + third * self.slopes[i]),
                pt(pair[1].x - third, pair[1].y - third * self.slopes[i + 1]),
                pair[1],
            );
        }
        path
    }
}

/// A stretch over which the felt stays on one side of the expected.
#[derive(Clone, Debug)]
pub(super) struct GapArea {
    /// Better than expected (the felt lies above).
    pub(super) better: bool,
    pub(super) outline: Path,
    /// From left to right: x, and the heights of what is felt and what is expected there.
    edge: Vec<(f32, f32, f32)>,
}

impl GapArea {
    /// Covers the area.
    pub(super) fn bounds(&self) -> Rect {
        let corners = self.edge.iter().map(|&(x, a, b)| Rect::from_corners(pt(x, a), pt(x, b)));
        corners.reduce(|all, next| all.union(&next)).unwrap_or_default()
    }

    /// Slanting lines within the area, `apart` points from one to the next along x.
    pub(super) fn hatch(&self, apart: f32) -> Path {
        let mut path = Path::default();
        let Rect { min, max } = self.bounds();
        // Along each line x + y is the same, and the same for lines of every area.
        let (first, last) =
            (((min.x + min.y) / apart).ceil() as i32, ((max.x + max.y) / apart).floor() as i32);
        for c in (first..=last).map(|i| i as f32 * apart) {
            let near = self.edge.partition_point(|&(x, ..)| x < c - max.y).saturating_sub(1);
            let mut drawn_to = None;
            for pair in self.edge[near..].windows(2).take_while(|pair| pair[0].0 <= c - min.y) {
                if let Some((from, to)) = slanting_piece(pair[0], pair[1], c) {
                    if drawn_to.is_none_or(|x: f32| (x - from).abs() > 0.01) {
                        path.move_to(pt(from, c - from));
                    }
                    path.line_to(pt(to, c - to));
                    drawn_to = Some(to);
                }
            }
        }
        path
    }
}

/// Between two samples of an area's edge, from where to where along x the line of points with x + y = `c` runs inside.
fn slanting_piece(a: (f32, f32, f32), b: (f32, f32, f32), c: f32) -> Option<(f32, f32)> {
    // How far the line is below each curve, at both samples.
    let below = |(x, felt, expected): (f32, f32, f32)| (c - x - felt, c - x - expected);
    let ((felt_a, expected_a), (felt_b, expected_b)) = (below(a), below(b));
    let crossing = |from: f32, to: f32| if from * to < 0.0 { from / (from - to) } else { 0.0 };
    let mut cuts = [0.0, crossing(felt_a, felt_b), crossing(expected_a, expected_b), 1.0];
    cuts.sort_by(f32::total_cmp);
    let at = |t: f32, from: f32, to: f32| from + (to - from) * t;
    let inside = |t: f32| at(t, felt_a, felt_b) * at(t, expected_a, expected_b) < 0.0;
    let pieces = cuts.windows(2).filter(|cut| cut[1] > cut[0] && inside((cut[0] + cut[1]) / 2.0));
    let (from, to) = pieces.fold((f32::MAX, f32::MIN), |(from, to), cut| (from.min(cut[0]), to.max(cut[1])));
    (from < to).then(|| (at(from, a.0, b.0), at(to, a.0, b.0)))
}

/// Distance between two samples of the gap's edge, in points.
const SAMPLE: f32 = 4.0;

/// The areas between the two curves where both are drawn, cut where they cross. y grows downwards.
pub(super) fn gap_areas(felt: &Smooth, expected: &Smooth) -> Vec<GapArea> {
    let from = felt.first_x().max(expected.first_x());
    let until = felt.last_x().min(expected.last_x());
    let mut areas = Vec::new();
    if until <= from {
        return areas;
    }
    let count = ((until - from) / SAMPLE).ceil() as usize;
    let sample = |i: usize| {
        let x = from + (until - from) * i as f32 / count as f32;
        (x, felt.y(x), expected.y(x))
    };
    let mut edge: Vec<(f32, f32, f32)> = vec![sample(0)];
    for i in 1..=count {
        let (x, f, e) = sample(i);
        let (px, pf, pe) = edge[edge.len() - 1];
        let (before, now) = (pe - pf, e - f);
        if before * now < 0.0 {
            let t = before / (before - now);
            let cross = (px + (x - px) * t, pf + (f - pf) * t, pf + (f - pf) * t);
            edge.push(cross);
            areas.extend(area(&edge));
            edge = vec![cross];
        }
        edge.push((x, f, e));
    }
    areas.extend(area(&edge));
    areas
}

fn area(edge: &[(f32, f32, f32)]) -> Option<GapArea> {
    let balance: f32 = edge.iter().map(|(_, felt, expected)| expected - felt).sum();
    if edge.len() < 2 || balance.abs() < 0.5 {
        return None;
    }
    let there = edge.iter().map(|&(x, felt, _)| pt(x, felt));
    let back = edge.iter().rev().map(|&(x, _, expected)| pt(x, expected));
    let mut outline = Path::polyline(&there.chain(back).collect::<Vec<_>>());
    outline.close();
    Some(GapArea { better: balance > 0.0, outline, edge: edge.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Segment;

    fn wave() -> Smooth {
        let heights = [50.0, 20.0, 20.0, 90.0, 10.0, 60.0];
        Smooth::through(heights.iter().enumerate().map(|(i, &y)| pt(i as f32 * 100.0, y)).collect()).unwrap()
    }

    #[test]
    fn the_curve_goes_through_its_points_and_never_past_two_neighbours() {
        let curve = wave();
        for pair in curve.points.windows(2) {
            let (low, high) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
            for k in 0..=50 {
                let y = curve.y(pair[0].x + k as f32 * 2.0);
                assert!(y >= low - 1e-3 && y <= high + 1e-3, "{y} outside {low}..{high}");
            }
            assert!((curve.y(pair[0].x) - pair[0].y).abs() < 1e-4);
        }
    }

    #[test]
    fn a_gap_is_cut_where_the_curves_cross() {
        let flat = Smooth::through(vec![pt(0.0, 50.0), pt(500.0, 50.0)]).unwrap();
        let areas = gap_areas(&wave(), &flat);
        let sides: Vec<bool> = areas.iter().map(|area| area.better).collect();
        assert_eq!(sides, [true, false, true, false]);
    }

    #[test]
    fn the_hatching_of_a_gap_stays_between_the_curves() {
        let flat = Smooth::through(vec![pt(0.0, 50.0), pt(500.0, 50.0)]).unwrap();
        for area in gap_areas(&wave(), &flat) {
            let hatch = area.hatch(6.0);
            assert!(hatch.segments.len() > 4);
            for segment in hatch.segments {
                let (Segment::MoveTo(p) | Segment::LineTo(p)) = segment else { panic!("{segment:?}") };
                let (low, high) = (wave().y(p.x).min(50.0), wave().y(p.x).max(50.0));
                assert!(p.y >= low - 0.7 && p.y <= high + 0.7, "{p:?} outside {low}..{high}");
            }
        }
    }

    #[test]
    fn curves_that_share_no_stretch_have_no_gap() {
        let left = Smooth::through(vec![pt(0.0, 10.0), pt(100.0, 20.0)]).unwrap();
        let right = Smooth::through(vec![pt(200.0, 10.0), pt(300.0, 20.0)]).unwrap();
        assert!(gap_areas(&left, &right).is_empty());
    }
}
