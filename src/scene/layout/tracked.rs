//! A measured map as the layout asks it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::{Id, JourneyMap, Lane, Measured, TouchpointMeasures};
use crate::scene::view::{Heat, Overlay, ViewOptions};

/// A measured map, and what is to be drawn of it.
pub(super) struct Tracked<'a> {
    pub(super) measured: &'a Arc<Measured>,
    pub(super) overlay: &'a Overlay,
    pub(super) touchpoints: HashMap<&'a Id, &'a TouchpointMeasures>,
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

    pub(super) fn inputs(&self) -> TrackedInputs {
        TrackedInputs { measured: Arc::clone(self.measured), heat: self.overlay.heat }
    }
}

/// What the layout of a lane takes from it.
#[derive(Debug)]
pub(super) struct TrackedInputs {
    measured: Arc<Measured>,
    heat: Option<Heat>,
}

impl PartialEq for TrackedInputs {
    fn eq(&self, other: &TrackedInputs) -> bool {
        Arc::ptr_eq(&self.measured, &other.measured) && self.heat == other.heat
    }
}
