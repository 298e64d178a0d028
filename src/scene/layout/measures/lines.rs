//! The lines of arrows, with their heads.

use super::trips::{CORNER_ROOM, CardEdge, Trip, Way};
use crate::geom::{Point, Rect, on_cubic, pt};
use crate::scene::item::Path;
use crate::scene::layout::sizes::{CARD_WIDTH, WIDE_COLUMN};

/// How far a tip keeps from the edge that it points to.
const AIR: f32 = 1.5;
/// Between the cards of two columns.
const GAP: f32 = WIDE_COLUMN - CARD_WIDTH;

/// The line of an arrow, in cubics that follow each other, with its tip.
#[derive(Clone, Debug)]
pub(super) struct Route {
    pieces: Vec<[Point; 4]>,
    tip: Point,
    pub(super) width: f32,
    /// Whether it leads on, and not back.
    pub(super) onward: bool,
}

/// The line of a trip between its two ends; `y` is the height of its track over or under cards.
pub(super) fn route(
    trip: &Trip,
    (way, leave, arrive): (Way, CardEdge, CardEdge),
    from: Point,
    to: Point,
    y: f32,
) -> Route {
    let (out, into) = (leave.out(), arrive.out());
    let tip = to + into * AIR;
    let distance = from.distance(tip);
    let bend = |reach: f32| vec![[from, from + out * reach, tip + into * reach, tip]];
    let pieces = match way {
        Way::Across if leave.is_upright() && (tip.x - from.x).abs() <= GAP => leaning(from, tip, out, into),
        Way::Across => bend((distance * 0.45).clamp(6.0, 70.0)),
        Way::Loop => return looped(trip, from, to),
        Way::Beside => bend((20.0 + distance * 0.12).min(GAP * 0.9)),
        Way::Over | Way::Under => {
            let on = if way == Way::Over { 1.0 } else { -1.0 };
            // From the card to its track in the gap beside it, or in a quarter of a turn from its edge.
            let turn = |at: Point, on: f32, upright: bool| {
                let reach = if upright { GAP } else { ((at.y - y).abs() * 1.2 + 6.0).min(36.0) };
                let level = pt(at.x + on * reach, y);
                let beside = if upright { pt(at.x + on * reach * 0.9, at.y) } else { pt(at.x, y) };
                let before = pt(at.x + on * reach * if upright { 0.1 } else { 0.4 }, y);
                [at, beside, before, level]
            };
            let rise = turn(from, on, leave.is_upright());
            let [a, b, c, d] = turn(tip, -on, arrive.is_upright());
            let run = [rise[3], rise[3].lerp(d, 1.0 / 3.0), rise[3].lerp(d, 2.0 / 3.0), d];
            vec![rise, run, [d, c, b, a]]
        }
    };
    finished(pieces, tip, trip)
}

fn finished(pieces: Vec<[Point; 4]>, tip: Point, trip: &Trip) -> Route {
    let mut route = Route { pieces, tip, width: trip.width, onward: trip.is_onward() };
    // The line ends within the head.
    let heading = route.heading();
    if let Some([.., neck]) = route.pieces.last_mut() {
        *neck = tip - heading * (head_length(trip.width) * 0.8);
    }
    route
}

/// Back to the same card, so wide that a percentage on it leaves its beginning and its head in sight.
fn looped(trip: &Trip, from: Point, to: Point) -> Route {
    const WIDEN: f32 = 9.0;
    let card = trip.from.rect;
    let start = pt(from.x, (from.y - WIDEN).max(card.min.y + CORNER_ROOM));
    let tip = pt(to.x + AIR, (to.y + WIDEN).min(card.max.y - CORNER_ROOM));
    let reach = pt(GAP * 0.8, 0.0);
    finished(vec![[start, start + reach, tip + reach, tip]], tip, trip)
}

/// Through the gap between two columns, upright beside the card that it leads to: so what leads on and what leads back
/// do not run one over the other.
fn leaning(from: Point, tip: Point, out: Point, into: Point) -> Vec<[Point; 4]> {
    const UPRIGHT: f32 = 60.0;
    let across = (tip.x - from.x).abs();
    let lean = ((tip.y - from.y).abs() / UPRIGHT).min(1.0);
    let (late, soon) = (across * (0.45 + 0.55 * lean), across * (0.45 - 0.05 * lean));
    vec![[from, from + out * late, tip + into * soon, tip]]
}

fn unit(way: Point) -> Point {
    let length = pt(0.0, 0.0).distance(way);
    if length > 0.0 { way * (1.0 / length) } else { pt(1.0, 0.0) }
}

fn head_length(width: f32) -> f32 {
    4.5 + 1.1 * width
}

/// The head of an arrow of a width, that points the way `heading` of length 1.
pub(super) fn head(tip: Point, heading: Point, width: f32) -> Path {
    let (length, half) = (head_length(width), 2.6 + 0.85 * width);
    let (back, side) = (tip - heading * length, pt(-heading.y, heading.x) * half);
    let mut path = Path::polyline(&[tip, back + side, back - side]);
    path.close();
    path
}

impl Route {
    /// The line to the foot of the head.
    pub(super) fn line(&self) -> Path {
        let mut path = Path::default();
        for (nth, [from, a, b, to]) in self.pieces.iter().enumerate() {
            if nth == 0 {
                path.move_to(*from);
            }
            path.cubic_to(*a, *b, *to);
        }
        path
    }

    fn heading(&self) -> Point {
        self.pieces.last().map_or(pt(1.0, 0.0), |[_, _, before, _]| unit(self.tip - *before))
    }

    pub(super) fn head(&self) -> Path {
        head(self.tip, self.heading(), self.width)
    }

    /// A point of the line, 0 to 1.
    pub(super) fn at(&self, along: f32) -> Point {
        let lengths: Vec<f32> = self.pieces.iter().map(|[a, .., d]| a.distance(*d)).collect();
        let mut left = along * lengths.iter().sum::<f32>();
        for (piece, length) in self.pieces.iter().zip(&lengths) {
            if left <= *length && *length > 0.0 {
                return on_cubic(*piece, left / length);
            }
            left -= length;
        }
        self.tip
    }

    /// Which way is aside of a short arrow that runs level or upright: for one that leads on up or to the left, for one
    /// that leads back down or to the right.
    pub(super) fn aside(&self) -> Option<Point> {
        const SHORT: f32 = 70.0;
        const BEND: f32 = 9.0;
        let ([[from, ..]], side) = (self.pieces.as_slice(), if self.onward { -1.0 } else { 1.0 }) else {
            return None;
        };
        let way = self.tip - *from;
        match () {
            () if pt(0.0, 0.0).distance(way) > SHORT => None,
            () if way.x.abs() < BEND => Some(pt(side, 0.0)),
            () if way.y.abs() < BEND => Some(pt(0.0, side)),
            () => None,
        }
    }

    /// Covers the line with its edge.
    pub(super) fn bounds(&self) -> Rect {
        let dots = self.pieces.iter().flatten().map(|&p| Rect { min: p, max: p });
        dots.reduce(|a, b| a.union(&b)).unwrap_or_default().expand(self.width / 2.0 + 2.0)
    }

    pub(super) fn head_bounds(&self) -> Rect {
        Rect { min: self.tip, max: self.tip }.expand(head_length(self.width) + 1.0)
    }
}
