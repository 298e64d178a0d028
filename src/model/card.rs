//! Cards and the links between them.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use super::channel::{self, Presence};
use super::{Id, State, Swatch, is_default};
use crate::fault::Fault;

/// One thing in a cell: a touchpoint, a thought, a pain point, whatever its lane holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub id: Id,
    /// The step whose column the card stands in.
    pub step: Id,
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    /// A channel's id from [`super::CHANNELS`], or words of the user's own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub channel: String,
    /// Where the channel alone does not tell.
    #[serde(default, skip_serializing_if = "is_default")]
    pub presence: Option<Presence>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub media: Option<Media>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: String,
    /// An address that belongs to the card.
    #[serde(default, skip_serializing_if = "is_default")]
    pub link: String,
    /// One of the map's images.
    #[serde(default, skip_serializing_if = "is_default")]
    pub image: Option<Id>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub color: Option<Swatch>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub evidence: Option<Evidence>,
    /// A moment of truth, marked with a star.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moment_of_truth: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Option<Status>,
    /// The state the card belongs to; none means both.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: Option<State>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub metrics: Metrics,
    /// Other names by which tracking tools call this touchpoint.
    #[serde(default, skip_serializing_if = "is_default")]
    pub aliases: Vec<String>,
}

impl Card {
    pub fn new(id: Id, step: Id, text: &str) -> Card {
        Card { id, step, text: text.to_owned(), ..Card::default() }
    }

    /// Online or offline: as said on the card, else as the channel is known to be.
    pub fn presence(&self) -> Option<Presence> {
        self.presence.or_else(|| channel::find(&self.channel).map(|channel| channel.presence))
    }
}

/// Who holds the medium.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    Owned,
    Paid,
    Earned,
}

/// What a card's claim rests on, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    Assumption,
    Interview,
    UsabilityTest,
    WebAnalytics,
    Measured,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Planned,
    InProgress,
    Live,
    Retired,
}

/// Measured figures of a touchpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    #[serde(default, skip_serializing_if = "is_default")]
    pub visits: Option<u64>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub customers: Option<u64>,
    /// Share of the visitors that went on to convert, 0 to 1.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "number_in::<_, 1>")]
    pub conversion: Option<f64>,
    /// 0 to 10.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "number_in::<_, 10>")]
    pub satisfaction: Option<f64>,
    /// In the map's currency, over the period of the source.
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "number_in::<_, { u64::MAX }>")]
    pub cost: Option<f64>,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "number_in::<_, { u64::MAX }>")]
    pub value: Option<f64>,
    /// One of the map's sources.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: Option<Id>,
}

impl Metrics {
    /// Leaves only what nobody counted: what it cost, and how satisfied people are.
    pub fn forget_visits(&mut self) {
        let Metrics { visits, customers, conversion, satisfaction: _, cost: _, value, source } = self;
        (*visits, *customers, *conversion, *value, *source) = Default::default();
    }
}

/// Reads a number from 0 to `MAX`; `u64::MAX` stands for any finite number from 0 up.
fn number_in<'de, D: Deserializer<'de>, const MAX: u64>(d: D) -> Result<Option<f64>, D::Error> {
    let number = Option::<f64>::deserialize(d)?;
    let bounded = MAX != u64::MAX;
    match number {
        Some(n) if !n.is_finite() || n < 0.0 || (bounded && n > MAX as f64) => {
            let key = if bounded { "fault-number-range" } else { "fault-number-negative" };
            let fault = Fault::new(key).with("number", n.to_string());
            Err(if bounded { fault.with("most", MAX) } else { fault }.in_parser())
        }
        _ => Ok(number),
    }
}

/// An arrow from one card to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub id: Id,
    pub from: Id,
    pub to: Id,
    #[serde(default, skip_serializing_if = "is_default")]
    pub label: String,
}

/// Where measured figures came from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Id,
    /// The name of the file, without its folder.
    pub file: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Option<Date>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub rows: u64,
    /// The day it was measured.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measured: Option<Date>,
}
