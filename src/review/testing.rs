//! Small maps for the tests of the rules, written as a person would note them down.

use std::sync::Arc;

use jiff::civil::date;

use super::{Finding, Review, review};
use crate::locale::Lang;
use crate::model::{
    Card, Emotion, Expectation, Id, JourneyMap, LANE_KINDS, Lane, LaneKind, Persona, Phase, Score, State,
    Step,
};

/// Lanes of every kind that steps are held against.
pub(super) const LANES: [&str; 3] = ["touchpoints", "emotions", "expectations"];

/// A map in the making. Steps are their own names.
#[derive(Clone)]
pub(super) struct Sketch(JourneyMap);

impl Sketch {
    /// Steps between spaces; `|` begins the next phase.
    pub(super) fn new(steps: &str) -> Sketch {
        let phase = |(number, steps): (usize, &str)| Phase {
            id: Id::new(&format!("phase-{}", number + 1)),
            name: format!("Phase {}", number + 1),
            steps: steps.split_whitespace().map(|step| Arc::new(Step::new(step.into(), step))).collect(),
            ..Phase::default()
        };
        let phases = steps.split('|').enumerate().map(phase).map(Arc::new).collect();
        Sketch(JourneyMap { title: "A journey".into(), phases, ..JourneyMap::default() })
    }

    /// Personas between spaces, named with a capital.
    pub(super) fn people(mut self, people: &str) -> Sketch {
        let name = |id: &str| id[..1].to_uppercase() + &id[1..];
        let person = |id: &str| Arc::new(Persona { id: id.into(), name: name(id), ..Persona::default() });
        self.0.personas = people.split_whitespace().map(person).collect();
        self
    }

    pub(super) fn lanes(mut self, kinds: &[&str]) -> Sketch {
        for kind in kinds {
            lane_of(&mut self.0, kind);
        }
        self
    }

    /// `step score; step score`, of the first persona.
    pub(super) fn feels(mut self, scores: &str) -> Sketch {
        let persona = self.0.focus_persona();
        set_feelings(&mut self.0, &persona, State::AsIs, scores);
        self
    }

    /// `step score; step score`, of the first persona.
    pub(super) fn expects(mut self, scores: &str) -> Sketch {
        let persona = self.0.focus_persona();
        for (step, score) in parts(scores) {
            let score = tenths(score);
            edit_step(&mut self.0, step, |step| {
                step.expectations.push(Expectation {
                    persona: persona.clone(),
                    score,
                    ..Expectation::default()
                });
            });
        }
        self
    }

    /// `step text; step text`: cards called `lane-step-number`.
    pub(super) fn cards(mut self, lane: &str, cards: &str) -> Sketch {
        for (step, text) in parts(cards) {
            add_card(&mut self.0, lane, step, text);
        }
        self
    }

    pub(super) fn map(self) -> JourneyMap {
        let problems = crate::model::check::check(&self.0);
        assert!(problems.is_empty(), "{problems:?}");
        self.0
    }
}

fn parts(list: &str) -> impl Iterator<Item = (&str, &str)> {
    list.split(';').map(|part| part.trim().split_once(' ').unwrap_or((part.trim(), "")))
}

fn tenths(score: &str) -> Score {
    Score::exact(score.trim().parse().expect("a number")).expect("a score")
}

fn set_feelings(map: &mut JourneyMap, persona: &Id, state: State, scores: &str) {
    for (step, score) in parts(scores) {
        let score = tenths(score);
        edit_step(map, step, |step| {
            step.emotions.push(Emotion { persona: persona.clone(), state, score, feeling: String::new() });
        });
    }
}

pub(super) fn to_be_feels(map: &mut JourneyMap, persona: &str, scores: &str) {
    set_feelings(map, &persona.into(), State::ToBe, scores);
}

/// `to` feels and expects what `from` does.
pub(super) fn copy_feelings(map: &mut JourneyMap, from: &str, to: &str) {
    for phase in &mut map.phases {
        for step in &mut Arc::make_mut(phase).steps {
            let step = Arc::make_mut(step);
            let felt: Vec<Emotion> =
                step.emotions.iter().filter(|e| e.persona.as_str() == from).cloned().collect();
            step.emotions.extend(felt.into_iter().map(|e| Emotion { persona: to.into(), ..e }));
            let expected: Vec<Expectation> =
                step.expectations.iter().filter(|e| e.persona.as_str() == from).cloned().collect();
            step.expectations.extend(expected.into_iter().map(|e| Expectation { persona: to.into(), ..e }));
        }
    }
}

fn lane_of<'a>(map: &'a mut JourneyMap, kind: &str) -> &'a mut Lane {
    let key = kind.replace('_', "-");
    let kind: LaneKind = LANE_KINDS.iter().find(|info| info.key == key).expect("a kind of lane").kind;
    if !map.lanes.iter().any(|lane| lane.kind == kind) {
        map.lanes.push(Arc::new(Lane::new(Id::new(&key), kind)));
    }
    Arc::make_mut(map.lanes.iter_mut().find(|lane| lane.kind == kind).expect("the lane"))
}

fn add_card(map: &mut JourneyMap, kind: &str, step: &str, text: &str) {
    let lane = lane_of(map, kind);
    let number = lane.cards.iter().filter(|card| card.step.as_str() == step).count() + 1;
    let text = if text.is_empty() { format!("{kind} {number}") } else { text.to_owned() };
    lane.cards.push(Arc::new(Card::new(Id::new(&format!("{kind}-{step}-{number}")), step.into(), &text)));
}

/// Adds a moment of truth.
pub(super) fn star(map: &mut JourneyMap, lane: &str, step: &str, text: &str) {
    add_card(map, lane, step, text);
    let last = lane_of(map, lane).cards.last_mut().expect("the new card");
    Arc::make_mut(last).moment_of_truth = true;
}

pub(super) fn edit_card(map: &mut JourneyMap, id: &str, edit: impl FnOnce(&mut Card)) {
    let lanes = map.lanes.iter_mut().map(Arc::make_mut);
    let card = lanes.flat_map(|lane| &mut lane.cards).find(|card| card.id.as_str() == id);
    edit(Arc::make_mut(card.expect("the card")));
}

pub(super) fn edit_step(map: &mut JourneyMap, id: &str, edit: impl FnOnce(&mut Step)) {
    let phases = map.phases.iter_mut().map(Arc::make_mut);
    let step = phases.flat_map(|phase| &mut phase.steps).find(|step| step.id.as_str() == id);
    edit(Arc::make_mut(step.expect("the step")));
}

pub(super) fn edit_phase(map: &mut JourneyMap, place: usize, edit: impl FnOnce(&mut Phase)) {
    edit(Arc::make_mut(&mut map.phases[place]));
}

/// The review on an ordinary day.
pub(super) fn look(map: &JourneyMap) -> Review {
    review(map, date(2026, 6, 1))
}

pub(super) fn ids(review: &Review) -> Vec<&'static str> {
    review.findings.iter().map(|finding| finding.rule).collect()
}

pub(super) fn of_rule<'a>(review: &'a Review, rule: &'a str) -> impl Iterator<Item = &'a Finding> {
    assert!(super::RULES.iter().any(|known| known.id == rule), "{rule} is no rule");
    review.findings.iter().filter(move |finding| finding.rule == rule)
}

pub(super) fn has(review: &Review, rule: &str) -> bool {
    of_rule(review, rule).next().is_some()
}

/// What the first finding of a rule says.
pub(super) fn says(review: &Review, rule: &str) -> String {
    of_rule(review, rule).next().map(|finding| finding.message.text(Lang::English)).unwrap_or_default()
}

/// Reviews of maps that between them have all that a review can bring up.
pub(super) fn everything() -> Vec<Review> {
    let steps = "a b c d e f g h";
    let mut worst = Sketch::new(&format!("{steps} | ")).people("ann ben").lanes(&LANES);
    worst = worst.feels("a -1.2; b 0.4; c -0.7; d 0.5; e -1.5").expects("a 1; b 1; d -1; e -1");
    worst = worst
        .cards("touchpoints", "a; a; a; b; b; c; d")
        .cards("pain_points", "a; b")
        .cards("thoughts", "a Why?; b How?");
    let open = worst.clone().map();
    let mut bad = worst.lanes(&["opportunities"]).map();
    star(&mut bad, "touchpoints", "c", "Call");
    star(&mut bad, "touchpoints", "f", "Chat");
    (bad.brief.last_reviewed, bad.brief.review_every_days) = (Some(date(2020, 1, 1)), Some(30));
    edit_phase(&mut bad, 0, |phase| phase.role = Some(crate::model::PhaseRole::BeforePurchase));
    let mut online = bad.clone();
    let mut offline = bad.clone();
    for card in ["a-1", "a-2", "a-3", "b-1", "b-2", "c-1"] {
        edit_card(&mut online, &format!("touchpoints-{card}"), |card| card.channel = "email".into());
        edit_card(&mut offline, &format!("touchpoints-{card}"), |card| card.channel = "phone".into());
    }
    let mut both = Sketch::new("a b c d").feels("a -1; b -1; c 1.4; d 0.2").cards("pain_points", "a");
    both = both.people("");
    let mut both = both.map();
    to_be_feels(&mut both, "", "a 1; b -1; c -1");
    edit_phase(&mut both, 0, |phase| phase.role = Some(crate::model::PhaseRole::BeforePurchase));
    let mut good =
        Sketch::new("a b c").feels("a 1.2; b 0.6; c 1").cards("touchpoints", &["a"; 12].join("; ")).map();
    star(&mut good, "touchpoints", "b", "Call");
    for card in 1..=12 {
        edit_card(&mut good, &format!("touchpoints-a-{card}"), |card| {
            card.evidence = Some(crate::model::Evidence::Measured);
        });
    }
    let level = Sketch::new("a b c").feels("a 0.2; b 0.6; c 0.3").map();
    [JourneyMap::default(), open, bad, online, offline, both, good, level].iter().map(look).collect()
}
