//! The journey map: plain values, no behaviour beyond look-ups. Field order is the file's order.

mod address;
pub mod bounds;
mod brief;
mod card;
mod channel;
pub mod check;
mod default;
mod id;
mod lane;
mod measured;
mod metric;
mod named_ids;
mod phase;
mod preset;
mod score;
mod state;
mod swatch;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use swatch::first_unused;

pub use address::address_of;
pub use brief::{Brief, MapState, Market, Persona, ReviewDue, Scope, TemplateInfo};
pub use card::{Card, Evidence, Link, Media, Metrics, Source, Status};
pub use channel::{CHANNELS, Channel, Presence, channel_name, find as find_channel};
pub(crate) use default::is_default;
pub use id::{Id, IdSource};
pub use lane::{CardLook, Content, LANE_KINDS, Lane, LaneKind, LaneKindInfo, Side};
pub use measured::{
    ChannelMeasures, ContactCount, Credits, Measured, Next, Past, Reached, TouchpointMeasures, Unmatched,
};
pub use metric::{METRICS, MetricInfo, NoFigure, Unit};
pub use named_ids::NamedIds;
pub use phase::{Annotation, Emotion, Expectation, Phase, PhaseRole, Step};
pub use preset::{LANE_PRESETS, LanePreset, LanePresetInfo};
pub use score::{Score, write_tenths};
pub use state::State;
pub use swatch::Swatch;

/// A whole map. Cloning it copies pointers, not cards or images.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JourneyMap {
    pub title: String,
    /// The language of the words that Wayline itself puts on the map, such as `en` or `nl`; empty is English.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub template: Option<TemplateInfo>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub brief: Brief,
    #[serde(default, skip_serializing_if = "is_default")]
    pub personas: Vec<Arc<Persona>>,
    #[serde(default)]
    pub phases: Vec<Arc<Phase>>,
    #[serde(default)]
    pub lanes: Vec<Arc<Lane>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub links: Vec<Link>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub sources: Vec<Source>,
    /// What tracked visits told of the touchpoints.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measured: Option<Arc<Measured>>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub dismissed: Vec<Dismissed>,
    /// Each picture once; cards and personas name it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub images: Vec<Arc<MapImage>>,
}

/// A review finding that the user has put aside.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dismissed {
    pub rule: String,
    /// The id of what it is about, or `map`: all that the rule finds.
    pub target: Id,
    /// Empty: whoever's feelings it is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub persona: Id,
    /// None: of either state.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: Option<State>,
    pub reason: String,
}

/// A picture, base64-coded as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapImage {
    pub id: Id,
    /// Such as `image/png`.
    pub mime: String,
    pub data: String,
}

impl JourneyMap {
    /// All steps from left to right, each with its phase.
    pub fn steps(&self) -> impl Iterator<Item = (&Arc<Phase>, &Arc<Step>)> {
        self.phases.iter().flat_map(|phase| phase.steps.iter().map(move |step| (phase, step)))
    }

    pub fn step(&self, id: &Id) -> Option<&Arc<Step>> {
        self.steps().map(|(_, step)| step).find(|step| step.id == *id)
    }

    pub fn phase(&self, id: &Id) -> Option<&Arc<Phase>> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    pub fn phase_of_step(&self, step: &Id) -> Option<&Arc<Phase>> {
        self.steps().find(|(_, s)| s.id == *step).map(|(phase, _)| phase)
    }

    pub fn lane(&self, id: &Id) -> Option<&Arc<Lane>> {
        self.lanes.iter().find(|lane| lane.id == *id)
    }

    pub fn persona(&self, id: &Id) -> Option<&Arc<Persona>> {
        self.personas.iter().find(|persona| persona.id == *id)
    }

    pub fn image(&self, id: &Id) -> Option<&Arc<MapImage>> {
        self.images.iter().find(|image| image.id == *id)
    }

    pub fn card(&self, id: &Id) -> Option<&Arc<Card>> {
        self.card_and_lane(id).map(|(card, _)| card)
    }

    pub fn card_and_lane(&self, id: &Id) -> Option<(&Arc<Card>, &Arc<Lane>)> {
        self.lanes
            .iter()
            .find_map(|lane| lane.cards.iter().find(|card| card.id == *id).map(|card| (card, lane)))
    }

    pub fn cards(&self) -> impl Iterator<Item = (&Arc<Lane>, &Arc<Card>)> {
        self.lanes.iter().flat_map(|lane| lane.cards.iter().map(move |card| (lane, card)))
    }

    /// The cards of one cell from top to bottom.
    pub fn cell<'a>(&'a self, lane: &Id, step: &'a Id) -> impl Iterator<Item = &'a Arc<Card>> {
        self.lane(lane).into_iter().flat_map(|lane| lane.cards.iter()).filter(move |card| card.step == *step)
    }

    /// The persona whose emotions are shown and edited first: the brief's, else the first, else the
    /// nameless customer (an empty id).
    pub fn focus_persona(&self) -> Id {
        self.brief
            .persona
            .clone()
            .filter(|id| self.persona(id).is_some())
            .or_else(|| self.personas.first().map(|persona| persona.id.clone()))
            .unwrap_or_default()
    }

    /// Whose curves the emotion lane draws: the personas that are not hidden, or the nameless customer.
    pub fn shown_personas(&self) -> Vec<Id> {
        if self.personas.is_empty() {
            return vec![Id::default()];
        }
        self.personas.iter().filter(|persona| !persona.hidden).map(|persona| persona.id.clone()).collect()
    }

    /// The state that is edited and shown first.
    pub fn main_state(&self) -> State {
        match self.brief.state {
            Some(MapState::ToBe) => State::ToBe,
            _ => State::AsIs,
        }
    }

    /// Whether there is anything of the state that the brief does not speak of: only then can one be told from
    /// the other.
    pub fn holds_both_states(&self) -> bool {
        let other = match self.brief.state {
            Some(MapState::Both) => return true,
            Some(MapState::ToBe) => State::AsIs,
            Some(MapState::AsIs) | None => State::ToBe,
        };
        let felt = |step: &Step| {
            step.emotions.iter().any(|e| e.state == other)
                || step.expectations.iter().any(|e| e.state == other)
        };
        self.steps().any(|(_, step)| felt(step)) || self.cards().any(|(_, card)| card.state == Some(other))
    }

    /// The colour of the persona at `index` in the list.
    pub fn persona_swatch(&self, index: usize) -> Swatch {
        self.personas.get(index).and_then(|persona| persona.color).unwrap_or_else(|| Swatch::in_turn(index))
    }

    /// A colour for one more persona: the first that none has, or the next in turn.
    pub fn unused_persona_swatch(&self) -> Swatch {
        let used: Vec<Swatch> = (0..self.personas.len()).map(|index| self.persona_swatch(index)).collect();
        first_unused(&used)
    }

    /// A colour for one more phase: the first that none has, or the next in turn.
    pub fn unused_swatch(&self) -> Swatch {
        let used: Vec<Swatch> = (0..self.phases.len()).map(|index| self.phase_swatch(index)).collect();
        first_unused(&used)
    }

    pub fn phase_swatch(&self, index: usize) -> Swatch {
        self.phases.get(index).and_then(|phase| phase.color).unwrap_or_else(|| Swatch::in_turn(index))
    }
}
