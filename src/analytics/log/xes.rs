//! Event logs in XES (IEEE 1849): traces of events, each with attributes in XML.
//!
//! The XML is not trusted: a document type is refused, so that there are no entities to expand, and depth and length
//! are bounded.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event as Xml};
use quick_xml::reader::Reader;

use super::collect::{Collected, Fields};
use super::source::Meter;
use crate::analytics::error::LogError;
use crate::fault::Fault;

const DEEPEST: usize = 100;
/// So many events of a trace are held until its name comes. A packed file of a few bytes can have any number.
const MOST_NAMELESS: usize = 1_000_000;
/// The longest tag, text or comment.
const LONGEST_BYTES: u64 = 4 * 1024 * 1024;

/// The keys of the attributes that count. Those of the trace are told from those of the event by `case:`.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    pub(super) case: String,
    pub(super) time: String,
    pub(super) event: String,
    pub(super) channel: Option<String>,
    pub(super) value: Option<String>,
    pub(super) conversion: Option<String>,
}

/// What is made of the traces.
pub(super) trait TraceSink {
    /// An attribute of a trace (none of an event) or of the event.
    fn attribute(&mut self, of_event: bool, key: &str, value: &str);
    /// Returns whether to go on, as does the next.
    fn event_end(&mut self, line: u64) -> Result<bool, LogError>;
    fn trace_end(&mut self) -> Result<bool, LogError>;
}

/// Counts lines, and stops at a part of the XML that has no end.
struct Bounded<R> {
    inner: BufReader<R>,
    lines: Rc<Cell<u64>>,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left.get() == 0 {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "a tag, text or comment is too long"));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        let used = &self.inner.buffer()[..count.min(self.inner.buffer().len())];
        self.lines.set(self.lines.get() + memchr::memchr_iter(b'\n', used).count() as u64);
        self.left.set(self.left.get().saturating_sub(count as u64));
        self.inner.consume(count);
    }
}

/// Reads the traces of a log.
///
/// # Errors
/// The file cannot be read, is not well formed or not XES, has a document type, is nested too deep or has parts that
/// are too long; or the sink fails.
pub(super) fn read_traces(
    input: impl Read,
    meter: &Meter<'_>,
    sink: &mut impl TraceSink,
) -> Result<(), LogError> {
    let (lines, left) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(LONGEST_BYTES)));
    let inner = BufReader::with_capacity(64 * 1024, input);
    let mut reader = Reader::from_reader(Bounded { inner, lines: lines.clone(), left: left.clone() });
    let mut place = Nesting::default();
    let mut buffer = Vec::new();
    loop {
        left.set(LONGEST_BYTES);
        buffer.clear();
        let line = lines.get() + 1;
        let xml = reader.read_event_into(&mut buffer).map_err(|error| xml_error(&error, meter).at(line))?;
        let more = match &xml {
            Xml::Start(tag) => place.open(tag, sink).map(|()| true),
            Xml::Empty(tag) => {
                place.open(tag, sink).and_then(|()| place.close(tag.name().as_ref(), line, sink))
            }
            Xml::End(tag) => place.close(tag.name().as_ref(), line, sink),
            Xml::DocType(_) => Err(LogError::of(Fault::new("fault-xes-doctype"))),
            Xml::Eof => break,
            _ => Ok(true),
        };
        if !more.map_err(|error| if error.line.is_none() { error.at(line) } else { error })? {
            return Ok(());
        }
    }
    if place.depth > 0 {
        return Err(LogError::of(Fault::new("fault-xes-cut-off")).at(lines.get() + 1));
    }
    if !place.seen_log {
        return Err(LogError::of(Fault::new("fault-xml-no-log")));
    }
    Ok(())
}

fn xml_error(error: &quick_xml::Error, meter: &Meter<'_>) -> LogError {
    match error {
        quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            LogError::of(Fault::new("fault-xes-long"))
        }
        quick_xml::Error::Io(error) => meter.error(error),
        other => LogError::of(Fault::new("fault-xes-malformed").with("why", other.to_string())),
    }
}

/// Where in the tree of elements reading is.
#[derive(Debug, Default)]
struct Nesting {
    depth: usize,
    seen_log: bool,
    /// The depth of the open trace and of the open event.
    trace: Option<usize>,
    event: Option<usize>,
}

impl Nesting {
    fn open(&mut self, tag: &BytesStart<'_>, sink: &mut impl TraceSink) -> Result<(), LogError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(LogError::of(Fault::new("fault-xes-deep").with("most", DEEPEST)));
        }
        match tag.local_name().as_ref() {
            "log" if self.depth == 1 => self.seen_log = true,
            "trace" if self.trace.is_none() => self.trace = Some(self.depth),
            "event" if self.trace.is_some() && self.event.is_none() => self.event = Some(self.depth),
            _ => self.attribute(tag, sink)?,
        }
        Ok(())
    }

    /// Attributes of attributes say nothing of the event itself.
    fn attribute(&self, tag: &BytesStart<'_>, sink: &mut impl TraceSink) -> Result<(), LogError> {
        let parent = Some(self.depth - 1);
        if self.event != parent && (self.event.is_some() || self.trace != parent) {
            return Ok(());
        }
        let read = |name: &str| -> Result<Option<String>, LogError> {
            let found = tag.try_get_attribute(name).map_err(|error| bad_attribute(&error))?;
            let value =
                found.map(|found| found.normalized_value(XmlVersion::Implicit1_0).map(Cow::into_owned));
            value.transpose().map_err(|error| bad_attribute(&error))
        };
        if let (Some(key), Some(value)) = (read("key")?, read("value")?) {
            sink.attribute(self.event.is_some(), &key, &value);
        }
        Ok(())
    }

    fn close(&mut self, _: &str, line: u64, sink: &mut impl TraceSink) -> Result<bool, LogError> {
        let depth = Some(self.depth);
        self.depth = self.depth.saturating_sub(1);
        if self.event == depth {
            self.event = None;
            return sink.event_end(line);
        } else if self.trace == depth {
            self.trace = None;
            return sink.trace_end();
        }
        Ok(true)
    }
}

fn bad_attribute(error: &impl std::fmt::Display) -> LogError {
    LogError::of(Fault::new("fault-xes-attribute").with("why", error.to_string()))
}

/// Gathers the events of the traces.
pub(super) struct TraceCollector<'a> {
    pub(super) collected: Collected,
    keys: &'a Keys,
    traces: u64,
    case: String,
    event: EventTexts,
    /// The events of the open trace: its name may come after them.
    pending: Vec<(u64, EventTexts)>,
}

#[derive(Clone, Debug, Default)]
struct EventTexts {
    time: String,
    name: String,
    channel: String,
    value: String,
    conversion: String,
}

impl<'a> TraceCollector<'a> {
    pub(super) fn new(collected: Collected, keys: &'a Keys) -> TraceCollector<'a> {
        TraceCollector {
            collected,
            keys,
            traces: 0,
            case: String::new(),
            event: EventTexts::default(),
            pending: Vec::new(),
        }
    }
}

impl TraceSink for TraceCollector<'_> {
    fn attribute(&mut self, of_event: bool, key: &str, value: &str) {
        let Keys { case, time, event, channel, value: worth, conversion } = self.keys;
        let trace_key = |wanted: &str| !of_event && wanted.strip_prefix("case:") == Some(key);
        let is = |wanted: &str| (of_event && wanted == key) || trace_key(wanted);
        if trace_key(case) || (of_event && case == key) {
            value.clone_into(&mut self.case);
        }
        if is(time) {
            value.clone_into(&mut self.event.time);
        }
        if is(event) {
            value.clone_into(&mut self.event.name);
        }
        let optional = [
            (channel, &mut self.event.channel),
            (worth, &mut self.event.value),
            (conversion, &mut self.event.conversion),
        ];
        for (wanted, slot) in optional {
            if wanted.as_deref().is_some_and(is) {
                value.clone_into(slot);
            }
        }
    }

    fn event_end(&mut self, line: u64) -> Result<bool, LogError> {
        let event = std::mem::take(&mut self.event);
        self.pending.push((line, event));
        // A trace of any length is held in bounded memory once its name is known.
        if self.pending.len() >= 4096 && !self.case.is_empty() {
            self.flush()?;
        }
        if self.pending.len() > MOST_NAMELESS {
            return Err(LogError::of(Fault::new("fault-xes-nameless").with("most", MOST_NAMELESS)));
        }
        Ok(true)
    }

    fn trace_end(&mut self) -> Result<bool, LogError> {
        self.traces += 1;
        if self.case.is_empty() {
            // No name that a trace can have begins so.
            self.case = format!("\u{0}{}", self.traces);
        }
        self.flush()?;
        self.case.clear();
        self.event = EventTexts::default();
        Ok(true)
    }
}

impl TraceCollector<'_> {
    fn flush(&mut self) -> Result<(), LogError> {
        for (line, event) in self.pending.drain(..) {
            let fields = Fields {
                case: self.case.as_bytes(),
                time: event.time.as_bytes(),
                event: event.name.as_bytes(),
                channel: event.channel.as_bytes(),
                value: event.value.as_bytes(),
                conversion: event.conversion.as_bytes(),
            };
            self.collected.add(line, &fields)?;
        }
        Ok(())
    }
}

/// The first events of a log as a table: a column for each attribute, those of the trace under `case:`.
#[derive(Default)]
pub(super) struct TraceSampler {
    pub(super) names: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    trace: Vec<(usize, String)>,
    event: Vec<(usize, String)>,
    events: usize,
}

impl TraceSampler {
    const ROWS: usize = 200;
    /// The attributes of a trace stand before its events; so many are looked at in case they do not.
    const EVENTS: usize = 10_000;
    const COLUMNS: usize = 200;
}

impl TraceSink for TraceSampler {
    fn attribute(&mut self, of_event: bool, key: &str, value: &str) {
        let name = if of_event { key.to_owned() } else { format!("case:{key}") };
        let at = self.names.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        });
        if at >= Self::COLUMNS {
            self.names.truncate(Self::COLUMNS);
        } else if of_event {
            self.event.push((at, value.to_owned()));
        } else {
            self.trace.push((at, value.to_owned()));
        }
    }

    fn event_end(&mut self, _: u64) -> Result<bool, LogError> {
        let mut row = vec![String::new(); self.names.len()];
        for (at, value) in self.trace.iter().cloned().chain(self.event.drain(..)) {
            row[at] = value;
        }
        if self.rows.len() < Self::ROWS {
            self.rows.push(row);
        }
        self.events += 1;
        Ok(self.events < Self::EVENTS)
    }

    fn trace_end(&mut self) -> Result<bool, LogError> {
        self.trace.clear();
        Ok(self.rows.len() < Self::ROWS)
    }
}
