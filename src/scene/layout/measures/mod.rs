//! What tracked visits told, drawn on the map: arrows from touchpoint to touchpoint, or the likely next steps after some.

mod arrows;
mod next;
mod plates;
mod routes;

use std::sync::Arc;

use super::Pen;
use super::content::Builder;
use crate::measure::NextModel;
use crate::model::{JourneyMap, Lane, Measured};
use crate::scene::grid::Grid;
use crate::scene::view::{Heat, Overlay, ViewOptions};

/// A measured map, and what is to be drawn of it.
#[derive(Clone, Copy)]
pub(super) struct Tracked<'a> {
    pub(super) measured: &'a Arc<Measured>,
    pub(super) overlay: &'a Overlay,
}

impl<'a> Tracked<'a> {
    /// None where nothing is to be drawn, or the map was not measured.
    pub(super) fn of(map: &'a JourneyMap, view: &'a ViewOptions) -> Option<Tracked<'a>> {
        Some(Tracked { measured: map.measured.as_ref()?, overlay: view.measures.as_ref()? })
    }

    /// Whether a lane has a card that was measured.
    pub(super) fn is_about(&self, lane: &Lane) -> bool {
        let touchpoints = &self.measured.touchpoints;
        touchpoints.iter().any(|touchpoint| lane.cards.iter().any(|card| card.id == touchpoint.card))
    }

    pub(super) fn input(&self) -> Input {
        Input { measured: Arc::clone(self.measured), heat: self.overlay.heat }
    }
}

/// What the layout of a lane takes from it.
#[derive(Debug)]
pub(super) struct Input {
    measured: Arc<Measured>,
    heat: Option<Heat>,
}

impl PartialEq for Input {
    fn eq(&self, other: &Input) -> bool {
        Arc::ptr_eq(&self.measured, &other.measured) && self.heat == other.heat
    }
}

/// Draws what lies under the cards and what lies over them. `kept` is the model of what comes next, for the next time.
pub(super) fn draw(
    pen: &mut Pen<'_>,
    grid: &Grid,
    under: &mut Builder,
    over: &mut Builder,
    kept: &mut Option<(Arc<Measured>, NextModel)>,
) {
    let Some(tracked) = Tracked::of(pen.map, pen.view) else { return };
    if !tracked.overlay.after.is_empty() {
        let fresh = || (Arc::clone(tracked.measured), NextModel::of(tracked.measured));
        if kept.as_ref().is_some_and(|(of, _)| !Arc::ptr_eq(of, tracked.measured)) {
            *kept = None;
        }
        let (_, model) = kept.get_or_insert_with(fresh);
        next::draw(pen, &model.after(&tracked.overlay.after), tracked, grid, under, over);
    } else if tracked.overlay.arrows {
        arrows::draw(pen, tracked, grid, under, over);
    }
}
