//! The map as the rules read it: cards by step, and what each persona feels from left to right. Made once a review.

use std::collections::HashMap;

use jiff::civil::Date;

use super::finding::Topic;
use super::message::{MessageValue, Sentence};
use crate::model::{Card, Id, JourneyMap, LaneKind, State, Status, Step};

pub(super) struct Context<'a> {
    pub(super) map: &'a JourneyMap,
    pub(super) today: Date,
    /// One for each step, from left to right.
    pub(super) columns: Vec<StepColumn<'a>>,
    /// One for each persona and state that feels or expects anything; the one in focus first.
    pub(super) voices: Vec<Voice<'a>>,
    /// Whether the map holds how things are and how they should be.
    pub(super) both_states: bool,
    /// The cards at the other end of a card's links.
    linked: HashMap<&'a Id, Vec<Placed<'a>>>,
}

pub(super) struct StepColumn<'a> {
    /// Its phase's place in the map.
    pub(super) phase: usize,
    pub(super) step: &'a Step,
    pub(super) cards: Vec<Placed<'a>>,
}

/// A card with the kind of its lane and its place among the columns.
#[derive(Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) kind: LaneKind,
    pub(super) card: &'a Card,
    pub(super) column: usize,
}

/// What one persona feels and expects in one state, from left to right.
pub(super) struct Voice<'a> {
    pub(super) persona: &'a Id,
    /// Empty for the nameless customer.
    pub(super) name: &'a str,
    pub(super) state: State,
    /// At the steps where it feels or expects anything.
    pub(super) points: Vec<VoicePoint<'a>>,
}

/// Scores in tenths.
pub(super) struct VoicePoint<'a> {
    pub(super) column: usize,
    pub(super) felt: Option<i32>,
    pub(super) feeling: &'a str,
    pub(super) expected: Option<i32>,
    pub(super) expectation: &'a str,
}

impl VoicePoint<'_> {
    /// Emotion minus expectation, in tenths.
    pub(super) fn gap(&self) -> Option<i32> {
        Some(self.felt? - self.expected?)
    }
}

/// A step where something is felt; the score in tenths.
#[derive(Clone, Copy)]
pub(super) struct Felt<'a> {
    pub(super) column: usize,
    pub(super) score: i32,
    pub(super) feeling: &'a str,
}

impl Felt<'_> {
    pub(super) fn value(&self) -> MessageValue {
        MessageValue::Felt(self.score, self.feeling.to_owned())
    }
}

impl<'a> Voice<'a> {
    pub(super) fn felt(&self) -> Vec<Felt<'a>> {
        let felt = |point: &VoicePoint<'a>| {
            Some(Felt { column: point.column, score: point.felt?, feeling: point.feeling })
        };
        self.points.iter().filter_map(felt).collect()
    }

    pub(super) fn at(&self, column: usize) -> Option<&VoicePoint<'a>> {
        self.points.binary_search_by_key(&column, |point| point.column).ok().map(|place| &self.points[place])
    }

    pub(super) fn felt_at(&self, column: usize) -> Option<Felt<'a>> {
        let point = self.at(column)?;
        Some(Felt { column, score: point.felt?, feeling: point.feeling })
    }
}

impl<'a> Context<'a> {
    pub(super) fn new(map: &'a JourneyMap, today: Date) -> Context<'a> {
        let mut columns: Vec<StepColumn<'a>> = Vec::new();
        for (phase, of_phase) in map.phases.iter().enumerate() {
            columns.extend(of_phase.steps.iter().map(|step| StepColumn { phase, step, cards: Vec::new() }));
        }
        let places: HashMap<&Id, usize> =
            columns.iter().enumerate().map(|(place, column)| (&column.step.id, place)).collect();
        for (lane, card) in map.cards() {
            if let Some(&column) = places.get(&card.step) {
                columns[column].cards.push(Placed { kind: lane.kind, card, column });
            }
        }
        let voices = voices(map, &columns);
        let linked = linked(map, &columns);
        let mut states =
            columns.iter().flat_map(|column| &column.cards).filter_map(|placed| placed.card.state);
        let (mut as_is, mut to_be) = (false, false);
        for state in states.by_ref().chain(voices.iter().map(|voice| voice.state)) {
            as_is |= state == State::AsIs;
            to_be |= state == State::ToBe;
        }
        Context { map, today, columns, voices, both_states: as_is && to_be, linked }
    }

    /// Whether nothing has been put on the map yet.
    pub(super) fn is_empty(&self) -> bool {
        self.voices.is_empty() && self.columns.iter().all(|column| column.cards.is_empty())
    }

    pub(super) fn has_lane(&self, kinds: &[LaneKind]) -> bool {
        self.map.lanes.iter().any(|lane| kinds.contains(&lane.kind))
    }

    pub(super) fn cards(&self) -> impl Iterator<Item = Placed<'a>> {
        self.columns.iter().flat_map(|column| column.cards.iter().copied())
    }

    pub(super) fn cards_of(&self, kinds: &'static [LaneKind]) -> impl Iterator<Item = Placed<'a>> {
        self.cards().filter(move |placed| kinds.contains(&placed.kind))
    }

    /// The contacts of the state that the map is about first; those that are retired are none any more.
    pub(super) fn touchpoints(&self) -> impl Iterator<Item = Placed<'a>> {
        let state = self.map.main_state();
        self.cards_of(&[LaneKind::Touchpoints])
            .filter(move |placed| placed.card.state.is_none_or(|own| own == state))
            .filter(|placed| placed.card.status != Some(Status::Retired))
    }

    /// The cards at the other end of the card's links.
    pub(super) fn linked_to(&self, card: &Id) -> &[Placed<'a>] {
        self.linked.get(card).map_or(&[], Vec::as_slice)
    }

    /// What the persona in focus feels and expects, in the state that the map is about first.
    pub(super) fn focus_voice(&self) -> Option<&Voice<'a>> {
        let (persona, state) = (self.map.focus_persona(), self.map.main_state());
        self.voices.iter().find(|voice| *voice.persona == persona && voice.state == state)
    }

    pub(super) fn step(&self, column: usize) -> Topic {
        Topic::Step(self.columns[column].step.id.clone())
    }

    /// Quotes a step's name as `$step`.
    pub(super) fn at(&self, sentence: Sentence, column: usize) -> Sentence {
        sentence.quoting("step", &self.columns[column].step.name)
    }

    /// Names a voice as `$who`.
    pub(super) fn who(&self, voice: &Voice<'_>) -> MessageValue {
        MessageValue::Who(voice.name.to_owned(), self.both_states && voice.state == State::ToBe)
    }

    /// What a target is called on the map.
    pub(super) fn name_of(&self, target: &Topic) -> String {
        match target {
            Topic::Map => self.map.title.clone(),
            Topic::Phase(id) => self.map.phase(id).map(|phase| phase.name.clone()).unwrap_or_default(),
            Topic::Step(id) => self.map.step(id).map(|step| step.name.clone()).unwrap_or_default(),
            Topic::Card(id) => self.map.card(id).map(|card| card.text.clone()).unwrap_or_default(),
        }
    }

    /// Phase and step of a column in the map's words.
    pub(super) fn place(&self, column: usize) -> String {
        let StepColumn { phase, step, .. } = &self.columns[column];
        let names = [self.map.phases[*phase].name.trim(), step.name.trim()];
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" \u{b7} ")
    }
}

fn voices<'a>(map: &'a JourneyMap, columns: &[StepColumn<'a>]) -> Vec<Voice<'a>> {
    let focus = map.focus_persona();
    let mut people: Vec<(&Id, &str)> = vec![];
    people.extend(map.personas.iter().map(|persona| {
        (&persona.id, if persona.name.trim().is_empty() { persona.id.as_str() } else { persona.name.trim() })
    }));
    // The focus first, the others as they come; what nobody in particular feels last.
    people.sort_by_key(|(id, _)| **id != focus);
    let mut voices = Vec::new();
    let main = map.main_state();
    let other = if main == State::AsIs { State::ToBe } else { State::AsIs };
    for (persona, name) in people {
        voices.extend([main, other].map(|state| Voice { persona, name, state, points: Vec::new() }));
    }
    let mut places: HashMap<(&Id, State), usize> =
        voices.iter().enumerate().map(|(place, voice)| ((voice.persona, voice.state), place)).collect();
    for (column, of_column) in columns.iter().enumerate() {
        let step = of_column.step;
        for emotion in &step.emotions {
            let point = point(&mut voices, &mut places, &emotion.persona, emotion.state, column);
            (point.felt, point.feeling) = (Some(emotion.score.tenths()), &emotion.feeling);
        }
        for expectation in &step.expectations {
            let point = point(&mut voices, &mut places, &expectation.persona, expectation.state, column);
            (point.expected, point.expectation) = (Some(expectation.score.tenths()), &expectation.text);
        }
    }
    voices.retain(|voice| !voice.points.is_empty());
    voices
}

/// The voice's point at a column, made where there is none yet.
fn point<'a, 'b>(
    voices: &'b mut Vec<Voice<'a>>,
    places: &mut HashMap<(&'a Id, State), usize>,
    persona: &'a Id,
    state: State,
    column: usize,
) -> &'b mut VoicePoint<'a> {
    let place = *places.entry((persona, state)).or_insert_with(|| {
        voices.push(Voice { persona, name: "", state, points: Vec::new() });
        voices.len() - 1
    });
    let points = &mut voices[place].points;
    if points.last().is_none_or(|last| last.column != column) {
        points.push(VoicePoint { column, felt: None, feeling: "", expected: None, expectation: "" });
    }
    let last = points.len() - 1;
    &mut points[last]
}

fn linked<'a>(map: &'a JourneyMap, columns: &[StepColumn<'a>]) -> HashMap<&'a Id, Vec<Placed<'a>>> {
    let mut linked: HashMap<&Id, Vec<Placed<'a>>> = HashMap::new();
    if map.links.is_empty() {
        return linked;
    }
    let cards: HashMap<&Id, Placed<'a>> =
        columns.iter().flat_map(|column| &column.cards).map(|placed| (&placed.card.id, *placed)).collect();
    for link in &map.links {
        for (end, other) in [(&link.from, &link.to), (&link.to, &link.from)] {
            if let Some(other) = cards.get(other) {
                linked.entry(end).or_default().push(*other);
            }
        }
    }
    linked
}

/// Whether two cards can stand for one another's state: a card without one stands for both.
pub(super) fn share_a_state(a: &Card, b: &Card) -> bool {
    a.state.is_none() || b.state.is_none() || a.state == b.state
}
