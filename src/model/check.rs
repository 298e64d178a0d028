//! What must hold in every map: unique ids, and no name of a thing that is not there.

use std::collections::{HashMap, HashSet};

use super::{Id, JourneyMap, Measured, State};

/// A broken rule, with what it takes to find its place in the map's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field that is at fault, as it is called in the file.
    pub field: &'static str,
    /// That field's text.
    pub value: String,
    /// Which of the fields with this name and text it is: 0 for the first.
    pub nth: usize,
    pub what: String,
    pub expected: String,
}

/// All broken rules; none for a sound map.
pub fn check(map: &JourneyMap) -> Vec<Problem> {
    let mut checker = Checker::default();
    checker.ids(map);
    checker.references(map);
    checker.annotations(map);
    checker.measured(map);
    checker.problems
}

#[derive(Default)]
struct Checker {
    problems: Vec<Problem>,
    /// How often each name of something that is not there was met so far, by field.
    unknown: HashMap<(&'static str, Id), usize>,
}

impl Checker {
    fn ids(&mut self, map: &JourneyMap) {
        let mut seen: HashMap<&Id, (&'static str, usize)> =
            HashMap::with_capacity(map.lanes.iter().map(|lane| lane.cards.len()).sum::<usize>() + 64);
        let mut empty = 0;
        for (what, id) in all_ids(map) {
            if id.is_empty() {
                empty += 1;
                self.problems.push(Problem {
                    field: "id",
                    value: String::new(),
                    nth: empty - 1,
                    what: format!("a {what} has an empty id"),
                    expected: "a short text that no other id in the map has".into(),
                });
                continue;
            }
            let entry = seen.entry(id).or_insert((what, 0));
            if entry.1 > 0 {
                self.problems.push(Problem {
                    field: "id",
                    value: id.to_string(),
                    nth: entry.1,
                    what: format!("the id \"{id}\" of a {what} is taken by another {}", entry.0),
                    expected: "an id that no other thing in the map has".into(),
                });
            }
            entry.1 += 1;
        }
    }

    fn references(&mut self, map: &JourneyMap) {
        let steps: HashSet<&Id> = map.steps().map(|(_, step)| &step.id).collect();
        let images: HashSet<&Id> = map.images.iter().map(|image| &image.id).collect();
        let sources: HashSet<&Id> = map.sources.iter().map(|source| &source.id).collect();
        // In the order of the file, so that each problem is found again at its own place.
        if let Some(id) = map.brief.persona.as_ref().filter(|id| map.persona(id).is_none()) {
            self.unknown("persona", id, "the brief is about".into(), "persona");
        }
        for persona in &map.personas {
            if let Some(image) = persona.image.as_ref().filter(|id| !images.contains(id)) {
                self.unknown("image", image, format!("the persona \"{}\" shows", persona.id), "image");
            }
        }
        for (lane, card) in map.cards() {
            if !lane.kind.holds_cards() {
                self.problems.push(Problem {
                    field: "id",
                    value: card.id.to_string(),
                    nth: 0,
                    what: format!(
                        "the card \"{}\" is in a lane of kind {}, which holds no cards",
                        card.id,
                        lane.kind.info().key
                    ),
                    expected: "the cards of a lane that shows what the steps carry to be elsewhere".into(),
                });
            }
            if !steps.contains(&card.step) {
                self.unknown("step", &card.step, format!("the card \"{}\" is on", card.id), "step");
            }
            if let Some(image) = card.image.as_ref().filter(|id| !images.contains(id)) {
                self.unknown("image", image, format!("the card \"{}\" shows", card.id), "image");
            }
            if let Some(source) = card.metrics.source.as_ref().filter(|id| !sources.contains(id)) {
                self.unknown("source", source, format!("the card \"{}\" was measured by", card.id), "source");
            }
        }
        if !map.links.is_empty() {
            let cards: HashSet<&Id> = map.cards().map(|(_, card)| &card.id).collect();
            for link in &map.links {
                for (field, end) in [("from", &link.from), ("to", &link.to)] {
                    if !cards.contains(end) {
                        self.unknown(field, end, format!("the link \"{}\" goes {field}", link.id), "card");
                    }
                }
            }
        }
    }

    fn measured(&mut self, map: &JourneyMap) {
        let Some(measured) = &map.measured else { return };
        if !map.sources.iter().any(|source| source.id == measured.source) {
            self.unknown("source", &measured.source, "the measures are from".into(), "source");
        }
        let cards: HashSet<&Id> = map.cards().map(|(_, card)| &card.id).collect();
        let phases: HashSet<&Id> = map.phases.iter().map(|phase| &phase.id).collect();
        let steps: HashSet<&Id> = map.steps().map(|(_, step)| &step.id).collect();
        // What is missing is named all over the measures; it is told once.
        let mut told: HashSet<&Id> = HashSet::new();
        let mut lacks = |id| !cards.contains(id) && told.insert(id);
        for touchpoint in measured.touchpoints.iter().filter(|touchpoint| lacks(&touchpoint.card)) {
            self.unknown("card", &touchpoint.card, "measures are of".into(), "card");
        }
        self.measured_once("card", measured.touchpoints.iter().map(|touchpoint| &touchpoint.card));
        for (reached, known, thing) in
            [(&measured.phases, &phases, "phase"), (&measured.steps, &steps, "step")]
        {
            for reached in reached.iter().filter(|reached| !known.contains(&reached.at)) {
                self.unknown("at", &reached.at, "measures are of".into(), thing);
            }
        }
        self.measured_once("at", measured.phases.iter().chain(&measured.steps).map(|reached| &reached.at));
        for past in &measured.pasts {
            for after in past.after.iter().filter(|id| lacks(id)) {
                self.unknown("after", after, "a next contact is measured after".into(), "card");
            }
            for next in past.nexts.iter().filter_map(|next| next.to.as_ref()).filter(|id| lacks(id)) {
                self.unknown("to", next, "a next contact is".into(), "card");
            }
        }
        self.short_pasts(measured);
    }

    /// What is measured twice would count twice; each is told once.
    fn measured_once<'a>(&mut self, field: &'static str, ids: impl Iterator<Item = &'a Id>) {
        let mut times: HashMap<&Id, usize> = HashMap::new();
        for id in ids {
            let times = times.entry(id).or_default();
            *times += 1;
            if *times == 2 {
                self.problems.push(Problem {
                    field,
                    value: id.to_string(),
                    nth: 1,
                    what: format!("\"{id}\" is measured twice"),
                    expected: "each touchpoint, phase and step once".into(),
                });
            }
        }
    }

    /// The first past that is too long.
    fn short_pasts(&mut self, measured: &Measured) {
        let pasts = &measured.pasts;
        let Some(long) = pasts.iter().position(|past| past.after.len() > Measured::LONGEST_PAST) else {
            return;
        };
        let after = &pasts[long].after;
        let named = pasts[..long].iter().flat_map(|past| &past.after).filter(|id| **id == after[0]).count();
        self.problems.push(Problem {
            field: "after",
            value: after[0].to_string(),
            nth: named,
            what: format!("a next contact is measured after {} others", after.len()),
            expected: format!("{} at most", Measured::LONGEST_PAST),
        });
    }

    fn annotations(&mut self, map: &JourneyMap) {
        let personas: HashSet<&Id> = map.personas.iter().map(|persona| &persona.id).collect();
        for (_, step) in map.steps() {
            let emotions = step.emotions.iter().map(|e| (&e.persona, e.state));
            self.one_each(step.id.as_str(), "emotion", &personas, emotions);
            let expectations = step.expectations.iter().map(|e| (&e.persona, e.state));
            self.one_each(step.id.as_str(), "expectation", &personas, expectations);
        }
    }

    fn one_each<'a>(
        &mut self,
        step: &str,
        what: &str,
        personas: &HashSet<&Id>,
        annotations: impl Iterator<Item = (&'a Id, State)>,
    ) {
        let mut seen = HashSet::new();
        for (persona, state) in annotations {
            if !persona.is_empty() && !personas.contains(persona) {
                self.unknown("persona", persona, format!("an {what} of step \"{step}\" is of"), "persona");
            }
            if !seen.insert((persona, state)) {
                self.problems.push(Problem {
                    field: "id",
                    value: step.to_owned(),
                    nth: 0,
                    what: format!(
                        "the step \"{step}\" has two {what}s of persona \"{persona}\" in one state"
                    ),
                    expected: "at most one for each persona and state".into(),
                });
            }
        }
    }

    fn unknown(&mut self, field: &'static str, id: &Id, lead: String, thing: &str) {
        let met = self.unknown.entry((field, id.clone())).or_default();
        *met += 1;
        let article = if thing.starts_with('i') { "an" } else { "a" };
        self.problems.push(Problem {
            field,
            value: id.to_string(),
            nth: *met - 1,
            what: format!("{lead} {thing} \"{id}\", which is not in the map"),
            expected: format!("the id of {article} {thing} of this map"),
        });
    }
}

/// Every id of the map in the order of the file, each with what it names.
fn all_ids(map: &JourneyMap) -> impl Iterator<Item = (&'static str, &Id)> {
    let personas = map.personas.iter().map(|x| ("persona", &x.id));
    let phases = map.phases.iter().flat_map(|phase| {
        std::iter::once(("phase", &phase.id)).chain(phase.steps.iter().map(|x| ("step", &x.id)))
    });
    let lanes = map.lanes.iter().flat_map(|lane| {
        std::iter::once(("lane", &lane.id)).chain(lane.cards.iter().map(|x| ("card", &x.id)))
    });
    let links = map.links.iter().map(|x| ("link", &x.id));
    let sources = map.sources.iter().map(|x| ("source", &x.id));
    let images = map.images.iter().map(|x| ("image", &x.id));
    personas.chain(phases).chain(lanes).chain(links).chain(sources).chain(images)
}
