//! How many journeys came as far as each step: a stair behind the emotion curve or, where there is none, in a band of its
//! own over the lanes.

use std::collections::HashMap;

use crate::geom::{Point, Rect, pt, rect};
use crate::locale;
use crate::model::{Content, Id, Lane};
use crate::scene::grid::{Grid, Row};
use crate::scene::item::{Align, Line, Path, Target, line};
use crate::scene::layout::content::LayerBuilder;
use crate::scene::layout::pen::Pen;
use crate::scene::layout::sizes::{LANE_HEADER, LANE_PAD, MARGIN};
use crate::scene::layout::tracked::Tracked;
use crate::theme::{BODY_STRONG, CAPTION, CAPTION_STRONG, Color, space};

/// From the top of the band to its bottom.
const HEIGHT: f32 = 72.0;
/// Kept free over the stair.
const ABOVE: f32 = 14.0;

/// The room for the stair where there is no emotion lane, in the scene.
#[derive(Clone, Copy)]
pub(in crate::scene::layout) struct DropOffBand(pub(in crate::scene::layout) Rect);

/// The band under the headers, from `y` down; none where it is not needed.
pub(in crate::scene::layout) fn band(pen: &Pen<'_>, y: f32) -> Option<DropOffBand> {
    let tracked =
        pen.tracked.filter(|tracked| tracked.overlay.drop_off && !tracked.measured.steps.is_empty())?;
    // A part of a map that leaves out the emotion lane has no band instead: it stands by the other parts.
    let is_curve = |lane: &Lane| lane.kind.info().content == Content::EmotionCurve;
    let curve = pen.map.lanes.iter().any(|lane| is_curve(lane) && !lane.hidden && !lane.collapsed);
    let right = pen.columns.x(pen.columns.list.len());
    (!curve && tracked.measured.journeys > 0).then(|| DropOffBand(rect(0.0, y, right, HEIGHT)))
}

impl DropOffBand {
    /// Names the band, beside the names of the lanes.
    pub(in crate::scene::layout) fn name(&self, pen: &mut Pen<'_>, builder: &mut LayerBuilder) {
        let words = pen.word("drop-off");
        let lines = pen.measurer.wrap(&words, BODY_STRONG, LANE_HEADER - MARGIN - space::M);
        let top = pt(MARGIN, self.0.min.y + LANE_PAD);
        builder.text(&lines, top, Align::Start, BODY_STRONG, pen.theme.ink);
        builder.group(Target::Background, rect(0.0, self.0.min.y, LANE_HEADER, HEIGHT), None);
    }

    /// The line between the band and the first lane.
    fn edge(&self, pen: &Pen<'_>, builder: &mut LayerBuilder) {
        let Rect { min, max } = self.0;
        builder.segment(pt(min.x, max.y), max, line(1.0, pen.theme.hairline));
        builder.group(Target::Background, rect(min.x, max.y - 1.0, max.x - min.x, 2.0), None);
    }
}

pub(super) fn draw(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    tracked: &Tracked<'_>,
    grid: &Grid,
    band: Option<DropOffBand>,
) {
    let of_row = |row: &Row| rect(LANE_HEADER, row.y, 0.0, row.layout.height);
    let curve = grid.rows.iter().find(|row| row.layout.scale.is_some()).map(of_row);
    let Some(area) = band.map(|band| band.0).or(curve) else { return };
    if let Some(band) = band {
        band.edge(pen, builder);
    }
    let measured = tracked.measured;
    let reached: HashMap<&Id, u64> = measured.steps.iter().map(|step| (&step.at, step.journeys)).collect();
    let came = |column: usize| {
        let journeys = *reached.get(grid.columns[column].step.as_ref()?)?;
        (measured.journeys > 0).then(|| journeys as f64 / measured.journeys as f64)
    };
    let steps: Vec<(usize, f64)> =
        (0..grid.columns.len()).filter_map(|column| Some((column, came(column)?))).collect();
    let floor = area.max.y - 0.5;
    let height = |share: f64| floor - share as f32 * (area.height() - ABOVE);
    // Steps side by side are one stair.
    for run in steps.chunk_by(|a, b| a.0 + 1 == b.0) {
        let mut edge: Vec<Point> = Vec::with_capacity(2 * run.len());
        for (column, share) in run {
            let column = grid.columns[*column].rect;
            edge.extend([pt(column.min.x, height(*share)), pt(column.max.x, height(*share))]);
        }
        stair(pen, builder, &edge, floor);
    }
    for (nth, (column, share)) in steps.iter().enumerate() {
        let column = grid.columns[*column].rect;
        let share = locale::share(pen.lang, *share);
        let words = if nth == 0 {
            locale::text_with(pen.lang, "came-this-far", &[("share", share.into())])
        } else {
            share
        };
        let lines = pen.measurer.wrap(&words, CAPTION_STRONG, column.width() - space::M);
        let top = pt(column.min.x + 6.0, floor - 3.0 - CAPTION.line_height() * lines.len() as f32);
        builder.text(&lines, top, Align::Start, CAPTION_STRONG, pen.theme.muted);
        builder.group(Target::Background, rect(column.min.x, top.y, column.width(), floor - top.y), None);
    }
}

fn stair(pen: &Pen<'_>, builder: &mut LayerBuilder, edge: &[Point], floor: f32) {
    let (Some(first), Some(last)) = (edge.first(), edge.last()) else { return };
    let mut area = Path::polyline(edge);
    area.line_to(pt(last.x, floor)).line_to(pt(first.x, floor)).close();
    let top = edge.iter().map(|p| p.y).fold(floor, f32::min);
    builder.path(area, Some(pen.theme.came_fill), None);
    builder.path(Path::polyline(edge), None, Some(edge_line(pen.theme.came)));
    builder.group(Target::Background, Rect { min: pt(first.x, top - 2.0), max: pt(last.x, floor) }, None);
}

/// Dotted, unlike any curve of what is felt or expected.
pub(super) fn edge_line(color: Color) -> Line {
    Line { dash: Some([0.5, 3.5]), ..line(1.75, color) }
}
