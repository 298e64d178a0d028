//! Which states and which personas are shown. It is no change of the map, and there is nothing to undo.

use super::Editor;
use crate::model::{Id, State};
use crate::scene::{States, ViewOptions};

impl Editor {
    /// The state that is shown, where only one is.
    pub fn shown_state(&self) -> Option<State> {
        self.view.states.single(&self.map)
    }

    /// Whether the map holds both states, so that there is a choice of what to show.
    pub fn can_choose_state(&self) -> bool {
        self.both_states
    }

    pub fn show_states(&mut self, states: States) {
        self.set_view(ViewOptions { states, ..self.view.clone() });
    }

    /// Whose feelings are shown: one persona's alone, or those of all that are not hidden.
    pub fn shown_personas(&self) -> Vec<Id> {
        self.view.shown_personas(&self.map)
    }

    /// Shows one persona alone; again, or none, shows all that are not hidden.
    pub fn show_persona(&mut self, persona: Option<&Id>) {
        let alone = persona.filter(|id| self.view.persona.as_ref() != Some(*id)).cloned();
        self.set_view(ViewOptions { persona: alone, ..self.view.clone() });
    }

    /// Shows the next persona alone; after the last one all of them.
    pub fn show_next_persona(&mut self) {
        let personas = &self.map.personas;
        let now = self.view.persona.as_ref();
        let place = now.and_then(|id| personas.iter().position(|persona| persona.id == *id));
        let next = personas.get(place.map_or(0, |place| place + 1)).map(|persona| persona.id.clone());
        self.set_view(ViewOptions { persona: next, ..self.view.clone() });
    }

    pub fn toggle_persona_cards(&mut self) {
        self.set_view(ViewOptions { persona_cards: !self.view.persona_cards, ..self.view.clone() });
    }

    /// Shows or hides a persona for good: this is part of the map.
    pub fn toggle_persona_hidden(&mut self, id: &Id) -> bool {
        self.edit_persona(id, "hidden", |persona| persona.hidden = !persona.hidden)
    }

    /// After the map has changed: forgets choices of what is shown that make no sense any more.
    pub(super) fn forget_view(&mut self) {
        self.both_states = self.map.holds_both_states();
        if !self.both_states {
            self.view.states = States::AsBriefed;
        }
        if self.view.persona.as_ref().is_some_and(|id| self.map.persona(id).is_none()) {
            self.view.persona = None;
        }
    }
}
