//! From a file to a log: the pass over its rows.

use std::path::Path;

use super::arrange::{Chosen, arrange};
use super::collect::{Collected, Extras};
use super::columns::{Columns, Guess};
use super::head::{Head, LogKind};
use super::options::ReadOptions;
use super::parts::TableReader;
use super::source::{Meter, Source};
use super::xes::{Keys, TraceCollector, read_traces};
use super::{EventLog, Progress};
use crate::analytics::error::LogError;
use crate::locale::written::number::DecimalMark;

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
        LogKind::Delimited { dialect, header } => {
            let table =
                TableReader { source: &source, dialect, header, columns, width: head.names.len(), extras };
            table.read(options, &meter)?
        }
        LogKind::Xes => {
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
    // The standard of XES puts points before decimals.
    let decimals = options.decimals.or((head.kind == LogKind::Xes).then_some(DecimalMark::Point));
    let chosen = Chosen { dates: options.dates, decimals };
    arrange(collected, chosen, options.threads, named(&columns, &head.names))
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
