//! Adding, changing, ordering and removing personas.

use std::sync::Arc;

use super::{Ask, Editor, Selection};
use crate::edit::{Edit, Label, MergeKey};
use crate::locale;
use crate::model::{Id, JourneyMap, Persona};

impl Editor {
    /// Adds a persona at the end, with a colour of its own. Returns its id.
    pub fn add_persona(&mut self, name: &str) -> Option<Id> {
        self.settle();
        let color = Some(self.map.unused_persona_swatch());
        let persona = Persona { id: self.ids.fresh("u"), name: name.to_owned(), color, ..Persona::default() };
        let (id, after) = (persona.id.clone(), self.map.personas.last().map(|last| last.id.clone()));
        self.commit(Edit::AddPersona { after, persona }, Label::new("undo-add-persona")).then_some(id)
    }

    /// Adds a persona and shows it, for its name to be typed.
    pub fn new_persona(&mut self) -> Option<Id> {
        let name = locale::text(self.lang(), "persona-new").into_owned();
        let id = self.add_persona(&name)?;
        self.select(Selection::none());
        self.asks.push(Ask::ShowPersona(id.clone()));
        Some(id)
    }

    /// Adds a copy right after a persona, with all that it feels and expects. Returns the copy's id.
    pub fn duplicate_persona(&mut self, id: &Id) -> Option<Id> {
        self.settle();
        let place = self.persona_place(id)?;
        let original = Arc::clone(&self.map.personas[place]);
        let name = locale::text_with(self.lang(), "persona-copy", &[("name", original.name.as_str().into())]);
        let color = Some(self.map.unused_persona_swatch());
        let copy = Persona { id: self.ids.fresh("u"), name, color, ..(*original).clone() };
        let new = copy.id.clone();
        let mut order: Vec<usize> = (0..self.map.personas.len()).collect();
        order.insert(place + 1, usize::MAX);
        let mut edits = kept_colors(&self.map, &order);
        edits.push(Edit::AddPersona { after: Some(id.clone()), persona: copy });
        for (_, step) in self.map.steps() {
            let emotions = step.emotions.iter().filter(|e| e.persona == *id);
            edits.extend(emotions.map(|e| Edit::SetEmotion {
                step: step.id.clone(),
                persona: new.clone(),
                state: e.state,
                to: Some((e.score, e.feeling.clone())),
            }));
            let expectations = step.expectations.iter().filter(|e| e.persona == *id);
            edits.extend(expectations.map(|e| Edit::SetExpectation {
                step: step.id.clone(),
                persona: new.clone(),
                state: e.state,
                to: Some((e.score, e.text.clone())),
            }));
        }
        let label = Label::new("undo-duplicate-persona").name(&original.name);
        self.commit(Edit::Sequence(edits), label).then_some(new)
    }

    /// Moves a persona up (-1) or down (1) in the list. Each keeps its colour.
    pub fn move_persona(&mut self, id: &Id, by: isize) -> bool {
        self.settle();
        let Some(place) = self.persona_place(id) else { return false };
        let to = place.checked_add_signed(by).filter(|to| *to < self.map.personas.len());
        let Some(index) = to else { return false };
        let mut order: Vec<usize> = (0..self.map.personas.len()).collect();
        crate::edit::arrange::relocate(&mut order, place, index);
        let mut edits = kept_colors(&self.map, &order);
        let others = self.map.personas.iter().map(|persona| &persona.id).filter(|other| *other != id);
        let after = others.take(index).last().cloned();
        edits.push(Edit::MovePersona { persona: id.clone(), after });
        let label = Label::new("undo-move-persona").name(&self.map.personas[place].name);
        self.commit_merged(Edit::Sequence(edits), label, Some(MergeKey::new("persona-place", id)))
    }

    /// Changes a persona. `field` tells which of its fields; changes of the same field in a row are one undo.
    pub fn edit_persona(&mut self, id: &Id, field: &'static str, change: impl FnOnce(&mut Persona)) -> bool {
        self.settle();
        let Some(mut persona) = self.map.persona(id).map(|persona| (**persona).clone()) else { return false };
        let label = Label::new("undo-edit-persona").name(&persona.name);
        change(&mut persona);
        self.commit_merged(Edit::SetPersona(Box::new(persona)), label, Some(MergeKey::new(field, id)))
    }

    /// Makes a persona the one that the map is about.
    pub fn set_focus_persona(&mut self, id: &Id) -> bool {
        self.edit_brief("persona", |brief| brief.persona = Some(id.clone()))
    }

    /// Removes a persona with all that it feels and expects, as one undo, and says how much that was.
    pub fn remove_persona(&mut self, id: &Id) -> bool {
        self.settle();
        let Some(place) = self.persona_place(id) else { return false };
        let name = self.map.personas[place].name.clone();
        let count = said_by(&self.map, id);
        let mut order: Vec<usize> = (0..self.map.personas.len()).collect();
        order.remove(place);
        let mut edits = kept_colors(&self.map, &order);
        edits.push(Edit::RemovePersona(id.clone()));
        let removed = self.commit(Edit::Sequence(edits), Label::new("undo-remove-persona").name(&name));
        if removed {
            self.notice(Label::new("persona-removed").name(&name).count(count));
        }
        removed
    }

    fn persona_place(&self, id: &Id) -> Option<usize> {
        self.map.personas.iter().position(|persona| persona.id == *id)
    }
}

/// How many feelings and expectations a persona has on the map.
pub fn said_by(map: &JourneyMap, persona: &Id) -> usize {
    let emotions = map.steps().flat_map(|(_, step)| &step.emotions).filter(|e| e.persona == *persona).count();
    let expected = map.steps().flat_map(|(_, step)| &step.expectations);
    emotions + expected.filter(|e| e.persona == *persona).count()
}

/// Personas without a colour of their own have that of their place: before they change places (to `order`, by
/// where they are now), they are given the one by which people know them.
fn kept_colors(map: &JourneyMap, order: &[usize]) -> Vec<Edit> {
    let moved = order.iter().enumerate().filter(|(new, old)| new != *old);
    let uncolored = moved.filter_map(|(_, old)| {
        let persona = map.personas.get(*old).filter(|persona| persona.color.is_none())?;
        let color = Some(map.persona_swatch(*old));
        Some(Edit::SetPersona(Box::new(Persona { color, ..(**persona).clone() })))
    });
    uncolored.collect()
}
