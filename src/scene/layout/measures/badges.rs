//! The best touchpoints and the worst, each with its rank on the card's upper edge.

use crate::geom::{Rect, pt, rect};
use crate::measure::ranking::best_and_worst;
use crate::model::Swatch;
use crate::scene::grid::Grid;
use crate::scene::item::{Align, Target, line};
use crate::scene::layout::content::LayerBuilder;
use crate::scene::layout::pen::Pen;
use crate::scene::layout::tracked::Tracked;
use crate::theme::{Color, SIGN_STRONG, Theme};

/// Left free at the right end of the card's edge, for the mark of a moment of truth and some air beside it.
const STAR: f32 = 20.0;
const ICON: f32 = 10.0;
pub(super) const HEIGHT: f32 = 16.0;
const BEST: [&str; 3] = ["rank-best-1", "rank-best-2", "rank-best-3"];
const WORST: [&str; 3] = ["rank-worst-1", "rank-worst-2", "rank-worst-3"];

/// Draws them; gives back where.
pub(super) fn draw(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    tracked: &Tracked<'_>,
    grid: &Grid,
) -> Vec<Rect> {
    let mut areas = Vec::new();
    let Some(rule) = tracked.overlay.best else { return areas };
    let (best, worst) = best_and_worst(tracked.measured, rule);
    for (ids, good) in [(best, true), (worst, false)] {
        for (nth, id) in ids.iter().enumerate() {
            let Some(card) = grid.card_rect(id) else { continue };
            let keys = if good { BEST } else { WORST };
            let words = pen.word(keys[nth.min(keys.len() - 1)]);
            let lines = pen.measurer.wrap(&words, SIGN_STRONG, 200.0);
            let width = lines[0].width + ICON + 17.0;
            let area = rect(card.max.x - STAR - width, card.min.y - HEIGHT / 2.0 - 1.0, width, HEIGHT);
            plate(pen.theme, builder, area, good);
            let top = pt(area.min.x + ICON + 10.0, area.center().y - SIGN_STRONG.line_height() / 2.0);
            builder.text(&lines, top, Align::Start, SIGN_STRONG, pen.theme.on_swatch);
            builder.group(Target::Background, area.expand(1.0), None);
            areas.push(area);
        }
    }
    areas
}

/// The plate of a badge with its icon, which tells good from bad without colour.
pub(super) fn plate(theme: &Theme, builder: &mut LayerBuilder, area: Rect, good: bool) {
    let icon = if good { "trophy" } else { "trending-down" };
    builder.rect(area, area.height() / 2.0, Some(fill(theme, good)), Some(line(1.5, theme.paper)));
    builder.icon(icon, pt(area.min.x + 6.0, area.center().y - ICON / 2.0), ICON, theme.on_swatch);
}

fn fill(theme: &Theme, good: bool) -> Color {
    theme.swatches[if good { Swatch::Green } else { Swatch::Rust } as usize]
}
