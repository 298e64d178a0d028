//! Dragging a point of a curve up and down: what is felt or expected at a step.

use super::gesture::{Act, Gesture, Reflow};
use crate::edit::{Edit, Label};
use crate::editor::focus::point_at;
use crate::editor::overlay::{OverlayItem, Shape};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input, Item, Selection};
use crate::geom::{Point, pt};
use crate::locale::{self, Lang};
use crate::model::{Id, JourneyMap, Score, State};
use crate::scene::{Curve, ScoreScale};

#[derive(Clone, Debug)]
pub struct DragPoint {
    step: Id,
    persona: Id,
    state: State,
    curve: Curve,
    lane: Id,
    /// Where the lane stands.
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
        let score = match curve {
            Curve::Emotion => found.emotion(persona, state).map(|e| e.score)?,
            Curve::Expectation => found.expectation(persona, state).map(|e| e.score)?,
        };
        Some(DragPoint {
            step: step.clone(),
            persona: persona.clone(),
            state,
            curve,
            lane: row.lane.clone(),
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
            lane: row.lane.clone(),
            lane_y: row.y,
            scale,
            grip: 0.0,
            x: ctx.grid.columns.get(ctx.grid.column_of(step)?)?.rect.center().x,
            score: Score::nearest(scale.score(at.y - row.y)),
            before: ctx.selection.clone(),
        })
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
        vec![Act::Select(Selection::of(self.item()))]
    }

    fn release(self, ctx: &Ctx<'_>) -> Vec<Act> {
        let name = ctx.map.step(&self.step).map_or("", |step| &step.name);
        let label = match self.curve {
            Curve::Emotion => Label::new("undo-emotion").name(name),
            Curve::Expectation => Label::new("undo-expectation").name(name),
        };
        let select = Act::Select(Selection::of(self.item()));
        std::iter::once(select).chain(self.edit(ctx.map).map(|edit| Act::Commit(edit, label))).collect()
    }

    /// The score under the pointer, with the words that stand there.
    fn edit(&self, map: &JourneyMap) -> Option<Edit> {
        let found = map.step(&self.step)?;
        let (step, persona, state) = (self.step.clone(), self.persona.clone(), self.state);
        Some(match self.curve {
            Curve::Emotion => {
                let feeling = found.emotion(&persona, state).map(|e| e.feeling.clone());
                let to = Some((self.score, feeling.unwrap_or_default()));
                Edit::SetEmotion { step, persona, state, to }
            }
            Curve::Expectation => {
                let text = found.expectation(&persona, state).map(|e| e.text.clone());
                let to = Some((self.score, text.unwrap_or_default()));
                Edit::SetExpectation { step, persona, state, to }
            }
        })
    }

    fn survives(&mut self, map: &JourneyMap) -> bool {
        let speaks = if self.persona.is_empty() {
            map.personas.is_empty()
        } else {
            map.persona(&self.persona).is_some()
        };
        speaks && map.step(&self.step).is_some()
    }

    fn follow(&mut self, reflow: &Reflow<'_>) {
        let grid = reflow.now;
        if let (Some(row), Some(column)) = (grid.row_of(&self.lane), grid.column_of(&self.step))
            && let Some(scale) = grid.rows[row].layout.scale
        {
            self.lane_y = grid.rows[row].y;
            self.scale = scale;
            self.x = grid.columns[column].rect.center().x;
            // The score stays what it was dragged to.
            self.grip = reflow.pointer.y - self.lane_y - scale.y(self.score.value());
        }
    }

    fn cancel(self) -> Vec<Act> {
        vec![Act::Select(self.before)]
    }

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
