//! Marks over the map that belong to editing and are in no export: rings, drop marks, ghosts and buttons.

use super::tool::Ctx;
use super::{Button, Editor, Focus, Item, buttons};
use crate::geom::{Point, Rect};
use crate::model::Id;
use crate::scene::{Grid, Hit, LinkSpan, Pane, Target};

/// One mark, in scene points. It scrolls with its pane, and is cut off where the headers cover it.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlayItem {
    pub pane: Pane,
    pub shape: Shape,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A frame around a thing.
    Ring {
        rect: Rect,
        ring: Ring,
    },
    /// A ring around a point of a curve.
    PointRing {
        at: Point,
        ring: Ring,
    },
    /// Paper over what is being moved away, so that it looks lifted.
    Veil {
        rect: Rect,
    },
    /// A line with round ends where the dragged things will land.
    DropMark {
        from: Point,
        to: Point,
    },
    /// The dragged things once more, `by` from their places, half transparent.
    Ghost {
        targets: Vec<Target>,
        by: Point,
        /// How many things are dragged; more than one is shown as a number.
        count: usize,
        /// They cannot be dropped here.
        refused: bool,
    },
    Marquee {
        rect: Rect,
    },
    /// Along a link.
    Line {
        points: Vec<Point>,
        ring: Ring,
    },
    /// A link that is being drawn.
    NewLink {
        from: Point,
        to: Point,
    },
    /// A few words beside a point that is being dragged.
    Badge {
        at: Point,
        text: String,
    },
    Button {
        button: Button,
        /// Under the pointer.
        hovered: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ring {
    Selected,
    Hovered,
    /// The cell in which the keyboard works.
    Focus,
    /// A text that holds the words looked for.
    Found,
    /// The found text that one has come to.
    FoundHere,
}

impl OverlayItem {
    pub(super) fn body(shape: Shape) -> OverlayItem {
        OverlayItem { pane: Pane::Body, shape }
    }
}

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

/// Where a point of a curve stands in the scene.
pub(super) fn point_at(grid: &Grid, item: &Item) -> Option<Point> {
    let Item::Point { step, persona, state, curve } = item else { return None };
    grid.rows.iter().find_map(|row| {
        let point = row.layout.points.iter().find(|point| {
            (&point.step, &point.persona, &point.state, &point.curve) == (step, persona, state, curve)
        })?;
        Some(Point { x: point.at.x, y: point.at.y + row.y })
    })
}

/// Marks a link along its line and around its label. The line leaves the words free.
fn link_marks(grid: &Grid, id: &Id, ring: Ring) -> Vec<OverlayItem> {
    let Some(link) = grid.link(id) else { return Vec::new() };
    let on_label = |point: &Point| link.label.is_some_and(|label| label.contains(*point));
    let pieces = link.points.split(on_label).filter(|piece| piece.len() > 1);
    let lines = pieces.map(|piece| Shape::Line { points: piece.to_vec(), ring });
    let label = link.label.map(|rect| Shape::Ring { rect, ring });
    lines.chain(label).map(OverlayItem::body).collect()
}

impl Editor {
    /// All marks, from back to front.
    pub fn overlay(&self) -> Vec<OverlayItem> {
        let scene = self.scene();
        let ctx = self.ctx(&scene);
        let mut out = Vec::new();
        self.found_rings(&scene, &mut out);
        self.focus_frame(&ctx, &mut out);
        self.hover_ring(&ctx, &mut out);
        self.selection_rings(&ctx, &mut out);
        self.tool.overlay(&ctx, &mut out);
        self.started_link(&ctx, &mut out);
        if !self.tool.is_busy()
            && self.editing.is_none()
            && let Some(pointer) = self.pointer
        {
            let at = self.camera.scene_from_screen(pointer.at);
            let under = buttons::at(&ctx, at);
            for button in buttons::around(&ctx, at) {
                let hovered = under.as_ref() == Some(&button);
                out.push(OverlayItem { pane: button.pane, shape: Shape::Button { button, hovered } });
            }
        }
        out
    }

    fn focus_frame(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        let Some(Focus::Cell { lane, step, .. }) = &self.focus else { return };
        let (Some(row), Some(column)) = (ctx.grid.row_of(lane), ctx.grid.column_of(step)) else { return };
        let rect = ctx.grid.cell_rect(row, column);
        out.push(OverlayItem::body(Shape::Ring { rect, ring: Ring::Focus }));
    }

    fn hover_ring(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        let Some(hit) = self.hovered() else { return };
        let ring = Ring::Hovered;
        let header = |item: Item| {
            let (pane, rect) = header_rect(ctx.grid, &item)?;
            Some(OverlayItem { pane, shape: Shape::Ring { rect, ring } })
        };
        if let Hit::Link(id) = &hit {
            out.extend(link_marks(ctx.grid, id, ring));
        }
        out.extend(match hit {
            Hit::Card(id) => {
                ctx.grid.card_rect(&id).map(|rect| OverlayItem::body(Shape::Ring { rect, ring }))
            }
            Hit::Phase(id) => header(Item::Phase(id)),
            Hit::Step(id) => header(Item::Step(id)),
            Hit::Lane(id) => header(Item::Lane(id)),
            Hit::Point { step, persona, state, curve } => {
                let item = Item::Point { step, persona, state, curve };
                point_at(ctx.grid, &item).map(|at| OverlayItem::body(Shape::PointRing { at, ring }))
            }
            Hit::Title => Some(OverlayItem::body(Shape::Ring { rect: ctx.grid.title, ring }))
                .filter(|_| self.map.title.is_empty()),
            Hit::Link(_) | Hit::Cell { .. } | Hit::Nothing => None,
        });
    }

    fn selection_rings(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        let ring = Ring::Selected;
        let view = ctx.camera.view(ctx.viewport);
        if self.selection.has_cards() {
            // Only what is in sight: thousands may be selected.
            let first = ctx.grid.columns.partition_point(|column| column.rect.max.x < view.min.x);
            let in_sight = |row: &&crate::scene::Row| row.y < view.max.y && row.bottom() > view.min.y;
            for row in ctx.grid.rows.iter().filter(in_sight) {
                for (i, column) in ctx.grid.columns.iter().enumerate().skip(first) {
                    if column.rect.min.x > view.max.x {
                        break;
                    }
                    let selected = row
                        .cell_cards(i)
                        .filter(|(id, _)| self.selection.contains_card(id) && !self.is_on_drawn_path(id));
                    out.extend(selected.map(|(_, rect)| OverlayItem::body(Shape::Ring { rect, ring })));
                }
            }
        }
        for item in self.selection.iter() {
            if let Some((pane, rect)) = header_rect(ctx.grid, item) {
                out.push(OverlayItem { pane, shape: Shape::Ring { rect, ring } });
            } else if let Item::Link(id) = item {
                out.extend(link_marks(ctx.grid, id, ring));
            } else if let Some(at) = point_at(ctx.grid, item) {
                out.push(OverlayItem::body(Shape::PointRing { at, ring }));
            } else if let Item::Point { step, .. } = item {
                out.extend(self.empty_point_ring(ctx, step));
            }
        }
    }

    /// A point that is selected before it is there: its cell is framed.
    fn empty_point_ring(&self, ctx: &Ctx<'_>, step: &Id) -> Option<OverlayItem> {
        let (lane, focused) = self.focus.as_ref()?.cell()?;
        let (row, column) = (ctx.grid.row_of(lane)?, ctx.grid.column_of(step)?);
        let rect = ctx.grid.cell_rect(row, column);
        let shape = Shape::Ring { rect, ring: Ring::Selected };
        (focused == step).then_some(OverlayItem::body(shape))
    }
}
