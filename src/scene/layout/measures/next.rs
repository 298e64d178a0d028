//! The likely next steps after a touchpoint, or after several in a row: as arrows with their chances, the end of the
//! journey among them.

use std::collections::HashSet;

use super::arrows::{draw_arrows, width};
use super::drawn::Drawn;
use super::plates::{Plate, Plates};
use super::routes::routes;
use super::trips::{CardPlace, Trip, places};
use crate::geom::{Rect, pt, rect};
use crate::locale;
use crate::measure::{NextStep, NextSteps};
use crate::model::{Id, Swatch};
use crate::scene::grid::Grid;
use crate::scene::item::{Align, Target, line};
use crate::scene::layout::content::LayerBuilder;
use crate::scene::layout::pen::Pen;
use crate::scene::layout::tracked::Tracked;
use crate::theme::{BODY_STRONG, CAPTION_STRONG, CORNER, Color, Theme};

/// So many of the likeliest touchpoints are shown, and the end.
const SHOWN: usize = 3;
/// What would be written as 0 %.
const LEAST_CHANCE: f64 = 0.005;
/// Arrows of next steps are thicker than others by this, and those of the way so far as thick as this.
const BOLD: f32 = 2.0;
const DISC: f32 = 18.0;
/// So far off the corner of a card are the numbers of a path, that no ring around the card runs through their digits.
const CLEAR: f32 = 6.0;

pub(super) fn draw(
    pen: &mut Pen<'_>,
    drawn: &mut Drawn,
    steps: &NextSteps,
    tracked: &Tracked<'_>,
    grid: &Grid,
) {
    let Drawn { under, over } = drawn;
    let path = &tracked.overlay.after;
    let shown = places(grid, |id| path.contains(id) || tracked.touchpoints.contains_key(id));
    let theme = pen.theme;
    // Each card once, though the path may come to it again.
    let on_path: HashSet<&Id> = path.iter().collect();
    let once = path.iter().enumerate().filter(|(place, id)| !path[..*place].contains(id));
    for place in once.filter_map(|(_, id)| shown.get(id)) {
        ring(under, place.rect, 2.5, theme.accent);
    }
    let Some(last) = path.last().and_then(|id| shown.get(id)).copied() else { return };
    let walked: Vec<Trip> = path
        .windows(2)
        .filter_map(|pair| Some(Trip { from: *shown.get(&pair[0])?, to: *shown.get(&pair[1])?, width: BOLD }))
        .collect();
    let likely: Vec<(&NextStep, Trip)> = steps
        .nexts
        .iter()
        // What never came next has a chance only in the model.
        .filter(|next| next.journeys > 0 && next.probability >= LEAST_CHANCE)
        .filter_map(|next| Some((next, *shown.get(next.to.as_ref()?)?)))
        .take(SHOWN)
        .map(|(next, to)| (next, Trip { from: last, to, width: width(next.probability) + BOLD }))
        .collect();
    let trips: Vec<Trip> = walked.iter().copied().chain(likely.iter().map(|(_, trip)| *trip)).collect();
    let routes = routes(grid, &trips, 0.5);
    let ink = |number: usize| if number < walked.len() { theme.flow } else { theme.accent };
    let inked: Vec<_> = routes.iter().enumerate().map(|(number, route)| (route, ink(number))).collect();
    draw_arrows(under, theme, &inked);
    let onto_others =
        likely.iter().filter(|(next, _)| next.to.as_ref().is_none_or(|to| !on_path.contains(to)));
    for (_, trip) in onto_others {
        ring(under, trip.to.rect, 1.5, theme.accent);
    }
    let mut plates = Plates::new(grid);
    let onto_below = likely.iter().any(|(_, trip)| trip.is_just_below());
    let end = steps.nexts.iter().find(|next| next.to.is_none());
    let won = tracked.ends_well();
    let end = end.map(|end| end_sign(pen, over, last.rect, end.probability, (won, !onto_below)));
    plates.take_all(end.into_iter().chain([handle(last.rect)]));
    for ((next, _), route) in likely.iter().zip(&routes[walked.len()..]) {
        let words = locale::percent(pen.lang, next.probability * 100.0, 0);
        let lines = pen.measurer.wrap(&words, BODY_STRONG, 200.0);
        let plate = Plate { lines, style: BODY_STRONG, pad: pt(7.0, 1.5) };
        let area = plates.along_or_near(route, &plate);
        plate.draw(over, area, theme.accent, Some(line(1.5, theme.paper)), theme.on_accent);
        over.group(Target::Background, area.expand(1.0), None);
    }
    support(pen, over, steps, path.len(), &last, end, &mut plates);
    if path.len() > 1 {
        numbers(pen, over, path.iter().map(|id| shown.get(id)));
    }
}

/// Where a card under the pointer has the handle from which a link is drawn: no percentage may lie below it.
fn handle(card: Rect) -> Rect {
    const SIDE: f32 = 20.0;
    Rect::centered(pt(card.max.x, card.center().y), SIDE, SIDE)
}

fn ring(builder: &mut LayerBuilder, card: Rect, width: f32, ink: Color) {
    let area = card.expand(1.0 + width / 2.0);
    builder.rect(area, CORNER + 2.0, None, Some(line(width, ink)));
    builder.group(Target::Background, area.expand(width), None);
}

/// Numbers the contacts of a path; a card that comes again gets its next number beside the one before.
fn numbers<'p>(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    path: impl Iterator<Item = Option<&'p CardPlace>>,
) {
    let theme = pen.theme;
    let mut taken: Vec<Rect> = Vec::new();
    for (nth, place) in path.enumerate() {
        let Some(place) = place else { continue };
        let mut disc = Rect::centered(place.rect.min - pt(CLEAR, CLEAR), DISC, DISC);
        while taken.iter().any(|other| other.intersects(&disc)) {
            disc = disc.translate(pt(DISC + 1.0, 0.0));
        }
        taken.push(disc);
        builder.rect(disc, DISC / 2.0, Some(theme.accent), Some(line(1.5, theme.paper)));
        let lines = pen.measurer.wrap(&(nth + 1).to_string(), CAPTION_STRONG, 60.0);
        let top = pt(disc.center().x, disc.center().y - CAPTION_STRONG.line_height() / 2.0);
        builder.text(&lines, top, Align::Center, CAPTION_STRONG, theme.on_accent);
        builder.group(Target::Background, disc.expand(1.0), None);
    }
}

impl Tracked<'_> {
    /// Whether all who came to the last touchpoint of the path converted: what ends there is no loss.
    pub(super) fn ends_well(&self) -> bool {
        let last = self.overlay.after.last().and_then(|id| self.touchpoints.get(id));
        last.is_some_and(|touchpoint| touchpoint.all_converted())
    }
}

/// The end of the journey: a sign under the left corner of the card, clear of the mark that a selected card has; in words
/// where there is room. Who `won` converted, and did not leave.
fn end_sign(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    card: Rect,
    chance: f64,
    (won, in_words): (bool, bool),
) -> Rect {
    let theme = pen.theme;
    let percent = locale::percent(pen.lang, chance * 100.0, 0);
    let words = if in_words {
        let key = if won { "next-end-converted" } else { "next-end" };
        locale::text_with(pen.lang, key, &[("share", percent.into())])
    } else {
        percent
    };
    let lines = pen.measurer.wrap(&words, BODY_STRONG, 300.0);
    let wide = lines.iter().map(|line| line.width).fold(0.0, f32::max) + END_ICON + 18.0;
    let area = rect(card.min.x - 4.0, card.max.y + 4.5, wide, BODY_STRONG.line_height() + 3.0);
    let left = end_plate(theme, builder, area, won);
    builder.text(&lines, pt(left, area.min.y + 1.5), Align::Start, BODY_STRONG, theme.on_swatch);
    builder.group(Target::Background, area.expand(1.0), None);
    area
}

const END_ICON: f32 = 12.0;

/// The plate of the end with the sign of a way out, or of who converted a tick; gives back where words begin.
pub(super) fn end_plate(theme: &Theme, builder: &mut LayerBuilder, area: Rect, won: bool) -> f32 {
    let (swatch, icon_name) = if won { (Swatch::Green, "check") } else { (Swatch::Rust, "log-out") };
    let fill = theme.swatches[swatch as usize];
    builder.rect(area, area.height() / 2.0, Some(fill), Some(line(1.5, theme.paper)));
    let side = if area.width() < 2.0 * END_ICON { (area.width() - END_ICON) / 2.0 } else { 7.0 };
    let icon = pt(area.min.x + side, area.center().y - END_ICON / 2.0);
    builder.icon(icon_name, icon, END_ICON, theme.on_swatch);
    icon.x + END_ICON + 4.0
}

/// How many journeys it is said of, or that they are too few: above the card or below it, else over or under its cell.
fn support(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    steps: &NextSteps,
    asked: usize,
    last: &CardPlace,
    end: Option<Rect>,
    plates: &mut Plates<'_>,
) {
    let theme = pen.theme;
    let words = support_words(pen, steps, asked);
    let lines = pen.measurer.wrap(&words, CAPTION_STRONG, 400.0);
    let plate = Plate { lines, style: CAPTION_STRONG, pad: pt(6.0, 1.0) };
    let size = plate.area(pt(0.0, 0.0));
    let (w, h) = (size.width(), size.height());
    let card = last.rect;
    let left = card.min.x + if asked > 1 { DISC / 2.0 } else { -2.0 };
    let below = end.map_or(card.max.y, |end| end.max.y) + 4.0;
    let areas = [
        // Over the mark of a moment of truth.
        rect(left, card.min.y - h - 9.0, w, h),
        rect(card.min.x - 8.0, below, w, h),
        rect(card.min.x - 8.0, last.cell.max.y + 4.0, w, h),
        rect(card.min.x - 2.0, last.cell.min.y - h - 4.0, w, h),
    ];
    let area = plates.first_free(&areas).unwrap_or(areas[0]);
    plate.draw(builder, area, theme.surface, Some(line(1.0, theme.accent)), theme.accent);
    builder.group(Target::Background, area.expand(1.0), None);
}

fn support_words(pen: &Pen<'_>, steps: &NextSteps, asked: usize) -> String {
    if steps.too_few {
        return pen.word("next-too-few").into_owned();
    }
    let key = match steps.used {
        used if used < asked => "next-journeys-last",
        1 => "next-journeys",
        _ => "next-journeys-path",
    };
    let count = locale::number(pen.lang, steps.journeys as f64, 0);
    locale::text_with(pen.lang, key, &[("count", count.into()), ("used", steps.used.into())])
}
