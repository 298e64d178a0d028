//! A map measured by an event log, as the command line asks for it.

use std::path::Path;

use crate::analytics::{EventLog, LogError, attribution};
use crate::edit::{EditError, apply};
use crate::fault::{Audience, FileErrors, Told, errors_are_told};
use crate::locale::Lang;
use crate::locale::written::date;
use crate::measure::{Change, Goal, Matching, Measurement, Settings, card_called, likely_goal, measure};
use crate::model::JourneyMap;

/// What the user says about measuring.
#[derive(Clone, Debug, Default)]
pub struct MeasureOptions {
    /// None: that of the last time if the log has it, else the likeliest.
    pub goal: Option<Goal>,
    /// Whether all suggestions of touchpoints for events are taken.
    pub accept: bool,
    /// `EVENT=CARD`: the card, by its words or its id, that an event is; without a card it is none.
    pub matches: Vec<String>,
    pub attribution: attribution::Options,
}

/// A map with what a log told of it.
#[derive(Clone, Debug)]
pub struct MeasuredMap {
    pub map: JourneyMap,
    pub matching: Matching,
    pub goal: Goal,
    pub measurement: Measurement,
    /// What is other than the last time that the map was measured.
    pub changes: Vec<Change>,
}

/// Why a map was not measured.
#[derive(Debug)]
pub enum MeasureFailure {
    /// An option of the command line names what is not there.
    Option(String),
    Log(LogError),
    Table(FileErrors),
    Edit(EditError),
}

impl Told for MeasureFailure {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        match self {
            MeasureFailure::Option(message) => message.clone(),
            MeasureFailure::Log(error) => error.told(lang, audience),
            MeasureFailure::Table(errors) => errors.told(lang, audience),
            MeasureFailure::Edit(error) => error.told(lang, audience),
        }
    }
}

errors_are_told!(MeasureFailure);

/// Measures `map` by the log that was read from `path`.
///
/// # Errors
/// An option names what is not there, no event matches a touchpoint, or the goal is not in the log.
pub fn measure_by_log(
    map: &JourneyMap,
    log: &EventLog,
    path: &Path,
    options: &MeasureOptions,
) -> Result<MeasuredMap, MeasureFailure> {
    let mut matching = Matching::of(map, log);
    for said in &options.matches {
        apply_match(map, &mut matching, said, "the log has no event").map_err(MeasureFailure::Option)?;
    }
    if options.accept {
        matching.accept_suggestions();
    }
    let goal = options.goal.clone().unwrap_or_else(|| likely_goal(map, log));
    let settings = Settings {
        goal: goal.clone(),
        attribution: options.attribution,
        file: path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
        measured_on: date::today(),
    };
    let measurement = measure(map, log, &matching, &settings)
        .map_err(|error| MeasureFailure::Log(error.in_file(path.display())))?;
    let changed = apply(map, &measurement.edit(map)).map_err(MeasureFailure::Edit)?;
    let changes = measurement.changes(map);
    Ok(MeasuredMap { map: changed, matching, goal, measurement, changes })
}

/// Says which card a name is, as in `EVENT=CARD`; `lacks` begins the message about a name that is not there.
pub(super) fn apply_match(
    map: &JourneyMap,
    matching: &mut Matching,
    said: &str,
    lacks: &str,
) -> Result<(), String> {
    // Names may have an equals sign in them: the first that leaves an event of the log parts the two.
    let at_signs = said.match_indices('=').map(|(at, _)| (said[..at].trim(), said[at + 1..].trim()));
    let parts: Vec<(&str, &str)> = at_signs.collect();
    let found = parts.iter().find_map(|(event, card)| {
        let place = matching.events().iter().position(|known| known.event == *event)?;
        Some((place, *card))
    });
    let Some((place, card)) = found else {
        let Some((event, _)) = parts.first() else {
            return Err(format!(
                "{said}: expected EVENT=CARD or ROW=CARD, such as \"product_view=Product page\""
            ));
        };
        let names = matching.events().iter().map(|known| known.event.as_str());
        return Err(format!("{said}: {lacks} called {event}{}", nearest(event, names)));
    };
    let card = match card {
        "" => None,
        card => Some(card_called(map, card).ok_or_else(|| {
            let texts = map.cards().map(|(_, card)| card.text.as_str());
            format!("{said}: the map has no card called {card}{}", nearest(card, texts))
        })?),
    };
    matching.set(place, card);
    Ok(())
}

/// The name that is most like one that was not found, to be asked for.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let likeness = |other: &str| strsim::jaro_winkler(&name.to_lowercase(), &other.to_lowercase());
    let near = known.map(|other| (likeness(other), other)).max_by(|a, b| a.0.total_cmp(&b.0));
    let near = near.filter(|(likeness, _)| *likeness > 0.7);
    near.map_or_else(String::new, |(_, near)| format!("; did you mean {near}?"))
}
