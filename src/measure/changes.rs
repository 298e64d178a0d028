//! What is other than the last time.

use std::collections::HashMap;

use super::Measurement;
use crate::model::{Id, JourneyMap, Measured, TouchpointMeasures};

/// Something that changed since the map was last measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The touchpoint; none: all journeys together.
    pub card: Option<Id>,
    pub what: Changed,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Changed {
    /// The touchpoint was not met the last time.
    New,
    /// It was met the last time, and not now.
    Gone,
    /// A figure is another.
    Figure { figure: Figure, before: f64, now: f64 },
}

/// A figure that is compared. Shares are from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// Of all journeys together: how many there are, how many contacts they had, and the share that converted.
    Journeys,
    Contacts,
    ConversionRate,
    /// Of a touchpoint: contacts there, and the share of all journeys that had one.
    Visits,
    Reach,
    /// Of the journeys there: the share that converted there or later, that ended there, that went on to no later step.
    Conversion,
    Ended,
    Stopped,
}

impl Figure {
    /// Whether it is a share, to be shown in percent.
    pub fn is_share(self) -> bool {
        !matches!(self, Figure::Journeys | Figure::Contacts | Figure::Visits)
    }
}

impl Measurement {
    /// What is other than what `map` keeps of the last time: the whole first, then touchpoint by touchpoint in the
    /// order of the map, at last those that were not met again. Nothing if the map was never measured.
    pub fn changes(&self, map: &JourneyMap) -> Vec<Change> {
        let (Some(before), now) = (map.measured.as_deref(), &self.measured) else { return Vec::new() };
        let mut changes = Vec::new();
        differences(&mut changes, None, &whole(before), &whole(now));
        let known: HashMap<&Id, &TouchpointMeasures> =
            before.touchpoints.iter().map(|touchpoint| (&touchpoint.card, touchpoint)).collect();
        for touchpoint in &now.touchpoints {
            let card = Some(touchpoint.card.clone());
            match known.get(&touchpoint.card) {
                Some(old) => differences(&mut changes, card, &of(before, old), &of(now, touchpoint)),
                None => changes.push(Change { card, what: Changed::New }),
            }
        }
        let gone = before.touchpoints.iter().filter(|touchpoint| now.touchpoint(&touchpoint.card).is_none());
        changes.extend(gone.map(|old| Change { card: Some(old.card.clone()), what: Changed::Gone }));
        changes
    }
}

fn differences(changes: &mut Vec<Change>, card: Option<Id>, before: &[(Figure, f64)], now: &[(Figure, f64)]) {
    let pairs = before.iter().zip(now).filter(|((_, before), (_, now))| before != now);
    changes.extend(pairs.map(|(&(figure, before), &(_, now))| Change {
        card: card.clone(),
        what: Changed::Figure { figure, before, now },
    }));
}

fn whole(measured: &Measured) -> [(Figure, f64); 3] {
    let rate = measured.conversions as f64 / measured.journeys.max(1) as f64;
    [
        (Figure::Journeys, measured.journeys as f64),
        (Figure::Contacts, measured.contacts as f64),
        (Figure::ConversionRate, rate),
    ]
}

fn of(measured: &Measured, touchpoint: &TouchpointMeasures) -> [(Figure, f64); 5] {
    [
        (Figure::Visits, touchpoint.visits as f64),
        (Figure::Reach, measured.reach(touchpoint)),
        (Figure::Conversion, touchpoint.conversion()),
        (Figure::Ended, touchpoint.ended_share()),
        (Figure::Stopped, touchpoint.stopped_share()),
    ]
}
