//! The emotion lane: felt and expected as curves, the gap between them shaded, faces on the points.

use super::content::{Builder, text_bounds};
use super::measures::*;
use super::{Columns, Pen};
use crate::geom::{Point, Rect, pt, rect};
use crate::locale;
use crate::model::{Id, Lane, Score, write_tenths};
use crate::scene::curve::{Smooth, gap_areas};
use crate::scene::grid::{Curve, CurvePoint, LaneLayout, ScoreScale};
use crate::scene::item::{Align, Line, Path, Target, line};
use crate::theme::{CAPTION_STRONG, Color, Theme};

/// Gaps from this size on, in tenths, are worth a mark of their own.
const MARKED_GAP: i32 = 10;

pub(super) fn lane(pen: &mut Pen<'_>, lane: &Lane) -> LaneLayout {
    let least = 4.0 * SCORE_UNIT + 2.0 * CURVE_PAD;
    let height = least.max(lane.height.unwrap_or(0) as f32);
    let scale = ScoreScale { zero: height / 2.0, unit: (height - 2.0 * CURVE_PAD) / 4.0 };
    let mut builder = Builder::default();
    let (left, right) = (LANE_HEADER, Columns::x(pen.columns.list.len()));
    for level in -2..=2_i8 {
        let y = scale.y(f32::from(level));
        let dash = if level == 0 { None } else { Some([2.0, 4.0]) };
        let color = if level == 0 { pen.theme.line } else { pen.theme.hairline };
        builder.segment(pt(left, y), pt(right, y), Line { width: 1.0, color, dash });
    }
    let band = rect(left, 0.0, right - left, height);
    builder.group(Target::Background, band, None);
    let mut points = Vec::new();
    let personas = pen.map.shown_personas();
    for persona in personas.iter().rev() {
        let drawn = persona_curves(pen, &mut builder, &scale, persona, personas.len() == 1);
        points.extend(drawn);
        builder.group(Target::Curve, band, None);
    }
    let (content, _) = builder.finish();
    let cells = vec![0..0; pen.columns.list.len()];
    LaneLayout { height, cards: vec![], cells, points, scale: Some(scale), content }
}

fn persona_curves(
    pen: &mut Pen<'_>,
    builder: &mut Builder,
    scale: &ScoreScale,
    persona: &Id,
    alone: bool,
) -> Vec<CurvePoint> {
    let state = pen.map.main_state();
    let steps = pen.steps();
    let points_of = |curve: Curve| -> Vec<CurvePoint> {
        let score = |step: &crate::model::Step| match curve {
            Curve::Emotion => step.emotion(persona, state).map(|e| e.score),
            Curve::Expectation => step.expectation(persona, state).map(|e| e.score),
        };
        steps
            .iter()
            .enumerate()
            .filter_map(|(column, step)| step.as_ref().map(|step| (column, step)))
            .filter_map(|(column, step)| score(step).map(|score| (column, step, score)))
            .map(|(column, step, score)| CurvePoint {
                step: step.id.clone(),
                column,
                persona: persona.clone(),
                state,
                curve,
                at: pt(Columns::center(column), scale.y(score.value())),
            })
            .collect()
    };
    let (felt, expected) = (points_of(Curve::Emotion), points_of(Curve::Expectation));
    let smooth = |points: &[CurvePoint]| Smooth::through(points.iter().map(|p| p.at).collect());
    let (felt_curve, expected_curve) = (smooth(&felt), smooth(&expected));
    let ink = pen.persona_ink(persona);
    if let (Some(felt), Some(expected)) = (&felt_curve, &expected_curve) {
        draw_gap(pen.theme, builder, felt, expected);
    }
    if let Some(curve) = &expected_curve {
        let color = if alone { pen.theme.faint } else { ink };
        builder.path(curve.path(), None, Some(Line { width: 1.5, color, dash: Some([5.0, 4.0]) }));
    }
    if let Some(curve) = &felt_curve {
        builder.path(curve.path(), None, Some(line(2.5, ink)));
        feelings(pen, builder, curve, &felt);
    }
    for point in &felt {
        let score = scale.score(point.at.y);
        face(pen.theme, builder, point.at, score, (!alone).then_some(ink));
    }
    if *persona == pen.map.focus_persona() {
        mark_largest_gap(pen, builder, &felt, &expected);
    }
    expected.into_iter().chain(felt).collect()
}

fn draw_gap(theme: &Theme, builder: &mut Builder, felt: &Smooth, expected: &Smooth) {
    for area in gap_areas(felt, expected) {
        let fill = if area.better { theme.better_fill } else { theme.worse_fill };
        builder.path(area.outline, Some(fill), None);
    }
}

/// The colour of a score: good, bad or neither.
pub(super) fn score_color(theme: &Theme, score: f32) -> Color {
    if score >= 0.35 {
        theme.better
    } else if score <= -0.35 {
        theme.worse
    } else {
        theme.neutral
    }
}

/// A face that smiles as much as the score is high. Told apart by its mouth, not by colour alone.
fn face(theme: &Theme, builder: &mut Builder, at: Point, score: f32, ring: Option<Color>) {
    let color = score_color(theme, score);
    let disc = Rect::centered(at, 2.0 * FACE, 2.0 * FACE);
    builder.rect(disc, FACE, Some(theme.surface), Some(line(1.8, ring.unwrap_or(color))));
    for side in [-1.0, 1.0] {
        let eye = Rect::centered(pt(at.x + side * 3.1, at.y - 2.4), 2.2, 2.2);
        builder.rect(eye, 1.1, Some(color), None);
    }
    let bend = (score / 2.0).clamp(-1.0, 1.0) * 3.2;
    let (y, half) = (at.y + 3.4 - bend * 0.35, 4.0);
    let mut mouth = Path::default();
    mouth.move_to(pt(at.x - half, y - bend * 0.3)).cubic_to(
        pt(at.x - half * 0.5, y + bend),
        pt(at.x + half * 0.5, y + bend),
        pt(at.x + half, y - bend * 0.3),
    );
    builder.path(mouth, None, Some(line(1.5, color)));
}

/// The feeling in words above or below its point, where the curve leaves more room for it.
fn feelings(pen: &mut Pen<'_>, builder: &mut Builder, curve: &Smooth, points: &[CurvePoint]) {
    let style = CAPTION_STRONG;
    let state = pen.map.main_state();
    for point in points {
        let step = pen.map.step(&point.step);
        let Some(felt) =
            step.and_then(|s| s.emotion(&point.persona, state)).filter(|e| !e.feeling.is_empty())
        else {
            continue;
        };
        let lines = pen.measurer.wrap(&felt.feeling, style, COLUMN - 12.0);
        let height = super::content::text_height(&lines, style);
        let above = pt(point.at.x, point.at.y - FACE - 4.0 - height);
        let below = pt(point.at.x, point.at.y + FACE + 4.0);
        let covered = |top: &Point| {
            let area = text_bounds(&lines, *top, Align::Center, style).expand(1.0);
            let samples = 12;
            let heights =
                (0..=samples).map(|i| curve.y(area.min.x + area.width() * i as f32 / samples as f32));
            heights.filter(|y| (area.min.y..=area.max.y).contains(y)).count()
        };
        let preferred =
            if point.at.y <= curve_mean(curve, point.at.x) { [above, below] } else { [below, above] };
        if let Some(top) = preferred.into_iter().min_by_key(covered) {
            builder.text(&lines, top, Align::Center, style, pen.theme.ink);
        }
    }
}

/// The mean height of the curve one column to either side of `x`.
fn curve_mean(curve: &Smooth, x: f32) -> f32 {
    (curve.y(x - COLUMN) + curve.y(x + COLUMN)) / 2.0
}

/// Names the gap where experience falls furthest below expectation.
fn mark_largest_gap(pen: &mut Pen<'_>, builder: &mut Builder, felt: &[CurvePoint], expected: &[CurvePoint]) {
    let state = pen.map.main_state();
    let worst = felt
        .iter()
        .filter_map(|point| {
            let gap = pen.map.step(&point.step)?.gap_tenths(&point.persona, state)?;
            let other = expected.iter().find(|e| e.step == point.step)?;
            (gap <= -MARKED_GAP).then_some((gap, point.at, other.at))
        })
        .min_by_key(|(gap, ..)| *gap);
    let Some((gap, felt_at, expected_at)) = worst else { return };
    let mut number = String::new();
    if write_tenths(&mut number, gap).is_err() {
        return;
    }
    let label = locale::text_with(pen.lang, "gap-mark", &[("gap", number.into())]);
    let lines = pen.measurer.wrap(&label, CAPTION_STRONG, 400.0);
    let center = felt_at.lerp(expected_at, 0.52);
    let pill = Rect::centered(center, lines[0].width + 20.0, 20.0);
    builder.rect(pill, 10.0, Some(pen.theme.swatches[crate::model::Swatch::Rust as usize]), None);
    let top = pt(center.x, center.y - CAPTION_STRONG.line_height() / 2.0);
    builder.text(&lines, top, Align::Center, CAPTION_STRONG, pen.theme.on_swatch);
}

/// The words at the ends and the middle of the scale, in the lane's header.
pub(super) fn scale_labels(pen: &mut Pen<'_>, builder: &mut Builder, y: f32, scale: &ScoreScale) {
    let marks = [(Score::MAX, "emotion-high"), (Score::ZERO, "emotion-middle"), (Score::MIN, "emotion-low")];
    let style = crate::theme::CAPTION;
    for (score, key) in marks {
        let words = locale::text(pen.lang, key);
        let lines = pen.measurer.wrap(&words, style, LANE_HEADER);
        let top = pt(LANE_HEADER - 10.0, y + scale.y(score.value()) - style.line_height() / 2.0);
        builder.text(&lines, top, Align::End, style, pen.theme.faint);
    }
}
