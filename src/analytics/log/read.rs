//! From a file to a log: what kind it is, which columns it has, and the pass over its rows.

use std::path::Path;

use super::collect::{Collected, Extras, Faults, Fields, Row};
use super::columns::{Guess, SampledTimes, Table, first_row_is_data};
use super::records::{Dialect, End, Record, Sink, block_bytes, read_records};
use super::source::{Meter, Source};
use super::time::{decide, is_undecided};
use super::xes::{Keys, TraceCollector, TraceSampler, read_traces};
use super::{ColumnChoice, Columns, DayOrder, Event, EventLog, Progress, Report};
use crate::analytics::error::LogError;
use crate::analytics::names::{is_utf8, text, texts};

const SAMPLE_ROWS: usize = 200;
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Files below this are read by one thread.
const PARALLEL_BYTES: u64 = 4 * 1024 * 1024;
const MOST_THREADS: usize = 8;
/// A case longer than this is worth a word: customers do not click that often.
const LONG_CASE: usize = 10_000;

/// How a log is to be read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    pub columns: ColumnChoice,
    /// The columns as someone chose them who has seen a [`Preview`]: then nothing is guessed.
    pub exact: Option<Columns>,
    /// How to read dates such as 03/04/2024; otherwise the file decides.
    pub dates: Option<DayOrder>,
    /// How many threads read, for tests; otherwise as many as fit the file and the machine.
    pub threads: Option<usize>,
    /// Bytes read at once, for tests.
    pub block: Option<usize>,
}

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
            is_log: head.kind == Kind::Xes || guess.is_of_log(head.table(), head.has_names()),
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
enum Kind {
    Delimited { dialect: Dialect, header: bool },
    Xes,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Kind::Xes => f.write_str("XES"),
            Kind::Delimited { dialect, .. } => match dialect.delimiter {
                b'\t' => f.write_str("TSV"),
                other => write!(f, "CSV ({})", other as char),
            },
        }
    }
}

/// What the beginning of a log tells.
struct Head {
    kind: Kind,
    names: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Head {
    fn of(source: &Source) -> Result<Head, LogError> {
        let sample = source.sample.as_slice();
        if sample.trim_ascii().is_empty() {
            return Err(LogError::new(
                "is empty",
                "expected a first line with the names of the columns, and events",
            ));
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
            return Err(LogError::new(
                "is an event log without events",
                "expected <trace>s that have <event>s",
            ));
        }
        Ok(Head { kind: Kind::Xes, names: sampler.names, rows: sampler.rows })
    }

    fn of_table(source: &Source) -> Result<Head, LogError> {
        let sample = source.sample.as_slice();
        let newline = if sample.contains(&b'\n') || !sample.contains(&b'\r') { b'\n' } else { b'\r' };
        let candidates = DELIMITERS.map(|delimiter| {
            let dialect = Dialect { delimiter, newline };
            (dialect, sample_rows(source, dialect))
        });
        // The separator that gives most rows the same number of cells; among equals that with more cells.
        let likeness = |rows: &[Vec<String>]| {
            let width = rows.first().map_or(0, Vec::len);
            let alike = rows.iter().filter(|row| row.len() == width).count();
            if width < 2 { (0, 0) } else { (alike * 1000 / rows.len().max(1), width) }
        };
        let best = candidates.into_iter().reduce(|a, b| if likeness(&b.1) > likeness(&a.1) { b } else { a });
        let Some((dialect, mut rows)) = best else { return Err(LogError::new("is empty", "")) };
        let width = rows.first().map_or(0, Vec::len);
        if width < 2 {
            return Err(LogError::new(
                "has one column",
                "expected case, time and event, with a comma, semicolon, tab or | between them",
            )
            .at(1));
        }
        let header = !rows.first().is_some_and(|row| first_row_is_data(row));
        let names = if header {
            rows.remove(0)
        } else {
            (1..=width).map(|place| format!("column {place}")).collect()
        };
        if rows.is_empty() {
            let mend = "expected a line for each event below the names of the columns";
            return Err(LogError::new("has no events", mend));
        }
        Ok(Head { kind: Kind::Delimited { dialect, header }, names, rows })
    }

    /// Whether the columns have names of their own.
    fn has_names(&self) -> bool {
        !matches!(self.kind, Kind::Delimited { header: false, .. })
    }

    fn table(&self) -> Table<'_> {
        Table { names: &self.names, rows: &self.rows }
    }
}

/// The first rows of a table.
fn sample_rows(source: &Source, dialect: Dialect) -> Vec<Vec<String>> {
    struct Rows {
        rows: Vec<Vec<Vec<u8>>>,
    }
    impl Sink for Rows {
        fn record(&mut self, record: &Record<'_>) -> Result<(), LogError> {
            if self.rows.len() > SAMPLE_ROWS {
                return Err(LogError::new("", ""));
            }
            let cells = (0..record.fields.len()).filter_map(|at| record.field(at));
            self.rows.push(cells.map(<[u8]>::to_vec).collect());
            Ok(())
        }
        fn broken(&mut self, _: u64, _: &'static str) {}
    }
    let mut sink = Rows { rows: Vec::new() };
    let meter = Meter::new(0, &super::unwatched);
    // An error here is the sink that has had enough; those of the file are told when it is read.
    let _ = read_records(source.sample.as_slice(), dialect, u64::MAX, block_bytes(), &meter, &mut sink);
    if !source.sample_is_all && sink.rows.len() > 1 && sink.rows.len() <= SAMPLE_ROWS {
        // Cut off in its middle.
        sink.rows.pop();
    }
    let utf8 = sink.rows.iter().flatten().all(|cell| std::str::from_utf8(cell).is_ok());
    sink.rows.iter().map(|row| row.iter().map(|cell| text(cell, utf8)).collect()).collect()
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
    arrange(collected, options.dates, named(&columns, &head.names))
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

/// Reads the rows of a table, in parts if it is large.
struct TableReader<'a> {
    source: &'a Source,
    dialect: Dialect,
    header: bool,
    columns: Columns,
    width: usize,
    extras: Extras,
}

/// Takes the fields that count out of records.
struct TableSink {
    columns: Columns,
    width: usize,
    /// The first record holds the names of the columns.
    skip: bool,
    collected: Collected,
}

impl Sink for TableSink {
    #[inline]
    fn record(&mut self, record: &Record<'_>) -> Result<(), LogError> {
        if self.skip {
            self.skip = false;
            return Ok(());
        }
        let count = record.fields.len();
        let line = record.line + 1;
        if count > self.width && (self.width..count).any(|at| record.field(at).is_some_and(|f| !f.is_empty()))
        {
            let width = self.width;
            self.collected.bad.add(line, || format!("has {count} cells where the first line has {width}"));
            return Ok(());
        }
        let Columns { case, time, event, channel, value, conversion } = self.columns;
        let field = |at: usize| record.field(at).unwrap_or_default();
        let optional = |at: Option<usize>| at.map(field).unwrap_or_default();
        let fields = Fields {
            case: field(case),
            time: field(time),
            event: field(event),
            channel: optional(channel),
            value: optional(value),
            conversion: optional(conversion),
        };
        self.collected.add(line, &fields)
    }

    fn broken(&mut self, line: u64, why: &'static str) {
        self.collected.bad.add(line + 1, || why.to_owned());
    }
}

/// A part of a file that one thread has read.
struct Part {
    /// Where in the file its first record begins, and where the first one after it.
    start: u64,
    end: u64,
    lines: u64,
    collected: Collected,
}

impl TableReader<'_> {
    fn read(&self, options: &ReadOptions, meter: &Meter<'_>) -> Result<Collected, LogError> {
        let block = options.block.unwrap_or_else(block_bytes);
        if !self.source.is_plain() {
            let mut sink = self.sink(true);
            read_records(self.source.text(meter)?, self.dialect, u64::MAX, block, meter, &mut sink)?;
            return Ok(sink.collected);
        }
        let cores = || std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
        let fitting = || if self.source.length < PARALLEL_BYTES { 1 } else { cores() };
        let threads = options.threads.unwrap_or_else(fitting).max(1) as u64;
        let text_start = self.source.text_start();
        let length = self.source.length.saturating_sub(text_start);
        let border = |part: u64| text_start + length * part / threads;
        let parts: Vec<Result<Part, LogError>> = std::thread::scope(|scope| {
            let read = |part: u64| self.part(border(part), border(part + 1), part == 0, block, meter);
            let others: Vec<_> = (1..threads).map(|part| scope.spawn(move || read(part))).collect();
            let first = read(0);
            let lost = || Err(LogError::new("could not be read: a thread failed", ""));
            std::iter::once(first)
                .chain(others.into_iter().map(|t| t.join().unwrap_or_else(|_| lost())))
                .collect()
        });
        let mut all: Option<Part> = None;
        for (at, part) in parts.into_iter().enumerate() {
            let Some(before) = &mut all else {
                all = Some(part?);
                continue;
            };
            // A part begins after a line break, which may stand within quotes: where the part before ends is certain.
            let part = match part {
                Ok(part) if part.start == before.end => part,
                Err(error) if error.cancelled => return Err(error),
                _ => self
                    .whole_part(before.end, border(at as u64 + 1), block, meter)
                    .map_err(|error| after(error, before.lines))?,
            };
            before.collected.append(part.collected, before.lines)?;
            before.lines += part.lines;
            before.end = part.end;
        }
        Ok(all.map(|part| part.collected).unwrap_or_default())
    }

    fn sink(&self, first: bool) -> TableSink {
        let collected = Collected::new(self.extras);
        TableSink { columns: self.columns, width: self.width, skip: first && self.header, collected }
    }

    /// Reads the records that begin between two places, as far as line breaks tell.
    fn part(
        &self,
        from: u64,
        to: u64,
        first: bool,
        block: usize,
        meter: &Meter<'_>,
    ) -> Result<Part, LogError> {
        if first {
            let mut sink = self.sink(true);
            let input = self.source.plain_from(from, meter)?;
            let End { offset, lines } =
                read_records(input, self.dialect, to - from, block, meter, &mut sink)?;
            return Ok(Part { start: from, end: from + offset, lines, collected: sink.collected });
        }
        match self.line_start(from, to, meter)? {
            Some(start) => self.whole_part(start, to, block, meter),
            None => Ok(Part { start: to, end: to, lines: 0, collected: Collected::new(self.extras) }),
        }
    }

    /// Reads the records that begin between two places, the first of which is the beginning of one.
    fn whole_part(&self, start: u64, to: u64, block: usize, meter: &Meter<'_>) -> Result<Part, LogError> {
        let mut sink = self.sink(false);
        let input = self.source.plain_from(start, meter)?;
        let stop = to.saturating_sub(start);
        let End { offset, lines } = if stop == 0 {
            End { offset: 0, lines: 0 }
        } else {
            read_records(input, self.dialect, stop, block, meter, &mut sink)?
        };
        Ok(Part { start, end: start + offset, lines, collected: sink.collected })
    }

    /// The first place after a line break from the byte before `from` on, if there is one before `to`.
    fn line_start(&self, from: u64, to: u64, meter: &Meter<'_>) -> Result<Option<u64>, LogError> {
        use std::io::Read;
        let mut input = self.source.plain_from(from - 1, meter)?;
        let mut at = from - 1;
        let mut bytes = [0; 4096];
        while at < to {
            let count = input.read(&mut bytes).map_err(|error| meter.error(&error))?;
            if count == 0 {
                break;
            }
            if let Some(found) = memchr::memchr(self.dialect.newline, &bytes[..count]) {
                return Ok(Some(at + found as u64 + 1).filter(|start| *start < to));
            }
            at += count as u64;
        }
        Ok(None)
    }
}

fn after(mut error: LogError, lines: u64) -> LogError {
    error.line = error.line.map(|line| line + lines);
    error
}

/// Puts the events of each case in order, and the cases by their beginning.
fn arrange(
    mut collected: Collected,
    dates: Option<DayOrder>,
    columns: Vec<(&'static str, String)>,
) -> Result<EventLog, LogError> {
    let mut notes = Vec::new();
    let days_guessed = decide_dates(&mut collected, dates, &mut notes);
    let Collected { cases, events: event_names, channels, rows, values, conversions, extras, bad, .. } =
        collected;
    let bad_values = collected.bad_values;
    if rows.is_empty() {
        return Err(no_good_row(&bad, &columns));
    }
    let mut ends = vec![0_u32; cases.len() + 1];
    for row in &rows {
        ends[row.case as usize + 1] += 1;
    }
    for at in 1..ends.len() {
        ends[at] += ends[at - 1];
    }
    // `ends[case]` is now where the case begins, and moves to where it ends as its events fall into place.
    let mut events = vec![Event { time_us: 0, name: 0, channel: 0 }; rows.len()];
    let mut from = if extras.value || extras.conversion { vec![0_u32; rows.len()] } else { Vec::new() };
    for (at, row) in rows.iter().enumerate() {
        let place = &mut ends[row.case as usize];
        events[*place as usize] = Event { time_us: row.time, name: row.event, channel: row.channel };
        if let Some(from) = from.get_mut(*place as usize) {
            *from = at as u32;
        }
        *place += 1;
    }
    drop(rows);
    let mut start = 0;
    let mut ranges = Vec::with_capacity(cases.len());
    let mut longest = 0;
    for &end in &ends[..cases.len()] {
        let range = start as usize..end as usize;
        longest = longest.max(range.len());
        sort_case(&mut events[range.clone()], from.get_mut(range.clone()).unwrap_or_default());
        if !range.is_empty() {
            ranges.push(start..end);
        }
        start = end;
    }
    ranges.sort_by_key(|range| events[range.start as usize].time_us);
    if longest > LONG_CASE {
        notes.push(format!(
            "one case has {longest} events: perhaps a machine, or a column that does not tell customers apart"
        ));
    }
    if bad_values.count > 0 {
        let BadRowText { line, why } = first(&bad_values);
        let count = bad_values.count;
        notes.push(format!(
            "{count} values cannot be read, the first on line {line}: {why}; their rows count"
        ));
    }
    let utf8 = is_utf8(&event_names) && is_utf8(&channels);
    let pick = |at: &u32| *at as usize;
    Ok(EventLog {
        names: texts(&event_names, utf8),
        channels: texts(&channels, utf8),
        values: if extras.value { from.iter().map(|at| values[pick(at)]).collect() } else { Vec::new() },
        conversions: if extras.conversion {
            from.iter().map(|at| conversions[pick(at)]).collect()
        } else {
            Vec::new()
        },
        events,
        cases: ranges,
        has_channels: extras.channel,
        report: Report { columns, bad_rows: bad.count, first_bad_rows: bad.first, notes, days_guessed },
    })
}

/// Sorts the events of a case by time, and with them the numbers of their rows; nearly always they are sorted.
fn sort_case(events: &mut [Event], from: &mut [u32]) {
    if events.is_sorted_by_key(|event| event.time_us) {
        return;
    }
    if from.is_empty() {
        events.sort_by_key(|event| event.time_us);
        return;
    }
    let mut both: Vec<(Event, u32)> = events.iter().copied().zip(from.iter().copied()).collect();
    both.sort_by_key(|(event, _)| event.time_us);
    for (at, (event, row)) in both.into_iter().enumerate() {
        events[at] = event;
        from[at] = row;
    }
}

/// Decides the order of day and month, now that all dates are known; gives it back where it had to be guessed.
fn decide_dates(
    collected: &mut Collected,
    chosen: Option<DayOrder>,
    notes: &mut Vec<String>,
) -> Option<DayOrder> {
    let dates = std::mem::take(&mut collected.dates);
    if dates.undecided == 0 {
        return None;
    }
    let (order, told) = dates.decide();
    let order = chosen.unwrap_or(order);
    let misfits = if order == DayOrder::DayFirst { dates.month_first } else { dates.day_first };
    let words = if order == DayOrder::DayFirst { "day/month/year" } else { "month/day/year" };
    if !told && chosen.is_none() {
        let example = dates
            .example
            .map_or_else(String::new, |row| format!(", such as {} on line {},", row.why, row.line));
        notes.push(format!(
            "no date{example} tells day and month apart; they are read as {words}, --dates says otherwise"
        ));
    }
    collected.bad.count += misfits.count;
    collected.bad.first.extend(misfits.first);
    collected.bad.first.sort_by_key(|row| row.line);
    collected.bad.first.truncate(super::collect::DESCRIBED);
    let mut keep = 0;
    for at in 0..collected.rows.len() {
        let row = collected.rows[at];
        let Some(time) = decide(row.time, order) else {
            // Dates that no order makes sense of, such as 31/02, are bad too, but not yet counted.
            continue;
        };
        collected.rows[keep] = Row { time, ..row };
        if collected.extras.value {
            collected.values[keep] = collected.values[at];
        }
        if collected.extras.conversion {
            collected.conversions[keep] = collected.conversions[at];
        }
        keep += 1;
    }
    let left_out = (collected.rows.len() - keep) as u64;
    let unnamed = left_out.saturating_sub(misfits.count);
    if unnamed > 0 {
        collected.bad.count += unnamed;
        notes.push(format!("{unnamed} of the rows left out have a day that its month does not have"));
    }
    collected.rows.truncate(keep);
    debug_assert!(!collected.rows.iter().any(|row| is_undecided(row.time)));
    (!told && chosen.is_none()).then_some(order)
}

struct BadRowText<'a> {
    line: u64,
    why: &'a str,
}

fn first(faults: &Faults) -> BadRowText<'_> {
    faults
        .first
        .first()
        .map_or(BadRowText { line: 1, why: "" }, |row| BadRowText { line: row.line, why: &row.why })
}

fn no_good_row(bad: &Faults, columns: &[(&'static str, String)]) -> LogError {
    let BadRowText { line, why } = first(bad);
    if bad.count == 0 {
        return LogError::new("has no events", "expected a line for each event");
    }
    let used: Vec<String> = columns.iter().map(|(what, name)| format!("--{what} {name}")).collect();
    let mend = format!("read with {}; name other columns if these are wrong", used.join(" "));
    LogError::new(format!("not one of {} rows can be read: the first {why}", bad.count), mend).at(line)
}
