//! The pass over all journeys: visits, drop-off, funnels and what came before a conversion.

use std::collections::{BTreeMap, HashMap};

use super::goal::Converts;
use super::matching::{Matching, in_reading_order};
use super::rounded::rounded;
use crate::analytics::{Case, Event, EventLog};
use crate::model::{ChannelMeasures, ContactCount, Id, JourneyMap, Reached, TouchpointMeasures};

/// A touchpoint that events of the log match.
pub(super) struct MatchedTouchpoint {
    pub(super) card: Id,
    /// The places of its step and phase among all of the map.
    step: usize,
    phase: usize,
    /// The number of the card's own channel, if it has one.
    channel: Option<u32>,
}

/// Where events of the log belong on the map.
pub(super) struct Places {
    /// In the order of the map.
    pub(super) touchpoints: Vec<MatchedTouchpoint>,
    /// The touchpoint of each event name.
    of_event: Vec<Option<u32>>,
    /// The log's channels, then those that only cards have.
    pub(super) channels: Vec<String>,
    /// Whether the log names each of its channels; an empty name is none.
    channel_is_named: Vec<bool>,
    /// Steps and phases that have a touchpoint, with their places.
    steps: Vec<(usize, Id)>,
    phases: Vec<(usize, Id)>,
}

impl Places {
    /// None where no event of the log is on the map.
    pub(super) fn of(map: &JourneyMap, log: &EventLog, matching: &Matching) -> Option<Places> {
        let numbers: HashMap<&str, usize> =
            log.names().iter().enumerate().map(|(number, name)| (name.as_str(), number)).collect();
        let mut events_of: HashMap<&Id, Vec<usize>> = HashMap::new();
        for event in matching.events() {
            if let (Some((card, _)), Some(number)) = (&event.matched, numbers.get(event.event.as_str())) {
                events_of.entry(card).or_default().push(*number);
            }
        }
        let ranks: HashMap<&Id, (usize, usize)> = map
            .phases
            .iter()
            .enumerate()
            .flat_map(|(phase, each)| each.steps.iter().map(move |step| (&step.id, phase)))
            .enumerate()
            .map(|(step, (id, phase))| (id, (step, phase)))
            .collect();
        let mut channels = Channels::of(log);
        let mut places = Places {
            touchpoints: Vec::new(),
            of_event: vec![None; log.names().len()],
            channels: Vec::new(),
            channel_is_named: log.channels().iter().map(|name| !name.is_empty()).collect(),
            steps: Vec::new(),
            phases: Vec::new(),
        };
        for (_, card) in in_reading_order(map) {
            let (Some(events), Some(&(step, phase))) = (events_of.get(&card.id), ranks.get(&card.step))
            else {
                continue;
            };
            for &event in events {
                places.of_event[event] = Some(places.touchpoints.len() as u32);
            }
            let channel = channels.number(&card.channel);
            places.touchpoints.push(MatchedTouchpoint { card: card.id.clone(), step, phase, channel });
            // Cards come step by step.
            if places.steps.last().is_none_or(|(last, _)| *last != step) {
                places.steps.push((step, card.step.clone()));
            }
            if places.phases.last().is_none_or(|(last, _)| *last != phase) {
                places.phases.push((phase, map.phases[phase].id.clone()));
            }
        }
        places.channels = channels.names;
        (!places.touchpoints.is_empty()).then_some(places)
    }

    /// The number of the touchpoint that an event is.
    pub(super) fn touchpoint(&self, event: &Event) -> Option<u32> {
        self.of_event[event.name as usize]
    }

    /// The number of the channel that a contact went over.
    pub(super) fn channel(&self, event: &Event, touchpoint: u32) -> Option<u32> {
        let own = self.touchpoints[touchpoint as usize].channel;
        let is_named = self.channel_is_named.get(event.channel as usize);
        if is_named == Some(&true) { Some(event.channel) } else { own }
    }
}

/// Names of channels, each once.
struct Channels {
    names: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Channels {
    fn of(log: &EventLog) -> Channels {
        let names = log.channels().to_vec();
        let numbers = names.iter().enumerate().map(|(at, name)| (name.clone(), at as u32)).collect();
        Channels { names, numbers }
    }

    fn number(&mut self, name: &str) -> Option<u32> {
        if name.is_empty() {
            return None;
        }
        let next = self.names.len() as u32;
        let number = *self.numbers.entry(name.to_owned()).or_insert(next);
        if number == next {
            self.names.push(name.to_owned());
        }
        Some(number)
    }
}

/// What is counted of a touchpoint or a channel.
#[derive(Clone, Default)]
struct ContactTally {
    visits: u64,
    journeys: u64,
    converted: u64,
    value: f64,
    /// The number of the last journey that was here, from 1.
    last_journey: usize,
}

impl ContactTally {
    /// Counts a contact; whether it is the journey's first here.
    fn visit(&mut self, journey: usize, value_if_converted: Option<f64>) -> bool {
        self.visits += 1;
        if self.last_journey == journey {
            return false;
        }
        self.last_journey = journey;
        self.journeys += 1;
        if let Some(value) = value_if_converted {
            self.converted += 1;
            self.value += value;
        }
        true
    }
}

/// What is counted of a touchpoint only.
#[derive(Clone, Default)]
struct Passing {
    tally: ContactTally,
    began: u64,
    ended: u64,
    stopped: u64,
    /// Microseconds to the next contact.
    waits_us: Vec<i64>,
}

/// What all journeys together did.
pub(super) struct Contacts {
    pub(super) contacts: u64,
    pub(super) conversions: u64,
    pub(super) value: f64,
    touchpoints: Vec<Passing>,
    channels: Vec<ContactTally>,
    /// Journeys by how many contacts they had before they converted.
    before_conversion: BTreeMap<u64, u64>,
    /// Journeys by the furthest step and phase that they came to.
    furthest_step: BTreeMap<usize, u64>,
    furthest_phase: BTreeMap<usize, u64>,
    /// Of each touchpoint whether the journey at hand came to a later step after it was first there.
    went_on: Vec<bool>,
}

/// A contact of the journey at hand.
#[derive(Clone, Copy)]
struct Contact {
    /// Its place among the events of the case.
    at: usize,
    time_us: i64,
    touchpoint: usize,
    channel: Option<u32>,
}

impl Contacts {
    pub(super) fn of(log: &EventLog, places: &Places, converts: Option<Converts>) -> Contacts {
        let mut contacts = Contacts {
            contacts: 0,
            conversions: 0,
            value: 0.0,
            touchpoints: vec![Passing::default(); places.touchpoints.len()],
            channels: vec![ContactTally::default(); places.channels.len()],
            before_conversion: BTreeMap::new(),
            furthest_step: BTreeMap::new(),
            furthest_phase: BTreeMap::new(),
            went_on: vec![false; places.touchpoints.len()],
        };
        let mut journey = Vec::new();
        for (number, case) in log.cases().enumerate() {
            journey.clear();
            journey.extend(case.events.iter().enumerate().filter_map(|(at, event)| {
                let touchpoint = places.touchpoint(event)?;
                let channel = places.channel(event, touchpoint);
                Some(Contact { at, time_us: event.time_us, touchpoint: touchpoint as usize, channel })
            }));
            let conversion = converts.and_then(|converts| converts.first_in(&case));
            let conversion = conversion.map(|at| (at, value_at(&case, at)));
            contacts.convert(&journey, conversion);
            contacts.pass(number + 1, &journey, conversion, places);
        }
        contacts
    }

    fn convert(&mut self, journey: &[Contact], conversion: Option<(usize, f64)>) {
        let Some((conversion, value)) = conversion else { return };
        self.conversions += 1;
        self.value += value;
        let before = journey.partition_point(|contact| contact.at < conversion);
        *self.before_conversion.entry(before as u64).or_default() += 1;
    }

    fn pass(
        &mut self,
        number: usize,
        journey: &[Contact],
        conversion: Option<(usize, f64)>,
        places: &Places,
    ) {
        let (Some(first), Some(last)) = (journey.first(), journey.last()) else { return };
        self.contacts += journey.len() as u64;
        self.touchpoints[first.touchpoint].began += 1;
        self.touchpoints[last.touchpoint].ended += 1;
        // Backwards, so that it is known how far the journey came after each contact; the first one there has the
        // last word.
        let mut furthest = 0;
        let mut furthest_phase = 0;
        for contact in journey.iter().rev() {
            let place = &places.touchpoints[contact.touchpoint];
            self.went_on[contact.touchpoint] = furthest > place.step;
            furthest = furthest.max(place.step);
            furthest_phase = furthest_phase.max(place.phase);
        }
        *self.furthest_step.entry(furthest).or_default() += 1;
        *self.furthest_phase.entry(furthest_phase).or_default() += 1;
        let nexts = journey.iter().skip(1).map(Some).chain([None]);
        for (contact, next) in journey.iter().zip(nexts) {
            // It converted here or later; else this place has no part in it.
            let worth = conversion.filter(|(at, _)| contact.at <= *at).map(|(_, value)| value);
            let passing = &mut self.touchpoints[contact.touchpoint];
            passing.waits_us.extend(next.map(|next| next.time_us - contact.time_us));
            if passing.tally.visit(number, worth) && !self.went_on[contact.touchpoint] {
                passing.stopped += 1;
            }
            if let Some(channel) = contact.channel {
                self.channels[channel as usize].visit(number, worth);
            }
        }
    }

    /// The figures of touchpoints, in the order of the map, and of channels that were met; without credits.
    pub(super) fn measures(&mut self, places: &Places) -> (Vec<TouchpointMeasures>, Vec<ChannelMeasures>) {
        let last_step = places.steps.last().map(|(step, _)| *step);
        let touchpoints = places.touchpoints.iter().zip(&mut self.touchpoints);
        let touchpoints = touchpoints.map(|(place, passing)| {
            let seconds = |us: f64| rounded(us / 1e6, 1);
            passing.waits_us.sort_unstable();
            TouchpointMeasures {
                card: place.card.clone(),
                visits: passing.tally.visits,
                journeys: passing.tally.journeys,
                converted: passing.tally.converted,
                value: rounded(passing.tally.value, 4),
                began: passing.began,
                ended: passing.ended,
                stopped: if Some(place.step) == last_step { 0 } else { passing.stopped },
                next_median_s: quantile(&passing.waits_us, 0.5).map(seconds),
                next_p90_s: quantile(&passing.waits_us, 0.9).map(seconds),
                ..TouchpointMeasures::default()
            }
        });
        let channels = places.channels.iter().zip(&self.channels).filter(|(_, tally)| tally.visits > 0);
        let channels = channels.map(|(name, tally)| ChannelMeasures {
            channel: name.clone(),
            visits: tally.visits,
            journeys: tally.journeys,
            converted: tally.converted,
            ..ChannelMeasures::default()
        });
        (touchpoints.collect(), channels.collect())
    }

    /// How many journeys came to each phase and step, or further.
    pub(super) fn funnels(&self, places: &Places) -> (Vec<Reached>, Vec<Reached>) {
        let ended_at = |is_here: &dyn Fn(&MatchedTouchpoint) -> bool| {
            let here = places.touchpoints.iter().zip(&self.touchpoints).filter(|(place, _)| is_here(place));
            here.map(|(_, passing)| passing.ended).sum()
        };
        let reached =
            |furthest: &BTreeMap<usize, u64>, from: usize| furthest.range(from..).map(|(_, n)| n).sum();
        let phases = places.phases.iter().map(|(at, id)| Reached {
            at: id.clone(),
            journeys: reached(&self.furthest_phase, *at),
            ended: ended_at(&|place| place.phase == *at),
        });
        let steps = places.steps.iter().map(|(at, id)| Reached {
            at: id.clone(),
            journeys: reached(&self.furthest_step, *at),
            ended: ended_at(&|place| place.step == *at),
        });
        (phases.collect(), steps.collect())
    }

    pub(super) fn before_conversion(&self) -> Vec<ContactCount> {
        let counts = self.before_conversion.iter();
        counts.map(|(&contacts, &journeys)| ContactCount { contacts, journeys }).collect()
    }
}

fn value_at(case: &Case<'_>, at: usize) -> f64 {
    case.values.map(|values| values[at]).filter(|value| value.is_finite()).unwrap_or_default()
}

/// The number that a share of the sorted numbers stays below, between two of them in proportion (rule 7 of Hyndman and
/// Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996: what spreadsheets do). The
/// median of an even count is thus the mean of the middle two.
fn quantile(sorted: &[i64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = share * last as f64;
    let (below, above) =
        (sorted[place.floor() as usize] as f64, sorted[(place.ceil() as usize).min(last)] as f64);
    Some(below + (above - below) * place.fract())
}
