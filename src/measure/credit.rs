//! What each touchpoint and channel deserves of the conversions.

use std::collections::HashMap;

use super::contacts::Places;
use super::goal::Converts;
use super::rounded::rounded;
use crate::analytics::attribution::{Attribution, Conversion, Credit, Options, Paths, Rule, Touch};
use crate::analytics::{EventLog, LogError, Seen};
use crate::model::{ChannelMeasures, Credits, TouchpointMeasures};

/// Adds removal effects and credits to the figures of touchpoints and channels.
///
/// # Errors
/// Those of [`Attribution::of`].
pub(super) fn add(
    log: &EventLog,
    places: &Places,
    converts: Option<Converts>,
    options: &Options,
    touchpoints: &mut [TouchpointMeasures],
    channels: &mut [ChannelMeasures],
) -> Result<(), LogError> {
    for touch in [Touch::Event, Touch::Channel] {
        let found = Attribution::of(
            &Paths::of(&touches(log, places, converts, touch), touch, Conversion::Marked),
            options,
        )?;
        let by_name: HashMap<&str, &Credit> =
            found.credits.iter().map(|credit| (credit.name.as_str(), credit)).collect();
        if touch == Touch::Event {
            for touchpoint in &mut *touchpoints {
                if let Some(credit) = by_name.get(touchpoint.card.as_str()) {
                    touchpoint.removal = rounded(credit.removal_effect, 4);
                    (touchpoint.credits, touchpoint.values) = credits(credit);
                }
            }
        } else {
            for channel in &mut *channels {
                if let Some(credit) = by_name.get(channel.channel.as_str()) {
                    channel.removal = rounded(credit.removal_effect, 4);
                    (channel.credits, channel.values) = credits(credit);
                }
            }
        }
    }
    Ok(())
}

/// The contacts of the log, and of each journey its first conversion, be that a contact or not.
fn touches(log: &EventLog, places: &Places, converts: Option<Converts>, touch: Touch) -> EventLog {
    let mut names: Vec<String> = places.touchpoints.iter().map(|place| place.card.to_string()).collect();
    // A conversion that is no touchpoint has a name of its own, which no card has.
    let no_touchpoint = names.len() as u32;
    names.push(String::new());
    // So that there is always one; the channel of a conversion itself is not asked for.
    let mut channels = places.channels.clone();
    channels.push(String::new());
    let mut conversion = None;
    log.seen_as(names, channels, |case, at| {
        if at == 0 {
            conversion = converts.and_then(|converts| converts.first_in(case));
        }
        let event = &case.events[at];
        let is_conversion = conversion == Some(at);
        let touchpoint = places.touchpoint(event);
        let channel = touchpoint.and_then(|touchpoint| places.channel(event, touchpoint));
        let is_touch = if touch == Touch::Event { touchpoint.is_some() } else { channel.is_some() };
        (is_touch || is_conversion).then(|| Seen {
            name: touchpoint.unwrap_or(no_touchpoint),
            channel: channel.unwrap_or_default(),
            is_conversion,
        })
    })
}

fn credits(credit: &Credit) -> (Credits, Credits) {
    let each = |of: &dyn Fn(Rule) -> f64| Credits {
        first: rounded(of(Rule::First), 4),
        last: rounded(of(Rule::Last), 4),
        linear: rounded(of(Rule::Linear), 4),
        position: rounded(of(Rule::Position), 4),
        time_decay: rounded(of(Rule::TimeDecay), 4),
        markov: rounded(of(Rule::Markov), 4),
    };
    (each(&|rule| credit.conversions_by(rule)), each(&|rule| credit.value_by(rule)))
}
