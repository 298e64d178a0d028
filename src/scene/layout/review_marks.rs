//! Marks on what the review finds wrong: on cards, on points of the emotion curve and, where there is no point, on the
//! header of the step. The icon tells a problem from a warning, so that colour alone does not have to.

use std::collections::HashMap;

use super::content::LayerBuilder;
use crate::geom::{Point, Rect, pt, rect};
use crate::model::{Id, State};
use crate::review::{self, Review, Severity};
use crate::scene::grid::{Curve, Grid, Row};
use crate::scene::item::Target;
use crate::theme::Theme;

const SIDE: f32 = 16.0;
const ICON: f32 = 13.0;
/// From the middle of a curve's point to the middle of its mark.
const BESIDE: Point = pt(18.0, 0.0);

/// Draws a mark on each card and point that the review finds something wrong with: in the body, or on the band of headers
/// at the top. `main` is the state of findings that are of no state.
pub(super) fn draw(
    review: &Review,
    body: &mut LayerBuilder,
    top: &mut LayerBuilder,
    theme: &Theme,
    grid: &Grid,
    main: State,
) {
    let nobody = Id::default();
    let mut cards: HashMap<&Id, Severity> = HashMap::new();
    let mut points: HashMap<(&Id, &Id, State), Severity> = HashMap::new();
    // The worst comes first, and stays.
    for finding in review.findings.iter().filter(|finding| finding.severity.is_serious()) {
        match &finding.target {
            review::Topic::Card(id) => _ = cards.entry(id).or_insert(finding.severity),
            review::Topic::Step(id) => {
                let persona = finding.persona.as_ref().unwrap_or(&nobody);
                let point = (id, persona, finding.state.unwrap_or(main));
                points.entry(point).or_insert(finding.severity);
            }
            review::Topic::Map | review::Topic::Phase(_) => {}
        }
    }
    for row in &grid.rows {
        on_row(body, theme, row, &cards, &mut points);
    }
    let mut steps: HashMap<&Id, Severity> = HashMap::new();
    for ((step, ..), severity) in points {
        let worst = steps.entry(step).or_insert(severity);
        *worst = severity.min(*worst);
    }
    for column in &grid.columns {
        if let Some(severity) = column.step.as_ref().and_then(|step| steps.get(step)) {
            let at = pt(column.rect.max.x - SIDE / 2.0 - 2.0, column.rect.min.y + SIDE / 2.0 + 2.0);
            mark(top, theme, at, *severity);
        }
    }
}

/// The marks of a lane's cards and points; those of points are taken out of `points`.
fn on_row<'a>(
    builder: &mut LayerBuilder,
    theme: &Theme,
    row: &'a Row,
    cards: &HashMap<&Id, Severity>,
    points: &mut HashMap<(&'a Id, &'a Id, State), Severity>,
) {
    for card in &row.layout.cards {
        if let Some(severity) = cards.get(&card.id) {
            let area = row.to_scene(card.rect);
            mark(builder, theme, pt(area.min.x + 2.0, area.min.y + 2.0), *severity);
        }
    }
    for point in row.layout.points.iter().filter(|point| point.curve == Curve::Emotion) {
        if let Some(severity) = points.remove(&(&point.step, &point.persona, point.state)) {
            let at = row.to_scene(Rect { min: point.at, max: point.at }).min;
            mark(builder, theme, at + BESIDE, severity);
        }
    }
}

fn mark(builder: &mut LayerBuilder, theme: &Theme, middle: Point, severity: Severity) {
    let (icon, ink) = match severity {
        Severity::Problem => ("octagon-alert", theme.worse),
        _ => ("triangle-alert", theme.neutral),
    };
    let corner = middle - pt(SIDE / 2.0, SIDE / 2.0);
    let plate = rect(corner.x, corner.y, SIDE, SIDE);
    builder.rect(plate, SIDE / 2.0, Some(theme.surface), None);
    builder.icon(icon, middle - pt(ICON / 2.0, ICON / 2.0), ICON, ink);
    builder.group(Target::Background, plate.expand(1.0), None);
}
