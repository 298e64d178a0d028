//! Where what is dragged over the cells would land.

use crate::edit::Slot;
use crate::editor::sight::Ctx;
use crate::geom::{Point, pt};
use crate::model::Id;
use crate::theme::space;

/// Two ends of the mark that shows a landing, in scene points.
pub(super) type Mark = (Point, Point);

/// The slot under a scene point, and where its mark stands. Cards that do not stay where they are count for nothing.
///
/// # Errors
/// The key of the words that say why no card can be put there.
pub(super) fn card_slot(
    at: Point,
    ctx: &Ctx<'_>,
    stays: impl Fn(&Id) -> bool,
) -> Result<(Slot, Mark), &'static str> {
    let grid = ctx.grid;
    let cell = grid.row_at(at.y).zip(grid.column_at(at.x)).filter(|_| ctx.in_body(at));
    let Some((r, column)) = cell else { return Err("refused-outside") };
    let row = &grid.rows[r];
    let Some(step) = grid.columns[column].step.clone() else {
        return Err("refused-outside");
    };
    if !row.kind.holds_cards() {
        return Err("refused-no-cards");
    }
    let Some(lane) = ctx.map.lane(&row.lane) else { return Err("refused-outside") };
    if lane.locked {
        return Err("refused-locked");
    }
    // The cards of a folded lane are out of sight: below them all.
    let (mut above, mut below, mut next) = (None, None, None);
    for (id, card) in row.cell_cards(column) {
        if at.y < card.center().y {
            (below, next) = (Some(card.min.y), Some(id));
            break;
        }
        above = Some(card.max.y);
    }
    // Looked for in the map: the view may leave some of the cell's cards out.
    let next = next.filter(|_| !lane.collapsed);
    let cards = ctx.map.cell(&lane.id, &step).map(|card| &card.id);
    let after = cards.take_while(|id| Some(*id) != next).filter(|id| stays(id)).last().cloned();
    let cell = grid.cell_rect(r, column);
    let y = match (above, below) {
        (Some(above), Some(below)) => (above + below) / 2.0,
        (Some(above), None) => above + space::XS,
        (None, Some(below)) => below - space::XS,
        (None, None) => cell.min.y + space::S,
    };
    let mark = (pt(cell.min.x + space::S, y), pt(cell.max.x - space::S, y));
    Ok((Slot { lane: row.lane.clone(), step, after }, mark))
}
