//! What lies under a point of the scene.

use super::grid::{Curve, Grid};
use crate::geom::{Point, pt};
use crate::model::{Id, State};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Hit {
    Nothing,
    Title,
    Phase(Id),
    Step(Id),
    Lane(Id),
    Card(Id),
    Link(Id),
    Point {
        step: Id,
        persona: Id,
        state: State,
        curve: Curve,
    },
    /// A place in the grid with no card under the pointer.
    Cell {
        lane: Id,
        step: Id,
    },
}

/// How close to a curve point counts as on it, in scene points.
const POINT_REACH: f32 = 13.0;

/// How close to the line of a link counts as on it, in scene points.
const LINK_REACH: f32 = 6.0;

/// The topmost thing at `at`. `pinned` is how far the headers have moved from their places to stay in
/// sight: x for the lane headers, y for the phase and step headers.
pub fn hit(grid: &Grid, pinned: Point, at: Point) -> Hit {
    let top = grid.top.translate(pt(0.0, pinned.y));
    let left = grid.left.translate(pt(pinned.x, 0.0));
    let in_left = at.x >= left.min.x && at.x < left.max.x;
    if at.y >= top.min.y && at.y < top.max.y {
        return if in_left && pinned.x > 0.0 {
            Hit::Nothing
        } else {
            header(grid, pt(at.x, at.y - pinned.y))
        };
    }
    if at.y < top.min.y && pinned.y == 0.0 {
        return if grid.title.contains(at) { Hit::Title } else { Hit::Nothing };
    }
    let Some(row) = grid.row_at(at.y) else { return Hit::Nothing };
    if in_left {
        return Hit::Lane(grid.rows[row].lane.clone());
    }
    in_row(grid, row, at)
}

fn header(grid: &Grid, at: Point) -> Hit {
    if let Some(phase) = grid.phases.iter().find(|phase| phase.rect.contains(at)) {
        return Hit::Phase(phase.id.clone());
    }
    grid.columns.iter().find(|column| column.rect.contains(at)).map_or(Hit::Nothing, |column| {
        match &column.step {
            Some(step) => Hit::Step(step.clone()),
            None => Hit::Phase(grid.phases[column.phase].id.clone()),
        }
    })
}

fn in_row(grid: &Grid, row: usize, at: Point) -> Hit {
    if let Some(link) = grid.links.iter().rev().find(|link| link.label.is_some_and(|r| r.contains(at))) {
        return Hit::Link(link.id.clone());
    }
    let Some(column) = grid.column_at(at.x) else { return Hit::Nothing };
    let Some(step) = grid.columns[column].step.clone() else { return Hit::Nothing };
    let row = &grid.rows[row];
    let local = pt(at.x, at.y - row.y);
    let nearest = row
        .layout
        .points
        .iter()
        // Of points in the same place, the one that is drawn last.
        .rev()
        .filter(|point| point.column.abs_diff(column) <= 1)
        .map(|point| {
            // Where both curves meet, the emotion is on top.
            let behind = if point.curve == Curve::Expectation { 2.0 } else { 0.0 };
            (point, point.at.distance(local) + behind)
        })
        .filter(|(_, distance)| *distance <= POINT_REACH)
        .min_by(|a, b| a.1.total_cmp(&b.1));
    if let Some((point, _)) = nearest {
        return Hit::Point {
            step: point.step.clone(),
            persona: point.persona.clone(),
            state: point.state,
            curve: point.curve,
        };
    }
    // A line that crosses a card leaves the card to be taken hold of.
    if let Some((id, _)) = row.cell_cards(column).find(|(_, r)| r.contains(at)) {
        return Hit::Card(id.clone());
    }
    let near = grid.links.iter().filter(|link| link.bounds().expand(LINK_REACH).contains(at));
    near.map(|link| (link, link.distance(at)))
        .filter(|(_, distance)| *distance <= LINK_REACH)
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map_or_else(|| Hit::Cell { lane: row.lane.clone(), step }, |(link, _)| Hit::Link(link.id.clone()))
}
