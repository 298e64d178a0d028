//! Whose feelings and which states a scene shows.

use crate::model::{Id, JourneyMap, State};
use crate::scene::view::ViewOptions;

/// Whose feelings and which states are drawn: what the view asks for, of what the map has.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    /// As-is first.
    pub(super) states: &'static [State],
    /// The one whose gaps are shaded.
    pub(super) state: State,
    pub(super) personas: Vec<Id>,
    /// Whose curve stands out.
    pub(super) focus: Id,
}

impl Shown {
    pub(super) fn of(map: &JourneyMap, view: &ViewOptions) -> Shown {
        Shown {
            states: view.shown_states(map),
            state: view.main_state(map),
            personas: view.shown_personas(map),
            focus: view.focus_persona(map),
        }
    }
}
