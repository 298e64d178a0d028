//! The figures of cards: as bars in a lane of metrics, as one quiet line elsewhere.

use super::pen::Pen;
use std::sync::Arc;

use super::chips::{Chip, Glyph};
use super::content::LayerBuilder;
use crate::geom::{Point, pt, rect};
use crate::locale::{self, Lang};
use crate::model::{Card, Lane, Metrics};
use crate::scene::item::{Align, TextLine};
use crate::scene::marks::{Mark, Marks};
use crate::theme::{CAPTION_STRONG, Color, SIGN, space};

/// A kind of figure: its name's key, how to read it, and its full bar where that is fixed.
struct FigureKind {
    key: &'static str,
    of: fn(&Metrics) -> Option<f64>,
    full: Option<f64>,
    said: fn(f64, Lang) -> String,
}

static KINDS: [FigureKind; 6] = [
    FigureKind { key: "metric-visits", of: |m| m.visits.map(|n| n as f64), full: None, said: grouped },
    FigureKind { key: "metric-customers", of: |m| m.customers.map(|n| n as f64), full: None, said: grouped },
    FigureKind { key: "metric-conversion", of: |m| m.conversion, full: None, said: share },
    FigureKind { key: "metric-satisfaction", of: |m| m.satisfaction, full: Some(10.0), said: out_of_ten },
    FigureKind { key: "metric-cost", of: |m| m.cost, full: None, said: grouped },
    FigureKind { key: "metric-value", of: |m| m.value, full: None, said: grouped },
];

/// What a full bar stands for in a lane, for each kind of figure.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scales([f64; KINDS.len()]);

impl Scales {
    /// Of all cards of a lane, so that a part of a map has bars as long as the whole.
    pub(super) fn of(lane: &Lane) -> Scales {
        let mut scales = Scales::default();
        let measured = lane.cards.iter().map(|card| &card.metrics).filter(|it| **it != Metrics::default());
        for metrics in measured {
            for (scale, kind) in scales.0.iter_mut().zip(&KINDS) {
                *scale = kind.full.unwrap_or_else(|| scale.max((kind.of)(metrics).unwrap_or(0.0)));
            }
        }
        scales
    }
}

/// A bar with its name and figure.
struct Bar {
    name: Arc<[TextLine]>,
    figure: Arc<[TextLine]>,
    /// Of the full length, 0 to 1.
    share: f32,
}

/// The figures of a card, measured.
pub(super) struct Bars(Vec<Bar>);

const BAR: f32 = 4.0;
const ROW: f32 = 25.0;
/// Between the words and the first bar.
const ABOVE: f32 = 5.0;

pub(super) fn bars(pen: &mut Pen<'_>, card: &Card, scales: &Scales, width: f32) -> Bars {
    let mut all = Vec::new();
    for (kind, full) in KINDS.iter().zip(scales.0) {
        let Some(value) = (kind.of)(&card.metrics) else { continue };
        let figure = pen.measurer.wrap(&(kind.said)(value, pen.lang), CAPTION_STRONG, width);
        let room = width - figure.iter().map(|line| line.width).fold(0.0, f32::max) - space::XS;
        let name = pen.word(kind.key);
        let fits = pen.measurer.width(&name, SIGN) < room;
        let name = pen.measurer.wrap(if fits { &name } else { "" }, SIGN, width);
        let share = if full > 0.0 { (value / full).clamp(0.0, 1.0) as f32 } else { 0.0 };
        all.push(Bar { name, figure, share });
    }
    Bars(all)
}

impl Bars {
    pub(super) fn height(&self) -> f32 {
        if self.0.is_empty() { 0.0 } else { self.0.len() as f32 * ROW + ABOVE }
    }

    /// Draws them from `at` down.
    pub(super) fn draw(&self, pen: &Pen<'_>, builder: &mut LayerBuilder, at: Point, width: f32, ink: Color) {
        for (index, bar) in self.0.iter().enumerate() {
            let top = at.y + ABOVE + index as f32 * ROW;
            let drop = CAPTION_STRONG.line_height() - SIGN.line_height();
            builder.text(&bar.name, pt(at.x, top + drop), Align::Start, SIGN, pen.theme.muted);
            builder.text(&bar.figure, pt(at.x + width, top), Align::End, CAPTION_STRONG, pen.theme.ink);
            track(
                pen,
                builder,
                pt(at.x, top + CAPTION_STRONG.line_height() + 1.0),
                width,
                bar.share,
                ink,
                BAR,
            );
        }
    }
}

/// A bar on its track, its top left corner at `at`.
fn track(
    pen: &Pen<'_>,
    builder: &mut LayerBuilder,
    at: Point,
    width: f32,
    share: f32,
    ink: Color,
    height: f32,
) {
    builder.rect(rect(at.x, at.y, width, height), height / 2.0, Some(pen.theme.hairline), None);
    let long = (width * share).max(if share > 0.0 { height } else { 0.0 });
    if long > 0.0 {
        builder.rect(rect(at.x, at.y, long, height), height / 2.0, Some(ink), None);
    }
}

/// Visits, conversion and satisfaction as chips; only what was not `told` otherwise of tracked visits.
pub(super) fn chips(card: &Card, lang: Lang, marks: &mut Marks, told: bool) -> Vec<Chip<'static>> {
    let mut chips = Vec::new();
    let metrics = &card.metrics;
    if let (Some(visits), false) = (metrics.visits, told) {
        marks.add(Mark::Visits);
        chips.push(Chip::new(Glyph::Icon("eye"), compact(visits as f64, lang)));
    }
    if let (Some(conversion), false) = (metrics.conversion, told) {
        marks.add(Mark::Conversion);
        chips.push(Chip::new(Glyph::Icon("funnel"), share(conversion, lang)));
    }
    if let Some(satisfaction) = metrics.satisfaction {
        marks.add(Mark::Satisfaction);
        chips.push(Chip::new(Glyph::Icon("smile"), decimal(satisfaction, lang)));
    }
    chips
}

/// The thin bar of a touchpoint's visits, as long as it has a share of the busiest one's.
pub(super) const VISITS_BAR: f32 = 3.0;

pub(super) fn visits_bar(
    pen: &Pen<'_>,
    builder: &mut LayerBuilder,
    card: &Card,
    scales: &Scales,
    at: Point,
    width: f32,
    ink: Color,
) {
    let visits = card.metrics.visits.unwrap_or(0) as f64;
    let share = if scales.0[0] > 0.0 { (visits / scales.0[0]) as f32 } else { 0.0 };
    track(pen, builder, at, width, share, ink, VISITS_BAR);
}

/// With at most one decimal.
fn decimal(value: f64, lang: Lang) -> String {
    locale::number(lang, value, 1)
}

/// From a thousand on without decimals.
fn grouped(value: f64, lang: Lang) -> String {
    locale::number(lang, value, if value < 1000.0 { 1 } else { 0 })
}

/// Short: 940, 1.3k, 12k, 2.4M.
fn compact(value: f64, lang: Lang) -> String {
    let rounded = |value: f64| {
        if value < 9.95 { decimal(value, lang) } else { format!("{value:.0}") }
    };
    match value {
        ..999.5 => format!("{value:.0}"),
        ..999_500.0 => format!("{}k", rounded(value / 1e3)),
        ..999_500_000.0 => format!("{}M", rounded(value / 1e6)),
        _ => format!("{}G", rounded(value / 1e9)),
    }
}

fn share(share: f64, lang: Lang) -> String {
    locale::share(lang, share)
}

fn out_of_ten(value: f64, lang: Lang) -> String {
    format!("{}\u{202f}/\u{202f}10", decimal(value, lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_short_and_whole_where_they_can_be() {
        let said: Vec<String> = [0.0, 940.0, 1284.0, 9_960.0, 12_480.0, 999_499.0, 2_400_000.0, 3e9]
            .map(|n| compact(n, Lang::English))
            .into();
        assert_eq!(said, ["0", "940", "1.3k", "10k", "12k", "999k", "2.4M", "3G"]);
        assert_eq!(share(0.126, Lang::English), "13\u{202f}%");
        assert_eq!(share(0.042, Lang::Dutch), "4,2%");
        assert_eq!(grouped(1_234_567.0, Lang::English), "1,234,567");
        assert_eq!(decimal(7.0, Lang::English), "7");
    }
}
