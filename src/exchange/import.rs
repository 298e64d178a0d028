//! What all readers of other programs' files share: what they give, and ids for what it names.

use std::sync::Arc;

use crate::fault::{Fault, FileError, FileErrors};
use crate::model::bounds::{Things, things_fault};
use crate::model::check::check;
use crate::model::{Id, JourneyMap, NamedIds, Persona, Step, Swatch};

/// A map made of another program's file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    pub map: JourneyMap,
    /// What was read otherwise than it is written, in the order of the lines.
    pub notes: Vec<FileError>,
}

pub(super) const MOST_STEPS: usize = Things::Steps.most();
pub(super) const MOST_LANES: usize = Things::Lanes.most();
pub(super) const MOST_PERSONAS: usize = Things::Personas.most();
pub(super) const MOST_CARDS: usize = Things::Cards.most();

/// An error where there are more of some things than a map can hold, told before a map is made of them; `things` is the
/// key of their name.
pub(super) fn require_few(
    name: &str,
    things: &'static str,
    count: usize,
    most: usize,
) -> Result<(), FileError> {
    let fault = || FileError::of(name, things_fault(Fault::new(things), most));
    if count <= most { Ok(()) } else { Err(fault()) }
}

/// A map as it was read from the file called `name`, if it is sound and no larger than a map can be.
///
/// # Errors
/// All that is not: see [`check`].
pub fn sound(map: JourneyMap, name: &str) -> Result<JourneyMap, FileErrors> {
    let errors = check(&map).into_iter().map(|problem| FileError::of(name, problem.fault));
    FileErrors::from_all(errors.collect()).map_or(Ok(map), Err)
}

/// Who has no name in a file that names others.
pub(super) const NAMELESS: &str = "Customer";

/// Gives what nobody in particular feels or expects to a persona, where the map has personas: without one it would
/// not be shown.
pub(super) fn name_the_nameless(
    map: &mut JourneyMap,
    name: &str,
    ids: &mut NamedIds,
    notes: &mut Vec<FileError>,
) {
    let nobodys = |step: &Step| {
        step.emotions.iter().any(|emotion| emotion.persona.is_empty())
            || step.expectations.iter().any(|expectation| expectation.persona.is_empty())
    };
    let count = map.steps().filter(|(_, step)| nobodys(step)).count();
    if map.personas.is_empty() || count == 0 {
        return;
    }
    let known =
        map.personas.iter().find(|persona| persona.name == NAMELESS).map(|persona| persona.id.clone());
    let customer = known.unwrap_or_else(|| {
        let id = ids.id("persona", &[NAMELESS]);
        let color = Some(Swatch::in_turn(map.personas.len()));
        let persona = Persona { id: id.clone(), name: NAMELESS.to_owned(), color, ..Persona::default() };
        map.personas.push(Arc::new(persona));
        let note = Fault::new("note-nobody-named").with("count", count).with("name", NAMELESS);
        notes.push(FileError::of(name, note));
        id
    });
    for phase in &mut map.phases {
        for step in &mut Arc::make_mut(phase).steps {
            if nobodys(step) {
                give(Arc::make_mut(step), &customer);
            }
        }
    }
}

/// Gives what nobody feels or expects at a step to `customer`, unless they feel or expect something there already.
fn give(step: &mut Step, customer: &Id) {
    let Step { emotions, expectations, .. } = step;
    for at in 0..emotions.len() {
        let state = emotions[at].state;
        if emotions[at].persona.is_empty()
            && !emotions.iter().any(|e| e.persona == *customer && e.state == state)
        {
            emotions[at].persona = customer.clone();
        }
    }
    for at in 0..expectations.len() {
        let state = expectations[at].state;
        let has = expectations.iter().any(|e| e.persona == *customer && e.state == state);
        if expectations[at].persona.is_empty() && !has {
            expectations[at].persona = customer.clone();
        }
    }
}
