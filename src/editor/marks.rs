//! Which marks lie over the map now.

use super::places::{header_rect, point_at};
use super::sight::Ctx;
use super::{Editor, Focus, Item, OverlayItem, Ring, Shape, buttons};
use crate::geom::Point;
use crate::model::Id;
use crate::scene::{Grid, Hit};

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
