//! The ways of arrows between cards: on which sides they leave and arrive, and how they run between.
//!
//! To the next column an arrow crosses the gap between the two; further on it passes over the cards of its lane, and
//! further back under them. So the way on lies above the way back.

use std::collections::HashMap;

use super::lines::{Route, route};
use crate::geom::{Point, Rect, pt};
use crate::model::Id;
use crate::scene::grid::Grid;
use crate::scene::layout::sizes::OVER_CARDS;

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
    /// All cards of its cell.
    pub(super) cell: Rect,
}

/// Column, row, and place in the cell: what tells two cards apart, in the order of the map.
type Slot = (usize, usize, usize);

/// The places of the cards for which `wanted` says so.
pub(super) fn places(grid: &Grid, wanted: impl Fn(&Id) -> bool) -> HashMap<&Id, Place> {
    let mut places = HashMap::new();
    for (row, lane) in grid.rows.iter().enumerate() {
        let (top, bottom) = (lane.y, lane.bottom());
        for (column, cell) in lane.layout.cells.iter().enumerate() {
            let all =
                lane.cell_cards(column).map(|(_, rect)| rect).reduce(|a, b| a.union(&b)).unwrap_or_default();
            for (index, card) in lane.layout.cards[cell.clone()].iter().enumerate() {
                if wanted(&card.id) {
                    let rect = lane.to_scene(card.rect);
                    let place = Place { rect, row, column, index, count: cell.len(), top, bottom, cell: all };
                    places.insert(&card.id, place);
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
pub(super) enum Side {
    Left,
    Right,
    Top,
    Bottom,
}

impl Side {
    pub(super) fn out(self) -> Point {
        match self {
            Side::Left => pt(-1.0, 0.0),
            Side::Right => pt(1.0, 0.0),
            Side::Top => pt(0.0, -1.0),
            Side::Bottom => pt(0.0, 1.0),
        }
    }

    pub(super) fn is_upright(self) -> bool {
        matches!(self, Side::Left | Side::Right)
    }
}

/// How an arrow runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Way {
    /// From one card to the other, with nothing between.
    Across,
    /// Over the cards of the lane, or under them.
    Over,
    Under,
    /// Beside a column.
    Beside,
    /// Back to the same card.
    Loop,
}

/// An arrow to be drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trip {
    pub(super) from: Place,
    pub(super) to: Place,
    pub(super) width: f32,
}

impl Trip {
    pub(super) fn is_onward(&self) -> bool {
        self.is_loop() || self.from.comes_before(&self.to)
    }

    /// Whether it leads to the next card of the same cell.
    pub(super) fn is_just_below(&self) -> bool {
        self.way() == (Way::Across, Side::Bottom, Side::Top)
    }

    fn is_loop(&self) -> bool {
        self.from.slot() == self.to.slot()
    }

    fn way(&self) -> (Way, Side, Side) {
        use Side::{Bottom, Left, Right, Top};
        let (from, to) = (&self.from, &self.to);
        let onward = from.comes_before(to);
        if from.column == to.column {
            let neighbours = from.row == to.row && from.index.abs_diff(to.index) == 1;
            return match (neighbours, onward) {
                _ if self.is_loop() => (Way::Loop, Right, Right),
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

/// Between two ends on one side of a card, at the most.
const APART: f32 = 18.0;
/// From the corner of a card to the first end.
pub(super) const CORNER_ROOM: f32 = 12.0;
/// From the cards to the first arrow that passes over or under them, from the last to the edge of the lane, and between
/// two of them.
const FIRST_TRACK: f32 = 14.0;
const BEYOND_TRACKS: f32 = 6.0;
const TRACK: f32 = 10.0;

/// Arrows that leave a card on the same side for the same direction share an end there, as do those that arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Port {
    card: Slot,
    side: Side,
    way: Way,
    onward: bool,
    arrives: bool,
}

/// The routes of trips, in their order: ends on one side of a card are spread along it so that few lines cross, and what
/// passes over or under the same cards lies side by side. `level` is where along an upper or lower edge ends gather, 0 to
/// 1 from the left.
pub(super) fn routes(grid: &Grid, trips: &[Trip], level: f32) -> Vec<Route> {
    let ways: Vec<(Way, Side, Side)> = trips.iter().map(Trip::way).collect();
    let mut ports: HashMap<Port, Vec<(usize, f32)>> = HashMap::new();
    for (number, (trip, (way, leave, arrive))) in trips.iter().zip(&ways).enumerate() {
        let onward = trip.is_onward();
        for (place, other, side, arrives) in
            [(&trip.from, &trip.to, *leave, false), (&trip.to, &trip.from, *arrive, true)]
        {
            let port = Port { card: place.slot(), side, way: *way, onward, arrives };
            ports.entry(port).or_default().push((number, order(&port, other)));
        }
    }
    let mut sides: HashMap<(Slot, Side), Vec<(f32, Port)>> = HashMap::new();
    for (port, ends) in &ports {
        let mean = ends.iter().map(|(_, order)| order).sum::<f32>() / ends.len() as f32;
        sides.entry((port.card, port.side)).or_default().push((mean, *port));
    }
    let mut ends = vec![[Point::default(); 2]; trips.len()];
    for (_, mut side) in sides {
        side.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.onward.cmp(&a.1.onward)));
        let count = side.len();
        for (nth, (_, port)) in side.into_iter().enumerate() {
            for (number, _) in &ports[&port] {
                let Trip { from, to, .. } = &trips[*number];
                let card = if port.arrives { to.rect } else { from.rect };
                ends[*number][usize::from(port.arrives)] = end_at(card, port.side, level, nth, count);
            }
        }
    }
    let tracks = tracks(grid, trips, &ways, &ends);
    let all = trips.iter().zip(ways).zip(ends).zip(tracks);
    all.map(|(((trip, way), [from, to]), y)| route(trip, way, from, to, y)).collect()
}

/// By what the ends on one side of a card are put in order, from the top or from the left.
fn order(port: &Port, other: &Place) -> f32 {
    const FAR: f32 = 1e6;
    let middle = other.rect.center();
    let side = if port.onward { -1.0 } else { 1.0 };
    match port.way {
        Way::Loop => 2.0 * FAR + f32::from(u8::from(port.arrives)),
        // The way on above or on the left, the way back below or on the right.
        Way::Over if port.side.is_upright() => -FAR,
        Way::Under if port.side.is_upright() => FAR,
        Way::Over => {
            if port.arrives {
                -FAR
            } else {
                FAR
            }
        }
        Way::Under => {
            if port.arrives {
                FAR
            } else {
                -FAR
            }
        }
        Way::Across | Way::Beside if port.side.is_upright() => side * 1e4 + middle.y,
        Way::Across | Way::Beside => side * 1e4 + middle.x,
    }
}

/// The place of the `nth` of `count` ends on a side.
fn end_at(card: Rect, side: Side, level: f32, nth: usize, count: usize) -> Point {
    let (length, start, middle) =
        if side.is_upright() { (card.height(), card.min.y, 0.5) } else { (card.width(), card.min.x, level) };
    let (between, free) = (count.saturating_sub(1) as f32, length - 2.0 * CORNER_ROOM);
    let apart = (free / between.max(1.0)).clamp(0.0, APART);
    let first = middle * length - between / 2.0 * apart;
    let last_first = (CORNER_ROOM + free - between * apart).max(CORNER_ROOM);
    let along = start + first.clamp(CORNER_ROOM, last_first) + nth as f32 * apart;
    match side {
        Side::Left => pt(card.min.x, along),
        Side::Right => pt(card.max.x, along),
        Side::Top => pt(along, card.min.y),
        Side::Bottom => pt(along, card.max.y),
    }
}

/// At which height each arrow runs that passes over or under cards: next to those that it passes, the short ones first,
/// and none where another runs.
fn tracks(grid: &Grid, trips: &[Trip], ways: &[(Way, Side, Side)], ends: &[[Point; 2]]) -> Vec<f32> {
    let mut heights = vec![0.0; trips.len()];
    let mut far: Vec<(usize, f32, f32)> = Vec::new();
    for (number, ((way, ..), [from, to])) in ways.iter().zip(ends).enumerate() {
        if matches!(way, Way::Over | Way::Under) {
            far.push((number, from.x.min(to.x), from.x.max(to.x)));
        }
    }
    far.sort_by(|a, b| (a.2 - a.1).total_cmp(&(b.2 - b.1)).then(a.0.cmp(&b.0)));
    let mut taken: Vec<(usize, f32, f32, f32)> = Vec::new();
    for (number, left, right) in far {
        let trip = &trips[number];
        let (mut y, step, last) = if ways[number].0 == Way::Over {
            (trip.from.top + OVER_CARDS - FIRST_TRACK, -TRACK, trip.from.top + BEYOND_TRACKS)
        } else {
            (floor(grid, trip, ways[number]) + FIRST_TRACK, TRACK, trip.from.bottom - BEYOND_TRACKS)
        };
        let meets = |y: f32, (row, a, b, other): &(usize, f32, f32, f32)| {
            *row == trip.from.row && right > *a && left < *b && (y - other).abs() < TRACK - 0.5
        };
        while taken.iter().any(|other| meets(y, other)) && (last - y) * step > 0.0 {
            y += step;
        }
        y = if step < 0.0 { y.max(last) } else { y.min(last) };
        taken.push((trip.from.row, left, right, y));
        heights[number] = y;
    }
    heights
}

/// The lowest edge of the cards that an arrow passes under: of its ends only those that it leaves or reaches from below.
fn floor(grid: &Grid, trip: &Trip, (_, leave, arrive): (Way, Side, Side)) -> f32 {
    let (row, a, b) = (&grid.rows[trip.from.row], trip.from.column, trip.to.column);
    let between = (a.min(b) + 1..a.max(b)).flat_map(|column| row.cell_cards(column)).map(|(_, card)| card);
    let ends = [(leave, trip.from.rect), (arrive, trip.to.rect)];
    let ends = ends.into_iter().map(|(side, card)| if side.is_upright() { card.center() } else { card.max });
    between.map(|card| card.max.y).chain(ends.map(|end| end.y)).fold(f32::NEG_INFINITY, f32::max)
}
