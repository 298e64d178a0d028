//! Dragging a step header: the step moves with its column, within its phase or into another.

use super::gesture::{Act, Gesture, Reflow, Scrolls};
use super::move_items::header_ghost;
use super::move_phase::upright_mark;
use crate::edit::arrange::before;
use crate::edit::{Edit, Label};
use crate::editor::overlay::OverlayItem;
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input};
use crate::geom::{Point, pt};
use crate::model::{Id, JourneyMap};
use crate::scene::{Grid, Pane, Target};

#[derive(Clone, Debug)]
pub struct MoveStep {
    step: Id,
    from: Point,
    at: Point,
}

struct Landing {
    phase: Id,
    after: Option<Id>,
    mark_x: f32,
}

impl MoveStep {
    pub(super) fn new(step: Id, from: Point) -> MoveStep {
        MoveStep { step, from, at: from }
    }

    pub(in crate::editor) fn step(&self) -> &Id {
        &self.step
    }

    /// None where the step already stands.
    fn landing(&self, ctx: &Ctx<'_>) -> Option<Landing> {
        let columns = &ctx.grid.columns;
        let own = &columns[ctx.grid.column_of(&self.step)?];
        let last = columns.len().checked_sub(1)?;
        let over = columns.partition_point(|column| column.rect.max.x <= self.at.x).min(last);
        let column = &columns[over];
        let phase = ctx.map.phase(&ctx.grid.phases.get(column.phase)?.id)?;
        let landing = |after, mark_x| Some(Landing { phase: phase.id.clone(), after, mark_x });
        let Some(step) = &column.step else { return landing(None, column.rect.center().x) };
        let behind = self.at.x > column.rect.center().x;
        let place = column.index_in_phase + usize::from(behind);
        let same_phase = own.phase == column.phase;
        if same_phase && (place == own.index_in_phase || place == own.index_in_phase + 1) {
            return None;
        }
        if behind {
            return landing(Some(step.clone()), column.rect.max.x);
        }
        let others = phase.steps.iter().map(|step| &step.id).filter(|id| **id != self.step);
        landing(before(others, step), column.rect.min.x)
    }
}

impl Gesture for MoveStep {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        Vec::new()
    }

    fn release(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let Some(Landing { phase, after, .. }) = self.landing(ctx) else { return Vec::new() };
        let name = ctx.map.step(&self.step).map_or("", |step| &step.name);
        let label = Label::new("undo-move-step").name(name);
        vec![Act::Commit(Edit::MoveStep { step: self.step, phase, after }, label)]
    }

    fn survives(&mut self, map: &JourneyMap) -> bool {
        map.step(&self.step).is_some()
    }

    fn follow(&mut self, reflow: &Reflow<'_>) {
        let place = |grid: &Grid| Some(grid.columns[grid.column_of(&self.step)?].rect.min.x);
        if let (Some(before), Some(now)) = (place(reflow.before), place(reflow.now)) {
            self.from.x += now - before;
        }
    }

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

    fn scrolls(&self) -> Scrolls {
        Scrolls::Sideways
    }
}
