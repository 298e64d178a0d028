//! What of tracked visits is drawn, and where it came from.

use std::borrow::Cow;

use super::arrows::{most_each, width};
use super::badges;
use super::drop_off::edge_line;
use super::heat::ramp;
use super::lines::head;
use super::next::end_plate;
use crate::geom::{Point, pt, rect};
use crate::locale;
use crate::measure::phrases;
use crate::measure::ranking::best_and_worst;
use crate::scene::item::line;
use crate::scene::layout::content::LayerBuilder;
use crate::scene::layout::pen::Pen;
use crate::scene::layout::tracked::Tracked;
use crate::scene::view::Heat;
use crate::theme::Color;

/// A sign that the legend of a measured map explains.
#[derive(Clone, Copy)]
pub(in crate::scene::layout) enum Sign {
    Onward,
    Back,
    Next,
    End,
    EndWell,
    Heat(Heat),
    Came,
    Best,
    Worst,
}

const ARROW: f32 = 26.0;
const SWATCH: f32 = 12.0;

impl Sign {
    pub(in crate::scene::layout) fn width(self) -> f32 {
        match self {
            Sign::Onward | Sign::Back | Sign::Next => ARROW,
            Sign::Came => 28.0,
            Sign::Heat(_) => 5.0 * SWATCH,
            Sign::End | Sign::EndWell | Sign::Best | Sign::Worst => 22.0,
        }
    }
}

/// Where the figures came from: file, period, rows, journeys and more.
pub(in crate::scene::layout) fn source(pen: &Pen<'_>) -> Option<String> {
    let measured = pen.tracked?.measured;
    let said = phrases::source_lines(pen.lang, pen.map, measured).join(" \u{b7} ");
    Some(locale::text_with(pen.lang, "legend-measured", &[("source", said.into())]))
}

/// What is drawn of tracked visits, and what it means.
pub(in crate::scene::layout) fn entries(pen: &Pen<'_>) -> Vec<(Sign, Cow<'static, str>)> {
    let Some(tracked) = pen.tracked else { return Vec::new() };
    let overlay = tracked.overlay;
    let mut all = Vec::new();
    if !overlay.after.is_empty() {
        all.push((Sign::Next, pen.word("legend-next")));
        all.push(if tracked.ends_well() {
            (Sign::EndWell, pen.word("legend-end-converted"))
        } else {
            (Sign::End, pen.word("legend-end"))
        });
    } else if overlay.arrows {
        let least = locale::percent(pen.lang, f64::from(overlay.least_percent), 0);
        let values = [("share", least.into()), ("count", most_each(tracked.measured).into())];
        all.push((Sign::Onward, locale::text_with(pen.lang, "legend-onward", &values).into()));
        all.push((Sign::Back, pen.word("legend-back")));
    }
    if let Some(heat) = overlay.heat {
        all.push((Sign::Heat(heat), heat_words(pen, tracked, heat).into()));
    }
    if overlay.drop_off {
        all.push((Sign::Came, pen.word("legend-came")));
    }
    if let Some(rule) = overlay.best.filter(|_| overlay.after.is_empty()) {
        let (best, worst) = best_and_worst(tracked.measured, rule);
        let rule = phrases::rule_name(pen.lang, rule);
        all.extend((!best.is_empty()).then(|| {
            let words = locale::text_with(pen.lang, "legend-best", &[("rule", rule.as_str().into())]);
            (Sign::Best, words.into())
        }));
        all.extend((!worst.is_empty()).then(|| (Sign::Worst, pen.word("legend-worst"))));
    }
    all
}

fn heat_words(pen: &Pen<'_>, tracked: &Tracked<'_>, heat: Heat) -> String {
    let hottest = tracked.hottest(heat);
    let most = if heat == Heat::Visits {
        locale::number(pen.lang, hottest, 0)
    } else {
        locale::share(pen.lang, hottest)
    };
    let key = match heat {
        Heat::Visits => "legend-heat-visits",
        Heat::Conversion => "legend-heat-conversion",
        Heat::Ended => "legend-heat-ended",
        Heat::Stopped => "legend-heat-stopped",
    };
    locale::text_with(pen.lang, key, &[("most", most.into())])
}

/// Draws a sign with the middle of its left edge at `at`.
pub(in crate::scene::layout) fn draw_sign(pen: &Pen<'_>, builder: &mut LayerBuilder, sign: Sign, at: Point) {
    let theme = pen.theme;
    match sign {
        Sign::Onward => arrow(builder, at, width(0.25), theme.flow),
        Sign::Back => arrow(builder, at, width(0.15), theme.flow_back),
        Sign::Next => arrow(builder, at, 6.0, theme.accent),
        Sign::End | Sign::EndWell => {
            let area = rect(at.x, at.y - 8.0, 22.0, 16.0);
            end_plate(theme, builder, area, matches!(sign, Sign::EndWell));
        }
        Sign::Heat(heat) => {
            for (nth, fill) in ramp(theme, heat).iter().enumerate() {
                let area = rect(at.x + nth as f32 * SWATCH, at.y - 5.5, SWATCH, 11.0);
                builder.rect(area, 0.0, Some(*fill), Some(line(0.5, theme.line)));
            }
        }
        Sign::Came => {
            let edge = [pt(0.0, -5.0), pt(14.0, -5.0), pt(14.0, 1.0), pt(28.0, 1.0)].map(|p| at + p);
            builder.rect(rect(at.x, at.y - 5.0, 14.0, 11.0), 0.0, Some(theme.came_fill), None);
            builder.rect(rect(at.x + 14.0, at.y + 1.0, 14.0, 5.0), 0.0, Some(theme.came_fill), None);
            builder.path(crate::scene::item::Path::polyline(&edge), None, Some(edge_line(theme.came)));
        }
        Sign::Best | Sign::Worst => {
            let area = rect(at.x, at.y - badges::HEIGHT / 2.0, 22.0, badges::HEIGHT);
            badges::plate(theme, builder, area, matches!(sign, Sign::Best));
        }
    }
}

fn arrow(builder: &mut LayerBuilder, at: Point, width: f32, ink: Color) {
    let tip = pt(at.x + ARROW, at.y);
    builder.segment(at, tip - pt(6.0, 0.0), line(width, ink));
    builder.path(head(tip, pt(1.0, 0.0), width), Some(ink), None);
}
