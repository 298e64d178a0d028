//! Edits of what personas feel and expect, and of the personas themselves.

use std::sync::Arc;

use super::apply::{Applied, forget, require_free, require_image, require_persona, require_step};
use super::structure::step_mut;
use super::{EditError, Thing};
use crate::model::{Emotion, Expectation, Id, JourneyMap, Persona, Score, State, Step};

type Note = Option<(Score, String)>;

pub(super) fn emotion(map: &mut JourneyMap, step: &Id, persona: &Id, state: State, to: &Note) -> Applied {
    require_known(map, step, persona)?;
    let order = order_of(map);
    let emotions = &mut step_mut(map, step)?.emotions;
    let place = emotions.iter().position(|e| e.persona == *persona && e.state == state);
    match (place, to) {
        (Some(i), None) => {
            emotions.remove(i);
        }
        (Some(i), Some((score, feeling))) => {
            emotions[i].score = *score;
            emotions[i].feeling.clone_from(feeling);
        }
        (None, None) => {}
        (None, Some((score, feeling))) => {
            let new = Emotion { persona: persona.clone(), state, score: *score, feeling: feeling.clone() };
            let at = emotions.partition_point(|e| order(&e.persona, e.state) < order(persona, state));
            emotions.insert(at, new);
        }
    }
    Ok(())
}

pub(super) fn expectation(map: &mut JourneyMap, step: &Id, persona: &Id, state: State, to: &Note) -> Applied {
    require_known(map, step, persona)?;
    let order = order_of(map);
    let expectations = &mut step_mut(map, step)?.expectations;
    let place = expectations.iter().position(|e| e.persona == *persona && e.state == state);
    match (place, to) {
        (Some(i), None) => {
            expectations.remove(i);
        }
        (Some(i), Some((score, text))) => {
            expectations[i].score = *score;
            expectations[i].text.clone_from(text);
        }
        (None, None) => {}
        (None, Some((score, text))) => {
            let new = Expectation { persona: persona.clone(), state, score: *score, text: text.clone() };
            let at = expectations.partition_point(|e| order(&e.persona, e.state) < order(persona, state));
            expectations.insert(at, new);
        }
    }
    Ok(())
}

fn require_known(map: &JourneyMap, step: &Id, persona: &Id) -> Applied {
    require_step(map, step)?;
    if persona.is_empty() { Ok(()) } else { require_persona(map, persona) }
}

/// The order in which a step lists its annotations: as the personas stand in the map, the nameless
/// customer first.
fn order_of(map: &JourneyMap) -> impl Fn(&Id, State) -> (usize, State) + use<> {
    let personas: Vec<Id> = map.personas.iter().map(|persona| persona.id.clone()).collect();
    move |persona, state| (personas.iter().position(|id| id == persona).map_or(0, |i| i + 1), state)
}

pub(super) fn add_persona(map: &mut JourneyMap, index: usize, persona: &Persona) -> Applied {
    require_free(map, [&persona.id])?;
    require_image(map, persona.image.as_ref())?;
    if map.personas.is_empty() {
        each_step(map, |step| {
            let nameless = step.emotions.iter().any(|e| e.persona.is_empty())
                || step.expectations.iter().any(|e| e.persona.is_empty());
            nameless.then(|| {
                let mut step = step.clone();
                step.emotions.iter_mut().for_each(|e| e.persona = persona.id.clone());
                step.expectations.iter_mut().for_each(|e| e.persona = persona.id.clone());
                step
            })
        });
    }
    map.personas.insert(index.min(map.personas.len()), Arc::new(persona.clone()));
    Ok(())
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

pub(super) fn remove_persona(map: &mut JourneyMap, id: &Id) -> Applied {
    let place = persona_place(map, id)?;
    map.personas.remove(place);
    if map.brief.persona.as_ref() == Some(id) {
        map.brief.persona = None;
    }
    each_step(map, |step| {
        let speaks = step.emotions.iter().any(|e| e.persona == *id)
            || step.expectations.iter().any(|e| e.persona == *id);
        speaks.then(|| {
            let mut step = step.clone();
            step.emotions.retain(|e| e.persona != *id);
            step.expectations.retain(|e| e.persona != *id);
            step
        })
    });
    forget(map, |gone| gone == id);
    Ok(())
}

/// Replaces the steps for which `new` gives another; the others stay shared.
fn each_step(map: &mut JourneyMap, new: impl Fn(&Step) -> Option<Step>) {
    for phase in &mut map.phases {
        for i in 0..phase.steps.len() {
            if let Some(step) = new(&phase.steps[i]) {
                Arc::make_mut(phase).steps[i] = Arc::new(step);
            }
        }
    }
}
