//! Which way arrows go from card to card: on which sides they leave and arrive, and how they run between.
//!
//! To the next column an arrow crosses the gap between the two; further on it passes over the cards of its lane, and
//! further back under them. So the way on lies above the way back.

use std::collections::HashMap;

use crate::geom::{Point, Rect, pt};
use crate::model::Id;
use crate::scene::grid::Grid;

/// From the corner of a card to the first arrow that leaves or reaches it.
pub(super) const CORNER_ROOM: f32 = 12.0;

/// Where a card stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct CardPlace {
    pub(super) rect: Rect,
    pub(super) row: usize,
    pub(super) column: usize,
    /// Among the cards of its cell, and how many these are.
    pub(super) index: usize,
    pub(super) count: usize,
    /// Of its lane.
    pub(super) top: f32,
    pub(super) bottom: f32,
    /// All cards of its cell.
    pub(super) cell: Rect,
}

/// Column, row, and place in the cell: what tells two cards apart, in the order of the map.
pub(super) type CardOrder = (usize, usize, usize);

/// The places of the cards for which `wanted` says so.
pub(super) fn places(grid: &Grid, wanted: impl Fn(&Id) -> bool) -> HashMap<&Id, CardPlace> {
    let mut places = HashMap::new();
    for (row, lane) in grid.rows.iter().enumerate() {
        let (top, bottom) = (lane.y, lane.bottom());
        for (column, cell) in lane.layout.cells.iter().enumerate() {
            let all =
                lane.cell_cards(column).map(|(_, rect)| rect).reduce(|a, b| a.union(&b)).unwrap_or_default();
            for (index, card) in lane.layout.cards[cell.clone()].iter().enumerate() {
                if wanted(&card.id) {
                    let rect = lane.to_scene(card.rect);
                    let place =
                        CardPlace { rect, row, column, index, count: cell.len(), top, bottom, cell: all };
                    places.insert(&card.id, place);
                }
            }
        }
    }
    places
}

impl CardPlace {
    pub(super) fn order(&self) -> CardOrder {
        (self.column, self.row, self.index)
    }

    fn is_first(&self) -> bool {
        self.index == 0
    }

    fn is_last(&self) -> bool {
        self.index + 1 == self.count
    }

    /// Whether `to` lies further on in the map, or in the same step below.
    fn comes_before(&self, to: &CardPlace) -> bool {
        self.order() < to.order()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum CardEdge {
    Left,
    Right,
    Top,
    Bottom,
}

impl CardEdge {
    pub(super) fn out(self) -> Point {
        match self {
            CardEdge::Left => pt(-1.0, 0.0),
            CardEdge::Right => pt(1.0, 0.0),
            CardEdge::Top => pt(0.0, -1.0),
            CardEdge::Bottom => pt(0.0, 1.0),
        }
    }

    pub(super) fn is_upright(self) -> bool {
        matches!(self, CardEdge::Left | CardEdge::Right)
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
    pub(super) from: CardPlace,
    pub(super) to: CardPlace,
    pub(super) width: f32,
}

impl Trip {
    pub(super) fn is_onward(&self) -> bool {
        self.is_loop() || self.from.comes_before(&self.to)
    }

    /// Whether it leads to the next card of the same cell.
    pub(super) fn is_just_below(&self) -> bool {
        self.way() == (Way::Across, CardEdge::Bottom, CardEdge::Top)
    }

    fn is_loop(&self) -> bool {
        self.from.order() == self.to.order()
    }

    pub(super) fn way(&self) -> (Way, CardEdge, CardEdge) {
        use CardEdge::{Bottom, Left, Right, Top};
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
                let port = |place: &CardPlace, side| if place.is_first() { Top } else { side };
                (Way::Over, port(from, Right), port(to, Left))
            }
            (true, false) => {
                let port = |place: &CardPlace, side| if place.is_last() { Bottom } else { side };
                (Way::Under, port(from, Left), port(to, Right))
            }
        }
    }
}
