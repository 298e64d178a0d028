//! The likely next steps after a touchpoint, or after several in a row: as arrows with their chances, the end of the
//! journey among them.

use super::Tracked;
use super::arrows::{draw_arrow, width};
use super::plates::{Plate, Plates};
use super::routes::{Trip, places, routes};
use crate::geom::{Rect, pt, rect};
use crate::locale;
use crate::measure::{NextStep, NextSteps};
use crate::model::Swatch;
use crate::scene::grid::Grid;
use crate::scene::item::{Align, Target, line};
use crate::scene::layout::Pen;
use crate::scene::layout::content::Builder;
use crate::theme::{BODY_STRONG, CAPTION_STRONG, CORNER};

/// So many of the likeliest touchpoints are shown, and the end.
pub(in crate::scene::layout) const SHOWN: usize = 3;
/// Arrows of next steps are thicker than others by this.
const BOLD: f32 = 2.0;
const DISC: f32 = 18.0;

pub(super) fn draw(
    pen: &mut Pen<'_>,
    steps: &NextSteps,
    tracked: Tracked<'_>,
    grid: &Grid,
    under: &mut Builder,
    over: &mut Builder,
) {
    let path = &tracked.overlay.after;
    let shown = places(grid, |id| path.contains(id) || tracked.measured.touchpoint(id).is_some());
    let Some(last) = path.last().and_then(|id| shown.get(id)).copied() else { return };
    let theme = pen.theme;
    let walked: Vec<Trip> = path
        .windows(2)
        .filter_map(|pair| Some(Trip { from: *shown.get(&pair[0])?, to: *shown.get(&pair[1])?, width: 2.0 }))
        .collect();
    let likely: Vec<(&NextStep, Trip)> = steps
        .nexts
        .iter()
        .filter_map(|next| Some((next, *shown.get(next.to.as_ref()?)?)))
        .take(SHOWN)
        .map(|(next, to)| (next, Trip { from: last, to, width: width(next.probability) + BOLD }))
        .collect();
    let trips: Vec<Trip> = walked.iter().copied().chain(likely.iter().map(|(_, trip)| *trip)).collect();
    let routes = routes(&trips);
    for route in routes.iter().rev() {
        draw_arrow(under, theme, route, theme.accent);
    }

    let mut plates = Plates::new(grid);
    ring(over, last.rect, 2.5, theme.accent);
    for (_, trip) in likely.iter().filter(|(_, trip)| trip.to.rect != last.rect) {
        ring(over, trip.to.rect, 1.5, theme.accent);
    }
    let onto_below = likely.iter().any(|(_, trip)| trip.is_just_below());
    if let Some(end) = steps.nexts.iter().find(|next| next.to.is_none()) {
        let area = end_sign(pen, over, last.rect, end.probability, !onto_below);
        plates.take(area);
    }
    let area = support(pen, over, steps, path.len(), last.rect);
    plates.take(area);
    for ((next, _), route) in likely.iter().zip(&routes[walked.len()..]) {
        let words = locale::percent(pen.lang, next.probability * 100.0, 0);
        let lines = pen.measurer.wrap(&words, BODY_STRONG, 200.0);
        let plate = Plate { lines, style: BODY_STRONG, pad: pt(7.0, 1.5) };
        let area = plates.along_or_over(route, &plate);
        plate.draw(over, area, theme.accent, Some(line(1.5, theme.paper)), theme.on_accent);
        over.group(Target::Background, area.expand(1.0), None);
    }
    if path.len() > 1 {
        for (nth, id) in path.iter().enumerate() {
            let Some(place) = shown.get(id) else { continue };
            // A card that comes again gets its second number beside the first.
            let before = path[..nth].iter().filter(|earlier| *earlier == id).count() as f32;
            let disc = Rect::centered(place.rect.min + pt(1.0 + before * (DISC + 2.0), 0.0), DISC, DISC);
            over.rect(disc, DISC / 2.0, Some(theme.accent), Some(line(1.5, theme.paper)));
            let lines = pen.measurer.wrap(&(nth + 1).to_string(), CAPTION_STRONG, 60.0);
            let top = pt(disc.center().x, disc.center().y - CAPTION_STRONG.line_height() / 2.0);
            over.text(&lines, top, Align::Center, CAPTION_STRONG, theme.on_accent);
            over.group(Target::Background, disc.expand(1.0), None);
        }
    }
}

fn ring(builder: &mut Builder, card: Rect, width: f32, ink: crate::theme::Color) {
    let area = card.expand(1.0 + width / 2.0);
    builder.rect(area, CORNER + 2.0, None, Some(line(width, ink)));
    builder.group(Target::Background, area.expand(width), None);
}

/// The end of the journey: a sign at the lower left corner of the card; in words where there is room.
fn end_sign(pen: &mut Pen<'_>, builder: &mut Builder, card: Rect, chance: f64, in_words: bool) -> Rect {
    const ICON: f32 = 12.0;
    let theme = pen.theme;
    let percent = locale::percent(pen.lang, chance * 100.0, 0);
    let words = if in_words {
        locale::text_with(pen.lang, "next-end", &[("share", percent.into())])
    } else {
        percent
    };
    let lines = pen.measurer.wrap(&words, BODY_STRONG, 300.0);
    let wide = lines.iter().map(|line| line.width).fold(0.0, f32::max) + ICON + 18.0;
    let area = rect(card.min.x - 8.0, card.max.y - 7.0, wide, BODY_STRONG.line_height() + 3.0);
    let fill = theme.swatches[Swatch::Rust as usize];
    builder.rect(area, area.height() / 2.0, Some(fill), Some(line(1.5, theme.paper)));
    builder.icon("log-out", pt(area.min.x + 7.0, area.center().y - ICON / 2.0), ICON, theme.on_swatch);
    builder.text(
        &lines,
        pt(area.min.x + 7.0 + ICON + 4.0, area.min.y + 1.5),
        Align::Start,
        BODY_STRONG,
        theme.on_swatch,
    );
    builder.group(Target::Background, area.expand(1.0), None);
    area
}

/// How many journeys it is said of, above the card; or that they are too few.
fn support(pen: &mut Pen<'_>, builder: &mut Builder, steps: &NextSteps, asked: usize, card: Rect) -> Rect {
    let theme = pen.theme;
    let count = locale::number(pen.lang, steps.journeys as f64, 0);
    let words = if steps.too_few {
        pen.word("next-too-few").into_owned()
    } else if steps.used < asked {
        let used = locale::Arg::from(steps.used);
        locale::text_with(pen.lang, "next-journeys-last", &[("count", count.into()), ("used", used)])
    } else {
        let key = if asked > 1 { "next-journeys-path" } else { "next-journeys" };
        locale::text_with(pen.lang, key, &[("count", count.into())])
    };
    let lines = pen.measurer.wrap(&words, CAPTION_STRONG, 400.0);
    let plate = Plate { lines, style: CAPTION_STRONG, pad: pt(6.0, 1.0) };
    let size = plate.area(pt(0.0, 0.0));
    let left = card.min.x + if asked > 1 { DISC / 2.0 + 4.0 } else { -2.0 };
    let area = rect(left, card.min.y - size.height() - 4.0, size.width(), size.height());
    plate.draw(builder, area, theme.surface, Some(line(1.0, theme.accent)), theme.accent);
    builder.group(Target::Background, area.expand(1.0), None);
    area
}
