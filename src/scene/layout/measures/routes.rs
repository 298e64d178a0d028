//! The ways of arrows between cards: on which sides they leave and arrive, and how they run between.
//!
//! To the next column an arrow crosses the gap between the two; further on it passes over the cards of its lane, and
//! further back under them. So the way on lies above the way back.

use std::collections::HashMap;

use crate::geom::{Point, Rect, on_cubic, pt};
use crate::model::Id;
use crate::scene::grid::Grid;
use crate::scene::item::Path;
use crate::scene::layout::sizes::{OVER_CARDS, UNDER_CARDS};

/// Where a card stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) rect: Rect,
    row: usize,
    column: usize,
    /// Among the cards of its cell, and how many these are.
    index: usize,
    count: usize,
    /// Of its lane.
    top: f32,
    bottom: f32,
}

/// Column, row, and place in the cell: what tells two cards apart, in the order of the map.
type Slot = (usize, usize, usize);

/// The places of the cards for which `wanted` says so.
pub(super) fn places(grid: &Grid, wanted: impl Fn(&Id) -> bool) -> HashMap<&Id, Place> {
    let mut places = HashMap::new();
    for (row, lane) in grid.rows.iter().enumerate() {
        let (top, bottom) = (lane.y, lane.bottom());
        for (column, cell) in lane.layout.cells.iter().enumerate() {
            for (index, card) in lane.layout.cards[cell.clone()].iter().enumerate() {
                if wanted(&card.id) {
                    let rect = lane.to_scene(card.rect);
                    places
                        .insert(&card.id, Place { rect, row, column, index, count: cell.len(), top, bottom });
                }
            }
        }
    }
    places
}

impl Place {
    fn slot(&self) -> Slot {
        (self.column, self.row, self.index)
    }

    fn is_first(&self) -> bool {
        self.index == 0
    }

    fn is_last(&self) -> bool {
        self.index + 1 == self.count
    }

    /// Whether `to` lies further on in the map, or in the same step below.
    fn comes_before(&self, to: &Place) -> bool {
        self.slot() < to.slot()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Side {
    Left,
    Right,
    Top,
    Bottom,
}

impl Side {
    fn out(self) -> Point {
        match self {
            Side::Left => pt(-1.0, 0.0),
            Side::Right => pt(1.0, 0.0),
            Side::Top => pt(0.0, -1.0),
            Side::Bottom => pt(0.0, 1.0),
        }
    }

    fn is_upright(self) -> bool {
        matches!(self, Side::Left | Side::Right)
    }
}

/// How an arrow runs.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    /// From one card to the other, with nothing between.
    Across,
    /// Over the cards of the lane, or under them.
    Over,
    Under,
    /// Beside a column.
    Beside,
}

/// An arrow to be drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trip {
    pub(super) from: Place,
    pub(super) to: Place,
    pub(super) width: f32,
}

/// The line of an arrow, as one cubic, with its tip.
#[derive(Clone, Copy, Debug)]
pub(super) struct Route {
    curve: [Point; 4],
    tip: Point,
    width: f32,
    /// Whether it leads on, and not back.
    pub(super) onward: bool,
}

impl Trip {
    /// Whether it leads to the next card of the same cell.
    pub(super) fn is_just_below(&self) -> bool {
        self.way() == (Way::Across, Side::Bottom, Side::Top)
    }

    fn is_loop(&self) -> bool {
        self.from.rect == self.to.rect
    }

    fn way(&self) -> (Way, Side, Side) {
        use Side::{Bottom, Left, Right, Top};
        let (from, to) = (&self.from, &self.to);
        let onward = from.comes_before(to);
        if from.column == to.column {
            let neighbours = from.row == to.row && from.index.abs_diff(to.index) == 1;
            return match (neighbours, onward) {
                _ if self.is_loop() => (Way::Beside, Right, Right),
                (true, true) => (Way::Across, Bottom, Top),
                (true, false) => (Way::Across, Top, Bottom),
                (false, true) => (Way::Beside, Right, Right),
                (false, false) => (Way::Beside, Left, Left),
            };
        }
        let far = from.row == to.row && from.column.abs_diff(to.column) > 1;
        match (far, onward) {
            (false, true) => (Way::Across, Right, Left),
            (false, false) => (Way::Across, Left, Right),
            (true, true) => {
                let port = |place: &Place, side| if place.is_first() { Top } else { side };
                (Way::Over, port(from, Right), port(to, Left))
            }
            (true, false) => {
                let port = |place: &Place, side| if place.is_last() { Bottom } else { side };
                (Way::Under, port(from, Left), port(to, Right))
            }
        }
    }
}

/// Between the ends of two arrows on one side of a card, at the most.
const APART: f32 = 14.0;
/// From the corner of a card to the first end.
const CORNER_ROOM: f32 = 12.0;
/// How far a tip keeps from the edge that it points to.
const AIR: f32 = 1.5;

/// One end of an arrow, on a side of a card.
struct End {
    order: f32,
    trip: usize,
    arrives: bool,
}

/// The routes of trips, in their order: ends on one side of a card are spread along it so that few lines cross.
pub(super) fn routes(trips: &[Trip]) -> Vec<Route> {
    let ways: Vec<(Way, Side, Side)> = trips.iter().map(Trip::way).collect();
    let mut ends: HashMap<(Slot, Side), Vec<End>> = HashMap::new();
    for (number, (trip, (way, leave, arrive))) in trips.iter().zip(&ways).enumerate() {
        let mut add = |place: &Place, other: &Place, side: Side, arrives: bool| {
            let order = order(trip, *way, other, side, arrives);
            ends.entry((place.slot(), side)).or_default().push(End { order, trip: number, arrives });
        };
        add(&trip.from, &trip.to, *leave, false);
        add(&trip.to, &trip.from, *arrive, true);
    }
    let mut ports = vec![[Point::default(); 2]; trips.len()];
    for ((_, side), mut ends) in ends {
        ends.sort_by(|a, b| a.order.total_cmp(&b.order).then(a.trip.cmp(&b.trip)));
        for (nth, end) in ends.iter().enumerate() {
            let Trip { from, to, .. } = &trips[end.trip];
            let card = if end.arrives { to.rect } else { from.rect };
            ports[end.trip][usize::from(end.arrives)] = port(card, side, nth, ends.len());
        }
    }
    let all = trips.iter().zip(ways).zip(ports);
    all.map(|((trip, way), [from, to])| route(trip, way, from, to)).collect()
}

/// By what ends on one side of a card are put in order, from the top or from the left.
fn order(trip: &Trip, way: Way, other: &Place, side: Side, arrives: bool) -> f32 {
    let middle = other.rect.center();
    // Of two arrows between the same cards the one that leads back lies below, or to the right.
    let back = if trip.from.comes_before(&trip.to) { 0.0 } else { 0.5 };
    match way {
        _ if trip.is_loop() => 1e6 + f32::from(u8::from(arrives)),
        Way::Over if side.is_upright() => -1e6 - middle.x.abs(),
        Way::Under if side.is_upright() => 1e6 + middle.x.abs(),
        _ if side.is_upright() => middle.y + back,
        _ => middle.x + back,
    }
}

/// The place of the `nth` of `count` ends on a side.
fn port(card: Rect, side: Side, nth: usize, count: usize) -> Point {
    let (length, middle) =
        if side.is_upright() { (card.height(), card.center().y) } else { (card.width(), card.center().x) };
    let apart = ((length - 2.0 * CORNER_ROOM) / count.saturating_sub(1).max(1) as f32).clamp(0.0, APART);
    let along = middle + (nth as f32 - (count as f32 - 1.0) / 2.0) * apart;
    match side {
        Side::Left => pt(card.min.x, along),
        Side::Right => pt(card.max.x, along),
        Side::Top => pt(along, card.min.y),
        Side::Bottom => pt(along, card.max.y),
    }
}

fn route(trip: &Trip, (way, leave, arrive): (Way, Side, Side), from: Point, to: Point) -> Route {
    let (out, into) = (leave.out(), arrive.out());
    let tip = to + into * AIR;
    let distance = from.distance(tip);
    let (a, b) = match way {
        Way::Across => {
            let reach = (distance * 0.45).clamp(6.0, 70.0);
            (from + out * reach, tip + into * reach)
        }
        Way::Beside => {
            let reach = (18.0 + distance * 0.12).min(42.0);
            (from + out * reach, tip + into * reach)
        }
        Way::Over | Way::Under => {
            let steps = (trip.from.column.abs_diff(trip.to.column) as f32 - 2.0).min(4.0);
            let over = way == Way::Over;
            let track = if over {
                trip.from.top + OVER_CARDS - 14.0 - 5.0 * steps
            } else {
                trip.from.bottom - UNDER_CARDS + 14.0 + 5.0 * steps
            };
            // The middle of a cubic lies three quarters of the way to its handles.
            let height = (track - (from.y + tip.y) / 8.0) / 0.75;
            let sideways = |out: Point| if out.x == 0.0 { 6.0 } else { 26.0 };
            let onward = if over { 1.0 } else { -1.0 };
            (pt(from.x + onward * sideways(out), height), pt(tip.x - onward * sideways(into), height))
        }
    };
    let heading = unit(tip - b);
    let neck = tip - heading * (head_length(trip.width) * 0.8);
    let onward = trip.from.comes_before(&trip.to) || trip.is_loop();
    Route { curve: [from, a, b, neck], tip, width: trip.width, onward }
}

fn unit(way: Point) -> Point {
    let length = pt(0.0, 0.0).distance(way);
    if length > 0.0 { way * (1.0 / length) } else { pt(1.0, 0.0) }
}

fn head_length(width: f32) -> f32 {
    4.5 + 1.1 * width
}

impl Route {
    /// The line to the foot of the head.
    pub(super) fn line(&self) -> Path {
        let [from, a, b, neck] = self.curve;
        let mut path = Path::default();
        path.move_to(from).cubic_to(a, b, neck);
        path
    }

    pub(super) fn head(&self) -> Path {
        let heading = unit(self.tip - self.curve[2]);
        let (length, half) = (head_length(self.width), 2.6 + 0.85 * self.width);
        let (back, side) = (self.tip - heading * length, pt(-heading.y, heading.x) * half);
        let mut path = Path::polyline(&[self.tip, back + side, back - side]);
        path.close();
        path
    }

    pub(super) fn width(&self) -> f32 {
        self.width
    }

    /// A point of the line, 0 to 1.
    pub(super) fn at(&self, along: f32) -> Point {
        on_cubic(self.curve, along)
    }

    /// Covers line and head.
    pub(super) fn bounds(&self) -> Rect {
        const POINTS: usize = 12;
        let points = (0..=POINTS).map(|i| self.at(i as f32 / POINTS as f32)).chain([self.tip]);
        let dots = points.map(|p| Rect { min: p, max: p });
        dots.reduce(|a, b| a.union(&b)).unwrap_or_default().expand(4.0 + 1.5 * self.width)
    }
}
