//! What of a map is shown.

use crate::analytics::attribution::Rule;
use crate::model::{Card, Id, JourneyMap, Lane, MapState, State};
use crate::theme::Mode;

/// Which of the two states of a map are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum States {
    /// Those that the brief says the map holds; both where it does not say.
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
            States::AsBriefed => match map.brief.state {
                Some(MapState::AsIs) => Some(State::AsIs),
                Some(MapState::ToBe) => Some(State::ToBe),
                Some(MapState::Both) | None => None,
            },
        }
    }
}

/// What the cards of a measured map are coloured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Heat {
    /// Contacts, compared with the busiest touchpoint.
    Visits,
    /// The share of the journeys there that converted.
    Conversion,
    /// The share of the journeys there that ended there.
    Ended,
    /// The share of the journeys there that went on to no later step of the map.
    Stopped,
}

/// What of tracked visits is drawn on a map that was measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// From touchpoint to touchpoint, as thick as their share of what came next.
    pub arrows: bool,
    /// Arrows of smaller shares are left out.
    pub least_percent: u8,
    pub heat: Option<Heat>,
    /// How many journeys came as far as each step.
    pub drop_off: bool,
    /// The best touchpoints by this rule, and the worst.
    pub best: Option<Rule>,
    /// The likely next steps after these contacts, oldest first, instead of all arrows; none: all arrows.
    pub after: Vec<Id>,
}

impl Default for Overlay {
    fn default() -> Overlay {
        Overlay {
            arrows: true,
            least_percent: 10,
            heat: Some(Heat::Visits),
            drop_off: true,
            best: Some(Rule::Markov),
            after: Vec::new(),
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
    /// A mark on each card, point and step that the review finds a problem or a warning about.
    pub review_marks: bool,
    /// What tracked visits told; nothing of it is drawn on a map that was not measured.
    pub measures: Option<Overlay>,
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
            review_marks: false,
            measures: None,
        }
    }
}

impl ViewOptions {
    /// All of a map, in light or dark.
    pub fn of(mode: Mode) -> ViewOptions {
        ViewOptions { mode, ..ViewOptions::default() }
    }

    /// The states that are shown, as-is first.
    pub fn shown_states(&self, map: &JourneyMap) -> &'static [State] {
        match self.states.single(map) {
            Some(State::AsIs) => &[State::AsIs],
            Some(State::ToBe) => &[State::ToBe],
            None => &[State::AsIs, State::ToBe],
        }
    }

    /// The state that is edited: the one that is shown singly, else the map's main one.
    pub fn main_state(&self, map: &JourneyMap) -> State {
        self.states.single(map).unwrap_or_else(|| map.main_state())
    }

    /// The state that a new card belongs to: what is added while one looks at how things should be alone is part of
    /// that; all else is part of both.
    pub fn state_of_new_cards(&self, map: &JourneyMap) -> Option<State> {
        let future = self.states == States::Only(State::ToBe) && map.main_state() != State::ToBe;
        future.then_some(State::ToBe)
    }

    /// Whose curves are drawn: the nameless customer's (an empty id) in a map without personas.
    pub fn shown_personas(&self, map: &JourneyMap) -> Vec<Id> {
        match self.solo(map) {
            Some(persona) => vec![persona.clone()],
            None => map.shown_personas(),
        }
    }

    /// The persona whose emotions are edited, and whose curve stands out: the only one shown, else the map's focus
    /// if shown, else the first that is.
    pub fn focus_persona(&self, map: &JourneyMap) -> Id {
        let focus = map.focus_persona();
        let shown = self.shown_personas(map);
        if shown.contains(&focus) { focus } else { shown.into_iter().next().unwrap_or(focus) }
    }

    fn solo(&self, map: &JourneyMap) -> Option<&Id> {
        self.persona.as_ref().filter(|id| map.persona(id).is_some())
    }

    pub fn shows_lane(&self, lane: &Lane) -> bool {
        !lane.hidden && !self.without_lanes.contains(&lane.id)
    }

    pub fn shows_phase(&self, phase: &Id) -> bool {
        self.phases.as_ref().is_none_or(|phases| phases.contains(phase))
    }

    /// Whether no card is left out but those that the map hides.
    pub fn shows_every_card(&self, map: &JourneyMap) -> bool {
        self.phases.is_none()
            && self.without_lanes.is_empty()
            && (self.states.single(map).is_none()
                || map.cards().all(|(_, card)| self.shows_state_of(map, card)))
    }

    /// Whether a card is shown as far as its state goes.
    pub fn shows_state_of(&self, map: &JourneyMap, card: &Card) -> bool {
        card.state.is_none_or(|state| self.states.single(map).is_none_or(|only| only == state))
    }
}
