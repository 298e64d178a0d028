//! The rows of a table, read in parts if it is large.

use std::io::Read;

use super::collect::{Collected, Extras, Fields};
use super::columns::Columns;
use super::options::ReadOptions;
use super::records::{End, Record, Sink, block_bytes, read_records};
use super::source::{Meter, Source};
use crate::analytics::error::LogError;
use crate::analytics::threads::{fitting, in_parallel};
use crate::fault::Fault;
use crate::tabular::Dialect;

/// Files below this are read by one thread.
const PARALLEL_BYTES: u64 = 4 * 1024 * 1024;

/// Reads the rows of a table, in parts if it is large.
pub(super) struct TableReader<'a> {
    pub(super) source: &'a Source,
    pub(super) dialect: Dialect,
    pub(super) header: bool,
    pub(super) columns: Columns,
    pub(super) width: usize,
    pub(super) extras: Extras,
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
            self.collected
                .bad
                .add(line, || Fault::new("row-other-cells").with("count", count).with("width", width));
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
        self.collected.bad.add(line + 1, || Fault::new(why));
    }
}

/// A part of a file that one thread has read.
struct ReadPart {
    /// Where in the file its first record begins, and where the first one after it.
    start: u64,
    end: u64,
    lines: u64,
    collected: Collected,
}

impl TableReader<'_> {
    pub(super) fn read(&self, options: &ReadOptions, meter: &Meter<'_>) -> Result<Collected, LogError> {
        // Titles above the names of the columns are lines, too.
        let above = self.dialect.names.lines as u64;
        let mut collected = self.below_titles(options, meter).map_err(|error| after(error, above))?;
        collected.move_down(above);
        Ok(collected)
    }

    fn below_titles(&self, options: &ReadOptions, meter: &Meter<'_>) -> Result<Collected, LogError> {
        let block = options.block.unwrap_or_else(block_bytes);
        if !self.source.is_plain() {
            let mut sink = self.sink(true);
            let mut text = self.source.text(meter)?;
            let titles = self.dialect.names.bytes as u64;
            std::io::copy(&mut text.by_ref().take(titles), &mut std::io::sink())
                .map_err(|error| meter.error(&error))?;
            read_records(text, self.dialect, u64::MAX, block, meter, &mut sink)?;
            return Ok(sink.collected);
        }
        let threads =
            options.threads.unwrap_or_else(|| fitting(self.source.length, PARALLEL_BYTES)).max(1) as u64;
        let text_start = self.source.text_start() + self.dialect.names.bytes as u64;
        let length = self.source.length.saturating_sub(text_start);
        let border = |part: u64| text_start + length * part / threads;
        let parts = in_parallel(0..threads, |part| {
            self.part(border(part), border(part + 1), part == 0, block, meter)
        });
        let mut all: Option<ReadPart> = None;
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
    ) -> Result<ReadPart, LogError> {
        if first {
            let mut sink = self.sink(true);
            let input = self.source.plain_from(from, meter)?;
            let End { offset, lines } =
                read_records(input, self.dialect, to - from, block, meter, &mut sink)?;
            return Ok(ReadPart { start: from, end: from + offset, lines, collected: sink.collected });
        }
        match self.line_start(from, to, meter)? {
            Some(start) => self.whole_part(start, to, block, meter),
            None => Ok(ReadPart { start: to, end: to, lines: 0, collected: Collected::new(self.extras) }),
        }
    }

    /// Reads the records that begin between two places, the first of which is the beginning of one.
    fn whole_part(&self, start: u64, to: u64, block: usize, meter: &Meter<'_>) -> Result<ReadPart, LogError> {
        let mut sink = self.sink(false);
        let input = self.source.plain_from(start, meter)?;
        let stop = to.saturating_sub(start);
        let End { offset, lines } = if stop == 0 {
            End { offset: 0, lines: 0 }
        } else {
            read_records(input, self.dialect, stop, block, meter, &mut sink)?
        };
        Ok(ReadPart { start, end: start + offset, lines, collected: sink.collected })
    }

    /// The first place after a line break from the byte before `from` on, if there is one before `to`.
    fn line_start(&self, from: u64, to: u64, meter: &Meter<'_>) -> Result<Option<u64>, LogError> {
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
