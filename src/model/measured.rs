//! What tracked visits told of a map: sums over journeys, never what one customer did.

use std::collections::HashMap;

use serde::{Deserialize, Deserializer, Serialize};

use super::bounds::{self, TooMuch};
use super::{Id, is_default};
use crate::fault::Fault;

/// What a log told of the touchpoints of a map. It stays with the map; the log does not.
///
/// A **contact** is an event that matches a touchpoint of the map; a **journey** is all contacts of one case of the log.
/// Of each journey the first conversion counts. Steps and phases without a touchpoint that was met are not measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// One of the map's sources: the log, its period and its rows.
    pub source: Id,
    /// Journeys in the log, those without any contact among them.
    #[serde(deserialize_with = "count")]
    pub journeys: u64,
    /// Events that matched a touchpoint.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub contacts: u64,
    /// The event that counts as a conversion; empty if the log marks them itself, or none is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub conversion: String,
    /// Journeys that converted.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub conversions: u64,
    /// What these conversions were worth, in the map's currency.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub value: f64,
    /// In the order of the map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub touchpoints: Vec<TouchpointMeasures>,
    /// By name. One of too few journeys is kept only if the map or Wayline knows it anyway.
    #[serde(default, skip_serializing_if = "is_default")]
    pub channels: Vec<ChannelMeasures>,
    /// The funnel, in the order of the map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub phases: Vec<Reached>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub steps: Vec<Reached>,
    /// How many contacts came before a conversion, itself not among them, from few to many.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contacts_before_conversion: Vec<ContactCount>,
    /// What came after what: short pasts first, those of a length in the order of the map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pasts: Vec<Past>,
    /// Events that match no touchpoint, the most frequent first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unmatched: Vec<Unmatched>,
    /// Events that match none and are too rare, or too many, to be listed.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub unmatched_others: u64,
}

/// The figures of one touchpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TouchpointMeasures {
    pub card: Id,
    /// Contacts.
    #[serde(deserialize_with = "count")]
    pub visits: u64,
    /// Journeys with at least one contact here.
    #[serde(deserialize_with = "count")]
    pub journeys: u64,
    /// Of these, those that converted here or later.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub converted: u64,
    /// What these conversions were worth.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub value: f64,
    /// Journeys whose first contact was here.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub began: u64,
    /// Journeys whose last contact was here.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub ended: u64,
    /// Journeys that were here and at no time after it at a later step of the map. Of the last measured step none.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub stopped: u64,
    /// Seconds to the next contact: the median, and what 90 % stay below, between two of them in proportion. None where
    /// nothing followed.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite_if_any")]
    pub next_median_s: Option<f64>,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite_if_any")]
    pub next_p90_s: Option<f64>,
    /// The share of conversions that would be lost without this touchpoint, 0 to 1.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub removal: f64,
    /// Conversions that each rule gives to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub credits: Credits,
    /// What they were worth.
    #[serde(default, skip_serializing_if = "is_default")]
    pub values: Credits,
}

/// The same of one channel: an event's channel in the log, or that of the card where the log has none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelMeasures {
    pub channel: String,
    #[serde(deserialize_with = "count")]
    pub visits: u64,
    #[serde(deserialize_with = "count")]
    pub journeys: u64,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub converted: u64,
    /// What was spent on it in the period, in the map's currency; typed, or read from a table.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite_if_any")]
    pub cost: Option<f64>,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub removal: f64,
    #[serde(default, skip_serializing_if = "is_default")]
    pub credits: Credits,
    #[serde(default, skip_serializing_if = "is_default")]
    pub values: Credits,
}

/// What each rule of attribution gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credits {
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub first: f64,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub last: f64,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub linear: f64,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub position: f64,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub time_decay: f64,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "finite")]
    pub markov: f64,
}

/// How many journeys came as far as a step or a phase.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reached {
    /// The id of the step or phase.
    pub at: Id,
    /// Journeys with a contact here or further on in the map.
    #[serde(deserialize_with = "count")]
    pub journeys: u64,
    /// Journeys whose last contact was here.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "count")]
    pub ended: u64,
}

/// How many converted journeys had so many contacts before they converted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactCount {
    #[serde(deserialize_with = "count")]
    pub contacts: u64,
    #[serde(deserialize_with = "count")]
    pub journeys: u64,
}

/// What came next after the same last contacts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Past {
    /// The ids of touchpoints, oldest first; none: whatever came before.
    pub after: Vec<Id>,
    /// How often something came next, the end of the journey included. What is missing in `nexts` was too rare to be
    /// kept.
    #[serde(deserialize_with = "count")]
    pub count: u64,
    /// In how many journeys.
    #[serde(deserialize_with = "count")]
    pub journeys: u64,
    /// The commonest first.
    pub nexts: Vec<Next>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Next {
    /// The touchpoint; none: the journey ended.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Option<Id>,
    #[serde(deserialize_with = "count")]
    pub count: u64,
    #[serde(deserialize_with = "count")]
    pub journeys: u64,
}

/// An event of the log that matches no touchpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unmatched {
    pub event: String,
    #[serde(deserialize_with = "count")]
    pub count: u64,
}

impl Measured {
    /// Fewer journeys than these are too few to say what comes next, and a map keeps nothing of them.
    pub const LEAST_JOURNEYS: u64 = 10;
    /// A past has so many contacts at most.
    pub const LONGEST_PAST: usize = 3;

    pub fn touchpoint(&self, card: &Id) -> Option<&TouchpointMeasures> {
        self.touchpoints.iter().find(|touchpoint| touchpoint.card == *card)
    }

    /// The past that consists of exactly these contacts.
    pub fn past(&self, after: &[Id]) -> Option<&Past> {
        self.pasts.iter().find(|past| past.after == after)
    }

    /// Every card that is named, some of them often.
    pub fn cards(&self) -> impl Iterator<Item = &Id> {
        self.touchpoints.iter().map(|touchpoint| &touchpoint.card).chain(
            self.pasts.iter().flat_map(|past| {
                past.after.iter().chain(past.nexts.iter().filter_map(|next| next.to.as_ref()))
            }),
        )
    }

    /// Whether all amounts and counts are such that a file can hold them: see [`bounds`].
    pub fn is_measurable(&self) -> bool {
        let of_touchpoints = self.touchpoints.iter().flat_map(|it| {
            let waits = [it.next_median_s, it.next_p90_s].into_iter().flatten();
            [it.value, it.removal].into_iter().chain(waits).chain(it.credits.all()).chain(it.values.all())
        });
        let of_channels = self.channels.iter().flat_map(|it| {
            [it.removal].into_iter().chain(it.cost).chain(it.credits.all()).chain(it.values.all())
        });
        // Not a number is not below the bound either.
        let mut amounts = std::iter::once(self.value).chain(of_touchpoints).chain(of_channels);
        let totals = [self.journeys, self.contacts, self.conversions, self.unmatched_others];
        let visits = self.touchpoints.iter().map(|it| it.visits.max(it.journeys));
        let mut counts = totals.into_iter().chain(visits).chain(self.channels.iter().map(|it| it.visits));
        amounts.all(|amount| amount.abs() <= bounds::AMOUNT) && counts.all(|count| count <= bounds::COUNT)
    }

    /// Says what was spent on channels by name. Those that were not measured are put in their places by name.
    pub fn set_costs<'a>(&mut self, costs: impl Iterator<Item = (&'a str, Option<f64>)>) {
        let places = self.channels.iter().enumerate();
        let mut places: HashMap<String, usize> =
            places.rev().map(|(at, channel)| (channel.channel.clone(), at)).collect();
        let before = self.channels.len();
        for (name, cost) in costs {
            let at = *places.entry(name.to_owned()).or_insert(self.channels.len());
            match self.channels.get_mut(at) {
                Some(channel) => channel.cost = cost,
                None => {
                    let channel = name.to_owned();
                    self.channels.push(ChannelMeasures { channel, cost, ..ChannelMeasures::default() });
                }
            }
        }
        if self.channels.len() > before {
            self.channels.sort_by(|a, b| a.channel.cmp(&b.channel));
        }
    }

    /// The share of all journeys that had a contact there, 0 to 1.
    pub fn reach(&self, touchpoint: &TouchpointMeasures) -> f64 {
        share(touchpoint.journeys, self.journeys)
    }

    /// Whether anything of it is about one of the things that `gone` names.
    pub fn names_any(&self, gone: impl Fn(&Id) -> bool) -> bool {
        self.cards().chain(self.phases.iter().chain(&self.steps).map(|reached| &reached.at)).any(gone)
    }

    /// What stays when things leave the map. Their visits are still in the sums.
    #[must_use]
    pub fn without(&self, gone: impl Fn(&Id) -> bool) -> Measured {
        let mut kept = self.clone();
        kept.touchpoints.retain(|touchpoint| !gone(&touchpoint.card));
        kept.phases.retain(|reached| !gone(&reached.at));
        kept.steps.retain(|reached| !gone(&reached.at));
        kept.pasts.retain(|past| !past.after.iter().any(&gone));
        for past in &mut kept.pasts {
            past.nexts.retain(|next| !next.to.as_ref().is_some_and(&gone));
        }
        kept
    }
}

impl Credits {
    fn all(&self) -> [f64; 6] {
        let Credits { first, last, linear, position, time_decay, markov } = *self;
        [first, last, linear, position, time_decay, markov]
    }
}

impl TouchpointMeasures {
    /// Whether this is the conversion itself: all who came converted, and no rule gives it anything, as rules look at
    /// what came before. It is in no ranking.
    pub fn is_conversion(&self) -> bool {
        self.all_converted() && self.credits == Credits::default()
    }

    /// Whether all who came converted: who ends here is not lost.
    pub fn all_converted(&self) -> bool {
        self.journeys > 0 && self.converted == self.journeys
    }

    /// The share of the journeys here that converted, 0 to 1.
    pub fn conversion(&self) -> f64 {
        share(self.converted, self.journeys)
    }

    /// The share of the journeys here of which this was the last contact, 0 to 1.
    pub fn ended_share(&self) -> f64 {
        share(self.ended, self.journeys)
    }

    /// The share of the journeys here that did not go on to a later step, 0 to 1.
    pub fn stopped_share(&self) -> f64 {
        share(self.stopped, self.journeys)
    }
}

fn count<'de, D: Deserializer<'de>>(d: D) -> Result<u64, D::Error> {
    match u64::deserialize(d)? {
        count @ ..=bounds::COUNT => Ok(count),
        count => Err(TooMuch::Count(count).fault().in_parser()),
    }
}

fn finite<'de, D: Deserializer<'de>>(d: D) -> Result<f64, D::Error> {
    match f64::deserialize(d)? {
        number if number.is_finite() => Ok(number),
        number => Err(Fault::new("fault-number-none").with("number", number.to_string()).in_parser()),
    }
}

/// Of what is counted or spent: none of it is below nothing.
fn finite_if_any<'de, D: Deserializer<'de>>(d: D) -> Result<Option<f64>, D::Error> {
    match Option::<f64>::deserialize(d)? {
        Some(number) if !number.is_finite() || number < 0.0 => {
            Err(Fault::new("fault-number-negative").with("number", number.to_string()).in_parser())
        }
        number => Ok(number),
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leaves_the_map_leaves_its_measures_and_the_rest_stays() {
        let next = |to: &str| Next { to: Some(to.into()), count: 12, journeys: 11 };
        let past = |after: &[&str], nexts| Past {
            after: after.iter().map(|id| Id::new(id)).collect(),
            count: 40,
            journeys: 30,
            nexts,
        };
        let touchpoint =
            |card: &str| TouchpointMeasures { card: card.into(), ..TouchpointMeasures::default() };
        let reached = |at: &str| Reached { at: at.into(), ..Reached::default() };
        let measured = Measured {
            touchpoints: vec![touchpoint("ad"), touchpoint("cart")],
            steps: vec![reached("s1"), reached("s2")],
            pasts: vec![
                past(&[], vec![next("ad"), next("cart")]),
                past(&["ad"], vec![]),
                past(&["cart"], vec![]),
            ],
            ..Measured::default()
        };
        let gone = |id: &Id| matches!(id.as_str(), "ad" | "s1");
        assert!(measured.names_any(gone));
        let kept = measured.without(gone);
        assert!(!kept.names_any(gone));
        assert_eq!(kept.touchpoints.len() + kept.steps.len(), 2);
        assert_eq!(kept.pasts, [past(&[], vec![next("cart")]), past(&["cart"], vec![])]);
    }

    #[test]
    fn shares_of_nothing_are_nothing() {
        let touchpoint =
            TouchpointMeasures { journeys: 4, converted: 1, ended: 2, stopped: 3, ..Default::default() };
        assert_eq!(
            [touchpoint.conversion(), touchpoint.ended_share(), touchpoint.stopped_share()],
            [0.25, 0.5, 0.75]
        );
        assert_eq!(TouchpointMeasures::default().conversion(), 0.0);
        assert_eq!(Measured::default().reach(&touchpoint), 0.0);
    }
}
