//! What is felt and expected in an emotion lane, as curves.

use std::sync::Arc;

use super::pen::Pen;
use crate::geom::pt;
use crate::model::{Id, State, Step};
use crate::scene::curve::Smooth;
use crate::scene::grid::{Curve, CurvePoint, ScoreScale};
use crate::theme::Color;

/// One curve: what a persona feels or expects in a state.
pub(super) struct Trace {
    pub(super) persona: Id,
    pub(super) state: State,
    pub(super) points: Vec<CurvePoint>,
    pub(super) curve: Smooth,
    pub(super) ink: Color,
    /// Of the persona whose curve stands out.
    pub(super) focus: bool,
    /// Drawn as what should be, beside what is.
    pub(super) future: bool,
}

/// All curves of a lane.
pub(super) struct Traces {
    /// From back to front: the last stands out.
    pub(super) felt: Vec<Trace>,
    pub(super) expected: Vec<Trace>,
}

impl Traces {
    pub(super) fn of(pen: &Pen<'_>, scale: &ScoreScale) -> Traces {
        let shown = pen.shown;
        let steps = pen.steps();
        let all = |curve| -> Vec<Trace> {
            let pairs =
                shown.personas.iter().flat_map(|it| shown.states.iter().map(move |state| (it, *state)));
            pairs.filter_map(|(persona, state)| trace(pen, &steps, scale, persona, state, curve)).collect()
        };
        let mut felt = all(Curve::Emotion);
        let main = |it: &Trace| (it.focus, it.state == shown.state);
        felt.sort_by_key(main);
        let both = |traces: &[Trace]| {
            [State::AsIs, State::ToBe].iter().all(|s| traces.iter().any(|t| t.state == *s))
        };
        if both(&felt) {
            felt.iter_mut().for_each(|it| it.future = it.state == State::ToBe);
        }
        let mut expected = all(Curve::Expectation);
        if felt.len() > 2 {
            // Among many curves only one person's expectation can be read.
            expected.retain(|it| it.focus);
        }
        expected.sort_by_key(main);
        Traces { felt, expected }
    }

    /// What the focus persona feels in a state.
    pub(super) fn main(&self, state: State) -> Option<&Trace> {
        self.felt.iter().find(|it| it.focus && it.state == state)
    }

    /// What the gaps lie between: what the focus persona feels and what it expects.
    pub(super) fn gap_between(&self, state: State) -> Option<(&Trace, &Trace)> {
        let expected = self.expected.iter().find(|it| it.focus && it.state == state);
        self.main(state).zip(expected)
    }

    pub(super) fn alone(&self) -> bool {
        self.felt.len() <= 1
    }
}

fn trace(
    pen: &Pen<'_>,
    steps: &[Option<&Arc<Step>>],
    scale: &ScoreScale,
    persona: &Id,
    state: State,
    curve: Curve,
) -> Option<Trace> {
    let score = |step: &Step| match curve {
        Curve::Emotion => step.emotion(persona, state).map(|e| e.score),
        Curve::Expectation => step.expectation(persona, state).map(|e| e.score),
    };
    let points: Vec<CurvePoint> = steps
        .iter()
        .enumerate()
        .filter_map(|(column, step)| step.and_then(|step| Some((column, step, score(step)?))))
        .map(|(column, step, score)| CurvePoint {
            step: step.id.clone(),
            column,
            persona: persona.clone(),
            state,
            curve,
            at: pt(pen.columns.center(column), scale.y(score.value())),
        })
        .collect();
    let smooth = Smooth::through(points.iter().map(|point| point.at).collect())?;
    let focus = *persona == pen.shown.focus;
    let ink = pen.persona_ink(persona);
    Some(Trace { persona: persona.clone(), state, points, curve: smooth, ink, focus, future: false })
}
