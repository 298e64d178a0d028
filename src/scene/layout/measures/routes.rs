//! Where arrows between cards leave and arrive, and at which height they run between.

use std::collections::HashMap;

use super::lines::{Route, route};
use super::trips::{CORNER_ROOM, CardEdge, CardOrder, CardPlace, Trip, Way};
use crate::geom::{Point, Rect, pt};
use crate::scene::grid::Grid;
use crate::scene::layout::sizes::OVER_CARDS;

/// Between two ends on one side of a card, at the most.
const APART: f32 = 18.0;
/// From the cards to the first arrow that passes over or under them, from the last to the edge of the lane, and between
/// two of them.
const FIRST_TRACK: f32 = 14.0;
const BEYOND_TRACKS: f32 = 6.0;
const TRACK: f32 = 10.0;

/// Arrows that leave a card on the same side for the same direction share an end there, as do those that arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Port {
    card: CardOrder,
    side: CardEdge,
    way: Way,
    onward: bool,
    arrives: bool,
}

/// The routes of trips, in their order: ends on one side of a card are spread along it so that few lines cross, and what
/// passes over or under the same cards lies side by side. `level` is where along an upper or lower edge ends gather, 0 to
/// 1 from the left.
pub(super) fn routes(grid: &Grid, trips: &[Trip], level: f32) -> Vec<Route> {
    let ways: Vec<(Way, CardEdge, CardEdge)> = trips.iter().map(Trip::way).collect();
    let mut ports: HashMap<Port, Vec<(usize, f32)>> = HashMap::new();
    for (number, (trip, (way, leave, arrive))) in trips.iter().zip(&ways).enumerate() {
        let onward = trip.is_onward();
        for (place, other, side, arrives) in
            [(&trip.from, &trip.to, *leave, false), (&trip.to, &trip.from, *arrive, true)]
        {
            let port = Port { card: place.order(), side, way: *way, onward, arrives };
            ports.entry(port).or_default().push((number, order(&port, other)));
        }
    }
    let mut sides: HashMap<(CardOrder, CardEdge), Vec<(f32, Port)>> = HashMap::new();
    for (port, ends) in &ports {
        let mean = ends.iter().map(|(_, order)| order).sum::<f32>() / ends.len() as f32;
        sides.entry((port.card, port.side)).or_default().push((mean, *port));
    }
    let mut ends = vec![[Point::default(); 2]; trips.len()];
    for (_, mut side) in sides {
        // The rest only so that the same map is always drawn alike.
        let rest = |port: &Port| (port.arrives, port.way as u8);
        side.sort_by(|a, b| {
            let onward = b.1.onward.cmp(&a.1.onward);
            a.0.total_cmp(&b.0).then(onward).then_with(|| rest(&a.1).cmp(&rest(&b.1)))
        });
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
fn order(port: &Port, other: &CardPlace) -> f32 {
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
fn end_at(card: Rect, side: CardEdge, level: f32, nth: usize, count: usize) -> Point {
    let (length, start, middle) =
        if side.is_upright() { (card.height(), card.min.y, 0.5) } else { (card.width(), card.min.x, level) };
    let (between, free) = (count.saturating_sub(1) as f32, length - 2.0 * CORNER_ROOM);
    let apart = (free / between.max(1.0)).clamp(0.0, APART);
    let first = middle * length - between / 2.0 * apart;
    let last_first = (CORNER_ROOM + free - between * apart).max(CORNER_ROOM);
    let along = start + first.clamp(CORNER_ROOM, last_first) + nth as f32 * apart;
    match side {
        CardEdge::Left => pt(card.min.x, along),
        CardEdge::Right => pt(card.max.x, along),
        CardEdge::Top => pt(along, card.min.y),
        CardEdge::Bottom => pt(along, card.max.y),
    }
}

/// At which height each arrow runs that passes over or under cards: next to those that it passes, the short ones first,
/// and none where another runs.
fn tracks(grid: &Grid, trips: &[Trip], ways: &[(Way, CardEdge, CardEdge)], ends: &[[Point; 2]]) -> Vec<f32> {
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
fn floor(grid: &Grid, trip: &Trip, (_, leave, arrive): (Way, CardEdge, CardEdge)) -> f32 {
    let (row, a, b) = (&grid.rows[trip.from.row], trip.from.column, trip.to.column);
    let between = (a.min(b) + 1..a.max(b)).flat_map(|column| row.cell_cards(column)).map(|(_, card)| card);
    let ends = [(leave, trip.from.rect), (arrive, trip.to.rect)];
    let ends = ends.into_iter().map(|(side, card)| if side.is_upright() { card.center() } else { card.max });
    between.map(|card| card.max.y).chain(ends.map(|end| end.y)).fold(f32::NEG_INFINITY, f32::max)
}
