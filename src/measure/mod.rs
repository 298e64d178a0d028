//! Measures a journey map by tracked visits: what a log tells of the map's touchpoints.
//!
//! [`Matching`] says which event of the log is which touchpoint; [`measure`] then makes sums over all journeys, which
//! is all that the map keeps ([`crate::model::Measured`]). Nothing here is random, and nothing depends on the order in
//! which the rows of different customers stand in the log: measuring twice gives the same file to the byte.

mod changes;
mod contacts;
mod credit;
mod discover;
mod figures;
mod goal;
mod keep;
mod matching;
mod next;
mod pasts;
pub mod phrases;
pub mod ranking;
mod rounded;
mod words;

use std::hash::Hasher;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use changes::{Change, Changed, Figure};
pub use discover::discover;
pub use figures::{FigureTable, Figures, MEANINGS, Meaning, Plan, TableFigures};
pub use goal::{Goal, guess_goal, likely_goal};
pub use matching::{EventMatch, How, Matching, card_called};
pub use next::{NextModel, NextStep, NextSteps, next_steps};
pub use ranking::by_rule;

use crate::analytics::{EventLog, LogError, attribution};
use crate::edit::has_id;
use crate::fault::Fault;
use crate::hash::Fnv;
use crate::model::{Id, IdSource, JourneyMap, Measured, Source, Unmatched};
use contacts::{Contacts, Places};
use rounded::rounded;

/// More events that match nothing than these are summed up.
const MOST_UNMATCHED: usize = 50;

/// How to measure.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What counts as a conversion; of each journey the first.
    pub goal: Goal,
    pub attribution: attribution::Options,
    /// The log's name, without its folder.
    pub file: String,
    /// Today, as the source of the figures tells it.
    pub measured_on: Date,
}

/// What a log told of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    pub measured: Measured,
    pub source: Source,
    /// Names of events that the user accepted, each with the card that is to keep it.
    aliases: Vec<(Id, String)>,
    knows_conversions: bool,
    has_values: bool,
}

/// Measures the touchpoints of `map` by the journeys of `log`. Every figure is defined where the map keeps it, in
/// [`Measured`].
///
/// # Errors
/// No event matches a touchpoint, the goal is not in the log, or a table or a sum grows beyond what can be held.
pub fn measure(
    map: &JourneyMap,
    log: &EventLog,
    matching: &Matching,
    settings: &Settings,
) -> Result<Measurement, LogError> {
    let conversion = goal::find(&settings.goal, log)?;
    let places = Places::of(map, log, matching).ok_or_else(|| nothing_matches(map, matching))?;
    let source = source_of(log, settings);
    let mut contacts = Contacts::of(log, &places, conversion);
    let (mut touchpoints, mut channels) = contacts.measures(&places);
    if conversion.is_some() {
        credit::add(log, &places, conversion, &settings.attribution, &mut touchpoints, &mut channels)?;
    }
    let (unmatched, unmatched_others) = unmatched(matching);
    let conversion_name = match &settings.goal {
        Goal::Event(name) => name.clone(),
        Goal::None | Goal::Marked => String::new(),
    };
    let (phases, steps) = contacts.funnels(&places);
    let measured = Measured {
        source: source.id.clone(),
        journeys: log.case_count() as u64,
        contacts: contacts.contacts,
        conversion: conversion_name,
        conversions: contacts.conversions,
        value: rounded(contacts.value, 4),
        touchpoints,
        channels: kept_channels(map, channels),
        phases,
        steps,
        contacts_before_conversion: contacts.before_conversion(),
        pasts: pasts::of(log, &places)?,
        unmatched,
        unmatched_others,
    };
    if !measured.is_measurable() {
        return Err(LogError::of(Fault::new("fault-values-endless")));
    }
    let aliases = matching.new_aliases().map(|(card, event)| (card.clone(), event.to_owned())).collect();
    let knows_conversions = conversion.is_some();
    Ok(Measurement { measured, source, aliases, knows_conversions, has_values: log.has_values() })
}

fn nothing_matches(map: &JourneyMap, matching: &Matching) -> LogError {
    if matching::in_reading_order(map).is_empty() {
        return LogError::of(Fault::new("fault-map-without-cards"));
    }
    let events = matching.events();
    let some: Vec<&str> = events.iter().take(10).map(|event| event.event.as_str()).collect();
    let suggestion = events.iter().find_map(|event| Some((&event.event, &event.suggestion.as_ref()?.0)));
    let fault = match suggestion.and_then(|(event, card)| Some((event, &map.card(card)?.text))) {
        Some((event, card)) => Fault::new("fault-nothing-matches-but-near")
            .with("events", some.join(", "))
            .with("event", event.as_str())
            .with("card", card.as_str()),
        None => Fault::new("fault-nothing-matches").with("events", some.join(", ")),
    };
    LogError::of(fault)
}

/// The source that the figures name. Its id is made of what it says, so that the same log gives the same id.
fn source_of(log: &EventLog, settings: &Settings) -> Source {
    let day = |time_us: i64| {
        let time = Timestamp::from_microsecond(time_us).ok()?;
        Some(TimeZone::UTC.to_datetime(time).date())
    };
    let (first, last) = log.period_us();
    let source = Source {
        id: Id::default(),
        file: settings.file.clone(),
        from: day(first),
        until: day(last),
        rows: log.event_count() as u64,
        measured: Some(settings.measured_on),
    };
    Source { id: source_id(&source, 0), ..source }
}

/// The id of a source; another for each `attempt`, for the case that one is taken.
fn source_id(source: &Source, attempt: u32) -> Id {
    let Source { id: _, file, from, until, rows, measured } = source;
    let words = format!("{file}\n{from:?}\n{until:?}\n{rows}\n{measured:?}\n{attempt}");
    let mut hasher = Fnv::default();
    hasher.write(words.as_bytes());
    IdSource::seeded(hasher.finish()).fresh("m")
}

/// The source under an id that is free in `map`, or that of the very same source if the map has it.
fn free_source(map: &JourneyMap, source: &Source) -> Source {
    (0..)
        .map(|attempt| Source { id: source_id(source, attempt), ..source.clone() })
        .find(|source| map.sources.contains(source) || !has_id(map, &source.id))
        .unwrap_or_else(|| source.clone())
}

/// Events that match nothing. Those of few cases are not named: what hardly anyone did can tell who did it.
fn unmatched(matching: &Matching) -> (Vec<Unmatched>, u64) {
    let mut listed = Vec::new();
    let mut others = 0;
    for event in matching.events().iter().filter(|event| event.matched.is_none()) {
        if event.cases >= Measured::LEAST_JOURNEYS && listed.len() < MOST_UNMATCHED {
            listed.push(Unmatched { event: event.event.clone(), count: event.count });
        } else {
            others += event.count;
        }
    }
    (listed, others)
}

/// Channels by name. One of few journeys is kept only if Wayline or the map has it anyway: its name too could tell of
/// a customer.
fn kept_channels(
    map: &JourneyMap,
    mut channels: Vec<crate::model::ChannelMeasures>,
) -> Vec<crate::model::ChannelMeasures> {
    let is_known = |name: &str| {
        crate::model::find_channel(name).is_some() || map.cards().any(|(_, card)| card.channel == name)
    };
    channels.retain(|channel| channel.journeys >= Measured::LEAST_JOURNEYS || is_known(&channel.channel));
    channels.sort_by(|a, b| a.channel.cmp(&b.channel));
    channels
}
