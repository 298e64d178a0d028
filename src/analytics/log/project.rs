//! A log seen through other names: touchpoints in the place of events.

use super::{Case, Event, EventLog, Report};

/// What an event of a log stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The numbers of its new name and channel.
    pub name: u32,
    pub channel: u32,
    pub is_conversion: bool,
}

impl EventLog {
    /// The same journeys under other names: `seen` is given each event by its case and place in it, and says what it
    /// stands for; none leaves it out. Times and values stay, and so does the order. A journey of which nothing is
    /// left is left out too.
    #[must_use]
    pub fn seen_as(
        &self,
        names: Vec<String>,
        channels: Vec<String>,
        mut seen: impl FnMut(&Case<'_>, usize) -> Option<Seen>,
    ) -> EventLog {
        let mut log = EventLog {
            names,
            has_channels: !channels.is_empty(),
            channels,
            events: Vec::with_capacity(self.events.len()),
            values: Vec::new(),
            conversions: Vec::with_capacity(self.events.len()),
            bounds: vec![0],
            by_start: Vec::with_capacity(self.case_count()),
            report: Report::default(),
        };
        for case in self.cases() {
            let start = log.events.len() as u32;
            for (at, event) in case.events.iter().enumerate() {
                let Some(seen) = seen(&case, at) else { continue };
                log.events.push(Event { name: seen.name, channel: seen.channel, ..*event });
                log.conversions.push(seen.is_conversion);
                log.values.extend(case.values.map(|values| values[at]));
            }
            let end = log.events.len() as u32;
            if end > start {
                log.by_start.push(log.bounds.len() as u32 - 1);
                log.bounds.push(end);
            }
        }
        log
    }

    pub fn has_values(&self) -> bool {
        !self.values.is_empty()
    }
}
