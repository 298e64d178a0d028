//! From a file to a log: the pass over its rows.

use std::path::Path;

use super::arrange::arrange;
use super::collect::{Collected, Extras};
use super::columns::Guess;
use super::head::{Head, Kind};
use super::parts::TableReader;
use super::source::{Meter, Source};
use super::xes::{Keys, TraceCollector, read_traces};
use super::{ColumnChoice, Columns, DayOrder, EventLog, Progress};
use crate::analytics::error::LogError;

/// How a log is to be read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    pub columns: ColumnChoice,
    /// The columns as someone chose them who has seen a [`Preview`](super::Preview): then nothing is guessed.
    pub exact: Option<Columns>,
    /// How to read dates such as 03/04/2024; otherwise the file decides.
    pub dates: Option<DayOrder>,
    /// How many threads read, for tests; otherwise as many as fit the file and the machine.
    pub threads: Option<usize>,
    /// Bytes read at once, for tests.
    pub block: Option<usize>,
}

impl EventLog {
    /// Reads a log in one pass. Rows that cannot be read are left out, and named in the report.
    ///
    /// Memory: 24 bytes an event, and the distinct names, while reading.
    ///
    /// # Errors
    /// The file cannot be read, is no log, has not one good row, is too large to be held, or reading was cancelled.
    pub fn read(path: &Path, options: &ReadOptions, progress: Progress<'_>) -> Result<EventLog, LogError> {
        read(path, options, progress).map_err(|error| error.in_file(path.display()))
    }
}

fn read(path: &Path, options: &ReadOptions, progress: Progress<'_>) -> Result<EventLog, LogError> {
    let source = Source::open(path)?;
    let head = Head::of(&source)?;
    let columns = match options.exact {
        Some(columns) => columns.within(&head.names)?,
        None => Guess::of(head.table(), &options.columns)?.complete(&head.names)?,
    };
    let meter = Meter::new(source.length, progress);
    let extras = Extras {
        channel: columns.channel.is_some(),
        value: columns.value.is_some(),
        conversion: columns.conversion.is_some(),
    };
    let collected = match head.kind {
        Kind::Delimited { dialect, header } => {
            let table =
                TableReader { source: &source, dialect, header, columns, width: head.names.len(), extras };
            table.read(options, &meter)?
        }
        Kind::Xes => {
            let name = |at: usize| head.names[at].clone();
            let keys = Keys {
                case: name(columns.case),
                time: name(columns.time),
                event: name(columns.event),
                channel: columns.channel.map(name),
                value: columns.value.map(name),
                conversion: columns.conversion.map(name),
            };
            let mut collector = TraceCollector::new(Collected::new(extras), &keys);
            read_traces(source.text(&meter)?, &meter, &mut collector)?;
            collector.collected
        }
    };
    arrange(collected, options.dates, options.threads, named(&columns, &head.names))
}

fn named(columns: &Columns, names: &[String]) -> Vec<(&'static str, String)> {
    [
        ("case", Some(columns.case)),
        ("time", Some(columns.time)),
        ("event", Some(columns.event)),
        ("channel", columns.channel),
        ("value", columns.value),
        ("conversion", columns.conversion),
    ]
    .into_iter()
    .filter_map(|(what, at)| Some((what, names.get(at?)?.clone())))
    .collect()
}
