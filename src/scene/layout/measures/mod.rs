//! What tracked visits told, drawn on the map: arrows from touchpoint to touchpoint, or the likely next steps after some;
//! cards by how much happens there; the best and the worst; and how far journeys come.

mod arrows;
mod badges;
mod drop_off;
mod heat;
mod legend;
mod lines;
mod next;
mod plates;
mod routes;

use std::collections::HashMap;
use std::sync::Arc;

use super::Pen;
use super::content::Builder;
use crate::measure::NextModel;
use crate::model::{Id, JourneyMap, Lane, Measured, TouchpointMeasures};
use crate::scene::grid::Grid;
use crate::scene::view::{Heat, Overlay, ViewOptions};

pub(super) use drop_off::{Band, band};
pub(super) use legend::{Sign, draw_sign, entries, source};

/// A measured map, and what is to be drawn of it.
pub(super) struct Tracked<'a> {
    measured: &'a Arc<Measured>,
    overlay: &'a Overlay,
    touchpoints: HashMap<&'a Id, &'a TouchpointMeasures>,
}

impl<'a> Tracked<'a> {
    /// None where nothing is to be drawn, or the map was not measured.
    pub(super) fn of(map: &'a JourneyMap, view: &'a ViewOptions) -> Option<Tracked<'a>> {
        let (measured, overlay) = (map.measured.as_ref()?, view.measures.as_ref()?);
        let touchpoints = measured.touchpoints.iter().map(|it| (&it.card, it)).collect();
        Some(Tracked { measured, overlay, touchpoints })
    }

    /// Whether a lane has a card that was measured.
    pub(super) fn is_about(&self, lane: &Lane) -> bool {
        lane.cards.iter().any(|card| self.touchpoints.contains_key(&card.id))
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

/// What lies under the cards and what lies over them.
#[derive(Default)]
pub(super) struct Drawn {
    pub(super) under: Builder,
    pub(super) over: Builder,
}

/// The model of what comes next in a map, kept for as long as that is measured.
pub(super) type KeptModel = Option<(Arc<Measured>, NextModel)>;

/// Draws all but what the cards themselves show.
pub(super) fn draw(pen: &mut Pen<'_>, grid: &Grid, band: Option<Band>, kept: &mut KeptModel) -> Drawn {
    let mut drawn = Drawn::default();
    let Some(tracked) = pen.tracked else { return drawn };
    if tracked.overlay.drop_off {
        drop_off::draw(pen, &mut drawn.under, tracked, grid, band);
    }
    if tracked.overlay.after.is_empty() {
        let badges = badges::draw(pen, &mut drawn.over, tracked, grid);
        if tracked.overlay.arrows {
            arrows::draw(pen, &mut drawn, tracked, grid, badges);
        }
    } else {
        kept.take_if(|(of, _)| !Arc::ptr_eq(of, tracked.measured));
        let (_, model) =
            kept.get_or_insert_with(|| (Arc::clone(tracked.measured), NextModel::of(tracked.measured)));
        next::draw(pen, &mut drawn, &model.after(&tracked.overlay.after), tracked, grid);
    }
    drawn
}
