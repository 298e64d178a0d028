//! Event logs: one row an event, with a customer or session, a time and a name; read in one pass.

mod arrange;
mod collect;
mod columns;
mod head;
mod options;
mod parts;
mod project;
mod read;
mod records;
mod rows;
mod sampled;
mod source;
mod time;
mod values;
mod xes;

pub use collect::BadRow;
pub use columns::{ColumnChoice, Columns};
pub use head::{Preview, preview};
pub use options::ReadOptions;
pub use project::Seen;
pub use sampled::{SampledTimes, UnclearDate};
pub use time::DayOrder;

use crate::fault::Fault;
use crate::plain;

/// Told how much of a file has been read, from 0 to 1, from any thread and often; returns whether to go on.
pub type Progress<'a> = &'a (dyn Fn(f64) -> bool + Sync);

/// Reading that nobody watches.
pub fn unwatched(_: f64) -> bool {
    true
}

/// One event of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Microseconds since 1970-01-01 UTC.
    pub time_us: i64,
    /// The number of its name in [`EventLog::names`].
    pub name: u32,
    /// The number of its channel in [`EventLog::channels`]; 0 in a log without channels.
    pub channel: u32,
}

/// All events of a customer or session, by time; events of the same time in the order of the file.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    pub events: &'a [Event],
    /// One an event, if the log has values; not a number where a row has none.
    pub values: Option<&'a [f64]>,
    /// One an event, if the log has a column that marks conversions.
    pub conversions: Option<&'a [bool]>,
}

impl Case<'_> {
    pub fn names(&self) -> impl ExactSizeIterator<Item = u32> + '_ {
        self.events.iter().map(|event| event.name)
    }
}

/// A log in memory: 16 bytes an event, and the names. Whose events they are is not kept.
#[derive(Clone, Debug)]
pub struct EventLog {
    names: Vec<String>,
    channels: Vec<String>,
    events: Vec<Event>,
    values: Vec<f64>,
    conversions: Vec<bool>,
    /// Where the events of each case begin, and where the last end; the cases in the order of the file.
    bounds: Vec<u32>,
    /// The cases that have events, in the order in which they began.
    by_start: Vec<u32>,
    has_channels: bool,
    report: Report,
}

/// How the reading went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The columns that were read, as `case: session_id`.
    pub columns: Vec<(&'static str, String)>,
    /// Rows left out.
    pub bad_rows: u64,
    /// The first of them.
    pub first_bad_rows: Vec<BadRow>,
    /// What else the user should know.
    pub notes: Vec<Fault>,
    /// How dates such as 03/04/2024 were read, where no date of the log tells day and month apart.
    pub days_guessed: Option<DayOrder>,
    /// The first of those dates, with its line.
    pub day_example: Option<(u64, String)>,
    /// Values that count as none, as they may be thousands or decimals and nothing in the log tells which.
    pub unclear_values: u64,
}

impl Report {
    /// What to tell the user, a line each: `FILE:LINE: why the row is left out` for the first bad rows, how many there
    /// are, and the notes. Empty if all went well.
    pub fn lines(&self, file: &str) -> Vec<String> {
        let mut lines: Vec<String> = self
            .first_bad_rows
            .iter()
            .map(|row| format!("{file}:{}: {}; the row is left out", row.line, row.why))
            .collect();
        if self.bad_rows > self.first_bad_rows.len() as u64 {
            lines.push(format!("{file}: {} rows are left out in all", self.bad_rows));
        }
        if let Some(order) = self.days_guessed {
            let words = if order == DayOrder::DayFirst { "day/month/year" } else { "month/day/year" };
            let example = self.day_example.as_ref();
            let example =
                example.map_or_else(String::new, |(line, date)| format!(", such as {date} on line {line},"));
            let example = plain::one_line(&example);
            lines.push(format!(
                "{file}: no date{example} tells day and month apart; they are read as {words}, --dates says otherwise"
            ));
        }
        lines.extend(self.notes.iter().map(|note| format!("{file}: {note}")));
        if self.unclear_values > 0 {
            lines.push(format!(
                "{file}: say with --decimals whether a point or a comma stands before decimals"
            ));
        }
        lines
    }
}

impl EventLog {
    /// The names of events, in the order in which the file first has them.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The names of channels; empty if the log has none.
    pub fn channels(&self) -> &[String] {
        &self.channels
    }

    pub fn has_channels(&self) -> bool {
        self.has_channels
    }

    pub fn has_conversions(&self) -> bool {
        !self.conversions.is_empty()
    }

    /// The number of an event's name.
    pub fn name(&self, name: &str) -> Option<u32> {
        self.names.iter().position(|known| known == name).map(|at| at as u32)
    }

    pub fn report(&self) -> &Report {
        &self.report
    }

    /// How many events there are in all.
    pub fn event_count(&self) -> usize {
        self.events.len()
    }

    /// How many cases there are: customers or sessions.
    pub fn case_count(&self) -> usize {
        self.by_start.len()
    }

    /// The first and the last time, in microseconds since 1970-01-01 UTC.
    pub fn period_us(&self) -> (i64, i64) {
        let times = self.events.iter().map(|event| event.time_us);
        times.fold((i64::MAX, i64::MIN), |(first, last), time| (first.min(time), last.max(time)))
    }

    /// The cases, in the order in which they began; those of the same moment in the order of the file.
    pub fn cases(&self) -> impl ExactSizeIterator<Item = Case<'_>> + Clone {
        self.by_start.iter().map(|case| self.case_at(*case as usize))
    }

    /// The case that began as the `at`-th, from 0.
    pub fn case(&self, at: usize) -> Case<'_> {
        self.case_at(self.by_start[at] as usize)
    }

    /// All cases in `parts` pieces of about as many events, as they lie in memory, which is the fastest order. Some may
    /// have no events.
    pub(crate) fn pieces(&self, parts: usize) -> impl Iterator<Item = impl Iterator<Item = &[Event]>> {
        let (count, cases) = (self.events.len(), self.bounds.len() - 1);
        let border =
            move |part: usize| self.bounds.partition_point(|at| (*at as usize) < count * part / parts);
        (0..parts).map(move |part| {
            let end = if part + 1 == parts { cases } else { border(part + 1) };
            (border(part)..end).map(|case| &self.events[self.range(case)])
        })
    }

    fn range(&self, case: usize) -> std::ops::Range<usize> {
        self.bounds[case] as usize..self.bounds[case + 1] as usize
    }

    fn case_at(&self, case: usize) -> Case<'_> {
        let range = self.range(case);
        Case {
            events: &self.events[range.clone()],
            values: self.values.get(range.clone()).filter(|values| !values.is_empty()),
            conversions: self.conversions.get(range).filter(|flags| !flags.is_empty()),
        }
    }
}

#[cfg(test)]
mod tests;
