//! What the columns of a table of figures hold.

use crate::model::{METRICS, MetricInfo};

/// What a column of a table of figures holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    Skip,
    /// What the touchpoint is called.
    Name,
    /// The channel that a cost belongs to.
    Channel,
    Visits,
    Customers,
    /// In percent: 5.2 is 5.2 %.
    ConversionPercent,
    /// As a share: 0.052 is 5.2 %. A cell with a percent sign is in percent anyway.
    ConversionShare,
    /// From 0 to 10.
    Satisfaction,
    Cost,
    Value,
}

/// Each meaning with its name on the command line.
pub static MEANINGS: &[(Meaning, &str)] = &[
    (Meaning::Name, "name"),
    (Meaning::Channel, "channel"),
    (Meaning::Visits, "visits"),
    (Meaning::Customers, "customers"),
    (Meaning::ConversionPercent, "conversion_percent"),
    (Meaning::ConversionShare, "conversion_share"),
    (Meaning::Satisfaction, "satisfaction"),
    (Meaning::Cost, "cost"),
    (Meaning::Value, "value"),
    (Meaning::Skip, "skip"),
];

impl Meaning {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        MEANINGS.iter().find(|(meaning, _)| *meaning == self).map_or("", |(_, name)| name)
    }

    /// The figure of a card that the column holds.
    pub fn metric(self) -> Option<&'static MetricInfo> {
        let key = match self {
            Meaning::Skip | Meaning::Name | Meaning::Channel => return None,
            Meaning::Visits => "visits",
            Meaning::Customers => "customers",
            Meaning::ConversionPercent | Meaning::ConversionShare => "conversion",
            Meaning::Satisfaction => "satisfaction",
            Meaning::Cost => "cost",
            Meaning::Value => "value",
        };
        METRICS.iter().find(|metric| metric.key == key)
    }

    /// Whether only one of two columns can have these meanings.
    pub(super) fn excludes(self, other: Meaning) -> bool {
        let figures = (self.metric(), other.metric());
        let same_figure = matches!(figures, (Some(a), Some(b)) if a.key == b.key);
        self != Meaning::Skip && (self == other || same_figure)
    }
}

/// How a table of figures is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The row with the names of the columns, counted from 0 over the rows that are not empty; none if the table
    /// begins with figures.
    pub header: Option<usize>,
    pub columns: Vec<Meaning>,
}

impl Plan {
    /// Sets what a column holds. Another column that held the same is skipped from then on.
    pub fn set(&mut self, column: usize, meaning: Meaning) {
        for other in self.columns.iter_mut().filter(|other| meaning.excludes(**other)) {
            *other = Meaning::Skip;
        }
        if let Some(place) = self.columns.get_mut(column) {
            *place = meaning;
        }
    }

    pub(super) fn column(&self, meaning: Meaning) -> Option<usize> {
        self.columns.iter().position(|held| *held == meaning)
    }

    /// The first row of figures.
    pub(super) fn first_row(&self) -> usize {
        self.header.map_or(0, |header| header + 1)
    }
}
