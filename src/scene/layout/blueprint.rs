//! The lines of a service blueprint, between the lanes where the side changes.

use super::content::LayerBuilder;
use super::pen::Pen;
use super::sizes::{LANE_HEADER, MARGIN};
use crate::geom::{Rect, pt, rect};
use crate::model::{LaneKind, Side};
use crate::scene::item::{Align, Line, Target, line};
use crate::theme::{SIGN_STRONG, space};

/// Between two lanes, for a line with its name.
const HEIGHT: f32 = 28.0;

/// Room between two lanes with a line in its middle.
pub(super) struct BlueprintBand {
    pub(super) rect: Rect,
    /// Key of the line's name.
    name: &'static str,
}

/// The line that is crossed on the way in from one side to another: the weightier one where there are two.
fn line_between(above: Side, below: Side) -> Option<&'static str> {
    use Side::{Backstage, Customer, Frontstage, Support};
    match (above, below) {
        (Customer, Frontstage) => Some("line-interaction"),
        (Customer | Frontstage, Backstage | Support) => Some("line-visibility"),
        (Backstage, Support) => Some("line-internal"),
        _ => None,
    }
}

impl BlueprintBand {
    /// The band above a lane of this kind, if there is to be one, with its top at `y`. `deepest` is the innermost
    /// side so far; lanes that belong to no side change nothing.
    pub(super) fn before(kind: LaneKind, deepest: &mut Option<Side>, y: f32) -> Option<BlueprintBand> {
        let side = kind.info().side?;
        let above = deepest.replace(deepest.map_or(side, |so_far| so_far.max(side)))?;
        let name = line_between(above, side)?;
        Some(BlueprintBand { rect: rect(0.0, y, LANE_HEADER, HEIGHT), name })
    }
}

/// Draws the lines across the cells.
pub(super) fn lines(pen: &Pen<'_>, builder: &mut LayerBuilder, bands: &[BlueprintBand], right: f32) {
    for band in bands {
        let area = rect(0.0, band.rect.min.y, right, HEIGHT);
        // The grid's own lines would run through it.
        builder.rect(area.expand(-0.5), 0.0, Some(pen.theme.paper), None);
        let y = area.center().y;
        builder.segment(pt(LANE_HEADER, y), pt(right, y), stroke(pen));
        builder.group(Target::Background, area, None);
    }
}

fn stroke(pen: &Pen<'_>) -> Line {
    line(1.5, pen.theme.faint)
}

/// Names the lines among the lane headers, where they stay in sight.
pub(super) fn names(pen: &mut Pen<'_>, builder: &mut LayerBuilder, bands: &[BlueprintBand]) {
    for band in bands {
        let words = pen.word(band.name);
        let lines = pen.measurer.wrap(&words, SIGN_STRONG, LANE_HEADER - MARGIN);
        let height = super::content::text_height(&lines, SIGN_STRONG);
        let y = band.rect.center().y;
        builder.text(&lines, pt(MARGIN, y - height / 2.0), Align::Start, SIGN_STRONG, pen.theme.muted);
        let end = MARGIN + lines.iter().map(|line| line.width).fold(0.0, f32::max) + space::S;
        if end < LANE_HEADER {
            builder.segment(pt(end, y), pt(LANE_HEADER, y), stroke(pen));
        }
        builder.group(Target::Background, band.rect, None);
    }
}
