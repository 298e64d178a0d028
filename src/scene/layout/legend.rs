//! What the lines, shades and signs mean: of what the map really shows, and no more.

use super::pen::Pen;
use std::borrow::Cow;

use super::cards::star_path;
use super::chips::{Glyph, draw_glyph};
use super::content::LayerBuilder;
use super::emotions::{self, FELT_WIDTH};
use super::measures::{self, Sign};
use super::sizes::*;
use crate::geom::{Point, Rect, pt, rect};
use crate::scene::grid::Row;
use crate::scene::item::{Align, Line, Target, line};
use crate::scene::marks::{Mark, Marks};
use crate::theme::{CAPTION, CAPTION_STRONG, Color, space};

#[derive(Clone, Copy)]
enum Sample {
    Felt(Color),
    ToBe(Color),
    Expected,
    Better,
    Worse,
    Change,
    Star,
    Assumption,
    AsIsCard,
    ToBeCard,
    Glyph(Glyph),
    Tracked(Sign),
}

const SAMPLE: f32 = 24.0;
const LINE: f32 = 20.0;
/// After words, as a share of their width: slides are shown in other fonts, too, which may be wider.
const SLACK: f32 = 0.08;

/// Draws it under `y`, no further right than `right`; gives back its lower edge.
pub(super) fn draw(pen: &mut Pen<'_>, builder: &mut LayerBuilder, rows: &[Row], y: f32, right: f32) -> f32 {
    let marks = rows.iter().map(|row| row.layout.marks).fold(Marks::default(), Marks::union);
    let entries = entries(pen, marks);
    let mut y = samples(pen, builder, entries, y, right);
    if let Some(source) = measures::source(pen) {
        let left = LANE_HEADER + CELL_SIDE;
        let lines = pen.measurer.wrap(&source, CAPTION_STRONG, right - left);
        y += space::L;
        let height = builder.text(&lines, pt(left, y), Align::Start, CAPTION_STRONG, pen.theme.muted);
        builder.group(Target::Legend, rect(LANE_HEADER, y, right - LANE_HEADER, height), None);
        let signs = measures::entries(pen).into_iter().map(|(sign, words)| (Sample::Tracked(sign), words));
        y = samples(pen, builder, signs.collect(), y + height - space::S, right);
    }
    y
}

/// Draws samples with their words, as many on a line as there is room for; gives back the lower edge.
fn samples(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    entries: Vec<(Sample, Cow<'_, str>)>,
    y: f32,
    right: f32,
) -> f32 {
    if entries.is_empty() {
        return y;
    }
    let (left, top) = (LANE_HEADER + CELL_SIDE, y + space::L);
    let (mut x, mut line_top, mut furthest) = (left, top, left);
    for (sample, words) in entries {
        let lines = pen.measurer.wrap(&words, CAPTION, right - left);
        let words = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let wide = sample.width() + space::S + words;
        if x > left && x + wide > right {
            x = left;
            line_top += LINE;
        }
        draw_sample(pen, builder, sample, pt(x, line_top + CAPTION.line_height() / 2.0));
        let at = pt(x + sample.width() + space::S, line_top);
        builder.text(&lines, at, Align::Start, CAPTION, pen.theme.muted);
        x += wide + space::XL + SLACK * words;
        furthest = furthest.max(x);
    }
    let bottom = line_top + CAPTION.line_height();
    builder.group(Target::Legend, rect(LANE_HEADER, top, furthest - LANE_HEADER, bottom - top), None);
    bottom
}

fn entries<'a>(pen: &Pen<'a>, marks: Marks) -> Vec<(Sample, Cow<'a, str>)> {
    let focus = pen.persona_ink(&pen.shown.focus);
    let several = pen.personas().count() > 1;
    let mut all: Vec<(Sample, Cow<'a, str>)> = Vec::new();
    if marks.has(Mark::Felt) && several {
        all.extend(pen.personas().map(|it| (Sample::Felt(pen.persona_ink(&it.id)), it.name.as_str().into())));
    }
    let plain = [
        (Mark::Felt, Sample::Felt(focus), "legend-feels"),
        (Mark::FeltToBe, Sample::ToBe(if several { pen.theme.muted } else { focus }), "legend-feels-to-be"),
        (Mark::Expected, Sample::Expected, "legend-expects"),
        (Mark::Better, Sample::Better, "legend-better"),
        (Mark::Worse, Sample::Worse, "legend-worse"),
        (Mark::Change, Sample::Change, "legend-change"),
        (Mark::MomentOfTruth, Sample::Star, "legend-moment-of-truth"),
        (Mark::AsIsOnly, Sample::AsIsCard, "legend-as-is-only"),
        (Mark::ToBeOnly, Sample::ToBeCard, "legend-to-be-only"),
        (Mark::Assumption, Sample::Assumption, "legend-assumption"),
        (Mark::Evidence, Sample::Glyph(Glyph::Gauge(3)), "legend-evidence"),
        (Mark::Visits, Sample::Glyph(Glyph::Icon("eye")), "legend-visits"),
        (Mark::Conversion, Sample::Glyph(Glyph::Icon("funnel")), "legend-conversion"),
        (Mark::Satisfaction, Sample::Glyph(Glyph::Icon("smile")), "legend-satisfaction"),
    ];
    let shown = plain.into_iter().filter(|(mark, ..)| marks.has(*mark) && !(several && *mark == Mark::Felt));
    all.extend(shown.map(|(_, sample, key)| (sample, pen.word(key))));
    all
}

impl Sample {
    fn width(self) -> f32 {
        match self {
            Sample::Star => 16.0,
            Sample::Change | Sample::Glyph(_) => 10.0,
            Sample::Tracked(sign) => sign.width(),
            _ => SAMPLE,
        }
    }
}

/// Draws a sample with the middle of its left edge at `at`.
fn draw_sample(pen: &Pen<'_>, builder: &mut LayerBuilder, sample: Sample, at: Point) {
    let theme = pen.theme;
    let swatch = rect(at.x, at.y - 6.0, SAMPLE, 12.0);
    let until = pt(at.x + SAMPLE, at.y);
    match sample {
        Sample::Felt(ink) => builder.segment(at, until, line(FELT_WIDTH, ink)),
        Sample::ToBe(ink) => {
            emotions::tube(
                theme,
                builder,
                &crate::scene::item::Path::polyline(&[at, until]),
                FELT_WIDTH,
                ink,
            );
        }
        Sample::Expected => builder.segment(at, until, emotions::expected_line(theme.faint)),
        Sample::Better => builder.rect(swatch, 3.0, Some(theme.better_fill), None),
        Sample::Worse => {
            builder.rect(swatch, 3.0, Some(theme.worse_fill), None);
            for x in [3.0, 9.0, 15.0, 21.0_f32] {
                let (low, high) = ((x - 6.0).max(0.0), (x + 6.0).min(SAMPLE));
                let place = |along: f32| pt(at.x + along, at.y + x - along);
                builder.segment(place(low), place(high), emotions::hatch_line(theme));
            }
        }
        Sample::Change => {
            emotions::arrow(builder, pt(at.x + 5.0, at.y + 7.0), pt(at.x + 5.0, at.y - 7.0), theme);
        }
        Sample::Star => builder.path(star_path(pt(at.x + 8.0, at.y)), Some(theme.star), None),
        Sample::Assumption => {
            card(pen, builder, swatch, Line { dash: Some([3.0, 3.0]), ..line(1.0, theme.faint) });
        }
        Sample::AsIsCard => card(pen, builder, swatch, line(1.0, theme.muted)),
        Sample::ToBeCard => card(pen, builder, swatch, line(1.5, theme.accent)),
        Sample::Glyph(glyph) => draw_glyph(builder, glyph, at, theme.muted),
        Sample::Tracked(sign) => measures::draw_sign(pen, builder, sign, at),
    }
}

fn card(pen: &Pen<'_>, builder: &mut LayerBuilder, area: Rect, edge: Line) {
    super::looks::rounded(builder, area, 3.0, pen.theme.surface, edge);
}
