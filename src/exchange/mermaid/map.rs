//! From a diagram to a map.

use std::collections::HashSet;
use std::sync::Arc;

use super::diagram::{Diagram, Task};
use crate::exchange::import::{MOST_PERSONAS, MOST_STEPS, name_the_nameless, require_few};
use crate::fault::FileError;
use crate::model::NamedIds;
use crate::model::{Brief, Emotion, Id, JourneyMap, Lane, LaneKind, Persona, Phase, State, Step, Swatch};

/// Rows that a map made of a diagram starts with: the curve, and room for what is added next.
const LANES: [LaneKind; 4] =
    [LaneKind::Touchpoints, LaneKind::Emotions, LaneKind::PainPoints, LaneKind::Opportunities];

/// # Errors
/// There is too much in the diagram for a map.
pub(super) fn from_journey(
    journey: Diagram,
    name: &str,
    notes: &mut Vec<FileError>,
) -> Result<JourneyMap, FileError> {
    let mut ids = NamedIds::default();
    let personas = personas(&journey, &mut ids);
    require_few(name, "things-actors", personas.len(), MOST_PERSONAS)?;
    let lanes = LANES.map(|kind| {
        let key = kind.info().key;
        Arc::new(Lane::new(ids.id("lane", &[key]), kind))
    });
    let phases = journey.sections.iter().map(|section| {
        let id = ids.id("phase", &[&section.name]);
        let mut steps: Vec<Step> = Vec::new();
        let mut last: Option<&Task> = None;
        for task in &section.tasks {
            // One task has one score: several who feel differently are told of in as many tasks of one name.
            let joins = last
                .is_some_and(|last| last.name == task.name && names_others(task, steps.last(), &personas));
            if !joins {
                let step_id = ids.id("step", &[&section.name, &task.name]);
                steps.push(Step::new(step_id, &task.name));
            }
            if let Some(step) = steps.last_mut() {
                step.emotions.extend(felt(task, &personas));
            }
            last = Some(task);
        }
        let steps = steps.into_iter().map(Arc::new).collect();
        Arc::new(Phase { id, name: section.name.clone(), steps, ..Phase::default() })
    });
    let phases = phases.collect();
    let mut map = JourneyMap {
        title: journey.title,
        brief: Brief { scenario: journey.description, ..Brief::default() },
        personas: personas.into_iter().map(Arc::new).collect(),
        phases,
        lanes: lanes.into(),
        ..JourneyMap::default()
    };
    require_few(name, "things-steps", map.steps().count(), MOST_STEPS)?;
    name_the_nameless(&mut map, name, &mut ids, notes);
    Ok(map)
}

/// A persona for each actor, in the order in which they come in; none where no task names one.
fn personas(journey: &Diagram, ids: &mut NamedIds) -> Vec<Persona> {
    let mut personas: Vec<Persona> = Vec::new();
    let mut known: HashSet<&str> = HashSet::new();
    for actor in journey.sections.iter().flat_map(|section| &section.tasks).flat_map(|task| &task.actors) {
        if known.insert(actor) {
            let id = ids.id("persona", &[actor]);
            let color = Some(Swatch::in_turn(personas.len()));
            personas.push(Persona { id, name: actor.clone(), color, ..Persona::default() });
        }
    }
    personas
}

/// Whether a task names actors, and none that the step already has an emotion of.
fn names_others(task: &Task, step: Option<&Step>, personas: &[Persona]) -> bool {
    let new = felt(task, personas);
    let of_step = step.map(|step| step.emotions.as_slice()).unwrap_or_default();
    let named = |emotion: &Emotion| !emotion.persona.is_empty();
    !task.actors.is_empty()
        && of_step.iter().all(named)
        && !new.iter().any(|emotion| of_step.iter().any(|other| other.persona == emotion.persona))
}

fn felt(task: &Task, personas: &[Persona]) -> Vec<Emotion> {
    let emotion =
        |persona: Id| Emotion { persona, state: State::AsIs, score: task.score, ..Emotion::default() };
    let of = |name: &str| personas.iter().find(|persona| persona.name == name).map(|p| p.id.clone());
    match task.actors.as_slice() {
        [] => vec![emotion(Id::default())],
        actors => actors.iter().filter_map(|actor| of(actor)).map(emotion).collect(),
    }
}
