//! What a document tells in words: the same choice of phases, lanes, personas and states as its picture shows.

use super::Document;
use crate::locale::{Lang, date, text, text_with};
use crate::model::{
    Brief, Card, Id, JourneyMap, Lane, LaneKind, MapState, Market, Persona, Phase, Scope, Score, State, Step,
    find_channel, write_tenths,
};

pub(super) struct Story<'a> {
    pub(super) map: &'a JourneyMap,
    /// Of Wayline's own words.
    pub(super) lang: Lang,
    written_in: &'a str,
    pub(super) phases: Vec<&'a Phase>,
    pub(super) lanes: Vec<&'a Lane>,
    /// Whose feelings are told; an empty id is the customer.
    personas: Vec<Id>,
    /// The one state that is told of; none: both.
    state: Option<State>,
}

/// What someone feels or expects at a step.
pub(super) struct ToldScore<'a> {
    /// Empty where there is only one whom it could be.
    pub(super) who: &'a str,
    /// The state's name, where both are told of.
    pub(super) state: String,
    pub(super) score: Score,
    pub(super) words: &'a str,
    /// Feeling minus expectation, in words.
    pub(super) gap: Option<String>,
}

impl<'a> Story<'a> {
    pub(super) fn of(document: &'a Document) -> Story<'a> {
        let (map, view) = (document.map.as_ref(), &document.view);
        let lanes = map.lanes.iter().filter(|lane| !lane.hidden && !view.without_lanes.contains(&lane.id));
        let personas = view.persona.clone().map_or_else(|| map.shown_personas(), |persona| vec![persona]);
        Story {
            map,
            lang: document.lang(),
            written_in: document.written_in(),
            phases: document.phases().map(AsRef::as_ref).collect(),
            lanes: lanes.map(AsRef::as_ref).collect(),
            personas,
            state: view.states.single(map),
        }
    }

    /// The language that the map is written in, for those who hear it.
    pub(super) fn written_in(&self) -> &str {
        self.written_in
    }

    /// A word of Wayline's own, in the map's language.
    pub(super) fn word(&self, key: &str) -> String {
        text(self.lang, key).into_owned()
    }

    pub(super) fn title(&self) -> String {
        if self.map.title.is_empty() { self.word("page-untitled") } else { self.map.title.clone() }
    }

    pub(super) fn steps(&self) -> impl Iterator<Item = &'a Step> {
        self.phases.iter().copied().flat_map(|phase| phase.steps.iter().map(AsRef::as_ref))
    }

    pub(super) fn lane_name(&self, lane: &Lane) -> String {
        lane.shown_name(self.lang.tag())
    }

    pub(super) fn cards(&self, lane: &'a Lane, step: &'a Step) -> impl Iterator<Item = &'a Card> {
        let state = self.state;
        let told = move |card: &&Card| state.is_none() || card.state.is_none() || card.state == state;
        lane.cards.iter().map(AsRef::as_ref).filter(|card| card.step == step.id).filter(told)
    }

    /// What is felt or expected at a step, in the lane that shows it; nothing in other lanes.
    pub(super) fn said(&self, kind: LaneKind, step: &'a Step) -> Vec<ToldScore<'a>> {
        let mut said = Vec::new();
        for state in [State::AsIs, State::ToBe].into_iter().filter(|s| self.state.is_none_or(|one| one == *s))
        {
            for persona in &self.personas {
                let found = match kind {
                    LaneKind::Emotions => step.emotion(persona, state).map(|e| (e.score, e.feeling.as_str())),
                    LaneKind::Expectations => {
                        step.expectation(persona, state).map(|e| (e.score, e.text.as_str()))
                    }
                    _ => None,
                };
                let Some((score, words)) = found else { continue };
                let name = self.map.persona(persona).map_or("", |persona| persona.name.as_str());
                let gap = step.gap_tenths(persona, state).filter(|_| kind == LaneKind::Emotions);
                said.push(ToldScore {
                    who: if self.personas.len() > 1 { name } else { "" },
                    state: if self.state.is_none() { self.state_name(state) } else { String::new() },
                    score,
                    words,
                    gap: gap.map(|tenths| self.gap(tenths)),
                });
            }
        }
        said
    }

    fn gap(&self, tenths: i32) -> String {
        let mut number = String::new();
        // Writing to a string cannot fail.
        let _ = write_tenths(&mut number, tenths);
        text_with(self.lang, "gap-mark", &[("gap", number.into())])
    }

    fn state_name(&self, state: State) -> String {
        self.word(if state == State::AsIs { "state-as-is" } else { "state-to-be" })
    }

    /// A channel's name in words.
    pub(super) fn channel(&self, card: &Card) -> String {
        match find_channel(&card.channel) {
            Some(channel) => self.word(&format!("channel-{}", channel.id)),
            None => card.channel.clone(),
        }
    }

    pub(super) fn personas(&self) -> Vec<&'a Persona> {
        self.personas.iter().filter_map(|id| self.map.persona(id)).map(AsRef::as_ref).collect()
    }

    /// What a persona wants and does, each list under its name.
    pub(super) fn traits(&self, persona: &'a Persona) -> Vec<(String, &'a [String])> {
        let lists = [
            ("persona-motivations", &persona.motivations),
            ("persona-needs", &persona.needs),
            ("persona-frustrations", &persona.frustrations),
            ("persona-habits", &persona.buying_habits),
        ];
        let full = lists.into_iter().filter(|(_, list)| !list.is_empty());
        full.map(|(key, list)| (self.word(key), list.as_slice())).collect()
    }

    /// What the brief says, each line under its name.
    pub(super) fn brief(&self) -> Vec<(String, String)> {
        let Brief {
            scenario,
            goal,
            scope,
            subject,
            market,
            state,
            persona,
            owner,
            date: day,
            last_reviewed,
            review_every_days,
        } = &self.map.brief;
        let scope = scope.map(|scope| match scope {
            Scope::Company => "scope-company",
            Scope::Product => "scope-product",
        });
        let market = market.map(|market| match market {
            Market::B2b => "market-b2b",
            Market::B2c => "market-b2c",
            Market::Both => "market-both",
        });
        let state = state.map(|state| match state {
            MapState::AsIs => "state-as-is",
            MapState::ToBe => "state-to-be",
            MapState::Both => "state-both",
        });
        let word = |key: Option<&str>| key.map_or(String::new(), |key| self.word(key));
        let persona = persona.as_ref().and_then(|id| self.map.persona(id)).map_or("", |p| p.name.as_str());
        let day_of = |day: &Option<jiff::civil::Date>| day.map_or(String::new(), |day| date(self.lang, day));
        let every = review_every_days.map_or(String::new(), |days| {
            text_with(self.lang, "brief-days", &[("count", (days as usize).into())])
        });
        let covered = [subject.as_str(), &word(scope)]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
        let lines = [
            ("brief-scenario", scenario.clone()),
            ("brief-goal", goal.clone()),
            ("brief-scope", covered),
            ("brief-market", word(market)),
            ("brief-state", word(state)),
            ("brief-persona", persona.to_owned()),
            ("brief-owner", owner.clone()),
            ("brief-date", day_of(day)),
            ("brief-last-reviewed", day_of(last_reviewed)),
            ("brief-review-every", every),
        ];
        let said = lines.into_iter().filter(|(_, text)| !text.is_empty());
        said.map(|(key, text)| (self.word(key), text)).collect()
    }

    /// One sentence for those who do not see the picture: how large it is, its phases, and where it goes worst.
    pub(super) fn summary(&self) -> String {
        if self.phases.is_empty() {
            return String::new();
        }
        let phases: Vec<&str> = self.phases.iter().map(|phase| phase.name.as_str()).collect();
        let size = text_with(
            self.lang,
            "page-summary",
            &[
                ("phases", self.phases.len().into()),
                ("names", phases.join(", ").into()),
                ("steps", self.steps().count().into()),
            ],
        );
        let felt = self.steps().flat_map(|step| {
            self.said(LaneKind::Emotions, step).into_iter().map(|said| (said.score, step.name.as_str()))
        });
        let worst = felt.min_by_key(|(score, _)| *score).map(|(score, step)| {
            text_with(self.lang, "page-worst", &[("step", step.into()), ("score", score.to_string().into())])
        });
        [Some(size), worst].into_iter().flatten().collect::<Vec<String>>().join(" ")
    }
}
