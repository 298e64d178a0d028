//! Maps of any size, the same every time.

use std::sync::Arc;

use wayline::model::{
    Card, Emotion, Expectation, Id, IdSource, JourneyMap, Lane, LaneKind, Persona, Phase, Score, Step,
};

const WORDS: &[&str] = &[
    "search",
    "compare",
    "ask",
    "delivery",
    "quote",
    "newsletter",
    "invoice",
    "product",
    "page",
    "review",
    "advice",
    "visit",
    "call",
    "price",
    "waiting",
    "doubt",
    "friendly",
    "checkout",
    "account",
    "returns",
];

const KINDS: &[LaneKind] = &[
    LaneKind::Touchpoints,
    LaneKind::Thoughts,
    LaneKind::PainPoints,
    LaneKind::Opportunities,
    LaneKind::Actions,
    LaneKind::Marketing,
];

/// A map of about `cards` cards, five in a cell at the most, with an emotion and an expectation on each step.
pub(crate) fn map(cards: usize) -> JourneyMap {
    let mut ids = IdSource::seeded(7);
    let (steps_count, lanes_count) = if cards <= 100 { (12, 5) } else { (100, 20) };
    let per_cell = cards.div_ceil(steps_count * lanes_count);
    let persona = Persona { id: Id::new("p"), name: "Sam".into(), ..Persona::default() };
    let mut phases: Vec<Phase> = Vec::new();
    for index in 0..steps_count {
        if index % 5 == 0 {
            let name = format!("Phase {}", index / 5 + 1);
            phases.push(Phase { id: ids.fresh("p"), name, ..Phase::default() });
        }
        let mut step = Step::new(ids.fresh("s"), &format!("Step {}", index + 1));
        let score = Score::from_tenths((index as i32 * 7) % 41 - 20);
        step.emotions.push(Emotion { persona: persona.id.clone(), score, ..Emotion::default() });
        let expected = Score::from_tenths((index as i32 * 3) % 21 - 5);
        step.expectations.push(Expectation {
            persona: persona.id.clone(),
            score: expected,
            text: words(index, 3),
            ..Expectation::default()
        });
        if let Some(phase) = phases.last_mut() {
            phase.steps.push(Arc::new(step));
        }
    }
    let steps: Vec<Id> = phases.iter().flat_map(|p| p.steps.iter().map(|s| s.id.clone())).collect();
    let mut lanes = vec![Arc::new(Lane::new(ids.fresh("l"), LaneKind::Emotions))];
    let mut left = cards;
    for index in 0..lanes_count {
        let mut lane = Lane::new(ids.fresh("l"), KINDS[index % KINDS.len()]);
        for step in &steps {
            for k in 0..per_cell.min(left) {
                let text = words(left + k, 2 + left % 4);
                let mut card = Card::new(ids.fresh("c"), step.clone(), &text);
                card.channel = "website".into();
                lane.cards.push(Arc::new(card));
                left -= 1;
            }
        }
        lanes.push(Arc::new(lane));
    }
    JourneyMap {
        title: format!("{cards} cards"),
        personas: vec![Arc::new(persona)],
        phases: phases.into_iter().map(Arc::new).collect(),
        lanes,
        ..JourneyMap::default()
    }
}

fn words(seed: usize, count: usize) -> String {
    (0..count).map(|k| WORDS[(seed * 7 + k * 3) % WORDS.len()]).collect::<Vec<_>>().join(" ")
}
