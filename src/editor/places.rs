//! Where the things of the map stand in the scene.

use super::{Item, Selection};
use crate::geom::{Point, Rect};
use crate::model::{Id, State};
use crate::scene::{Curve, Grid, LinkSpan, Pane};

/// The place of a header in the scene; a lane, step or phase only.
pub(super) fn header_rect(grid: &Grid, item: &Item) -> Option<(Pane, Rect)> {
    match item {
        Item::Phase(id) => grid.phases.iter().find(|span| span.id == *id).map(|span| (Pane::Top, span.rect)),
        Item::Step(id) => Some((Pane::Top, grid.columns[grid.column_of(id)?].rect)),
        Item::Lane(id) => Some((Pane::Left, grid.lane_header(grid.row_of(id)?))),
        Item::Card(_) | Item::Link(_) | Item::Point { .. } => None,
    }
}

/// What an item covers on the map: a phase or step its columns, a lane its row. Cards are left out: looking
/// each of many up by itself takes long.
pub(super) fn item_rect(grid: &Grid, item: &Item) -> Option<Rect> {
    match item {
        Item::Card(_) => None,
        Item::Link(id) => grid.link(id).map(LinkSpan::bounds),
        Item::Phase(_) | Item::Step(_) => {
            let (_, header) = header_rect(grid, item)?;
            Some(Rect { min: header.min, max: Point { x: header.max.x, y: grid.left.max.y } })
        }
        Item::Lane(_) => {
            let (_, header) = header_rect(grid, item)?;
            Some(Rect { min: header.min, max: Point { x: grid.top.max.x, y: header.max.y } })
        }
        Item::Point { step, .. } => {
            let column = grid.column_of(step)?;
            let row = grid
                .rows
                .iter()
                .position(|row| !row.layout.points.is_empty() || row.layout.scale.is_some())?;
            Some(grid.cell_rect(row, column))
        }
    }
}

/// Where a point of a curve stands in the scene; none for other things.
pub(super) fn point_at(grid: &Grid, item: &Item) -> Option<Point> {
    let Item::Point { step, persona, state, curve } = item else { return None };
    curve_point(grid, step, persona, *state, *curve)
}

pub(super) fn curve_point(grid: &Grid, step: &Id, persona: &Id, state: State, curve: Curve) -> Option<Point> {
    grid.rows.iter().find_map(|row| {
        let point = row.layout.points.iter().find(|point| {
            (&point.step, &point.persona, point.state, point.curve) == (step, persona, state, curve)
        })?;
        Some(Point { x: point.at.x, y: point.at.y + row.y })
    })
}

/// What each selected thing covers.
pub(super) fn rects(selection: &Selection, grid: &Grid) -> Vec<Rect> {
    let mut rects = Vec::new();
    if selection.has_cards() {
        for row in &grid.rows {
            let selected = row.layout.cards.iter().filter(|card| selection.contains_card(&card.id));
            rects.extend(selected.map(|card| row.to_scene(card.rect)));
        }
    }
    rects.extend(selection.iter().filter_map(|item| item_rect(grid, item)));
    rects
}
