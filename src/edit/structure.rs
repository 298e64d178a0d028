//! Edits of steps, phases and lanes.

use std::sync::Arc;

use super::arrange::{self, place_after, put_after};
use super::cards::require_sound;
use super::forget::forget;
use super::id_set::IdSet;
use super::require::{Applied, require_free, require_persona, require_step};
use super::{EditError, Thing};
use crate::model::{Id, JourneyMap, Lane, Phase, Step};

fn phase_place(map: &JourneyMap, id: &Id) -> Result<usize, EditError> {
    let place = map.phases.iter().position(|phase| phase.id == *id);
    place.ok_or_else(|| EditError::Missing(Thing::Phase, id.clone()))
}

/// The step's phase, and its place in it.
pub(super) fn step_place(map: &JourneyMap, id: &Id) -> Result<(usize, usize), EditError> {
    let find = |phase: &Arc<Phase>| phase.steps.iter().position(|step| step.id == *id);
    let place = map.phases.iter().enumerate().find_map(|(p, phase)| find(phase).map(|s| (p, s)));
    place.ok_or_else(|| EditError::Missing(Thing::Step, id.clone()))
}

fn lane_place(map: &JourneyMap, id: &Id) -> Result<usize, EditError> {
    let place = map.lanes.iter().position(|lane| lane.id == *id);
    place.ok_or_else(|| EditError::Missing(Thing::Lane, id.clone()))
}

/// What the step's annotations speak of is there, and each is there once.
fn require_sound_step(map: &JourneyMap, step: &Step) -> Applied {
    let emotions = step.emotions.iter().map(|e| &e.persona);
    let expectations = step.expectations.iter().map(|e| &e.persona);
    emotions.chain(expectations).filter(|id| !id.is_empty()).try_for_each(|id| require_persona(map, id))?;
    let twice = step.emotions.iter().enumerate().any(|(i, e)| {
        step.emotions[..i].iter().any(|earlier| (&earlier.persona, earlier.state) == (&e.persona, e.state))
    }) || step.expectations.iter().enumerate().any(|(i, e)| {
        step.expectations[..i]
            .iter()
            .any(|earlier| (&earlier.persona, earlier.state) == (&e.persona, e.state))
    });
    if twice { Err(EditError::Taken(step.id.clone())) } else { Ok(()) }
}

pub(super) fn add_step(map: &mut JourneyMap, phase: &Id, after: Option<&Id>, step: &Step) -> Applied {
    let place = phase_place(map, phase)?;
    require_free(map, [&step.id])?;
    require_sound_step(map, step)?;
    let steps = &mut Arc::make_mut(&mut map.phases[place]).steps;
    let at = place_after(steps.iter().map(|step| &step.id), after);
    steps.insert(at, Arc::new(step.clone()));
    Ok(())
}

pub(super) fn move_step(map: &mut JourneyMap, step: &Id, phase: &Id, after: Option<&Id>) -> Applied {
    let (from, at) = step_place(map, step)?;
    let to = phase_place(map, phase)?;
    if from == to {
        put_after(&mut Arc::make_mut(&mut map.phases[to]).steps, at, after, |step| &step.id);
    } else {
        let moved = Arc::make_mut(&mut map.phases[from]).steps.remove(at);
        let steps = &mut Arc::make_mut(&mut map.phases[to]).steps;
        let at = place_after(steps.iter().map(|step| &step.id), after);
        steps.insert(at, moved);
    }
    arrange::sort_lanes(map);
    Ok(())
}

pub(super) fn rename_step(map: &mut JourneyMap, step: &Id, name: &str) -> Applied {
    name.clone_into(&mut step_mut(map, step)?.name);
    Ok(())
}

pub(super) fn step_mut<'a>(map: &'a mut JourneyMap, id: &Id) -> Result<&'a mut Step, EditError> {
    let (phase, at) = step_place(map, id)?;
    Ok(Arc::make_mut(&mut Arc::make_mut(&mut map.phases[phase]).steps[at]))
}

pub(super) fn remove_step(map: &mut JourneyMap, step: &Id) -> Applied {
    let (phase, at) = step_place(map, step)?;
    Arc::make_mut(&mut map.phases[phase]).steps.remove(at);
    drop_columns(map, std::slice::from_ref(step))
}

/// Takes away the cards of steps that have gone, and what hung on them.
fn drop_columns(map: &mut JourneyMap, steps: &[Id]) -> Applied {
    let columns = IdSet::new(steps);
    let mut gone: Vec<Id> = steps.to_vec();
    for lane in &mut map.lanes {
        if !lane.cards.iter().any(|card| columns.contains(&card.step)) {
            continue;
        }
        if lane.locked {
            return Err(EditError::Locked { lane: lane.id.clone() });
        }
        gone.extend(
            lane.cards.iter().filter(|card| columns.contains(&card.step)).map(|card| card.id.clone()),
        );
        Arc::make_mut(lane).cards.retain(|card| !columns.contains(&card.step));
    }
    let gone = IdSet::new(&gone);
    forget(map, |id| gone.contains(id));
    Ok(())
}

pub(super) fn add_phase(map: &mut JourneyMap, after: Option<&Id>, phase: &Phase) -> Applied {
    require_free(map, std::iter::once(&phase.id).chain(phase.steps.iter().map(|step| &step.id)))?;
    phase.steps.iter().try_for_each(|step| require_sound_step(map, step))?;
    let at = place_after(map.phases.iter().map(|phase| &phase.id), after);
    map.phases.insert(at, Arc::new(phase.clone()));
    Ok(())
}

pub(super) fn move_phase(map: &mut JourneyMap, phase: &Id, after: Option<&Id>) -> Applied {
    let from = phase_place(map, phase)?;
    put_after(&mut map.phases, from, after, |phase| &phase.id);
    arrange::sort_lanes(map);
    Ok(())
}

pub(super) fn set_phase(map: &mut JourneyMap, phase: &Phase) -> Applied {
    let place = phase_place(map, &phase.id)?;
    let steps = map.phases[place].steps.clone();
    map.phases[place] = Arc::new(Phase { steps, ..phase.clone() });
    Ok(())
}

pub(super) fn remove_phase(map: &mut JourneyMap, phase: &Id) -> Applied {
    let place = phase_place(map, phase)?;
    let removed = map.phases.remove(place);
    let steps: Vec<Id> = removed.steps.iter().map(|step| step.id.clone()).collect();
    drop_columns(map, &steps)?;
    forget(map, |id| id == phase);
    Ok(())
}

pub(super) fn add_lane(map: &mut JourneyMap, after: Option<&Id>, lane: &Lane) -> Applied {
    require_free(map, std::iter::once(&lane.id).chain(lane.cards.iter().map(|card| &card.id)))?;
    if !lane.kind.holds_cards() && !lane.cards.is_empty() {
        return Err(EditError::HoldsNoCards { lane: lane.id.clone() });
    }
    for card in &lane.cards {
        require_sound(map, card)?;
        require_step(map, &card.step)?;
    }
    let mut lane = lane.clone();
    arrange::sort_cards(&mut lane.cards, &arrange::step_ranks(map));
    let at = place_after(map.lanes.iter().map(|lane| &lane.id), after);
    map.lanes.insert(at, Arc::new(lane));
    Ok(())
}

pub(super) fn move_lane(map: &mut JourneyMap, lane: &Id, after: Option<&Id>) -> Applied {
    let from = lane_place(map, lane)?;
    put_after(&mut map.lanes, from, after, |lane| &lane.id);
    Ok(())
}

pub(super) fn set_lane(map: &mut JourneyMap, lane: &Lane) -> Applied {
    let place = lane_place(map, &lane.id)?;
    let cards = map.lanes[place].cards.clone();
    if !lane.kind.holds_cards() && !cards.is_empty() {
        return Err(EditError::HoldsNoCards { lane: lane.id.clone() });
    }
    map.lanes[place] = Arc::new(Lane { cards, ..lane.clone() });
    Ok(())
}

pub(super) fn remove_lane(map: &mut JourneyMap, lane: &Id) -> Applied {
    let place = lane_place(map, lane)?;
    if map.lanes[place].locked {
        return Err(EditError::Locked { lane: lane.clone() });
    }
    let removed = map.lanes.remove(place);
    let mut gone: Vec<Id> = removed.cards.iter().map(|card| card.id.clone()).collect();
    gone.push(lane.clone());
    let gone = IdSet::new(&gone);
    forget(map, |id| gone.contains(id));
    Ok(())
}
