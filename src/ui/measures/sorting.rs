//! The figures of the table of touchpoints, and by which of them it is sorted.

use crate::analytics::attribution::Rule;
use crate::locale::{duration, number, share};
use crate::measure::phrases::credit;
use crate::measure::ranking::by_rule;
use crate::model::{Measured, TouchpointMeasures};
use crate::ui::words::lang;

/// A figure of a touchpoint, in the order in which they get room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Column {
    #[default]
    Credit,
    Visits,
    Conversion,
    Reach,
    Ended,
    Stopped,
    Next,
}

pub(super) const COLUMNS: [(Column, &str, &str); 7] = [
    (Column::Credit, "measures-column-credit", "measures-help-credit"),
    (Column::Visits, "measures-column-visits", "measures-help-visits"),
    (Column::Conversion, "measures-column-conversion", "measures-help-conversion-rate"),
    (Column::Reach, "measures-column-reach", "measures-help-reach"),
    (Column::Ended, "measures-column-ended", "measures-help-ended"),
    (Column::Stopped, "measures-column-stopped", "measures-help-stopped"),
    (Column::Next, "measures-column-next", "measures-help-next"),
];

impl Column {
    pub(super) fn value(self, measured: &Measured, touchpoint: &TouchpointMeasures, rule: Rule) -> f64 {
        match self {
            Column::Credit => by_rule(&touchpoint.credits, rule),
            Column::Visits => touchpoint.visits as f64,
            Column::Conversion => touchpoint.conversion(),
            Column::Reach => measured.reach(touchpoint),
            Column::Ended => touchpoint.ended_share(),
            Column::Stopped => touchpoint.stopped_share(),
            Column::Next => touchpoint.next_median_s.unwrap_or_default(),
        }
    }

    pub(super) fn text(self, measured: &Measured, touchpoint: &TouchpointMeasures, rule: Rule) -> String {
        let value = self.value(measured, touchpoint, rule);
        match self {
            Column::Credit if touchpoint.is_conversion() => "\u{2013}".to_owned(),
            Column::Credit => credit(lang(), value),
            Column::Visits => number(lang(), value, 0),
            Column::Next => touchpoint.next_median_s.map_or_else(String::new, |s| duration(lang(), s)),
            _ => share(lang(), value),
        }
    }
}

/// By which figure the table is sorted, and which end comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sorting {
    pub(super) by: Column,
    pub(super) ascending: bool,
}
