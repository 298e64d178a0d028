//! What counts as a conversion.

use super::matching::tallies;
use super::words::tokens;
use crate::analytics::{Case, EventLog, LogError};
use crate::fault::Fault;
use crate::locale::lexicon::{key, lexicon};
use crate::model::{JourneyMap, Measured};

const LEAST_JOURNEYS: u64 = Measured::LEAST_JOURNEYS;

/// What counts as a conversion. Of each journey the first counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Goal {
    /// Nothing: then there are no conversions, and no credits for them.
    #[default]
    None,
    /// The event of this name.
    Event(String),
    /// Events that the log marks in a column of its own.
    Marked,
}

/// A longer name is a sentence, in which such a word may mean anything.
const MOST_WORDS: usize = 4;

/// The goal that a log seems to have: what its own column marks, else the event with the likeliest name. A name that
/// only has a telling word among others must be that of [`Measured::LEAST_JOURNEYS`] journeys: the map keeps it, and
/// `Order 10234` is somebody's.
pub fn guess_goal(log: &EventLog) -> Goal {
    if log.cases().any(|case| case.conversions.is_some_and(|flags| flags.contains(&true))) {
        return Goal::Marked;
    }
    let exact = |name: &String| lexicon().goals.rank(&key(name));
    let likeliest = |likeness: &dyn Fn(&String) -> Option<usize>| {
        log.names().iter().filter_map(|name| Some((likeness(name)?, name))).min().map(|(_, name)| name)
    };
    let common = || {
        let tallies = tallies(log);
        let is_common =
            |name: &str| log.name(name).is_some_and(|at| tallies[at as usize].1 >= LEAST_JOURNEYS);
        likeliest(&|name| among_words(name).filter(|_| is_common(name)))
    };
    likeliest(&exact).or_else(common).map_or(Goal::None, |name| Goal::Event(name.clone()))
}

/// The place of the likeliest goal among the words of a name.
fn among_words(name: &str) -> Option<usize> {
    let words = tokens(name);
    if words.len() > MOST_WORDS || words.iter().any(|word| lexicon().not_yet.contains(word)) {
        return None;
    }
    words.iter().filter_map(|word| lexicon().goals.rank(word)).min()
}

/// The goal to measure `map` by: that of the last time, so that figures can be compared, if the log has it.
pub fn likely_goal(map: &JourneyMap, log: &EventLog) -> Goal {
    let last = map.measured.as_ref().map(|measured| &measured.conversion);
    let same = last.filter(|name| log.name(name).is_some());
    same.map_or_else(|| guess_goal(log), |name| Goal::Event(name.clone()))
}

/// What tells conversions from other events of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Converts {
    Event(u32),
    Marked,
}

impl Converts {
    /// The place in the case of its first conversion.
    pub(super) fn first_in(self, case: &Case<'_>) -> Option<usize> {
        match self {
            Converts::Event(name) => case.events.iter().position(|event| event.name == name),
            Converts::Marked => case.conversions?.iter().position(|is_conversion| *is_conversion),
        }
    }
}

pub(super) fn find(goal: &Goal, log: &EventLog) -> Result<Option<Converts>, LogError> {
    match goal {
        Goal::None => Ok(None),
        Goal::Event(name) => match log.name(name) {
            Some(number) => Ok(Some(Converts::Event(number))),
            None => {
                let known = log.names().iter().take(30).map(String::as_str).collect::<Vec<_>>().join(", ");
                let fault = Fault::new("fault-no-goal").with("name", name.as_str()).with("known", known);
                Err(LogError::of(fault))
            }
        },
        Goal::Marked if log.has_conversions() => Ok(Some(Converts::Marked)),
        Goal::Marked => Err(LogError::of(Fault::new("fault-nothing-marked"))),
    }
}
