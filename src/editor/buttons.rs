//! Buttons that appear under the pointer, to add a thing right where it is wanted.

use super::sight::{Ctx, pane_shift};
use crate::edit::Slot;
use crate::edit::arrange::before;
use crate::geom::{Point, Rect, pt, rect};
use crate::model::Id;
use crate::scene::{Pane, Row};
use crate::theme::space;

#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// In the scene; it scrolls with `pane`.
    pub rect: Rect,
    pub pane: Pane,
    pub icon: &'static str,
    /// Key of the words that say what it does.
    pub label: &'static str,
    pub action: ButtonAction,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ButtonAction {
    AddCard(Slot),
    /// Not pressed but dragged to another card: draws a link from this one.
    Link(Id),
    /// Right after the step `after`, or as the first of the phase.
    AddStep {
        phase: Id,
        after: Option<Id>,
    },
    AddPhase {
        after: Option<Id>,
    },
    /// Asks for the kind of lane first.
    AddLane(LaneSlot),
}

/// A place for a lane: right below the one named, or above all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LaneSlot {
    pub after: Option<Id>,
}

/// Side of a round button, in screen points.
const SIZE: f32 = 20.0;
/// How near to a border the pointer brings its button up, in screen points.
const NEAR: f32 = 18.0;
/// Between a card and the button below it, in scene points.
const GAP: f32 = 3.0;
/// How far the button below a card may reach into the next lane, in scene points: less than the space that
/// lanes keep above their cards.
const OVER: f32 = 9.0;
/// A button that would be lower than this is not shown, in screen points.
const LEAST: f32 = 10.0;
/// Side of the handle for links, in screen points.
const HANDLE: f32 = 16.0;
/// Below this zoom the handle would take too much of its card.
const HANDLE_ZOOM_LEAST: f32 = 0.5;
/// Below this zoom the map is for looking at.
const ZOOM_LEAST: f32 = 0.3;

/// The buttons for a pointer at the scene point `at`.
pub(super) fn around(ctx: &Ctx<'_>, at: Point) -> Vec<Button> {
    if ctx.camera.zoom < ZOOM_LEAST {
        return Vec::new();
    }
    let (grid, pinned) = (ctx.grid, ctx.pinned());
    let in_top = at.y >= grid.top.min.y + pinned.y && at.y < grid.top.max.y + pinned.y;
    let in_left = at.x >= grid.left.min.x + pinned.x && at.x < grid.left.max.x + pinned.x;
    match (in_top, in_left) {
        (true, true) => Vec::new(),
        (true, false) => in_header(ctx, pt(at.x, at.y - pinned.y)).into_iter().collect(),
        (false, true) => beside_lanes(ctx, pt(at.x - pinned.x, at.y)).into_iter().collect(),
        (false, false) => in_cell(ctx, at).into_iter().chain(link_handle(ctx, at)).collect(),
    }
}

/// The button under a scene point.
pub(super) fn at(ctx: &Ctx<'_>, at: Point) -> Option<Button> {
    let pinned = ctx.pinned();
    around(ctx, at).into_iter().find(|button| button.rect.contains(at - pane_shift(button.pane, pinned)))
}

fn round(ctx: &Ctx<'_>, center: Point) -> Rect {
    let side = SIZE / ctx.camera.zoom;
    Rect::centered(center, side, side)
}

/// A step or a phase, at the border that the pointer is near to.
fn in_header(ctx: &Ctx<'_>, at: Point) -> Option<Button> {
    let grid = ctx.grid;
    let near = NEAR / ctx.camera.zoom;
    let phases = grid.phases.first()?.rect;
    if at.y < phases.max.y {
        let edges = std::iter::once(phases.min.x).chain(grid.phases.iter().map(|span| span.rect.max.x));
        let (place, x) = nearest(edges, at.x).filter(|(_, x)| (x - at.x).abs() <= near)?;
        let rect = round(ctx, pt(x, phases.center().y));
        let after = match place.checked_sub(1) {
            Some(left) => Some(grid.phases[left].id.clone()),
            // The view may leave out the one before.
            None => grid
                .phases
                .first()
                .and_then(|first| before(ctx.map.phases.iter().map(|phase| &phase.id), &first.id)),
        };
        let action = ButtonAction::AddPhase { after };
        return Some(Button { rect, pane: Pane::Top, icon: "plus", label: "add-phase-here", action });
    }
    let over = grid.columns.partition_point(|column| column.rect.max.x <= at.x);
    let column = &grid.columns[over.min(grid.columns.len().checked_sub(1)?)];
    let phase = ctx.map.phase(&grid.phases.get(column.phase)?.id)?;
    let header = column.rect;
    let (after, x) = match &column.step {
        None => (None, header.center().x),
        Some(step) if at.x > header.center().x => (Some(step.clone()), header.max.x),
        Some(step) => (before(phase.steps.iter().map(|step| &step.id), step), header.min.x),
    };
    if (x - at.x).abs() > near {
        return None;
    }
    let rect = round(ctx, pt(x, header.center().y));
    let action = ButtonAction::AddStep { phase: phase.id.clone(), after };
    Some(Button { rect, pane: Pane::Top, icon: "plus", label: "add-step-here", action })
}

fn nearest(edges: impl Iterator<Item = f32>, at: f32) -> Option<(usize, f32)> {
    edges.enumerate().min_by(|a, b| (a.1 - at).abs().total_cmp(&(b.1 - at).abs()))
}

/// A lane, at the border between two lane headers.
fn beside_lanes(ctx: &Ctx<'_>, at: Point) -> Option<Button> {
    let grid = ctx.grid;
    let first = grid.rows.first()?;
    let edges = std::iter::once(first.y).chain(grid.rows.iter().map(Row::bottom));
    let (place, y) = nearest(edges, at.y)?;
    if (y - at.y).abs() > NEAR / ctx.camera.zoom {
        return None;
    }
    let after = match place.checked_sub(1) {
        // Hidden lanes have no row: the one above may be one of them.
        None => before(ctx.map.lanes.iter().map(|lane| &lane.id), &first.lane),
        Some(above) => Some(grid.rows[above].lane.clone()),
    };
    let x = grid.left.min.x + (SIZE / 2.0 + space::XS) / ctx.camera.zoom;
    let (rect, action) = (round(ctx, pt(x, y)), ButtonAction::AddLane(LaneSlot { after }));
    Some(Button { rect, pane: Pane::Left, icon: "plus", label: "add-lane-here", action })
}

/// A card, below the last one of the cell under the pointer. The button may reach over the lane's lower
/// border, where the lane below has no cards yet; there it still belongs to the lane above.
fn in_cell(ctx: &Ctx<'_>, at: Point) -> Option<Button> {
    let (row, column) = ctx.grid.row_at(at.y).zip(ctx.grid.column_at(at.x))?;
    let above = row.checked_sub(1).and_then(|above| add_card(ctx, above, column));
    above.filter(|button| button.rect.contains(at)).or_else(|| add_card(ctx, row, column))
}

/// The handle at the right edge of the card under the pointer, from which a link is drawn.
fn link_handle(ctx: &Ctx<'_>, at: Point) -> Option<Button> {
    let (grid, zoom) = (ctx.grid, ctx.camera.zoom);
    if zoom < HANDLE_ZOOM_LEAST {
        return None;
    }
    let (row, column) = grid.row_at(at.y).zip(grid.column_at(at.x))?;
    let edge = grid.columns[column].rect.max.x;
    let mut cards = grid.rows[row].cell_cards(column);
    cards.find_map(|(id, card)| {
        let side = (HANDLE / zoom).min(card.height());
        // Within the column, so that the pointer reaches all of it before it is over the next cell.
        let center = handle_point(card).x.min(edge - side / 2.0);
        let rect = Rect::centered(pt(center, card.center().y), side, side);
        let action = ButtonAction::Link(id.clone());
        let button = Button { rect, pane: Pane::Body, icon: "arrow-right", label: "link-from-here", action };
        (card.contains(at) || rect.contains(at)).then_some(button)
    })
}

/// Where a link that is being drawn leaves its card.
pub(super) fn handle_point(card: Rect) -> Point {
    pt(card.max.x, card.center().y)
}

fn add_card(ctx: &Ctx<'_>, row: usize, column: usize) -> Option<Button> {
    let (grid, zoom) = (ctx.grid, ctx.camera.zoom);
    let cell = grid.cell_rect(row, column);
    let row = &grid.rows[row];
    let step = grid.columns[column].step.clone()?;
    if !row.kind.holds_cards() || ctx.map.lane(&row.lane).is_none_or(|lane| lane.locked || lane.collapsed) {
        return None;
    }
    let last = row.cell_cards(column).map(|(_, card)| card).last();
    let top = last.map_or(cell.min.y + space::M, |card| card.max.y + GAP);
    let height = (SIZE / zoom).min(cell.max.y + OVER - top);
    // No room below the card: a double-click and the keyboard still add one.
    if height * zoom < LEAST {
        return None;
    }
    let left = cell.min.x + space::S;
    let rect = rect(left, top, cell.width() - 2.0 * space::S, height);
    let action = ButtonAction::AddCard(Slot::end_of(ctx.map, &row.lane, &step));
    Some(Button { rect, pane: Pane::Body, icon: "plus", label: "add-card-here", action })
}
