//! Dragging a point of a curve up and down: what is felt or expected at a step.

use super::{Act, Ctx, Gesture, Look};
use crate::edit::{Edit, Label};
use crate::editor::focus::point_at;
use crate::editor::overlay::{OverlayItem, Shape};
use crate::editor::{Cursor, Input, Item, Selection};
use crate::geom::{Point, pt};
use crate::locale::{self, Lang};
use crate::model::{Id, Score, State};
use crate::scene::{Curve, ScoreScale};

#[derive(Clone, Debug)]
pub struct DragPoint {
    step: Id,
    persona: Id,
    state: State,
    curve: Curve,
    /// The words that go with the score.
    text: String,
    /// How the lane stood at the press.
    lane_y: f32,
    scale: ScoreScale,
    /// From the point to where it was grabbed, downwards.
    grip: f32,
    x: f32,
    score: Score,
    before: Selection,
}

impl DragPoint {
    /// Takes hold of a point that is there.
    pub(super) fn grab(
        step: &Id,
        persona: &Id,
        state: State,
        curve: Curve,
        at: Point,
        ctx: &Ctx<'_>,
    ) -> Option<DragPoint> {
        let row = &ctx.grid.rows[ctx.grid.row_at(at.y)?];
        let scale = row.layout.scale?;
        let found = ctx.map.step(step)?;
        let (score, text) = match curve {
            Curve::Emotion => found.emotion(persona, state).map(|e| (e.score, e.feeling.clone()))?,
            Curve::Expectation => found.expectation(persona, state).map(|e| (e.score, e.text.clone()))?,
        };
        Some(DragPoint {
            step: step.clone(),
            persona: persona.clone(),
            state,
            curve,
            text,
            lane_y: row.y,
            scale,
            grip: at.y - row.y - scale.y(score.value()),
            x: ctx.grid.columns.get(ctx.grid.column_of(step)?)?.rect.center().x,
            score,
            before: ctx.selection.clone(),
        })
    }

    /// Makes the focus persona's emotion at a step that has none yet in the state that is edited, at the height of `at`.
    pub(super) fn create(lane: &Id, step: &Id, at: Point, ctx: &Ctx<'_>) -> Option<DragPoint> {
        let Item::Point { persona, state, curve: Curve::Emotion, .. } =
            point_at(ctx.map, ctx.view, lane, step)?
        else {
            return None;
        };
        if ctx.map.step(step)?.emotion(&persona, state).is_some() {
            return None;
        }
        let row = &ctx.grid.rows[ctx.grid.row_of(lane)?];
        let scale = row.layout.scale?;
        Some(DragPoint {
            step: step.clone(),
            persona,
            state,
            curve: Curve::Emotion,
            text: String::new(),
            lane_y: row.y,
            scale,
            grip: 0.0,
            x: ctx.grid.columns.get(ctx.grid.column_of(step)?)?.rect.center().x,
            score: Score::nearest(scale.score(at.y - row.y)),
            before: ctx.selection.clone(),
        })
    }

    fn edit(&self) -> Edit {
        let (step, persona, state) = (self.step.clone(), self.persona.clone(), self.state);
        let to = Some((self.score, self.text.clone()));
        match self.curve {
            Curve::Emotion => Edit::SetEmotion { step, persona, state, to },
            Curve::Expectation => Edit::SetExpectation { step, persona, state, to },
        }
    }

    fn item(&self) -> Item {
        Item::Point {
            step: self.step.clone(),
            persona: self.persona.clone(),
            state: self.state,
            curve: self.curve,
        }
    }
}

impl Gesture for DragPoint {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        let at = ctx.camera.scene_from_screen(input.at);
        self.score = Score::nearest(self.scale.score(at.y - self.lane_y - self.grip));
        vec![Act::Select(Selection::of(self.item())), Act::Preview(self.edit())]
    }

    fn release(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let name = ctx.map.step(&self.step).map_or("", |step| &step.name);
        let label = match self.curve {
            Curve::Emotion => Label::new("undo-emotion").name(name),
            Curve::Expectation => Label::new("undo-expectation").name(name),
        };
        vec![Act::Select(Selection::of(self.item())), Act::Commit(self.edit(), label)]
    }

    fn cancel(self) -> Vec<Act> {
        vec![Act::Select(self.before)]
    }
}

impl Look for DragPoint {
    fn cursor(&self) -> Cursor {
        Cursor::Grabbing
    }

    fn hint(&self) -> Label {
        let key = match self.curve {
            Curve::Emotion => "hint-dragging-emotion",
            Curve::Expectation => "hint-dragging-expectation",
        };
        Label::new(key).score(self.score.tenths())
    }

    fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        let at = pt(self.x, self.lane_y + self.scale.y(self.score.value()));
        // As the numbers on the map around it.
        let text = locale::tenths(Lang::from_tag(&ctx.map.language), self.score.tenths());
        out.push(OverlayItem::body(Shape::Badge { at, text }));
    }
}
