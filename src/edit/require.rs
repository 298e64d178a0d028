//! What an edit needs of the map before it can be.

use std::collections::HashSet;

use super::{EditError, Thing};
use crate::model::{Id, JourneyMap};

/// A map changed in place, or why not; after an error it is half-changed and must be dropped.
pub(super) type Applied = Result<(), EditError>;

/// Every one of `new` is an id that nothing in the map has, and none is there twice.
pub(super) fn require_free<'a>(map: &JourneyMap, new: impl IntoIterator<Item = &'a Id>) -> Applied {
    let mut fresh: HashSet<&Id> = HashSet::new();
    for id in new {
        if id.is_empty() || !fresh.insert(id) {
            return Err(EditError::Taken(id.clone()));
        }
    }
    // A single new id is the common case, and comparing is quicker than hashing ten thousand.
    let single = fresh.iter().next().copied().filter(|_| fresh.len() == 1);
    let taken = all_ids(map).find(|id| single.map_or_else(|| fresh.contains(id), |single| single == *id));
    taken.map_or(Ok(()), |id| Err(EditError::Taken(id.clone())))
}

/// Whether anything in the map is called `id`.
pub fn has_id(map: &JourneyMap, id: &Id) -> bool {
    all_ids(map).any(|taken| taken == id)
}

fn all_ids(map: &JourneyMap) -> impl Iterator<Item = &Id> {
    let phases = map
        .phases
        .iter()
        .flat_map(|phase| std::iter::once(&phase.id).chain(phase.steps.iter().map(|step| &step.id)));
    let lanes = map
        .lanes
        .iter()
        .flat_map(|lane| std::iter::once(&lane.id).chain(lane.cards.iter().map(|card| &card.id)));
    (map.personas.iter().map(|x| &x.id))
        .chain(phases)
        .chain(lanes)
        .chain(map.links.iter().map(|x| &x.id))
        .chain(map.sources.iter().map(|x| &x.id))
        .chain(map.images.iter().map(|x| &x.id))
}

pub(super) fn require_step(map: &JourneyMap, step: &Id) -> Applied {
    map.step(step).map(|_| ()).ok_or_else(|| EditError::Missing(Thing::Step, step.clone()))
}

pub(super) fn require_persona(map: &JourneyMap, persona: &Id) -> Applied {
    map.persona(persona).map(|_| ()).ok_or_else(|| EditError::Missing(Thing::Persona, persona.clone()))
}

pub(super) fn require_image(map: &JourneyMap, image: Option<&Id>) -> Applied {
    match image {
        Some(id) if map.image(id).is_none() => Err(EditError::Missing(Thing::Image, id.clone())),
        _ => Ok(()),
    }
}
