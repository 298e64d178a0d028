//! The emotion lane: felt and expected as curves, the gap between them shaded, signs on the points.

use super::content::LayerBuilder;
use super::curve_labels;
use super::pen::Pen;
use super::sizes::*;
use super::traces::{Trace, Traces};
use crate::geom::{Point, Rect, pt, rect};
use crate::locale;
use crate::model::{Id, Lane, State};
use crate::scene::curve::gap_areas;
use crate::scene::grid::{CurvePoint, LaneLayout, ScoreScale};
use crate::scene::item::{Align, Line, Path, Target, line};
use crate::scene::marks::{Mark, Marks};
use crate::theme::{CAPTION, Color, SIGN, Theme};

pub(super) const FELT_WIDTH: f32 = 2.5;
/// Of a persona whose curve does not stand out.
const QUIET_WIDTH: f32 = 1.75;
/// From one line of the hatching to the next, along x.
const HATCH: f32 = 7.0;
/// Changes from this size on, in tenths, get an arrow.
const MARKED_CHANGE: i32 = 3;

pub(super) fn lane(pen: &mut Pen<'_>, lane: &Lane) -> LaneLayout {
    // Many curves want more room between them.
    let unit = if curves(pen) > 2 { CROWDED_SCORE_UNIT } else { SCORE_UNIT };
    let least = 4.0 * unit + 2.0 * CURVE_PAD;
    let height = least.max(lane.height.unwrap_or(0) as f32);
    let scale = ScoreScale { zero: height / 2.0, unit: (height - 2.0 * CURVE_PAD) / 4.0 };
    let (left, right) = (LANE_HEADER, pen.columns.x(pen.columns.list.len()));
    let band = rect(left, 0.0, right - left, height);
    let mut builder = LayerBuilder::default();
    levels(pen, &mut builder, &scale, band);
    let traces = Traces::of(pen, &scale);
    let mut marks = Marks::default();
    draw_gaps(pen, &mut builder, &traces, &mut marks);
    draw_curves(pen, &mut builder, &traces, &mut marks, band);
    draw_changes(pen, &mut builder, &traces, &scale, &mut marks, band);
    draw_points(pen, &mut builder, &traces, &scale);
    curve_labels::draw(pen, &mut builder, &traces, band);
    let (content, _) = builder.finish();
    let cells = vec![0..0; pen.columns.list.len()];
    let points = traces.expected.into_iter().chain(traces.felt).flat_map(|trace| trace.points).collect();
    LaneLayout { height, cells, points, scale: Some(scale), marks, content, ..LaneLayout::default() }
}

/// How many curves of what is felt there are to draw.
fn curves(pen: &Pen<'_>) -> usize {
    let steps = pen.steps();
    let felt =
        |persona: &Id, state| steps.iter().flatten().any(|step| step.emotion(persona, state).is_some());
    let of_one = |persona: &Id| pen.shown.states.iter().filter(|state| felt(persona, **state)).count();
    pen.shown.personas.iter().map(of_one).sum()
}

fn levels(pen: &Pen<'_>, builder: &mut LayerBuilder, scale: &ScoreScale, band: Rect) {
    for level in -2..=2_i8 {
        let y = scale.y(f32::from(level));
        let dash = if level == 0 { None } else { Some([2.0, 4.0]) };
        let color = if level == 0 { pen.theme.line } else { pen.theme.hairline };
        builder.segment(pt(band.min.x, y), pt(band.max.x, y), Line { width: 1.0, color, dash });
    }
    builder.group(Target::Background, band, None);
}

fn draw_gaps(pen: &Pen<'_>, builder: &mut LayerBuilder, traces: &Traces, marks: &mut Marks) {
    let Some((felt, expected)) = traces.gap_between(pen.shown.state) else { return };
    for area in gap_areas(&felt.curve, &expected.curve) {
        let bounds = area.bounds().expand(1.0);
        marks.add(if area.better { Mark::Better } else { Mark::Worse });
        let fill = if area.better { pen.theme.better_fill } else { pen.theme.worse_fill };
        // Not by colour alone: what falls short is hatched.
        let hatch = (!area.better).then(|| area.hatch(HATCH));
        builder.path(area.outline, Some(fill), None);
        if let Some(hatch) = hatch {
            builder.path(hatch, None, Some(hatch_line(pen.theme)));
        }
        builder.group(Target::Curve, bounds, None);
    }
}

pub(super) fn hatch_line(theme: &Theme) -> Line {
    line(0.75, theme.worse.at(35))
}

pub(super) fn expected_line(color: Color) -> Line {
    Line { width: 1.5, color, dash: Some([5.0, 4.0]) }
}

fn draw_curves(pen: &Pen<'_>, builder: &mut LayerBuilder, traces: &Traces, marks: &mut Marks, band: Rect) {
    for trace in &traces.expected {
        marks.add(Mark::Expected);
        let color =
            if trace.focus && !traces.felt.iter().any(|it| !it.focus) { pen.theme.faint } else { trace.ink };
        let mut stroke = expected_line(color);
        if trace.state != pen.shown.state {
            stroke.dash = Some([1.5, 4.0]);
        }
        builder.path(trace.curve.path(), None, Some(stroke));
    }
    for trace in &traces.felt {
        let width = if trace.focus { FELT_WIDTH } else { QUIET_WIDTH };
        if trace.future {
            marks.add(Mark::FeltToBe);
            tube(pen.theme, builder, &trace.curve.path(), width, trace.ink);
        } else {
            marks.add(Mark::Felt);
            builder.path(trace.curve.path(), None, Some(line(width, trace.ink)));
        }
    }
    builder.group(Target::Curve, band, None);
}

/// A line with a light core: how it should be, told from how it is without colour.
pub(super) fn tube(theme: &Theme, builder: &mut LayerBuilder, path: &Path, width: f32, ink: Color) {
    builder.path(path.clone(), None, Some(line(width + 2.5, ink)));
    builder.path(path.clone(), None, Some(line(width - 0.6, theme.paper)));
}

/// Arrows from what the focus persona feels to what that should become.
fn draw_changes(
    pen: &Pen<'_>,
    builder: &mut LayerBuilder,
    traces: &Traces,
    scale: &ScoreScale,
    marks: &mut Marks,
    band: Rect,
) {
    let Some((now, then)) = traces.main(State::AsIs).zip(traces.main(State::ToBe)) else { return };
    for to in &then.points {
        let Some(from) = now.points.iter().find(|point| point.column == to.column) else { continue };
        let way = (from.at.y - to.at.y) / scale.unit * 10.0;
        let room = (from.at.y - to.at.y).abs() - 2.0 * FACE;
        if (way.round() as i32).abs() < MARKED_CHANGE || room < 8.0 {
            continue;
        }
        marks.add(Mark::Change);
        let up = if to.at.y < from.at.y { -1.0 } else { 1.0 };
        let edge = |at: Point, out: f32| pt(at.x, at.y + out * (FACE + 2.0));
        arrow(builder, edge(from.at, up), edge(to.at, -up), pen.theme);
    }
    builder.group(Target::Curve, band, None);
}

/// A small upright arrow.
pub(super) fn arrow(builder: &mut LayerBuilder, from: Point, to: Point, theme: &Theme) {
    const HEAD: f32 = 4.0;
    let stroke = line(1.25, theme.muted);
    let back = if to.y < from.y { HEAD } else { -HEAD };
    builder.segment(from, to, stroke);
    let head = [pt(to.x - HEAD * 0.8, to.y + back), to, pt(to.x + HEAD * 0.8, to.y + back)];
    builder.path(Path::polyline(&head), None, Some(stroke));
}

/// The signs on the points, a group for each column so that those out of sight are not drawn.
fn draw_points(pen: &Pen<'_>, builder: &mut LayerBuilder, traces: &Traces, scale: &ScoreScale) {
    let mut all: Vec<(&Trace, &CurvePoint)> =
        traces.felt.iter().flat_map(|trace| trace.points.iter().map(move |point| (trace, point))).collect();
    all.sort_by_key(|(_, point)| point.column);
    for column in all.chunk_by(|a, b| a.1.column == b.1.column) {
        let mut bounds = Rect::centered(column[0].1.at, 0.0, 0.0);
        for (trace, point) in column {
            let score = scale.score(point.at.y);
            if trace.focus {
                let ring = (!traces.alone()).then_some(trace.ink);
                face(pen.theme, builder, point.at, score, ring, trace.future);
            } else {
                dot(pen.theme, builder, point.at, trace);
            }
            bounds = bounds.union(&Rect::centered(point.at, 2.0 * FACE + 2.0, 2.0 * FACE + 2.0));
        }
        builder.group(Target::Curve, bounds, None);
    }
}

/// A small sign: full and round for what is, open and square for what should be.
fn dot(theme: &Theme, builder: &mut LayerBuilder, at: Point, trace: &Trace) {
    let area = Rect::centered(at, 8.0, 8.0);
    if trace.future {
        builder.rect(area, 1.5, Some(theme.surface), Some(line(1.5, trace.ink)));
    } else {
        builder.rect(area, 4.0, Some(trace.ink), Some(line(1.5, theme.paper)));
    }
}

/// The colour of a score: good, bad or neither.
fn score_color(theme: &Theme, score: f32) -> Color {
    if score >= 0.35 {
        theme.better
    } else if score <= -0.35 {
        theme.worse
    } else {
        theme.neutral
    }
}

/// A face that smiles as much as the score is high. Told apart by its mouth, not by colour alone.
fn face(theme: &Theme, builder: &mut LayerBuilder, at: Point, score: f32, ring: Option<Color>, square: bool) {
    let color = score_color(theme, score);
    let disc = Rect::centered(at, 2.0 * FACE, 2.0 * FACE);
    let radius = if square { 4.0 } else { FACE };
    builder.rect(disc, radius, Some(theme.surface), Some(line(1.8, ring.unwrap_or(color))));
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

/// The scale in figures, with words at its ends and its middle, in the lane's header.
pub(super) fn scale_labels(pen: &mut Pen<'_>, builder: &mut LayerBuilder, y: f32, scale: &ScoreScale) {
    const FIGURE: f32 = 18.0;
    let right = LANE_HEADER - 8.0;
    let marks = [(2, "emotion-high"), (1, ""), (0, "emotion-middle"), (-1, ""), (-2, "emotion-low")];
    for (level, key) in marks {
        let middle = y + scale.y(f32::from(level as i8));
        let sign = if level > 0 { "+" } else { "" };
        let score = format!("{sign}{}", locale::number(pen.lang, level.into(), 0));
        let figure = pen.measurer.wrap(&score, SIGN, LANE_HEADER);
        let top = pt(right, middle - SIGN.line_height() / 2.0);
        builder.text(&figure, top, Align::End, SIGN, pen.theme.faint);
        if !key.is_empty() {
            let words = pen.word(key);
            let lines = pen.measurer.wrap(&words, CAPTION, LANE_HEADER);
            let top = pt(right - FIGURE, middle - CAPTION.line_height() / 2.0);
            builder.text(&lines, top, Align::End, CAPTION, pen.theme.faint);
        }
    }
}
