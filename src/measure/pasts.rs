//! What came after what, as far as it is common enough to be told.

use std::cmp::Reverse;

use super::contacts::Places;
use crate::analytics::counts::{Mark, Tally};
use crate::analytics::{Counts, EventLog, LogError, Seen};
use crate::model::{Id, Measured, Next, Past};

/// Pasts of two contacts and more: so many of the commonest.
const MOST_LONG_PASTS: usize = 80;
/// What came next after those: so many of the commonest, and the end.
const MOST_LONG_NEXTS: usize = 8;
/// What came next in fewer journeys is not kept.
const LEAST_NEXT_JOURNEYS: u64 = 5;

/// A past with what came next, by numbers of touchpoints; none is the end.
struct Common {
    after: Vec<u32>,
    total: Tally,
    nexts: Vec<(Option<u32>, Tally)>,
}

/// The commonest pasts, short ones first, those of a length in the order of the map.
pub(super) fn of(log: &EventLog, places: &Places) -> Result<Vec<Past>, LogError> {
    let names = places.touchpoints.iter().map(|place| place.card.to_string()).collect();
    let contacts = log.seen_as(names, Vec::new(), |case, at| {
        let name = places.touchpoint(&case.events[at])?;
        Some(Seen { name, channel: 0, is_conversion: false })
    });
    let mut pasts = common(&Counts::of(&contacts, Measured::LONGEST_PAST)?);
    pasts.sort_by_key(|past| (past.after.len() > 1, Reverse(past.total.count), past.after.clone()));
    let short = pasts.iter().take_while(|past| past.after.len() < 2).count();
    pasts.truncate(short + MOST_LONG_PASTS);
    pasts.sort_by_key(|past| (past.after.len(), past.after.clone()));
    let id = |number: u32| -> Id { places.touchpoints[number as usize].card.clone() };
    let past = |mut past: Common| {
        past.nexts.retain(|(_, tally)| tally.customers >= LEAST_NEXT_JOURNEYS);
        // Of equals the first on the map, and the end last.
        past.nexts.sort_by_key(|(to, tally)| (Reverse(tally.count), to.is_none(), *to));
        if past.after.len() > 1 {
            let mut rank = 0..;
            past.nexts.retain(|(to, _)| rank.next() < Some(MOST_LONG_NEXTS) || to.is_none());
        }
        let next = |(to, tally): &(Option<u32>, Tally)| Next {
            to: to.map(id),
            count: tally.count,
            journeys: tally.customers,
        };
        Past {
            after: past.after.iter().copied().map(id).collect(),
            count: past.total.count,
            journeys: past.total.customers,
            nexts: past.nexts.iter().map(next).collect(),
        }
    };
    Ok(pasts.into_iter().map(past).collect())
}

/// All pasts that came in enough journeys.
fn common(counts: &Counts) -> Vec<Common> {
    let mut found: Vec<Common> = Vec::new();
    let number = |mark: &Mark| match mark {
        Mark::Event(number) => Some(*number),
        Mark::Start | Mark::End => None,
    };
    let mut after = Vec::new();
    let Ok(()) = counts.for_each_row(|row| -> Result<(), std::convert::Infallible> {
        after.clear();
        after.extend(row.context.iter().filter_map(number));
        // A past that begins with the start of the journey is told with those of any beginning.
        if after.len() == row.context.len() {
            if found.last().is_none_or(|past| past.after != after) {
                found.push(Common { after: after.clone(), total: Tally::default(), nexts: Vec::new() });
            }
            if let Some(past) = found.last_mut() {
                match &row.next {
                    Some(next) => past.nexts.push((number(next), row.tally)),
                    None => past.total = row.tally,
                }
            }
        }
        Ok(())
    });
    found.retain(|past| past.total.customers >= Measured::LEAST_JOURNEYS);
    found
}
