//! What must hold in every map: unique ids, no name of a thing that is not there, and no more of anything than a map can
//! hold. Readers, edits and imports all ask here.

pub mod room;

use std::collections::{HashMap, HashSet};

use super::{Id, JourneyMap, Measured, State};
use crate::fault::Fault;

/// A broken rule, with what it takes to find its place in the map's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field that is at fault, as it is called in the file.
    pub field: &'static str,
    /// That field's text or number.
    pub value: String,
    /// Which of the fields with this name and text it is: 0 for the first.
    pub nth: usize,
    pub fault: Fault,
}

/// All broken rules; none for a sound map.
pub fn check(map: &JourneyMap) -> Vec<Problem> {
    let mut checker = Checker::default();
    checker.ids(map);
    checker.references(map);
    checker.annotations(map);
    checker.measured(map);
    checker.bounds(map);
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
                    fault: Fault::new("fault-id-empty").with("thing", Fault::new(what)),
                });
                continue;
            }
            let entry = seen.entry(id).or_insert((what, 0));
            if entry.1 > 0 {
                self.problems.push(Problem {
                    field: "id",
                    value: id.to_string(),
                    nth: entry.1,
                    fault: Fault::new("fault-id-taken")
                        .with("id", id.as_str())
                        .with("thing", Fault::new(what))
                        .with("other", Fault::new(entry.0)),
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
            self.unknown("persona", id, Fault::new("fault-lost-brief"));
        }
        for persona in &map.personas {
            if let Some(image) = persona.image.as_ref().filter(|id| !images.contains(id)) {
                self.unknown("image", image, of("fault-lost-portrait", &persona.id));
            }
        }
        for (lane, card) in map.cards() {
            if !lane.kind.holds_cards() {
                self.problems.push(Problem {
                    field: "id",
                    value: card.id.to_string(),
                    nth: 0,
                    fault: of("fault-card-in-wrong-lane", &card.id).with("kind", lane.kind.info().key),
                });
            }
            if !steps.contains(&card.step) {
                self.unknown("step", &card.step, of("fault-lost-step", &card.id));
            }
            if let Some(image) = card.image.as_ref().filter(|id| !images.contains(id)) {
                self.unknown("image", image, of("fault-lost-image", &card.id));
            }
            if let Some(source) = card.metrics.source.as_ref().filter(|id| !sources.contains(id)) {
                self.unknown("source", source, of("fault-lost-source", &card.id));
            }
        }
        if !map.links.is_empty() {
            let cards: HashSet<&Id> = map.cards().map(|(_, card)| &card.id).collect();
            for link in &map.links {
                for (field, end, key) in
                    [("from", &link.from, "fault-lost-from"), ("to", &link.to, "fault-lost-to")]
                {
                    if !cards.contains(end) {
                        self.unknown(field, end, of(key, &link.id));
                    }
                }
            }
        }
    }

    fn measured(&mut self, map: &JourneyMap) {
        let Some(measured) = &map.measured else { return };
        if !map.sources.iter().any(|source| source.id == measured.source) {
            self.unknown("source", &measured.source, Fault::new("fault-lost-measures"));
        }
        let cards: HashSet<&Id> = map.cards().map(|(_, card)| &card.id).collect();
        let phases: HashSet<&Id> = map.phases.iter().map(|phase| &phase.id).collect();
        let steps: HashSet<&Id> = map.steps().map(|(_, step)| &step.id).collect();
        // What is missing is named all over the measures; it is told once.
        let mut told: HashSet<&Id> = HashSet::new();
        let mut lacks = |id| !cards.contains(id) && told.insert(id);
        for touchpoint in measured.touchpoints.iter().filter(|touchpoint| lacks(&touchpoint.card)) {
            self.unknown("card", &touchpoint.card, Fault::new("fault-lost-measured-card"));
        }
        self.measured_once("card", measured.touchpoints.iter().map(|touchpoint| &touchpoint.card));
        for (reached, known, key) in [
            (&measured.phases, &phases, "fault-lost-measured-phase"),
            (&measured.steps, &steps, "fault-lost-measured-step"),
        ] {
            for reached in reached.iter().filter(|reached| !known.contains(&reached.at)) {
                self.unknown("at", &reached.at, Fault::new(key));
            }
        }
        self.measured_once("at", measured.phases.iter().chain(&measured.steps).map(|reached| &reached.at));
        for past in &measured.pasts {
            for after in past.after.iter().filter(|id| lacks(id)) {
                self.unknown("after", after, Fault::new("fault-lost-past"));
            }
            for next in past.nexts.iter().filter_map(|next| next.to.as_ref()).filter(|id| lacks(id)) {
                self.unknown("to", next, Fault::new("fault-lost-next"));
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
                    fault: Fault::new("fault-measured-twice").with("id", id.as_str()),
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
            fault: Fault::new("fault-past-long")
                .with("count", after.len())
                .with("most", Measured::LONGEST_PAST),
        });
    }

    fn annotations(&mut self, map: &JourneyMap) {
        let personas: HashSet<&Id> = map.personas.iter().map(|persona| &persona.id).collect();
        for (_, step) in map.steps() {
            let emotions = step.emotions.iter().map(|e| (&e.persona, e.state));
            let faults = ["fault-lost-emotion", "fault-two-emotions"];
            self.one_each(&step.id, faults, &personas, emotions);
            let expectations = step.expectations.iter().map(|e| (&e.persona, e.state));
            let faults = ["fault-lost-expectation", "fault-two-expectations"];
            self.one_each(&step.id, faults, &personas, expectations);
        }
    }

    /// Each annotation is of a persona that is there, and the only one; the keys are of the faults where it is not.
    fn one_each<'a>(
        &mut self,
        step: &Id,
        [lost, two]: [&'static str; 2],
        personas: &HashSet<&Id>,
        annotations: impl Iterator<Item = (&'a Id, State)>,
    ) {
        let mut seen = HashSet::new();
        for (persona, state) in annotations {
            if !persona.is_empty() && !personas.contains(persona) {
                self.unknown("persona", persona, of(lost, step));
            }
            if !seen.insert((persona, state)) {
                self.problems.push(Problem {
                    field: "id",
                    value: step.to_string(),
                    nth: 0,
                    fault: of(two, step).with("persona", persona.as_str()),
                });
            }
        }
    }

    /// `fault` names a thing that is not there; it is told which.
    fn unknown(&mut self, field: &'static str, id: &Id, fault: Fault) {
        let met = self.unknown.entry((field, id.clone())).or_default();
        *met += 1;
        let (nth, fault) = (*met - 1, fault.with("id", id.as_str()));
        self.problems.push(Problem { field, value: id.to_string(), nth, fault });
    }

    fn bounds(&mut self, map: &JourneyMap) {
        let mut met: HashMap<(&'static str, String), usize> = HashMap::new();
        let problems = &mut self.problems;
        room::walk(map, &mut |field, value, much| {
            // Fields of one name have one bound: of those that say the same all are met here.
            let nth = met.entry((field, value.to_owned())).or_default();
            // The first with an id is the thing itself.
            let at = if field == "id" { 0 } else { *nth };
            *nth += 1;
            problems.push(Problem { field, value: value.to_owned(), nth: at, fault: much.fault() });
        });
        for (_, card) in map.cards() {
            if let Some(metric) = card.metrics.impossible() {
                let number = (metric.get)(&card.metrics).unwrap_or_default().to_string();
                let nth = met.entry((metric.key, number.clone())).or_default();
                let fault = Fault::new("fault-number-none").with("number", number.as_str());
                problems.push(Problem { field: metric.key, value: number, nth: *nth, fault });
                *nth += 1;
            }
        }
        if let Some(measured) = map.measured.as_ref().filter(|measured| !measured.is_measurable()) {
            let (field, value) = ("conversion", measured.conversion.clone());
            problems.push(Problem { field, value, nth: 0, fault: Fault::new("fault-unmeasurable") });
        }
    }
}

/// A fault of the thing called `id`.
fn of(key: &'static str, id: &Id) -> Fault {
    Fault::new(key).with("of", id.as_str())
}

/// Every id of the map in the order of the file, each with what it names.
fn all_ids(map: &JourneyMap) -> impl Iterator<Item = (&'static str, &Id)> {
    let personas = map.personas.iter().map(|x| ("noun-persona", &x.id));
    let phases = map.phases.iter().flat_map(|phase| {
        std::iter::once(("noun-phase", &phase.id)).chain(phase.steps.iter().map(|x| ("noun-step", &x.id)))
    });
    let lanes = map.lanes.iter().flat_map(|lane| {
        std::iter::once(("noun-lane", &lane.id)).chain(lane.cards.iter().map(|x| ("noun-card", &x.id)))
    });
    let links = map.links.iter().map(|x| ("noun-link", &x.id));
    let sources = map.sources.iter().map(|x| ("noun-source", &x.id));
    let images = map.images.iter().map(|x| ("noun-image", &x.id));
    personas.chain(phases).chain(lanes).chain(links).chain(sources).chain(images)
}
