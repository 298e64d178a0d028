//! What of a map is shown.

use crate::model::{Id, JourneyMap, MapState, State};
use crate::theme::Mode;

/// Which of the two states of a map are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum States {
    /// Those that the brief says the map holds.
    #[default]
    AsBriefed,
    /// One state, without what belongs to the other only.
    Only(State),
    /// Both, with what changes marked.
    Both,
}

impl States {
    /// What is shown of `map`: one state, or both (none).
    pub fn single(self, map: &JourneyMap) -> Option<State> {
        match self {
            States::Only(state) => Some(state),
            States::Both => None,
            States::AsBriefed if map.brief.state == Some(MapState::Both) => None,
            States::AsBriefed => Some(map.main_state()),
        }
    }
}

/// What of a map is laid out. The default is all that the map itself does not hide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewOptions {
    pub mode: Mode,
    pub states: States,
    /// Only this persona, whether hidden in the map or not; none: all that are not hidden.
    pub persona: Option<Id>,
    /// Only these phases, in the map's order; none: all.
    pub phases: Option<Vec<Id>>,
    /// Lanes left out besides those that the map hides.
    pub without_lanes: Vec<Id>,
    /// The title with the brief.
    pub title: bool,
    pub legend: bool,
    /// A card for each shown persona, under the map.
    pub persona_cards: bool,
}

impl Default for ViewOptions {
    fn default() -> ViewOptions {
        ViewOptions {
            mode: Mode::default(),
            states: States::default(),
            persona: None,
            phases: None,
            without_lanes: Vec::new(),
            title: true,
            legend: true,
            persona_cards: false,
        }
    }
}

impl ViewOptions {
    /// All of a map, in light or dark.
    pub fn of(mode: Mode) -> ViewOptions {
        ViewOptions { mode, ..ViewOptions::default() }
    }
}
