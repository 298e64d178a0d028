//! Arrows from touchpoint to touchpoint, as thick as their share of what came next.

use std::collections::HashMap;

use super::drawn::Drawn;
use super::lines::Route;
use super::plates::{Plate, Plates};
use super::routes::routes;
use super::trips::{CardPlace, Trip, places};
use crate::geom::{Rect, pt};
use crate::locale;
use crate::model::{Id, Measured};
use crate::scene::grid::Grid;
use crate::scene::item::{Target, line};
use crate::scene::layout::content::LayerBuilder;
use crate::scene::layout::pen::Pen;
use crate::scene::layout::tracked::Tracked;
use crate::theme::{Color, SIGN_STRONG, Theme};

/// Of each touchpoint only so many arrows are drawn, the thickest: more cannot be told apart.
const MOST_EACH: usize = 2;
/// Of more touchpoints than these only the thickest arrow each.
const FEW: usize = 10;
/// The width of an arrow in points is this times its share, within the bounds.
const WIDTH_OF_ALL: f32 = 18.0;
const THINNEST: f32 = 1.5;
const THICKEST: f32 = 8.0;

/// Where arrows leave and reach the upper and lower edges of cards, whose right halves may have badges.
const LEFT_OF_BADGES: f32 = 0.25;

/// How many arrows each touchpoint has at the most.
pub(super) fn most_each(measured: &Measured) -> usize {
    if measured.touchpoints.len() > FEW { 1 } else { MOST_EACH }
}

/// How thick an arrow of a share from 0 to 1 is, in points.
pub(super) fn width(share: f64) -> f32 {
    (WIDTH_OF_ALL * share as f32).clamp(THINNEST, THICKEST)
}

/// What came next after a touchpoint.
struct Transition<'a> {
    from: &'a Id,
    to: &'a Id,
    /// Of all that came next, the end among it; 0 to 1.
    share: f64,
}

/// The flows that are shown, the largest share first.
fn flows<'a>(
    measured: &'a Measured,
    least_percent: u8,
    shown: &HashMap<&Id, CardPlace>,
) -> Vec<Transition<'a>> {
    let (least, most_each) = (f64::from(least_percent) / 100.0, most_each(measured));
    let mut all = Vec::new();
    for past in &measured.pasts {
        let [from] = past.after.as_slice() else { continue };
        if past.count == 0 || !shown.contains_key(from) {
            continue;
        }
        let nexts = past.nexts.iter().filter_map(|next| Some((next.to.as_ref()?, next.count)));
        let mut of_one: Vec<Transition<'a>> = nexts
            .filter(|(to, _)| *to != from)
            .map(|(to, count)| Transition { from, to, share: count as f64 / past.count as f64 })
            .filter(|flow| flow.share >= least)
            .collect();
        of_one.sort_by(|a, b| b.share.total_cmp(&a.share));
        of_one.truncate(most_each);
        // A part of a map shows the same arrows as the whole.
        all.extend(of_one.into_iter().filter(|flow| shown.contains_key(flow.to)));
    }
    all.sort_by(|a, b| b.share.total_cmp(&a.share));
    all
}

/// Draws the arrows under the cards, and their percentages over them where nothing is `taken`.
pub(super) fn draw(
    pen: &mut Pen<'_>,
    drawn: &mut Drawn,
    tracked: &Tracked<'_>,
    grid: &Grid,
    taken: Vec<Rect>,
) {
    let shown = places(grid, |id| tracked.touchpoints.contains_key(id));
    let flows = flows(tracked.measured, tracked.overlay.least_percent, &shown);
    let trips: Vec<Trip> = flows
        .iter()
        .map(|flow| Trip { from: shown[flow.from], to: shown[flow.to], width: width(flow.share) })
        .collect();
    let routes = routes(grid, &trips, LEFT_OF_BADGES);
    let inked: Vec<(&Route, Color)> = routes.iter().map(|route| (route, ink(pen.theme, route))).collect();
    // What leads on lies over what leads back, and the thin over the thick.
    let (onward, back): (Vec<_>, Vec<_>) = inked.into_iter().partition(|(route, _)| route.onward);
    draw_arrows(&mut drawn.under, pen.theme, &[back, onward].concat());
    let mut plates = Plates::new(grid);
    plates.take_all(taken);
    for (flow, route) in flows.iter().zip(&routes) {
        let words = locale::share(pen.lang, flow.share);
        let lines = pen.measurer.wrap(&words, SIGN_STRONG, 200.0);
        let plate = Plate { lines, style: SIGN_STRONG, pad: pt(3.0, 0.0) };
        if let Some(area) = plates.along(route, &plate) {
            let words = if route.onward { pen.theme.accent } else { pen.theme.muted };
            plate.draw(&mut drawn.over, area, pen.theme.paper, None, words);
            drawn.over.group(Target::Background, area, None);
        }
    }
}

fn ink(theme: &Theme, route: &Route) -> Color {
    if route.onward { theme.flow } else { theme.flow_back }
}

/// Draws arrows, each line with an edge of paper, so that one that crosses another can be told from it; and all heads over
/// all lines.
pub(super) fn draw_arrows(builder: &mut LayerBuilder, theme: &Theme, arrows: &[(&Route, Color)]) {
    for (route, ink) in arrows {
        builder.path(route.line(), None, Some(line(route.width + 2.5, theme.paper)));
        builder.path(route.line(), None, Some(line(route.width, *ink)));
        builder.group(Target::Background, route.bounds(), None);
    }
    for (route, ink) in arrows {
        builder.path(route.head(), Some(*ink), None);
        builder.group(Target::Background, route.head_bounds(), None);
    }
}
