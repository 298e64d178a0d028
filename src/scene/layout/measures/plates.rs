//! Words beside arrows, each on a plate where it covers no card and no other plate.

use std::sync::Arc;

use super::lines::Route;
use crate::geom::{Point, Rect, pt};
use crate::scene::grid::Grid;
use crate::scene::item::{Align, Line, TextLine};
use crate::scene::layout::content::LayerBuilder;
use crate::scene::layout::links::is_clear;
use crate::theme::{Color, Type};

/// Words on a plate.
pub(super) struct Plate {
    pub(super) lines: Arc<[TextLine]>,
    pub(super) style: Type,
    /// Around the words.
    pub(super) pad: Point,
}

impl Plate {
    /// With its middle at `at`.
    pub(super) fn area(&self, at: Point) -> Rect {
        let width = self.lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let height = self.lines.len() as f32 * self.style.line_height();
        Rect::centered(at, width + 2.0 * self.pad.x, height + 2.0 * self.pad.y)
    }

    pub(super) fn draw(
        &self,
        builder: &mut LayerBuilder,
        area: Rect,
        fill: Color,
        edge: Option<Line>,
        ink: Color,
    ) {
        builder.rect(area, area.height() / 2.0, Some(fill), edge);
        let top = pt(area.center().x, area.min.y + self.pad.y);
        builder.text(&self.lines, top, Align::Center, self.style, ink);
    }
}

/// The places that are taken.
pub(super) struct Plates<'g> {
    grid: &'g Grid,
    taken: Vec<Rect>,
}

/// Where along an arrow its plate can lie, the best place first; beside a short one, and on any.
const BESIDE: [f32; 3] = [0.5, 0.7, 0.3];
const ALONG: [f32; 9] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/// How far below an arrow, or above, a plate is near enough to be told of it.
const NEAR: [f32; 6] = [-8.0, 8.0, -14.0, 14.0, -20.0, 20.0];

impl<'g> Plates<'g> {
    pub(super) fn new(grid: &'g Grid) -> Plates<'g> {
        Plates { grid, taken: Vec::new() }
    }

    fn is_free(&self, area: Rect) -> bool {
        !self.taken.iter().any(|taken| taken.intersects(&area)) && is_clear(self.grid, &area)
    }

    /// Keeps places from others.
    pub(super) fn take_all(&mut self, areas: impl IntoIterator<Item = Rect>) {
        self.taken.extend(areas);
    }

    pub(super) fn first_free(&self, areas: &[Rect]) -> Option<Rect> {
        areas.iter().copied().find(|area| self.is_free(*area))
    }

    /// Takes a place along an arrow, if there is one.
    pub(super) fn along(&mut self, route: &Route, plate: &Plate) -> Option<Rect> {
        let size = plate.area(Point::default());
        let sides = route.aside().into_iter().flat_map(|aside| [aside, aside * -1.0]);
        let beside = sides.flat_map(|aside| BESIDE.map(|t| (aside, t))).map(|(aside, t)| {
            let away = route.width / 2.0 + 2.0;
            let reach = pt(aside.x * (size.width() / 2.0 + away), aside.y * (size.height() / 2.0 + away));
            plate.area(route.at(t) + reach)
        });
        let along = ALONG.into_iter().map(|t| plate.area(route.at(t)));
        let area = beside.chain(along).find(|area| self.is_free(*area))?;
        self.taken.push(area);
        Some(area)
    }

    /// The same, or else as near above or below the arrow as there is room, or the middle of it whatever lies there.
    pub(super) fn along_or_near(&mut self, route: &Route, plate: &Plate) -> Rect {
        self.along(route, plate).unwrap_or_else(|| {
            let at = |t: f32, by: f32| plate.area(route.at(t) + pt(0.0, by));
            let mut near = NEAR.into_iter().flat_map(|by| ALONG.map(|t| at(t, by)));
            let area = near.find(|area| self.is_free(*area)).unwrap_or_else(|| at(0.5, 0.0));
            self.taken.push(area);
            area
        })
    }
}
