//! What is said of each thing on the map: what it is, its words, where it stands and how it feels there.

use std::collections::HashMap;
use std::sync::Arc;

use crate::editor::Item;
use crate::locale::{Arg, Lang, percent, tenths};
use crate::model::{Card, Content, Evidence, Id, JourneyMap, Lane, LaneKind, State, Status, Step};
use crate::scene::Curve;
use crate::ui::words::{lang, tr, tr_with};

/// A thing on the map that has a voice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Thing {
    Item(Item),
    /// A cell without a card, or one that shows in words what is expected.
    Cell {
        lane: Id,
        step: Id,
    },
}

/// The spoken names of a map's things, kept while the map stays the same.
#[derive(Default)]
pub(super) struct Words {
    map: Arc<JourneyMap>,
    lang: Lang,
    steps: HashMap<Id, Whereabouts>,
    /// For each card its lane, and its place among the lane's cards.
    cards: HashMap<Id, (usize, usize)>,
    said: HashMap<Thing, String>,
}

/// Where a step stands in the journey.
struct Whereabouts {
    step: Arc<Step>,
    phase: String,
    /// From 1.
    number: usize,
    /// The step is one of so many.
    count: usize,
}

impl Words {
    /// Forgets what was said of another map, or in another language.
    pub(super) fn follow(&mut self, map: &Arc<JourneyMap>) {
        if Arc::ptr_eq(&self.map, map) && self.lang == lang() {
            return;
        }
        self.lang = lang();
        let count = map.steps().count();
        let place = |(i, (phase, step)): (usize, (&Arc<crate::model::Phase>, &Arc<Step>))| {
            let place = Whereabouts { step: step.clone(), phase: name(&phase.name), number: i + 1, count };
            (step.id.clone(), place)
        };
        self.steps = map.steps().enumerate().map(place).collect();
        let places = map.lanes.iter().enumerate().flat_map(|(i, lane)| {
            lane.cards.iter().enumerate().map(move |(j, card)| (card.id.clone(), (i, j)))
        });
        self.cards = places.collect();
        self.said.clear();
        self.map = Arc::clone(map);
    }

    /// The spoken name of `thing`; empty when the map does not have it.
    pub(super) fn of(&mut self, thing: &Thing) -> &str {
        if !self.said.contains_key(thing) {
            let words = self.say(thing).unwrap_or_default();
            self.said.insert(thing.clone(), words);
        }
        &self.said[thing]
    }

    fn say(&self, thing: &Thing) -> Option<String> {
        match thing {
            Thing::Item(Item::Card(id)) => self.card(id),
            Thing::Item(Item::Step(id)) => self.step(id),
            Thing::Item(Item::Phase(id)) => self.phase(id),
            Thing::Item(Item::Lane(id)) => Some(self.lane(self.map.lane(id)?)),
            Thing::Item(Item::Link(id)) => self.link(id),
            Thing::Item(Item::Point { step, persona, state, curve }) => {
                self.point(step, persona, *state, *curve)
            }
            Thing::Cell { lane, step } => self.cell(self.map.lane(lane)?, step),
        }
    }

    fn card(&self, id: &Id) -> Option<String> {
        let (lane, place) = *self.cards.get(id)?;
        let lane = self.map.lanes.get(lane)?;
        let card = lane.cards.get(place)?;
        let place = self.steps.get(&card.step)?;
        let name = name(&card.text);
        let mut parts = vec![tr_with("spoken-card", &[("kind", kind(lane).into()), ("name", name.into())])];
        parts.push(in_step(place));
        parts.extend(self.felt(&place.step, &self.map.focus_persona(), self.map.main_state()));
        parts.extend(card_marks(card));
        parts.extend(self.tracked(id));
        Some(parts.join(", "))
    }

    /// What tracked visits told of a card.
    fn tracked(&self, card: &Id) -> Option<String> {
        let measured = self.map.measured.as_ref()?;
        let touchpoint = measured.touchpoint(card)?;
        let share = |share: f64| Arg::from(percent(lang(), share * 100.0, 0));
        let values = [
            ("reach", share(measured.reach(touchpoint))),
            ("converted", share(touchpoint.conversion())),
            ("ended", share(touchpoint.ended_share())),
        ];
        Some(tr_with("spoken-tracked", &values))
    }

    fn link(&self, id: &Id) -> Option<String> {
        let link = self.map.links.iter().find(|link| link.id == *id)?;
        let end = |card: &Id| self.map.card(card).map(|card| Arg::from(name(&card.text)));
        let said = tr_with("spoken-link", &[("from", end(&link.from)?), ("to", end(&link.to)?)]);
        let label = (!link.label.is_empty()).then(|| flat(&link.label));
        Some([Some(said), label].into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    fn step(&self, id: &Id) -> Option<String> {
        let place = self.steps.get(id)?;
        let values = [
            ("name", Arg::from(name(&place.step.name))),
            ("number", place.number.into()),
            ("count", place.count.into()),
            ("phase", place.phase.as_str().into()),
        ];
        let (persona, state) = (self.map.focus_persona(), self.map.main_state());
        let felt = self.felt(&place.step, &persona, state);
        let expected = place.step.expectation(&persona, state).map(|expected| {
            let score = tenths(lang(), expected.score.tenths());
            match felt {
                Some(_) => tr_with("spoken-expects-too", &[("score", score.into())]),
                None => self.persona_says("spoken-expects", &persona, score),
            }
        });
        let parts = [Some(tr_with("spoken-step", &values)), felt, expected];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    fn phase(&self, id: &Id) -> Option<String> {
        let phase = self.map.phase(id)?;
        let values = [("name", name(&phase.name).into()), ("count", phase.steps.len().into())];
        Some(tr_with("spoken-phase", &values))
    }

    fn lane(&self, lane: &Lane) -> String {
        let count = match lane.kind.info().content {
            Content::Cards(_) => tr_with("spoken-cards", &[("count", lane.cards.len().into())]),
            Content::EmotionCurve => {
                let count = self.map.steps().filter(|(_, step)| !step.emotions.is_empty()).count();
                tr_with("spoken-scores", &[("count", count.into())])
            }
            Content::ExpectationTexts => {
                let count = self.map.steps().filter(|(_, step)| !step.expectations.is_empty()).count();
                tr_with("spoken-expectations", &[("count", count.into())])
            }
        };
        let mut parts = vec![tr_with("spoken-lane", &[("name", lane_name(lane).into())]), count];
        parts.extend(lane.locked.then(|| tr("spoken-locked").into_owned()));
        parts.extend(lane.collapsed.then(|| tr("spoken-folded").into_owned()));
        parts.join(", ")
    }

    fn point(&self, step: &Id, persona: &Id, state: State, curve: Curve) -> Option<String> {
        let place = self.steps.get(step)?;
        let (score, words) = match curve {
            Curve::Emotion => {
                let felt = place.step.emotion(persona, state)?;
                (
                    self.persona_says("spoken-feels", persona, tenths(lang(), felt.score.tenths())),
                    &felt.feeling,
                )
            }
            Curve::Expectation => {
                let expected = place.step.expectation(persona, state)?;
                (
                    self.persona_says("spoken-expects", persona, tenths(lang(), expected.score.tenths())),
                    &expected.text,
                )
            }
        };
        let mut parts = vec![score];
        parts.extend((!words.is_empty()).then(|| flat(words)));
        parts.push(in_step(place));
        Some(parts.join(", "))
    }

    fn cell(&self, lane: &Lane, step: &Id) -> Option<String> {
        let (persona, state) = (self.map.focus_persona(), self.map.main_state());
        let curve = match lane.kind.info().content {
            Content::Cards(_) => None,
            Content::EmotionCurve => Some(Curve::Emotion),
            Content::ExpectationTexts => Some(Curve::Expectation),
        };
        if let Some(said) = curve.and_then(|curve| self.point(step, &persona, state, curve)) {
            return Some(said);
        }
        let empty = tr_with("spoken-cell", &[("lane", lane_name(lane).into())]);
        Some([empty, in_step(self.steps.get(step)?)].join(", "))
    }

    fn felt(&self, step: &Step, persona: &Id, state: State) -> Option<String> {
        let felt = step.emotion(persona, state)?;
        Some(self.persona_says("spoken-feels", persona, tenths(lang(), felt.score.tenths())))
    }

    fn persona_says(&self, key: &str, persona: &Id, score: String) -> String {
        let name = self.map.persona(persona).map_or_else(|| tr("customer").into_owned(), |p| name(&p.name));
        tr_with(key, &[("persona", name.into()), ("score", score.into())])
    }
}

/// Words on one line.
fn flat(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn name(words: &str) -> String {
    let words = flat(words);
    if words.is_empty() { tr("spoken-nameless").into_owned() } else { words }
}

fn lane_name(lane: &Lane) -> String {
    if lane.name.trim().is_empty() {
        tr(&format!("lane-{}", lane.kind.info().key)).into_owned()
    } else {
        flat(&lane.name)
    }
}

/// What one card of the lane is. Free text has no kind of its own, so there the lane's name says more.
fn kind(lane: &Lane) -> String {
    if lane.kind == LaneKind::Text && !lane.name.trim().is_empty() {
        return flat(&lane.name);
    }
    tr(&format!("card-{}", lane.kind.info().key)).into_owned()
}

fn in_step(place: &Whereabouts) -> String {
    let values = [
        ("phase", Arg::from(place.phase.as_str())),
        ("number", place.number.into()),
        ("count", place.count.into()),
        ("step", name(&place.step.name).into()),
    ];
    tr_with("spoken-place", &values)
}

/// What a card's signs and colours say to the eye.
fn card_marks(card: &Card) -> impl Iterator<Item = String> {
    let channel = (!card.channel.is_empty()).then(|| {
        let known = crate::model::CHANNELS.iter().any(|channel| channel.id == card.channel);
        let name =
            if known { tr(&format!("channel-{}", card.channel)).into_owned() } else { flat(&card.channel) };
        tr_with("spoken-channel", &[("name", name.into())])
    });
    let star = card.moment_of_truth.then_some("legend-moment-of-truth");
    let state = card.state.map(|state| match state {
        State::AsIs => "legend-as-is-only",
        State::ToBe => "legend-to-be-only",
    });
    let status = card.status.map(|status| match status {
        Status::Planned => "status-planned",
        Status::InProgress => "status-in-progress",
        Status::Live => "status-live",
        Status::Retired => "status-retired",
    });
    let assumed = (card.evidence == Some(Evidence::Assumption)).then_some("evidence-assumption");
    let words = [star, state, status, assumed].into_iter().flatten().map(|key| tr(key).into_owned());
    words.chain(channel)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::has;
    use crate::model::LANE_KINDS;

    fn words() -> (Arc<JourneyMap>, Words) {
        let map = Arc::new(crate::jobs::new_from_template("aida").unwrap());
        let mut words = Words::default();
        words.follow(&map);
        (map, words)
    }

    #[test]
    fn every_kind_of_lane_names_one_of_its_cards() {
        for info in LANE_KINDS.iter().filter(|info| info.kind.holds_cards()) {
            assert!(has(&format!("card-{}", info.key)), "{}", info.key);
        }
    }

    #[test]
    fn everything_on_a_map_has_something_to_say() {
        let (map, mut words) = words();
        for (lane, card) in map.cards() {
            let said = words.of(&Thing::Item(Item::Card(card.id.clone()))).to_owned();
            assert!(said.contains(&flat(&card.text)), "{}: {said}", lane.id);
            assert!(!said.contains("spoken-") && !said.contains("card-"), "{said}");
        }
        for lane in &map.lanes {
            assert!(!words.of(&Thing::Item(Item::Lane(lane.id.clone()))).is_empty());
        }
    }

    #[test]
    fn names_follow_the_map() {
        let (map, mut words) = words();
        let step = map.steps().next().map(|(_, step)| step.id.clone()).unwrap();
        let thing = Thing::Item(Item::Step(step));
        let before = words.of(&thing).to_owned();
        let mut renamed = JourneyMap::clone(&map);
        let phase = Arc::make_mut(&mut renamed.phases[0]);
        phase.name = "At first sight".to_owned();
        words.follow(&Arc::new(renamed));
        assert_ne!(words.of(&thing), before);
        assert!(words.of(&thing).contains("phase At first sight"), "{}", words.of(&thing));
    }
}
