//! Splits delimited text into records and fields (RFC 4180), block by block.

use std::io::Read;
use std::ops::Range;

use memchr::{memchr, memchr2, memchr3_iter};

use super::source::Meter;
use crate::analytics::error::LogError;
use crate::fault::Fault;
use crate::tabular::Dialect;

/// A record longer than this is a quote that is not closed, or no record at all.
pub(super) const LONGEST_RECORD: usize = 1024 * 1024;
const BLOCK: usize = 1024 * 1024;
/// Broken records cost a second look at what follows; a file with more than this is not a table.
const MOST_BROKEN: usize = 1000;

/// One record. The fields stand in `bytes`, without their quotes.
pub(super) struct Record<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) fields: &'a [Range<u32>],
    /// Lines from the place where reading began, from 0.
    pub(super) line: u64,
}

impl<'a> Record<'a> {
    #[inline]
    pub(super) fn field(&self, at: usize) -> Option<&'a [u8]> {
        self.fields.get(at).map(|range| &self.bytes[range.start as usize..range.end as usize])
    }

    fn is_blank(&self) -> bool {
        self.fields.len() <= 1 && self.field(0).is_none_or(<[u8]>::is_empty)
    }
}

/// What is made of the records.
pub(super) trait Sink {
    fn record(&mut self, record: &Record<'_>) -> Result<(), LogError>;
    /// A record that cannot be split into fields, and the key of why.
    fn broken(&mut self, line: u64, why: &'static str);
}

/// Where reading ended: bytes and lines from where it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    pub(super) offset: u64,
    pub(super) lines: u64,
}

/// Reads all records that begin before byte `stop` of the input.
///
/// Memory: one block, or the longest record if that is longer.
///
/// # Errors
/// The input cannot be read, the sink fails, or too many records are broken.
pub(super) fn read_records(
    mut input: impl Read,
    dialect: Dialect,
    stop: u64,
    block: usize,
    meter: &Meter<'_>,
    sink: &mut impl Sink,
) -> Result<End, LogError> {
    let mut buffer = vec![0; block.max(16)];
    let mut splitter = Splitter { dialect, ranges: Vec::new(), unquoted: Vec::new(), broken: 0 };
    let (mut filled, mut offset, mut line) = (0, 0_u64, 0_u64);
    loop {
        if filled == buffer.len() {
            buffer.resize(buffer.len() * 2, 0);
        }
        // Read until the buffer is full, so that slow readers do not make for many scans.
        let before = filled;
        while filled < buffer.len() {
            match input.read(&mut buffer[filled..]) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(meter.error(&error)),
            }
        }
        let at_end = filled < buffer.len();
        let limit = stop.saturating_sub(offset);
        let used = splitter.split(&buffer[..filled], at_end, limit, &mut line, sink)?;
        offset += used as u64;
        if at_end || offset >= stop {
            return Ok(End { offset, lines: line });
        }
        debug_assert!(used > 0 || filled > before);
        buffer.copy_within(used..filled, 0);
        filled -= used;
    }
}

pub(super) const fn block_bytes() -> usize {
    BLOCK
}

struct Splitter {
    dialect: Dialect,
    ranges: Vec<Range<u32>>,
    /// The fields of a record that has quotes, one after the other.
    unquoted: Vec<u8>,
    broken: usize,
}

/// What a record with quotes turned out to be.
enum Quoted {
    /// It ends before this byte, after so many lines.
    Whole(usize, u64),
    /// Its end is not in the buffer.
    Open,
}

impl Splitter {
    /// Hands on the records in `text` that begin before `limit`, and returns the bytes used.
    fn split(
        &mut self,
        text: &[u8],
        at_end: bool,
        limit: u64,
        line: &mut u64,
        sink: &mut impl Sink,
    ) -> Result<usize, LogError> {
        let mut start = 0;
        while start < text.len() && (start as u64) < limit {
            let (next, stopped_at_quote) = self.plain_records(text, start, limit, line, sink)?;
            start = next;
            if start as u64 >= limit {
                break;
            }
            let rest = &text[start..];
            if stopped_at_quote {
                match self.quoted_record(rest, at_end) {
                    Quoted::Whole(length, lines) => {
                        let record = Record { bytes: &self.unquoted, fields: &self.ranges, line: *line };
                        if !record.is_blank() {
                            sink.record(&record)?;
                        }
                        start += length;
                        *line += lines;
                        continue;
                    }
                    Quoted::Open if !at_end && rest.len() <= LONGEST_RECORD => break,
                    Quoted::Open => {
                        start += self.skip_broken(rest, line, "row-open-quote", sink)?;
                    }
                }
                continue;
            }
            if at_end {
                // The last line has no line break.
                self.plain_record(rest);
                let record = Record { bytes: rest, fields: &self.ranges, line: *line };
                if !record.is_blank() {
                    sink.record(&record)?;
                }
                *line += 1;
                return Ok(text.len());
            }
            if rest.len() <= LONGEST_RECORD {
                break;
            }
            return Err(LogError::of(Fault::new("fault-line-long")).at(*line + 1));
        }
        Ok(start)
    }

    /// Hands on whole records until one has quotes or has no end; tells where that begins, and which it is.
    #[inline]
    fn plain_records(
        &mut self,
        text: &[u8],
        from: usize,
        limit: u64,
        line: &mut u64,
        sink: &mut impl Sink,
    ) -> Result<(usize, bool), LogError> {
        let Dialect { delimiter, newline, .. } = self.dialect;
        let (mut record_start, mut field_start) = (from, from);
        self.ranges.clear();
        for hit in memchr3_iter(newline, delimiter, b'"', &text[from..]) {
            let at = from + hit;
            let byte = text[at];
            if byte == b'"' {
                if at == field_start {
                    return Ok((record_start, true));
                }
                continue;
            }
            let mut end = at;
            if byte == newline && newline == b'\n' && end > field_start && text[end - 1] == b'\r' {
                end -= 1;
            }
            self.ranges.push((field_start - record_start) as u32..(end - record_start) as u32);
            field_start = at + 1;
            if byte == newline {
                let record = Record { bytes: &text[record_start..at], fields: &self.ranges, line: *line };
                if !record.is_blank() {
                    sink.record(&record)?;
                }
                self.ranges.clear();
                *line += 1;
                record_start = field_start;
                if record_start as u64 >= limit {
                    break;
                }
            }
        }
        Ok((record_start, false))
    }

    /// Splits a last line without quotes.
    fn plain_record(&mut self, line: &[u8]) {
        self.ranges.clear();
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let mut start = 0;
        for part in line.split(|byte| *byte == self.dialect.delimiter) {
            self.ranges.push(start..start + part.len() as u32);
            start += part.len() as u32 + 1;
        }
    }

    /// Splits a record that has quotes into `unquoted`.
    fn quoted_record(&mut self, text: &[u8], at_end: bool) -> Quoted {
        let Dialect { delimiter, newline, .. } = self.dialect;
        self.ranges.clear();
        self.unquoted.clear();
        let (mut at, mut lines) = (0, 0);
        loop {
            let field_start = self.unquoted.len() as u32;
            if text.get(at) == Some(&b'"') {
                at += 1;
                loop {
                    let Some(length) = memchr(b'"', &text[at..]) else { return Quoted::Open };
                    let inside = &text[at..at + length];
                    lines += memchr::memchr_iter(newline, inside).count() as u64;
                    self.unquoted.extend_from_slice(inside);
                    at += length + 1;
                    match text.get(at) {
                        Some(b'"') => {
                            self.unquoted.push(b'"');
                            at += 1;
                        }
                        // Whether the quote is doubled is known when more is read.
                        None if !at_end => return Quoted::Open,
                        _ => break,
                    }
                }
            }
            let rest = &text[at..];
            let found = memchr2(delimiter, newline, rest);
            if found.is_none() && !at_end {
                return Quoted::Open;
            }
            let length = found.unwrap_or(rest.len());
            let mut tail = &rest[..length];
            let ends_record = rest.get(length) != Some(&delimiter);
            if ends_record && newline == b'\n' {
                tail = tail.strip_suffix(b"\r").unwrap_or(tail);
            }
            self.unquoted.extend_from_slice(tail);
            self.ranges.push(field_start..self.unquoted.len() as u32);
            at += length + usize::from(found.is_some());
            if ends_record {
                return Quoted::Whole(at, lines + 1);
            }
        }
    }

    /// Goes on after the first line of a record that cannot be split.
    fn skip_broken(
        &mut self,
        text: &[u8],
        line: &mut u64,
        why: &'static str,
        sink: &mut impl Sink,
    ) -> Result<usize, LogError> {
        sink.broken(*line, why);
        self.broken += 1;
        if self.broken > MOST_BROKEN {
            let fault = Fault::new("fault-open-quotes").with("most", MOST_BROKEN);
            return Err(LogError::of(fault).at(*line + 1));
        }
        *line += 1;
        Ok(memchr(self.dialect.newline, text).map_or(text.len(), |length| length + 1))
    }
}
