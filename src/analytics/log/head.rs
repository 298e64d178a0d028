//! The beginning of a log: what kind it is, and which columns it has.

use std::path::Path;

use super::columns::{Guess, Table, first_row_is_data};
use super::options::ReadOptions;
use super::records::{Record, Sink, block_bytes, read_records};
use super::sampled::SampledTimes;
use super::source::{Meter, Source};
use super::xes::{TraceSampler, read_traces};
use crate::analytics::error::LogError;
use crate::analytics::names::text;
use crate::fault::Fault;
use crate::tabular::{Dialect, sniff};

const SAMPLE_ROWS: usize = 200;

/// What a log looks like before it is read, for a dialog that lets the columns be corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// `CSV` with its separator, or `XES`.
    pub kind: String,
    pub names: Vec<String>,
    /// The first rows, 200 at most, each with a cell for every name.
    pub rows: Vec<Vec<String>>,
    /// The guess; what could not be guessed is none.
    pub case: Option<usize>,
    pub time: Option<usize>,
    pub event: Option<usize>,
    pub channel: Option<usize>,
    pub value: Option<usize>,
    pub conversion: Option<usize>,
    /// Whether this is a log of events, as far as its beginning tells, and no other table.
    pub is_log: bool,
}

impl Preview {
    /// What the rows hold in a column that is taken for the times.
    pub fn times(&self, column: usize) -> SampledTimes {
        Table { names: &self.names, rows: &self.rows }.times(column)
    }
}

/// Looks at the beginning of a log. Never reads more than that, however large the file is.
///
/// # Errors
/// The file cannot be read, is empty, is no table, or has no column that `options` names.
pub fn preview(path: &Path, options: &ReadOptions) -> Result<Preview, LogError> {
    let look = || {
        let head = Head::of(&Source::open(path)?)?;
        let guess = Guess::of(head.table(), &options.columns)?;
        let width = head.names.len();
        let padded = |row: &Vec<String>| {
            let mut row = row.clone();
            row.resize(width, String::new());
            row
        };
        Ok(Preview {
            kind: head.kind.to_string(),
            is_log: head.kind == LogKind::Xes || guess.is_of_log(head.table(), head.has_names()),
            rows: head.rows.iter().map(padded).collect(),
            names: head.names,
            case: guess.case,
            time: guess.time,
            event: guess.event,
            channel: guess.channel,
            value: guess.value,
            conversion: guess.conversion,
        })
    };
    look().map_err(|error: LogError| error.in_file(path.display()))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LogKind {
    Delimited { dialect: Dialect, header: bool },
    Xes,
}

impl std::fmt::Display for LogKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LogKind::Xes => f.write_str("XES"),
            LogKind::Delimited { dialect, .. } => match dialect.delimiter {
                b'\t' => f.write_str("TSV"),
                other => write!(f, "CSV ({})", other as char),
            },
        }
    }
}

/// What the beginning of a log tells.
pub(super) struct Head {
    pub(super) kind: LogKind,
    pub(super) names: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Head {
    pub(super) fn of(source: &Source) -> Result<Head, LogError> {
        let sample = source.sample.as_slice();
        if sample.trim_ascii().is_empty() {
            return Err(LogError::of(Fault::new("fault-log-empty")));
        }
        if sample.trim_ascii_start().starts_with(b"<") {
            Head::of_xes(source)
        } else {
            Head::of_table(source)
        }
    }

    fn of_xes(source: &Source) -> Result<Head, LogError> {
        let meter = Meter::new(source.length, &super::unwatched);
        let mut sampler = TraceSampler::default();
        read_traces(source.text(&meter)?, &meter, &mut sampler)?;
        if sampler.rows.is_empty() {
            return Err(LogError::of(Fault::new("fault-xes-empty")));
        }
        Ok(Head { kind: LogKind::Xes, names: sampler.names, rows: sampler.rows })
    }

    fn of_table(source: &Source) -> Result<Head, LogError> {
        let dialect = sniff(&source.sample, source.sample_is_all, &source.name());
        let mut rows = sample_rows(source, dialect);
        let width = rows.first().map_or(0, Vec::len);
        if width < 2 {
            return Err(LogError::of(Fault::new("fault-log-one-column")).at(dialect.names.lines as u64 + 1));
        }
        let header = !rows.first().is_some_and(|row| first_row_is_data(row));
        let names = if header {
            rows.remove(0)
        } else {
            (1..=width).map(|place| format!("column {place}")).collect()
        };
        if rows.is_empty() {
            return Err(LogError::of(Fault::new("fault-log-only-names")));
        }
        Ok(Head { kind: LogKind::Delimited { dialect, header }, names, rows })
    }

    /// Whether the columns have names of their own.
    fn has_names(&self) -> bool {
        !matches!(self.kind, LogKind::Delimited { header: false, .. })
    }

    pub(super) fn table(&self) -> Table<'_> {
        Table { names: &self.names, rows: &self.rows }
    }
}

/// The first rows of a table, from that of the names on.
fn sample_rows(source: &Source, dialect: Dialect) -> Vec<Vec<String>> {
    struct Sampled {
        rows: Vec<Vec<Vec<u8>>>,
    }
    impl Sink for Sampled {
        fn record(&mut self, record: &Record<'_>) -> Result<(), LogError> {
            if self.rows.len() > SAMPLE_ROWS {
                return Err(LogError::cancelled());
            }
            let cells = (0..record.fields.len()).filter_map(|at| record.field(at));
            self.rows.push(cells.map(<[u8]>::to_vec).collect());
            Ok(())
        }
        fn broken(&mut self, _: u64, _: &'static str) {}
    }
    let mut sink = Sampled { rows: Vec::new() };
    let meter = Meter::new(0, &super::unwatched);
    // An error here is the sink that has had enough; those of the file are told when it is read.
    let table = source.sample.get(dialect.names.bytes..).unwrap_or_default();
    let _ = read_records(table, dialect, u64::MAX, block_bytes(), &meter, &mut sink);
    if !source.sample_is_all && sink.rows.len() > 1 && sink.rows.len() <= SAMPLE_ROWS {
        // Cut off in its middle.
        sink.rows.pop();
    }
    let utf8 = sink.rows.iter().flatten().all(|cell| std::str::from_utf8(cell).is_ok());
    sink.rows.iter().map(|row| row.iter().map(|cell| text(cell, utf8)).collect()).collect()
}
