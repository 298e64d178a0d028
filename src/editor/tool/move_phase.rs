//! Dragging a phase header: the phase moves with all its steps.

use super::gesture::{Act, Gesture, Reflow, Scrolls};
use super::move_items::header_ghost;
use crate::edit::arrange::before;
use crate::edit::{Edit, Label};
use crate::editor::overlay::{OverlayItem, Shape};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input};
use crate::geom::{Point, pt};
use crate::model::{Id, JourneyMap};
use crate::scene::{Grid, Pane, Target};

#[derive(Clone, Debug)]
pub struct MovePhase {
    phase: Id,
    from: Point,
    at: Point,
}

impl MovePhase {
    pub(super) fn new(phase: Id, from: Point) -> MovePhase {
        MovePhase { phase, from, at: from }
    }

    pub(in crate::editor) fn phase(&self) -> &Id {
        &self.phase
    }

    /// The phase that it comes to stand after, none for the first place, and where the mark stands.
    fn landing(&self, ctx: &Ctx<'_>) -> Option<(Option<Id>, f32)> {
        let spans = &ctx.grid.phases;
        let own = spans.iter().position(|span| span.id == self.phase)?;
        let passed = |i: &usize| spans[*i].rect.center().x < self.at.x;
        let place = (0..spans.len()).filter(|i| *i != own).filter(passed).count();
        if place == own {
            return None;
        }
        let over = &spans[place];
        if place < own {
            // The view may leave out the one before.
            let others = ctx.map.phases.iter().map(|phase| &phase.id).filter(|id| **id != self.phase);
            Some((before(others, &over.id), over.rect.min.x))
        } else {
            Some((Some(over.id.clone()), over.rect.max.x))
        }
    }
}

impl Gesture for MovePhase {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        Vec::new()
    }

    fn release(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let Some((after, _)) = self.landing(ctx) else { return Vec::new() };
        let name = ctx.map.phase(&self.phase).map_or("", |phase| &phase.name);
        let label = Label::new("undo-move-phase").name(name);
        vec![Act::Commit(Edit::MovePhase { phase: self.phase, after }, label)]
    }

    fn survives(&mut self, map: &JourneyMap) -> bool {
        map.phase(&self.phase).is_some()
    }

    fn follow(&mut self, reflow: &Reflow<'_>) {
        let place = |grid: &Grid| {
            let span = grid.phases.iter().find(|span| span.id == self.phase)?;
            Some(span.rect.min.x)
        };
        if let (Some(before), Some(now)) = (place(reflow.before), place(reflow.now)) {
            self.from.x += now - before;
        }
    }

    fn cursor(&self) -> Cursor {
        Cursor::Grabbing
    }

    fn hint(&self) -> Label {
        Label::new("hint-moving-phase")
    }

    fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        if let Some((_, x)) = self.landing(ctx) {
            out.push(upright_mark(ctx, x));
        }
        let by = pt(self.at.x - self.from.x, 0.0);
        out.push(header_ghost(Pane::Top, Target::Phase(self.phase.clone()), by));
    }

    fn scrolls(&self) -> Scrolls {
        Scrolls::Sideways
    }
}

/// A drop mark from the top of the headers down to the last lane.
pub(super) fn upright_mark(ctx: &Ctx<'_>, x: f32) -> OverlayItem {
    let pinned = ctx.pinned().y;
    let top = ctx.grid.top.min.y + pinned;
    let bottom = ctx.grid.left.max.y.max(ctx.grid.top.max.y + pinned);
    // In the top pane, so that it covers the headers; the pane's own shift is taken off again.
    let (from, to) = (pt(x, top - pinned), pt(x, bottom - pinned));
    OverlayItem { pane: Pane::Top, shape: Shape::DropMark { from, to } }
}
