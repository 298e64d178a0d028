//! What stands around the cells: title block, phase and step headers, lane headers, legend, grid lines.

use super::content::{Builder, text_bounds, text_height};
use super::measures::*;
use super::{Columns, Pen};
use crate::geom::{Point, Rect, pt, rect};
use crate::locale;
use crate::model::{Lane, LaneKind, MapState, Market, Persona, Scope};
use crate::scene::grid::{Column, PhaseSpan, Row};
use crate::scene::item::{Align, ImageItem, Item, Line, Path, Target, line};
use crate::theme::{BODY, BODY_STRONG, CAPTION, LABEL, LABEL_STRONG, PHASE, TITLE, shadow_layers, space};

/// Draws the title block; gives back its lower edge.
pub(super) fn title(pen: &mut Pen<'_>, builder: &mut Builder, width: f32) -> f32 {
    let chips = personas(pen, builder, width);
    let room = width - 2.0 * MARGIN - if chips.width() > 0.0 { chips.width() + space::XL } else { 0.0 };
    let top = pt(MARGIN, MARGIN - 4.0);
    let title = pen.map.title.clone();
    let lines = pen.measurer.wrap(&title, TITLE, room);
    let mut y = top.y + builder.text(&lines, top, Align::Start, TITLE, pen.theme.ink);
    for (words, style, color) in
        [(pen.map.brief.scenario.clone(), BODY, pen.theme.muted), (facts(pen), LABEL, pen.theme.faint)]
    {
        if !words.is_empty() {
            y += space::XS;
            let lines = pen.measurer.wrap(&words, style, room.min(720.0));
            y += builder.text(&lines, pt(MARGIN, y), Align::Start, style, color);
        }
    }
    let bottom = y.max(chips.max.y);
    builder.group(Target::Title, rect(0.0, 0.0, width, bottom), None);
    bottom
}

/// State, market and scope in a line.
fn facts(pen: &Pen<'_>) -> String {
    let brief = &pen.map.brief;
    let word = |key: &str| locale::text(pen.lang, key).into_owned();
    let state = brief.state.map(|state| match state {
        MapState::AsIs => word("state-as-is"),
        MapState::ToBe => word("state-to-be"),
        MapState::Both => word("state-both"),
    });
    let market = brief.market.map(|market| match market {
        Market::B2b => word("market-b2b"),
        Market::B2c => word("market-b2c"),
        Market::Both => word("market-both"),
    });
    let scope = brief.scope.map(|scope| match scope {
        Scope::Company => word("scope-company"),
        Scope::Product => word("scope-product"),
    });
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    [named(&brief.subject), state, market, scope, named(&brief.owner)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" \u{b7} ")
}

const CHIP_HEIGHT: f32 = 44.0;
const CHIP_WIDTH: f32 = 320.0;

/// The personas at the right of the title block, one under another; gives back their box.
fn personas(pen: &mut Pen<'_>, builder: &mut Builder, width: f32) -> Rect {
    let map = pen.map;
    let mut bounds = rect(width - MARGIN, MARGIN, 0.0, 0.0);
    for (index, persona) in map.personas.iter().filter(|persona| !persona.hidden).enumerate() {
        let y = MARGIN - 4.0 + index as f32 * (CHIP_HEIGHT + space::S);
        bounds = bounds.union(&chip(pen, builder, persona, width - MARGIN, y));
    }
    bounds
}

fn chip(pen: &mut Pen<'_>, builder: &mut Builder, persona: &Persona, right: f32, y: f32) -> Rect {
    let name = pen.measurer.wrap(&persona.name, LABEL_STRONG, CHIP_WIDTH);
    let role = pen.measurer.wrap(&persona.role, CAPTION, CHIP_WIDTH - 70.0);
    let text_h = text_height(&name, LABEL_STRONG)
        + if persona.role.is_empty() { 0.0 } else { text_height(&role, CAPTION) };
    let text_w = name.iter().chain(role.iter()).map(|line| line.width).fold(0.0, f32::max);
    let height = CHIP_HEIGHT.max(text_h + 2.0 * space::S);
    let body = rect(right - text_w - 66.0, y, text_w + 66.0, height);
    for (layer, _) in shadow_layers(body) {
        builder.rect(layer, layer.height() / 2.0, Some(pen.theme.shadow), None);
    }
    let radius = CHIP_HEIGHT / 2.0;
    builder.rect(body, radius, Some(pen.theme.surface), Some(line(1.0, pen.theme.hairline)));
    let ink = pen.persona_ink(&persona.id);
    let disc = Rect::centered(pt(body.min.x + 24.0, body.center().y), 28.0, 28.0);
    builder.rect(disc, 14.0, Some(ink.mix(pen.theme.surface, 0.82)), None);
    if let Some(image) = persona.image.as_ref().and_then(|id| pen.map.image(id)) {
        builder.push(Item::Image(ImageItem { rect: disc, image: image.clone(), radius: 14.0 }));
    } else {
        let initial: String = persona.name.chars().take(1).flat_map(char::to_uppercase).collect();
        let initial = pen.measurer.wrap(&initial, LABEL_STRONG, 28.0);
        let top = pt(disc.center().x, disc.center().y - LABEL_STRONG.line_height() / 2.0);
        builder.text(&initial, top, Align::Center, LABEL_STRONG, ink);
    }
    let mut top = pt(body.min.x + 46.0, body.center().y - text_h / 2.0);
    top.y += builder.text(&name, top, Align::Start, LABEL_STRONG, pen.theme.ink);
    if !persona.role.is_empty() {
        builder.text(&role, top, Align::Start, CAPTION, pen.theme.muted);
    }
    body
}

/// Draws the phase arrows and the step names from `y` down; gives back the spans and columns.
pub(super) fn top(pen: &mut Pen<'_>, builder: &mut Builder, y: f32) -> (Vec<PhaseSpan>, Vec<Column>) {
    let map = pen.map;
    let names: Vec<_> = map
        .phases
        .iter()
        .zip(&pen.columns.spans)
        .map(|(phase, span)| {
            let width = COLUMN * span.len() as f32 - 2.0 * PHASE_TIP - space::M;
            pen.measurer.wrap(&phase.name, PHASE, width)
        })
        .collect();
    let tallest = names.iter().map(|lines| text_height(lines, PHASE)).fold(0.0, f32::max);
    let height = PHASE_HEIGHT.max(tallest + 2.0 * space::S);
    let mut spans = Vec::with_capacity(names.len());
    for (index, (phase, lines)) in map.phases.iter().zip(&names).enumerate() {
        let columns = pen.columns.spans[index].clone();
        let (left, right) = (Columns::x(columns.start), Columns::x(columns.end));
        let body = rect(left, y, right - left, height);
        let color = pen.theme.swatches[map.phase_swatch(index) as usize];
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

fn step_headers(pen: &mut Pen<'_>, builder: &mut Builder, y: f32) -> Vec<Column> {
    let steps = pen.steps();
    let width = COLUMN - 2.0 * CELL_SIDE;
    let names: Vec<_> = steps
        .iter()
        .map(|step| step.as_ref().map(|step| pen.measurer.wrap(&step.name, LABEL, width)))
        .collect();
    let tallest = names.iter().flatten().map(|lines| text_height(lines, LABEL)).fold(0.0, f32::max);
    let height = tallest.max(LABEL.line_height()) + 2.0 * space::M;
    let mut columns = Vec::with_capacity(names.len());
    for (index, lines) in names.iter().enumerate() {
        let slot = &pen.columns.list[index];
        let body = rect(Columns::x(index), y, COLUMN, height);
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

/// A lane's name, and for an emotion lane the words of its scale.
pub(super) fn lane_header(pen: &mut Pen<'_>, builder: &mut Builder, lane: &Lane, row: &Row) {
    let name = lane.shown_name(&pen.map.language);
    let lines = super::cards::header_lines(pen.measurer, &name);
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
    let name = lane.shown_name(&pen.map.language);
    let lines = super::cards::header_lines(pen.measurer, &name);
    text_height(&lines, BODY_STRONG) + 2.0 * LANE_PAD
}

/// The lines between lanes and between columns.
pub(super) fn grid_lines(pen: &Pen<'_>, builder: &mut Builder, rows: &[Row], top: f32, width: f32) {
    let hair = line(1.0, pen.theme.hairline);
    let bottom = rows.last().map_or(top, Row::bottom);
    for index in 0..=pen.columns.list.len() {
        let x = Columns::x(index);
        let of_phase = pen.columns.spans.iter().any(|span| span.start == index || span.end == index);
        let color = if of_phase { pen.theme.line.mix(pen.theme.hairline, 0.4) } else { hair.color };
        builder.segment(pt(x, top), pt(x, bottom), Line { color, ..hair });
    }
    for y in std::iter::once(top).chain(rows.iter().map(Row::bottom)) {
        builder.segment(pt(0.0, y), pt(width, y), hair);
    }
    builder.group(Target::Background, rect(0.0, top, width, bottom - top + 1.0), None);
}

/// What the lines, shades and marks mean; only of what the map shows. Gives back its lower edge.
pub(super) fn legend(pen: &mut Pen<'_>, builder: &mut Builder, y: f32) -> f32 {
    let state = pen.map.main_state();
    let curves = pen.map.lanes.iter().any(|lane| lane.kind == LaneKind::Emotions && !lane.hidden);
    let personas = pen.map.shown_personas();
    let steps: Vec<_> = pen.steps().into_iter().flatten().collect();
    let any = |test: &dyn Fn(&crate::model::Step, &crate::model::Id) -> bool| {
        curves && steps.iter().any(|step| personas.iter().any(|persona| test(step, persona)))
    };
    let felt = any(&|step, persona| step.emotion(persona, state).is_some());
    let expected = any(&|step, persona| step.expectation(persona, state).is_some());
    let gap = any(&|step, persona| step.gap_tenths(persona, state).is_some());
    let stars = pen
        .map
        .lanes
        .iter()
        .filter(|lane| !lane.hidden)
        .any(|lane| lane.kind.holds_cards() && lane.cards.iter().any(|card| card.moment_of_truth));
    let mut x = LANE_HEADER + CELL_SIDE;
    let entries = [
        (felt, Sample::Felt, "legend-feels"),
        (expected, Sample::Expected, "legend-expects"),
        (gap, Sample::Better, "legend-better"),
        (gap, Sample::Worse, "legend-worse"),
        (stars, Sample::Star, "legend-moment-of-truth"),
    ];
    if entries.iter().all(|(shown, ..)| !shown) {
        return y;
    }
    let top = y + space::L;
    for (_, sample, key) in entries.into_iter().filter(|(shown, ..)| *shown) {
        x = legend_entry(pen, builder, sample, key, pt(x, top));
    }
    let bottom = top + CAPTION.line_height();
    builder.group(Target::Legend, rect(LANE_HEADER, top, x - LANE_HEADER, bottom - top), None);
    bottom
}

#[derive(Clone, Copy)]
enum Sample {
    Felt,
    Expected,
    Better,
    Worse,
    Star,
}

fn legend_entry(pen: &mut Pen<'_>, builder: &mut Builder, sample: Sample, key: &str, at: Point) -> f32 {
    let theme = pen.theme;
    let middle = at.y + CAPTION.line_height() / 2.0;
    let swatch = Rect::centered(pt(at.x + 12.0, middle), 24.0, 12.0);
    let (from, until) = (pt(at.x, middle), pt(at.x + 24.0, middle));
    match sample {
        Sample::Felt => {
            let ink = pen.persona_ink(&pen.map.focus_persona());
            builder.segment(from, until, line(2.5, ink));
        }
        Sample::Expected => {
            builder.segment(from, until, Line { width: 1.5, color: theme.faint, dash: Some([5.0, 4.0]) });
        }
        Sample::Better => builder.rect(swatch, 3.0, Some(theme.better_fill), None),
        Sample::Worse => builder.rect(swatch, 3.0, Some(theme.worse_fill), None),
        Sample::Star => {
            builder.path(super::cards::star_path(pt(at.x + 15.0, middle)), Some(theme.star), None);
        }
    }
    let words = locale::text(pen.lang, key);
    let lines = pen.measurer.wrap(&words, CAPTION, 1000.0);
    let text_at = pt(at.x + 24.0 + space::S, at.y);
    builder.text(&lines, text_at, Align::Start, CAPTION, theme.muted);
    text_bounds(&lines, text_at, Align::Start, CAPTION).max.x + space::XL
}
