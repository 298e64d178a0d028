//! Edits of what personas feel and expect, and of the personas themselves.

use std::sync::Arc;

use super::arrange::{place_after, put_after};
use super::forget::forget;
use super::require::{Applied, require_free, require_image, require_persona, require_step};
use super::structure::step_mut;
use super::{EditError, Thing};
use crate::model::{Annotation, Emotion, Expectation, Id, JourneyMap, Persona, Score, State, Step};

/// Sets what a persona feels or expects at a step; none takes it away.
pub(super) fn set<A: Annotation>(
    map: &mut JourneyMap,
    step: &Id,
    persona: &Id,
    state: State,
    to: &Option<(Score, String)>,
) -> Applied {
    require_step(map, step)?;
    if !persona.is_empty() {
        require_persona(map, persona)?;
    }
    let order = order_of(map);
    let list = A::of_step_mut(step_mut(map, step)?);
    let place = list.iter().position(|a| a.persona() == persona && a.state() == state);
    match (place, to) {
        (Some(i), None) => {
            list.remove(i);
        }
        (Some(i), Some((score, words))) => {
            let (old_score, old_words) = list[i].score_and_words();
            *old_score = *score;
            old_words.clone_from(words);
        }
        (None, None) => {}
        (None, Some((score, words))) => {
            let rank = order(persona, state);
            let at = list.iter().position(|a| order(a.persona(), a.state()) > rank).unwrap_or(list.len());
            list.insert(at, A::new(persona.clone(), state, *score, words.clone()));
        }
    }
    Ok(())
}

/// The order in which a step lists its annotations: as the personas stand in the map, the nameless
/// customer first.
fn order_of(map: &JourneyMap) -> impl Fn(&Id, State) -> (usize, State) + use<> {
    let personas: Vec<Id> = map.personas.iter().map(|persona| persona.id.clone()).collect();
    move |persona, state| (personas.iter().position(|id| id == persona).map_or(0, |i| i + 1), state)
}

pub(super) fn add_persona(map: &mut JourneyMap, after: Option<&Id>, persona: &Persona) -> Applied {
    require_free(map, [&persona.id])?;
    require_image(map, persona.image.as_ref())?;
    if map.personas.is_empty() {
        each_step_of(map, &Id::default(), |step| {
            rename::<Emotion>(step, &persona.id);
            rename::<Expectation>(step, &persona.id);
        });
    }
    let at = place_after(map.personas.iter().map(|persona| &persona.id), after);
    map.personas.insert(at, Arc::new(persona.clone()));
    Ok(())
}

fn rename<A: Annotation>(step: &mut Step, to: &Id) {
    A::of_step_mut(step).iter_mut().for_each(|a| a.persona_mut().clone_from(to));
}

fn persona_place(map: &JourneyMap, id: &Id) -> Result<usize, EditError> {
    let place = map.personas.iter().position(|persona| persona.id == *id);
    place.ok_or_else(|| EditError::Missing(Thing::Persona, id.clone()))
}

pub(super) fn set_persona(map: &mut JourneyMap, persona: &Persona) -> Applied {
    let place = persona_place(map, &persona.id)?;
    require_image(map, persona.image.as_ref())?;
    map.personas[place] = Arc::new(persona.clone());
    Ok(())
}

pub(super) fn move_persona(map: &mut JourneyMap, id: &Id, after: Option<&Id>) -> Applied {
    let place = persona_place(map, id)?;
    put_after(&mut map.personas, place, after, |persona| &persona.id);
    Ok(())
}

pub(super) fn remove_persona(map: &mut JourneyMap, id: &Id) -> Applied {
    let place = persona_place(map, id)?;
    map.personas.remove(place);
    if map.brief.persona.as_ref() == Some(id) {
        map.brief.persona = None;
    }
    each_step_of(map, id, |step| {
        step.emotions.retain(|e| e.persona != *id);
        step.expectations.retain(|e| e.persona != *id);
    });
    forget(map, |gone| gone == id);
    Ok(())
}

/// Changes the steps at which the persona feels or expects something; the others stay shared.
fn each_step_of(map: &mut JourneyMap, persona: &Id, change: impl Fn(&mut Step)) {
    fn speaks<A: Annotation>(step: &Step, persona: &Id) -> bool {
        A::of_step(step).iter().any(|a| a.persona() == persona)
    }
    for phase in &mut map.phases {
        for i in 0..phase.steps.len() {
            let step = &phase.steps[i];
            if speaks::<Emotion>(step, persona) || speaks::<Expectation>(step, persona) {
                change(Arc::make_mut(&mut Arc::make_mut(phase).steps[i]));
            }
        }
    }
}
