//! The rows of a log, or of a part of it, as they were read.

use super::DayOrder;
use super::time::{Written, decide};

/// An event as it was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) time: Written,
    pub(super) case: u32,
    pub(super) event: u32,
    pub(super) channel: u32,
}

/// RawRows in the order of the file.
#[derive(Clone, Debug, Default)]
pub(super) struct RawRows {
    pub(super) rows: Vec<Row>,
    /// One a row, if the log has such a column; not a number where there is none.
    pub(super) values: Vec<f64>,
    pub(super) conversions: Vec<bool>,
    /// What the numbers of this part are in the whole log; none if they are the same there.
    pub(super) numbers: Option<Numbers>,
}

/// For each number of a part that of the whole log.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    pub(super) cases: Vec<u32>,
    pub(super) events: Vec<u32>,
    pub(super) channels: Vec<u32>,
}

impl RawRows {
    /// Leaves out the rows whose date is none with day and month in that order, and returns how many those are.
    pub(super) fn decide(&mut self, order: DayOrder) -> usize {
        let mut keep = 0;
        for at in 0..self.rows.len() {
            let row = self.rows[at];
            let Some(time) = decide(row.time, order) else { continue };
            self.rows[keep] = Row { time, ..row };
            if let Some(value) = self.values.get(at).copied() {
                self.values[keep] = value;
            }
            if let Some(conversion) = self.conversions.get(at).copied() {
                self.conversions[keep] = conversion;
            }
            keep += 1;
        }
        let left_out = self.rows.len() - keep;
        self.rows.truncate(keep);
        self.values.truncate(keep);
        self.conversions.truncate(keep);
        left_out
    }

    /// Gives all rows the numbers of the whole log, and counts those of each of its cases.
    pub(super) fn number(&mut self, cases: usize) -> Vec<u32> {
        let mut counts = vec![0; cases];
        let numbers = self.numbers.take();
        for row in &mut self.rows {
            if let Some(numbers) = &numbers {
                row.case = numbers.cases[row.case as usize];
                row.event = numbers.events[row.event as usize];
                // A log without channels has none to number.
                row.channel = numbers.channels.get(row.channel as usize).copied().unwrap_or(0);
            }
            counts[row.case as usize] += 1;
        }
        counts
    }
}
