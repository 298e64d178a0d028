//! Marks on what the review finds wrong: on cards, on points of the emotion curve and, where there is no point, on the
//! header of the step. The icon tells a problem from a warning, so that colour alone does not have to.

use std::collections::HashMap;

use jiff::civil::Date;

use super::content::Builder;
use crate::edit::same_map;
use crate::geom::{Point, Rect, pt, rect};
use crate::model::{Id, JourneyMap, State};
use crate::review::{self, Severity, review};
use crate::scene::grid::{Curve, Grid, Row};
use crate::scene::item::Target;
use crate::theme::Theme;

const SIDE: f32 = 16.0;
const ICON: f32 = 13.0;
/// From the middle of a curve's point to the middle of its mark.
const BESIDE: Point = pt(18.0, 0.0);

/// What is marked, worst first.
#[derive(Debug, Default)]
pub(super) struct Marked {
    /// The map that it is of; copies share all that is in it.
    map: JourneyMap,
    marks: Vec<Mark>,
}

#[derive(Debug)]
struct Mark {
    target: review::Target,
    persona: Id,
    state: Option<State>,
    severity: Severity,
}

impl Marked {
    /// What the review finds wrong on a map; `kept` where that is of the same map.
    pub(super) fn of(map: &JourneyMap, kept: Option<Marked>) -> Marked {
        if let Some(kept) = kept.filter(|kept| same_map(&kept.map, map)) {
            return kept;
        }
        // No mark depends on the day: only the map as a whole gets old.
        let found = review(map, Date::ZERO).findings.into_iter();
        let serious = found.filter(|finding| finding.severity.is_serious());
        let placed = serious
            .filter(|finding| matches!(finding.target, review::Target::Step(_) | review::Target::Card(_)));
        let marks = placed.map(|finding| Mark {
            target: finding.target,
            persona: finding.persona.unwrap_or_default(),
            state: finding.state,
            severity: finding.severity,
        });
        Marked { map: map.clone(), marks: marks.collect() }
    }

    /// Draws each mark once where it belongs: in the body, or on the band of headers at the top.
    pub(super) fn draw(
        &self,
        body: &mut Builder,
        top: &mut Builder,
        theme: &Theme,
        grid: &Grid,
        main: State,
    ) {
        let mut cards: HashMap<&Id, Severity> = HashMap::new();
        let mut points: HashMap<(&Id, &Id, State), Severity> = HashMap::new();
        for mark in &self.marks {
            // The worst comes first, and stays.
            match &mark.target {
                review::Target::Card(id) => _ = cards.entry(id).or_insert(mark.severity),
                review::Target::Step(id) => {
                    let point = (id, &mark.persona, mark.state.unwrap_or(main));
                    points.entry(point).or_insert(mark.severity);
                }
                review::Target::Map | review::Target::Phase(_) => {}
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
                draw(top, theme, at, *severity);
            }
        }
    }
}

/// The marks of a lane's cards and points; those of points are taken out of `points`.
fn on_row<'a>(
    builder: &mut Builder,
    theme: &Theme,
    row: &'a Row,
    cards: &HashMap<&Id, Severity>,
    points: &mut HashMap<(&'a Id, &'a Id, State), Severity>,
) {
    for card in &row.layout.cards {
        if let Some(severity) = cards.get(&card.id) {
            let area = row.to_scene(card.rect);
            draw(builder, theme, pt(area.min.x + 2.0, area.min.y + 2.0), *severity);
        }
    }
    for point in row.layout.points.iter().filter(|point| point.curve == Curve::Emotion) {
        if let Some(severity) = points.remove(&(&point.step, &point.persona, point.state)) {
            let at = row.to_scene(Rect { min: point.at, max: point.at }).min;
            draw(builder, theme, at + BESIDE, severity);
        }
    }
}

fn draw(builder: &mut Builder, theme: &Theme, middle: Point, severity: Severity) {
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
