//! A log that was read, matched with the touchpoints of a map.

use std::sync::Arc;

use crate::analytics::EventLog;
use crate::measure::{Goal, Matching, likely_goal};
use crate::model::JourneyMap;
use crate::ui::dialogs::touchpoints::Touchpoints;

/// A log that was read, and what its events mean.
pub(in crate::ui) struct Matched {
    pub(in crate::ui) log: Arc<EventLog>,
    pub(in crate::ui) matching: Matching,
    pub(in crate::ui) goal: Goal,
    pub(super) touchpoints: Touchpoints,
    pub(super) only_unmatched: bool,
    pub(super) shows_left_out: bool,
}

impl Matched {
    /// Takes long for a large log.
    pub(in crate::ui) fn new(log: EventLog, map: Option<&JourneyMap>) -> Matched {
        let nothing = JourneyMap::default();
        let map = map.unwrap_or(&nothing);
        Matched {
            matching: Matching::of(map, &log),
            goal: likely_goal(map, &log),
            touchpoints: Touchpoints::of(map),
            log: Arc::new(log),
            only_unmatched: false,
            shows_left_out: false,
        }
    }

    /// What counted as a conversion in an earlier log counts in this one too, if it has it.
    pub(in crate::ui) fn keep_goal(&mut self, earlier: &Goal) {
        let has = match earlier {
            Goal::None => true,
            Goal::Event(name) => self.log.name(name).is_some(),
            Goal::Marked => self.log.has_conversions(),
        };
        if has {
            self.goal = earlier.clone();
        }
    }
}
