//! What the journeys of a log met: how many of them, and in which order.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::order::Precedence;
use super::readable::readable;
use crate::analytics::{Case, EventLog};
use crate::locale::Lang;
use crate::locale::lexicon::key;
use crate::measure::goal::Converts;
use crate::model::Measured;

/// An event that fewer journeys had becomes no touchpoint.
pub(super) const LEAST_JOURNEYS: u64 = Measured::LEAST_JOURNEYS;
/// Only so many of the most frequent events become touchpoints.
pub(super) const MOST_TOUCHPOINTS: usize = 40;

/// Something that journeys met: one event, or several whose names are the same but for signs, case and accents.
#[derive(Clone, Debug)]
pub(super) struct Met {
    pub(super) group: usize,
    /// As the log writes it most often. What matches this matches the others, too.
    pub(super) name: String,
    pub(super) text: String,
    pub(super) journeys: u64,
    /// Of these, those that converted at some time.
    pub(super) converted: u64,
    /// See [`Precedence::lateness`].
    pub(super) lateness: f64,
}

impl Met {
    /// The share of the journeys that converted, 0 to 1.
    pub(super) fn conversion(&self) -> f64 {
        self.converted as f64 / self.journeys.max(1) as f64
    }
}

#[derive(Clone, Debug)]
pub(super) struct Gathered {
    /// What becomes a touchpoint, the earliest first.
    pub(super) met: Vec<Met>,
    /// The group of the conversion, if it is one event.
    pub(super) goal: Option<usize>,
    /// The share of all journeys that converted.
    pub(super) base: f64,
    /// What too few journeys had, and what is beyond the most frequent: names with journeys, the most first.
    pub(super) rare: Vec<(String, u64)>,
    pub(super) beyond: Vec<(String, u64)>,
}

pub(super) fn gather(log: &EventLog, goal: Option<Converts>, language: Lang) -> Gathered {
    let (group_of, mut met) = groups(log);
    let goal_group = match goal {
        Some(Converts::Event(number)) => Some(group_of[number as usize]),
        Some(Converts::Marked) | None => None,
    };
    let mut converted_journeys = 0_u64;
    let mut seen = MetGroups::new(met.len());
    for case in log.cases() {
        let converts = goal.is_some_and(|goal| goal.first_in(&case).is_some());
        converted_journeys += u64::from(converts);
        for group in seen.first_meetings(&case, &group_of) {
            met[*group].journeys += 1;
            met[*group].converted += u64::from(converts);
        }
    }
    met.sort_by_key(|met| (Reverse(met.journeys), met.group));
    let listed = |left: Vec<Met>| -> Vec<(String, u64)> {
        left.into_iter().map(|met| (met.name, met.journeys)).collect()
    };
    let rare = met.split_off(met.partition_point(|met| met.journeys >= LEAST_JOURNEYS));
    let mut beyond = met.split_off(met.len().min(MOST_TOUCHPOINTS));
    // A conversion is a touchpoint, however few came to it.
    let pulled = beyond.iter().position(|met| Some(met.group) == goal_group);
    met.extend(pulled.map(|at| beyond.remove(at)));
    for met in &mut met {
        met.text = readable(&met.name, language);
    }
    put_in_order(log, &group_of, &mut met);
    Gathered {
        met,
        goal: goal_group,
        base: converted_journeys as f64 / log.case_count().max(1) as f64,
        rare: listed(rare),
        beyond: listed(beyond),
    }
}

/// The group of each event, and the groups with their names.
fn groups(log: &EventLog) -> (Vec<usize>, Vec<Met>) {
    let mut visits = vec![0_u64; log.names().len()];
    for event in log.cases().flat_map(|case| case.events) {
        visits[event.name as usize] += 1;
    }
    let mut by_words: HashMap<String, usize> = HashMap::new();
    let mut met: Vec<Met> = Vec::new();
    let mut most: Vec<u64> = Vec::new();
    let mut group_of = Vec::with_capacity(visits.len());
    for (name, visits) in log.names().iter().zip(visits) {
        let group = *by_words.entry(key(name)).or_insert(met.len());
        if group == met.len() {
            let (name, text) = (String::new(), String::new());
            met.push(Met { group, name, text, journeys: 0, converted: 0, lateness: 0.0 });
            most.push(0);
        }
        if visits > most[group] {
            most[group] = visits;
            met[group].name.clone_from(name);
        }
        group_of.push(group);
    }
    (group_of, met)
}

fn put_in_order(log: &EventLog, group_of: &[usize], met: &mut [Met]) {
    let mut place = vec![None; group_of.len()];
    for (at, met) in met.iter().enumerate() {
        place[met.group] = Some(at);
    }
    let mut precedence = Precedence::new(met.len());
    let mut seen = MetGroups::new(group_of.len());
    let mut ranked = Vec::new();
    for case in log.cases() {
        ranked.clear();
        ranked.extend(seen.first_meetings(&case, group_of).iter().filter_map(|group| place[*group]));
        precedence.add(&ranked);
    }
    for (met, lateness) in met.iter_mut().zip(precedence.lateness()) {
        met.lateness = lateness;
    }
    // Of those that are met at the same point the more frequent comes first, as they stand now.
    met.sort_by(|a, b| a.lateness.total_cmp(&b.lateness));
}

/// Which groups the case at hand has met, without clearing a list for each case.
struct MetGroups {
    /// The number of the last case that met the group.
    last: Vec<u32>,
    case: u32,
    first: Vec<usize>,
}

impl MetGroups {
    fn new(groups: usize) -> MetGroups {
        MetGroups { last: vec![0; groups], case: 0, first: Vec::new() }
    }

    /// What the case meets, each once, in the order of the first meetings.
    fn first_meetings(&mut self, case: &Case<'_>, group_of: &[usize]) -> &[usize] {
        self.case += 1;
        self.first.clear();
        for event in case.events {
            let group = group_of[event.name as usize];
            if self.last[group] != self.case {
                self.last[group] = self.case;
                self.first.push(group);
            }
        }
        &self.first
    }
}
