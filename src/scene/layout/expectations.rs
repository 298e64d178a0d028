//! The lane that says in words what is expected at each step.

use super::pen::Pen;
use std::sync::Arc;

use super::content::{LayerBuilder, text_bounds};
use super::sizes::*;
use super::title::initial;
use crate::geom::{Rect, pt, rect};
use crate::model::{Expectation, Id, Lane, State, Step};
use crate::scene::grid::LaneLayout;
use crate::scene::item::{Align, Target, line};
use crate::theme::{LABEL, SIGN, SIGN_STRONG, space};

/// Across the disc that stands for a persona.
const DISC: f32 = 15.0;

pub(super) fn lane(pen: &mut Pen<'_>, lane: &Lane) -> LaneLayout {
    let mut builder = LayerBuilder::default();
    let mut height = LANE_MIN.max(lane.height.unwrap_or(0) as f32);
    for (column, step) in pen.steps().into_iter().enumerate() {
        let Some(step) = step else { continue };
        let bottom = cell(pen, &mut builder, step, pen.columns.card_x(column) + space::XS);
        height = height.max(bottom + LANE_PAD - space::XS);
    }
    let (content, _) = builder.finish();
    LaneLayout { height, cells: vec![0..0; pen.columns.list.len()], content, ..LaneLayout::default() }
}

/// What all shown personas expect at a step, one under another; gives back the lower edge.
fn cell(pen: &mut Pen<'_>, builder: &mut LayerBuilder, step: &Arc<Step>, x: f32) -> f32 {
    let several = pen.shown.personas.len() > 1;
    let indent = if several { DISC + space::XS } else { 0.0 };
    let width = CARD_WIDTH - 2.0 * space::XS - indent;
    let mut y = LANE_PAD;
    for (persona, state, expected) in said(pen, step) {
        let mut bounds = rect(x, y, 0.0, 0.0);
        if several {
            let disc = rect(x, y, DISC, DISC);
            badge(pen, builder, persona, disc);
            bounds = bounds.union(&disc);
        }
        if let Some(state) = state {
            let words = pen.badge(state);
            let lines = pen.measurer.wrap(&words, SIGN, width);
            let color = if state == State::ToBe { pen.theme.accent } else { pen.theme.faint };
            y += builder.text(&lines, pt(x + indent, y), Align::Start, SIGN, color);
        }
        let lines = pen.measurer.wrap(&expected.text, LABEL, width);
        let top = pt(x + indent, y);
        y += builder.text(&lines, top, Align::Start, LABEL, pen.theme.ink) + space::XS;
        bounds = bounds.union(&text_bounds(&lines, top, Align::Start, LABEL));
        builder.group(Target::Step(step.id.clone()), bounds, Some((bounds, pen.theme.hairline)));
    }
    y
}

/// The expectations with words; with their state where a persona expects something else in the other one.
fn said<'a>(pen: &Pen<'a>, step: &'a Step) -> Vec<(&'a Id, Option<State>, &'a Expectation)> {
    let mut all = Vec::new();
    let shown = pen.shown;
    for persona in &shown.personas {
        let with_words = |state: &State| {
            step.expectation(persona, *state).filter(|it| !it.text.is_empty()).map(|it| (*state, it))
        };
        let mut of_one: Vec<(State, &Expectation)> = shown.states.iter().filter_map(with_words).collect();
        of_one.dedup_by(|b, a| a.1.text == b.1.text);
        let both = shown.states.len() > 1;
        let alone = of_one.len() == 1 && of_one[0].0 == State::AsIs;
        all.extend(
            of_one.into_iter().map(|(state, it)| (&it.persona, (both && !alone).then_some(state), it)),
        );
    }
    all
}

/// A disc in a persona's colour with the first letter of the name.
fn badge(pen: &mut Pen<'_>, builder: &mut LayerBuilder, persona: &Id, disc: Rect) {
    let ink = pen.persona_ink(persona);
    builder.rect(disc, disc.width() / 2.0, Some(ink.mix(pen.theme.surface, 0.85)), Some(line(1.0, ink)));
    let name = pen.map.persona(persona).map_or("", |persona| persona.name.as_str());
    initial(pen, builder, name, disc, SIGN_STRONG, ink);
}
