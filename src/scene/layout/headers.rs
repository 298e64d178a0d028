//! What stands around the cells: phase and step headers, lane headers, grid lines.

use super::pen::Pen;
use std::sync::Arc;

use super::content::{LayerBuilder, text_height};
use super::sizes::*;
use crate::geom::{Rect, pt, rect};
use crate::model::{Content, Lane};
use crate::scene::grid::{Column, PhaseSpan, Row};
use crate::scene::item::{Align, Line, Path, Target, TextLine, line};
use crate::theme::{BODY_STRONG, LABEL, PHASE, space};

/// Draws the phase arrows and the step names from `y` down; gives back the spans and columns.
pub(super) fn top(pen: &mut Pen<'_>, builder: &mut LayerBuilder, y: f32) -> (Vec<PhaseSpan>, Vec<Column>) {
    let map = pen.map;
    let phases: Vec<_> = pen.columns.phases.iter().map(|&place| (place, &map.phases[place])).collect();
    let names: Vec<_> = phases
        .iter()
        .zip(&pen.columns.spans)
        .map(|((_, phase), span)| {
            let width = pen.columns.pitch * span.len() as f32 - 2.0 * PHASE_TIP - space::M;
            pen.measurer.wrap(&phase.name, PHASE, width)
        })
        .collect();
    let tallest = names.iter().map(|lines| text_height(lines, PHASE)).fold(0.0, f32::max);
    let height = PHASE_HEIGHT.max(tallest + 2.0 * space::S);
    let mut spans = Vec::with_capacity(names.len());
    for (index, (&(place, phase), lines)) in phases.iter().zip(&names).enumerate() {
        let columns = pen.columns.spans[index].clone();
        let (left, right) = (pen.columns.x(columns.start), pen.columns.x(columns.end));
        let body = rect(left, y, right - left, height);
        let color = pen.theme.swatches[map.phase_swatch(place) as usize];
        builder.path(arrow(body, index == 0), Some(color), None);
        let text_y = body.center().y - text_height(lines, PHASE) / 2.0;
        let shift = if index == 0 { 0.0 } else { PHASE_TIP / 2.0 };
        let at = pt(body.center().x + shift, text_y);
        builder.text(lines, at, Align::Center, PHASE, pen.theme.on_swatch);
        let bounds = rect(left, y, right - left + PHASE_TIP, height);
        builder.group(Target::Phase(phase.id.clone()), bounds, None);
        spans.push(PhaseSpan { id: phase.id.clone(), rect: body, columns });
    }
    (spans, step_headers(pen, builder, y + height))
}

/// A phase's shape: it points to the next, and has room for the one before.
fn arrow(body: Rect, first: bool) -> Path {
    let (left, right) = (body.min.x, body.max.x - PHASE_GAP);
    let middle = body.center().y;
    let mut path = Path::default();
    if first {
        let r = 6.0;
        path.move_to(pt(left, body.min.y + r)).cubic_to(
            pt(left, body.min.y + r * 0.45),
            pt(left + r * 0.45, body.min.y),
            pt(left + r, body.min.y),
        );
    } else {
        path.move_to(body.min);
    }
    path.line_to(pt(right, body.min.y)).line_to(pt(right + PHASE_TIP, middle)).line_to(pt(right, body.max.y));
    if first {
        let r = 6.0;
        path.line_to(pt(left + r, body.max.y)).cubic_to(
            pt(left + r * 0.45, body.max.y),
            pt(left, body.max.y - r * 0.45),
            pt(left, body.max.y - r),
        );
    } else {
        path.line_to(pt(left, body.max.y)).line_to(pt(left + PHASE_TIP, middle));
    }
    path.close();
    path
}

fn step_headers(pen: &mut Pen<'_>, builder: &mut LayerBuilder, y: f32) -> Vec<Column> {
    let steps = pen.steps();
    let width = pen.columns.pitch - 2.0 * CELL_SIDE;
    let names: Vec<_> = steps
        .iter()
        .map(|step| step.as_ref().map(|step| pen.measurer.wrap(&step.name, LABEL, width)))
        .collect();
    let tallest = names.iter().flatten().map(|lines| text_height(lines, LABEL)).fold(0.0, f32::max);
    let height = tallest.max(LABEL.line_height()) + 2.0 * space::M;
    let mut columns = Vec::with_capacity(names.len());
    for (index, lines) in names.iter().enumerate() {
        let slot = &pen.columns.list[index];
        let body = rect(pen.columns.x(index), y, pen.columns.pitch, height);
        if let (Some(lines), Some(step)) = (lines, &slot.step) {
            let at = pt(body.center().x, body.center().y - text_height(lines, LABEL) / 2.0);
            builder.text(lines, at, Align::Center, LABEL, pen.theme.muted);
            builder.group(Target::Step(step.clone()), body, None);
        }
        columns.push(Column {
            step: slot.step.clone(),
            phase: slot.phase,
            index_in_phase: slot.index_in_phase,
            rect: body,
        });
    }
    columns
}

/// A lane's name, and for an emotion lane its scale.
pub(super) fn lane_header(pen: &mut Pen<'_>, builder: &mut LayerBuilder, lane: &Lane, row: &Row) {
    let lines = name_lines(pen, lane);
    let top = pt(MARGIN, row.y + LANE_PAD + if lane.collapsed { -2.0 } else { 2.0 });
    builder.text(&lines, top, Align::Start, BODY_STRONG, pen.theme.ink);
    if let Some(scale) = &row.layout.scale {
        super::emotions::scale_labels(pen, builder, row.y, scale);
    }
    let bounds = rect(0.0, row.y, LANE_HEADER, row.layout.height);
    builder.group(Target::Lane(lane.id.clone()), bounds, None);
}

/// Least height of a lane so that its name fits.
pub(super) fn header_height(pen: &mut Pen<'_>, lane: &Lane) -> f32 {
    text_height(&name_lines(pen, lane), BODY_STRONG) + 2.0 * LANE_PAD
}

/// The lane's name, broken so that it fits beside the cells; of an emotion lane, beside the words of its scale.
fn name_lines(pen: &mut Pen<'_>, lane: &Lane) -> Arc<[TextLine]> {
    const BESIDE_SCALE: f32 = 64.0;
    let name = lane.shown_name(&pen.map.language);
    let lines = pen.measurer.wrap(&name, BODY_STRONG, LANE_HEADER - MARGIN - space::M);
    let is_curve = lane.kind.info().content == Content::EmotionCurve && !lane.collapsed;
    if lines.len() > 1 && is_curve { pen.measurer.wrap(&name, BODY_STRONG, BESIDE_SCALE) } else { lines }
}

/// The lines between lanes and between columns.
pub(super) fn grid_lines(pen: &Pen<'_>, builder: &mut LayerBuilder, rows: &[Row], top: f32, width: f32) {
    let hair = line(1.0, pen.theme.hairline);
    let bottom = rows.last().map_or(top, Row::bottom);
    for index in 0..=pen.columns.list.len() {
        let x = pen.columns.x(index);
        let of_phase = pen.columns.spans.iter().any(|span| span.start == index || span.end == index);
        let color = if of_phase { pen.theme.line.mix(pen.theme.hairline, 0.4) } else { hair.color };
        builder.segment(pt(x, top), pt(x, bottom), Line { color, ..hair });
    }
    // Where a line of a blueprint follows, that one is drawn instead.
    let next = rows.iter().skip(1).map(|row| row.y).chain([bottom]);
    let edges = rows.iter().map(Row::bottom).zip(next).filter(|(edge, next)| edge == next);
    for y in std::iter::once(top).chain(edges.map(|(edge, _)| edge)) {
        builder.segment(pt(0.0, y), pt(width, y), hair);
    }
    builder.group(Target::Background, rect(0.0, top, width, bottom - top + 1.0), None);
}
