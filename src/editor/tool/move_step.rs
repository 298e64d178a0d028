//! Dragging a step header: the step moves with its column, within its phase or into another.

use super::move_items::header_ghost;
use super::move_phase::upright_mark;
use super::{Act, Ctx, Gesture, Look};
use crate::edit::{Edit, Label};
use crate::editor::overlay::OverlayItem;
use crate::editor::{Cursor, Input};
use crate::geom::{Point, pt};
use crate::model::Id;
use crate::scene::{Pane, Target};

#[derive(Clone, Debug)]
pub struct MoveStep {
    step: Id,
    from: Point,
    at: Point,
}

struct Landing {
    phase: Id,
    index: usize,
    mark_x: f32,
}

impl MoveStep {
    pub(super) fn new(step: Id, from: Point) -> MoveStep {
        MoveStep { step, from, at: from }
    }

    /// None where the step already stands.
    fn landing(&self, ctx: &Ctx<'_>) -> Option<Landing> {
        let columns = &ctx.grid.columns;
        let own = &columns[ctx.grid.column_of(&self.step)?];
        let last = columns.len().checked_sub(1)?;
        let over = columns.partition_point(|column| column.rect.max.x <= self.at.x).min(last);
        let column = &columns[over];
        let phase = ctx.grid.phases.get(column.phase)?.id.clone();
        if column.step.is_none() {
            return Some(Landing { phase, index: 0, mark_x: column.rect.center().x });
        }
        let after = self.at.x > column.rect.center().x;
        let place = column.index_in_phase + usize::from(after);
        let same_phase = own.phase == column.phase;
        if same_phase && (place == own.index_in_phase || place == own.index_in_phase + 1) {
            return None;
        }
        let index = if same_phase && place > own.index_in_phase { place - 1 } else { place };
        Some(Landing { phase, index, mark_x: if after { column.rect.max.x } else { column.rect.min.x } })
    }
}

impl Gesture for MoveStep {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        Vec::new()
    }

    fn release(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let Some(Landing { phase, index, .. }) = self.landing(ctx) else { return Vec::new() };
        let name = ctx.map.step(&self.step).map_or("", |step| &step.name);
        let label = Label::new("undo-move-step").name(name);
        vec![Act::Commit(Edit::MoveStep { step: self.step, phase, index }, label)]
    }
}

impl Look for MoveStep {
    fn cursor(&self) -> Cursor {
        Cursor::Grabbing
    }

    fn hint(&self) -> Label {
        Label::new("hint-moving-step")
    }

    fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        if let Some(landing) = self.landing(ctx) {
            out.push(upright_mark(ctx, landing.mark_x));
        }
        let by = pt(self.at.x - self.from.x, 0.0);
        out.push(header_ghost(Pane::Top, Target::Step(self.step.clone()), by));
    }

    fn scrolls(&self) -> bool {
        true
    }
}
